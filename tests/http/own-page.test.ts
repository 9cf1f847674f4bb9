import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { until } from '../support/worker.ts'
import { formsOf, openForms, submit } from './support/form.ts'
import { linkTo, type Mail, nextMail, outboxOf } from './support/mail.ts'
import { subscribeByMail, subscribeByWebhook } from './support/readers.ts'
import { BRIDGES, poll, startTown, type Town } from './support/town.ts'

/** What a person does on their own page, beyond topics and schedule: a query, a time zone, a test, a browser. */

const HOA = 'hoa@ban-doc.example'

let town: Town
let receiver: TestReceiver
let digest: Mail
let manage: string

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
  await subscribeByMail(town.worker, HOA)
  const seen = await outboxOf(town.worker)
  town.paper.publish({ title: 'Thông xe cây cầu Bến Gạo' })
  await poll(town.worker)
  digest = await nextMail(town.worker, HOA, seen)
  manage = linkTo(digest, '/subscriptions/manage')
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

const formWith = async (button: string) =>
  (await openForms(manage)).find((form) => form.button.trim() === button)
const asBrowser = { accept: 'text/html' }

describe('a query of one’s own', () => {
  test('is followed beside the topics, and is told of', async () => {
    const answer = await submit(await formWith('Lưu thay đổi'), (fields) => {
      fields.set('query', '"cụm công nghiệp" Liên Bảo')
    })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('Đã lưu thay đổi.')
    expect(html).toContain('Truy vấn riêng: <code lang="vi">&quot;cụm công nghiệp&quot; liên bảo</code>')
    const [form] = formsOf(html, manage)
    expect(form?.fields.getAll('topics')).toEqual([BRIDGES.id, expect.stringMatching(/^q-[0-9a-f]{16}$/)])
    expect(form?.fields.get('query')).toBe('')

    const seen = await outboxOf(town.worker)
    town.paper.publish({ title: 'Mở rộng cụm công nghiệp ở phường Liên Bảo' })
    await poll(town.worker)
    const mail = await nextMail(town.worker, HOA, seen)
    expect(mail.text).toContain('Mở rộng cụm công nghiệp')
  })

  test('is saved with what its author should know of it, and how often it matches', async () => {
    const before = await formWith('Lưu thay đổi')
    before?.fields.set('query', 'tu nhan')
    const answer = await fetch(manage, { method: 'POST', body: before?.fields ?? null, headers: asBrowser })
    const html = await answer.text()
    expect(html).toMatch(/Truy vấn vừa thêm: [^<]+\.</)
    expect(html).toMatch(/<mark>tu<\/mark>[\s\S]*?Ký tự thứ 1: [\s\S]*?không có dấu/)
    before?.fields.delete('query')
    const back = await fetch(manage, { method: 'POST', body: before?.fields ?? null, headers: asBrowser })
    expect(await back.text()).not.toContain('Truy vấn vừa thêm')
  })

  test('that cannot be read is said at its field, and nothing is saved', async () => {
    const form = await formWith('Lưu thay đổi')
    const before = form?.fields.getAll('topics')
    form?.fields.set('query', 'lũ AND')
    form?.fields.set('timezone', 'Asia/Tokyo')
    form?.fields.delete('topics')
    const answer = await fetch(manage, { method: 'POST', body: form?.fields ?? null, headers: asBrowser })
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toMatch(/<p class="fault" id="query-fault">Truy vấn riêng, ký tự thứ \d+: [^<]+<\/p>/)
    expect(html).toContain('aria-describedby="query-hint query-fault"')
    const [again] = formsOf(html, manage)
    expect(again?.fields.get('query')).toBe('lũ AND')
    expect(again?.fields.get('timezone')).toBe('Asia/Tokyo')
    const kept = await formWith('Lưu thay đổi')
    expect(kept?.fields.getAll('topics')).toEqual(before)
    expect(kept?.fields.get('timezone')).toBe('Asia/Ho_Chi_Minh')
  })

  test('ends as a topic does, by its box', async () => {
    const answer = await submit(await formWith('Lưu thay đổi'), (fields) => {
      fields.delete('topics')
      fields.append('topics', BRIDGES.id)
    })
    expect(await answer.text()).not.toContain('Truy vấn riêng: <code')
  })
})

test('a time zone is chosen, and hours are shown in it', async () => {
  const answer = await submit(await formWith('Lưu thay đổi'), (fields) => {
    fields.set('timezone', 'Europe/Warsaw')
  })
  const html = await answer.text()
  expect(formsOf(html, manage)[0]?.fields.get('timezone')).toBe('Europe/Warsaw')
  expect(html).toContain('<option value="Europe/Warsaw" selected="">Vác-sa-va</option>')
})

test('a topic that is hidden is followed on, and no link leads to the page that it no longer has', async () => {
  const shown = async (visibility: string) => {
    await town.worker.admin('PATCH', `/api/v1/topics/${BRIDGES.id}`, { visibility })
    const html = await (await fetch(manage, { headers: asBrowser })).text()
    const page = await fetch(`${town.worker.origin}/topics/${BRIDGES.id}`)
    const [form] = formsOf(html, manage)
    return [form?.fields.getAll('topics'), html.includes(`href="/topics/${BRIDGES.id}?`), page.status]
  }
  expect(await shown('private')).toEqual([[BRIDGES.id], false, 404])
  expect(await shown('public')).toEqual([[BRIDGES.id], true, 200])
})

describe('a test', () => {
  test('comes at once, and the page says so; a few a day', async () => {
    for (let sent = 1; sent <= 3; sent += 1) {
      const seen = await outboxOf(town.worker)
      const answer = await submit(await formWith('Gửi tin thử'))
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining('Đã gửi một tin thử.'),
      ])
      const mail = await nextMail(town.worker, HOA, seen)
      expect(mail.subject).toBe('Tin thử từ Bản tin')
      expect(mail.text).toContain('Đây là tin thử mà bạn vừa yêu cầu')
    }
    const seen = await outboxOf(town.worker)
    const answer = await submit(await formWith('Gửi tin thử'))
    expect(await answer.text()).toContain('Bạn vừa gửi thử nhiều lần.')
    const action = (await formWith('Gửi tin thử'))?.action ?? ''
    const asked = await fetch(action, { method: 'POST' })
    expect(asked.status).toBe(429)
    expect(Number(asked.headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect((await outboxOf(town.worker)).length).toBe(seen.length)
  })

  test('leaves a page whose form saves', async () => {
    const form = await formWith('Gửi tin thử')
    const page = await (await submit(form)).text()
    const settings = formsOf(page, form?.action ?? '').find(({ button }) => button === 'Lưu thay đổi')
    const saved = await submit(settings, (fields) => fields.set('timezone', 'Asia/Tokyo'))
    expect(await saved.text()).toContain('Đã lưu thay đổi.')
    expect((await formWith('Lưu thay đổi'))?.fields.get('timezone')).toBe('Asia/Tokyo')
  })

  test('comes to a webhook as an event of its own, signed', async () => {
    await subscribeByWebhook(town.worker, `${receiver.origin}/own`)
    const challenge = JSON.parse(receiver.challenges.at(-1)?.body ?? '') as { data: { secret: string } }
    town.paper.publish({ title: 'Cây cầu thứ hai được duyệt' })
    await poll(town.worker)
    const events = () => receiver.received.filter(({ path }) => path === '/own')
    await until(() => events().length > 0)
    const first = JSON.parse(events()[0]?.body ?? '') as { data: { manage: string } }
    const asked = await fetch(first.data.manage.replace('/manage?', '/test?'), { method: 'POST' })
    expect([asked.status, await asked.json()]).toEqual([202, { status: 'due' }])
    await until(() => events().length > 1)
    const [, got] = events()
    const verified = new Webhook(challenge.data.secret).verify(
      got?.body ?? '',
      got?.headers as Record<string, string>,
    )
    expect(verified).toEqual({
      type: 'subscription.test',
      timestamp: expect.any(String),
      data: { message: expect.stringContaining('Đây là tin thử') },
    })
  })

  test('is not sent to who has ended, and their page has no button for it', async () => {
    const action = (await formWith('Gửi tin thử'))?.action ?? ''
    await fetch(linkTo(digest, '/unsubscribe'), { method: 'POST' })
    expect(await formWith('Gửi tin thử')).toBeUndefined()
    const asked = await fetch(action, { method: 'POST' })
    expect([asked.status, await asked.json()]).toMatchObject([409, { code: 'subscription_ended' }])
  })
})

test('this browser is offered what the person follows, at the same hours', async () => {
  await subscribeByMail(town.worker, 'an@ban-doc.example', {
    schedule: { cadence: 'weekly', at: '06:30', weekday: 5 },
  })
  const seen = await outboxOf(town.worker)
  await fetch(`${town.worker.origin}/subscriptions/link`, {
    method: 'POST',
    body: new URLSearchParams({ address: 'an@ban-doc.example' }),
  })
  const mail = await nextMail(town.worker, 'an@ban-doc.example', seen)
  const forms = await openForms(linkTo(mail, '/subscriptions/manage'))
  const form = forms.find(({ action }) => new URL(action).pathname === '/api/v1/subscriptions')
  expect(Object.fromEntries(form?.fields ?? [])).toMatchObject({
    topics: BRIDGES.id,
    cadence: 'weekly',
    at: '06:30',
    weekday: '5',
    timezone: 'Asia/Ho_Chi_Minh',
    subscription: '',
  })
  expect(form?.shown).toEqual(['consent'])
})

describe('the address that a form was sent to', () => {
  const open = async (address: string) => {
    const { status, headers } = await fetch(address, { redirect: 'manual', headers: asBrowser })
    return { status, to: headers.get('location'), kept: headers.get('cache-control') }
  }

  test.each(['test', 'renew', 'erase', 'address', 'secrets/end'])(
    '%s leads back to the page',
    async (act) => {
      const page = new URL(manage)
      const address = page.href.replace('/manage?', `/${act}?`)
      expect(await open(address)).toEqual({
        status: 303,
        to: page.pathname + page.search,
        kept: 'private, no-store',
      })
      expect(await open(address.replace(/token=[^&]+/, 'token=khong'))).toMatchObject({
        status: 404,
        to: null,
      })
      expect(await open(address.replace(/\?.*/, ''))).toMatchObject({ status: 404, to: null })
      expect(await open(page.href)).toMatchObject({ status: 200 })
    },
  )
})
