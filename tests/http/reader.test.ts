import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../support/worker.ts'
import { openForms, submit } from './support/form.ts'
import { accountOf, deliveriesOf, expectAccount } from './support/ledger.ts'
import { linkTo, type Mail, nextMail, outboxOf } from './support/mail.ts'
import { subscribeByMail, subscription } from './support/readers.ts'
import { BRIDGES, CLINICS, poll, startTown, type Town } from './support/town.ts'

const LAN = 'lan@ban-doc.example'
const MINH = 'minh@ban-doc.example'
const HOUR_MS = 3_600_000

let town: Town
/** Lan's mails as they come. */
let confirmation: Mail
let digest: Mail

beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town?.stop())

const page = async (address: string, init: RequestInit = {}) => {
  const response = await fetch(address, { redirect: 'manual', ...init })
  return { status: response.status, html: await response.text() }
}

describe('a reader who asks by the form of a topic’s page', () => {
  test('is told to look into the mailbox', async () => {
    const [form] = await openForms(`${town.worker.origin}/topics/${BRIDGES.id}`)
    expect(form?.shown).toEqual(
      [
        'address',
        'at',
        'cadence',
        'consent',
        'days',
        'locale',
        'quietFrom',
        'quietUntil',
        'weekday',
      ].toSorted(),
    )
    const answer = await submit(form, (fields) => {
      fields.set('address', LAN)
      fields.set('cadence', 'immediate')
      fields.set('consent', 'true')
    })
    expect(answer.status).toBe(202)
    expect(await answer.text()).toContain('<h1>Hãy xem hộp thư</h1>')
    confirmation = await nextMail(town.worker, LAN)
    expect(confirmation.subject).toBe('Xác nhận đăng ký nhận tin')
    expect(confirmation.text).toContain('• Cầu đường')
  })

  test('is led to the front page by the address bar, where a program finds nothing', async () => {
    const address = `${town.worker.origin}/api/v1/subscriptions`
    const open = async (accept: string) => {
      const { status, headers } = await fetch(`${address}?lang=vi`, {
        redirect: 'manual',
        headers: { accept },
      })
      return [status, headers.get('location'), headers.get('vary')?.includes('accept')]
    }
    expect(await open('text/html,*/*;q=0.8')).toEqual([303, '/?lang=vi', true])
    expect(await open('application/json')).toEqual([404, null, true])
  })

  test('opens the mail’s link, sees a button, and has not confirmed by that', async () => {
    const link = linkTo(confirmation, '/subscriptions/confirm')
    const { status, html } = await page(link)
    expect(status).toBe(200)
    expect(html).toContain('<li lang="vi">Cầu đường</li>')
    expect((await openForms(link)).map(({ method, button }) => [method, button])).toEqual([
      ['post', 'Xác nhận'],
    ])
    town.paper.publish({ title: 'Cây cầu cũ được sơn lại' })
    expect(await poll(town.worker)).toMatchObject([{ new: 1, matched: 1 }])
    expect(await accountOf(town.worker)).toMatchObject({ matched: 0 })
  })

  test('presses it, and pressing again is pressing once', async () => {
    const link = linkTo(confirmation, '/subscriptions/confirm')
    const [form] = await openForms(link)
    for (const said of ['Đã xác nhận', 'Đã xác nhận từ trước']) {
      const answer = await submit(form)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(`<h1>${said}</h1>`)
    }
    expect(await openForms(link)).toEqual([])
    expect(await accountOf(town.worker)).toMatchObject({ matched: 0 })
  })
})

describe('a program that asks in JSON', () => {
  test('hears the same of a new address as of a known one', async () => {
    const heard: unknown[] = []
    for (const address of [LAN, MINH]) {
      const asked = subscription({ type: 'email', address })
      const answer = await town.worker.call('POST', '/api/v1/subscriptions', asked)
      const names = [...answer.headers.keys()].filter((name) => name !== 'content-length').toSorted()
      heard.push([answer.status, await answer.text(), names])
    }
    expect(heard[0]).toEqual([202, '{"status":"pending"}', expect.arrayContaining(['content-type'])])
    expect(heard[1]).toEqual(heard[0])
    await nextMail(town.worker, LAN, [confirmation])
    await nextMail(town.worker, MINH)
  })
})

describe('a confirmed reader', () => {
  test('gets one digest of what came after, each article with its reason and its words marked', async () => {
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Trường học có sân mới', lead: 'Không nói gì đến chủ đề nào.' })
    town.paper.publish({
      title: 'Khởi công cây cầu Vàm Sơn',
      lead: 'Một cây cầu dài ba trăm mét bắc qua sông.',
      body: '<p>Người dân hai bờ mong cây cầu này đã lâu.</p>',
    })
    town.paper.publish({ title: 'Bến đò ngừng chạy', lead: 'Khách đi qua cây cầu tạm.' })
    expect(await poll(town.worker)).toMatchObject([{ new: 3, matched: 2 }])
    digest = await nextMail(town.worker, LAN, before)

    expect(digest.subject).toBe('2 tin mới về Cầu đường')
    const parsed = await PostalMime.parse(digest.raw)
    expect(parsed.to).toEqual([{ name: '', address: LAN }])
    expect(parsed.from).toMatchObject({ name: 'Bản tin' })
    expect(parsed.subject).toBe(digest.subject)
    expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe(digest.text)
    expect(parsed.html?.trim()).toBe(digest.html)

    const { text, html } = digest
    expect(text).toContain('1. Bến đò ngừng chạy')
    expect(text).toContain('2. Khởi công cây cầu Vàm Sơn')
    expect(text).toContain('Vì sao có tin này: Cầu đường — “cây cầu” trong phần mở đầu\n')
    expect(text).toContain(
      'Vì sao có tin này: Cầu đường — “cây cầu” trong tiêu đề, phần mở đầu và nội dung bài',
    )
    expect(text.match(/Vì sao có tin này/g)?.length).toBe(2)
    const marked = html.replace(/ (?:style|class)="[^"]*"/g, '')
    expect(marked).toContain('>Khởi công <span>cây cầu</span> Vàm Sơn</a>')
    expect(marked).toContain('Một <span>cây cầu</span> dài ba trăm mét bắc qua sông.')
    expect(marked).toContain('Người dân hai bờ mong <span>cây cầu</span> này đã lâu.')
    expect(marked).toContain('Vì sao có tin này: Cầu đường — “cây cầu” trong phần mở đầu<')
    expect(html.match(/Vì sao có tin này/g)?.length).toBe(2)
    expect(`${text}${html}`).not.toContain('Trường học')
    await expectAccount(town.worker, { matched: 2, sent: 2, suppressed: 0, pending: 0, dead: 0 })
  })

  test('can open the digest as a page and as JSON', async () => {
    const link = linkTo(digest, '/digests/')
    // A program has no language to be told.
    const bare = (address: string) => address.replace('&lang=vi', '')
    const { status, html } = await page(link)
    expect(status).toBe(200)
    expect(html).toContain('Khởi công <mark>cây cầu</mark> Vàm Sơn')
    const answer = await fetch(link, { headers: { accept: 'application/json' } })
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    const body = (await answer.json()) as { items: { article: { title: string }; matches: unknown[] }[] }
    expect(body).toMatchObject({
      digest: { id: digest.id, topics: [{ id: BRIDGES.id, name: BRIDGES.name }] },
      more: 0,
      all: bare(link),
      manage: bare(linkTo(digest, '/subscriptions/manage')),
    })
    expect(body.items.map(({ article }) => article.title)).toEqual([
      'Bến đò ngừng chạy',
      'Khởi công cây cầu Vàm Sơn',
    ])
    expect(body.items[0]?.matches).toEqual([
      {
        topic: BRIDGES.id,
        topicName: BRIDGES.name,
        score: 0.4,
        evidence: [{ field: 'lead', start: 13, end: 20, text: 'cây cầu', branch: '"cây cầu"' }],
      },
    ])
  })

  test('adds a topic as urgent, which leaves at once while the rest waits for its hour', async () => {
    const manage = linkTo(digest, '/subscriptions/manage')
    const [form] = await openForms(manage)
    expect(form?.fields.getAll('topics')).toEqual([BRIDGES.id])
    const saved = await submit(form, (fields) => {
      fields.append('topics', CLINICS.id)
      fields.append('urgent', CLINICS.id)
      fields.set('cadence', 'daily')
      fields.set('at', '06:30')
    })
    expect(saved.status).toBe(200)
    expect(await saved.text()).toContain('Đã lưu thay đổi.')
    const [again] = await openForms(manage)
    expect(Object.fromEntries(again?.fields ?? [])).toMatchObject({
      cadence: 'daily',
      at: '06:30',
      locale: 'vi',
    })
    expect([again?.fields.getAll('topics'), again?.fields.getAll('urgent')]).toEqual([
      [BRIDGES.id, CLINICS.id],
      [CLINICS.id],
    ])
    await expectAccount(town.worker, { matched: 2, sent: 2 })

    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Trạm y tế mở cửa đêm' })
    town.paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(town.worker)
    const urgent = await nextMail(town.worker, LAN, before)
    expect(urgent.subject).toBe('1 tin mới về Trạm y tế xã')
    expect(urgent.text).not.toContain('thông xe')
    await expectAccount(town.worker, { matched: 4, sent: 3, pending: 1 })

    await town.worker.cron(Date.now() + 25 * HOUR_MS)
    const daily = await nextMail(town.worker, LAN, [...before, urgent])
    expect(daily.subject).toBe('1 tin mới về Cầu đường')
    expect(daily.text).toContain('Cây cầu thứ hai thông xe')
    await expectAccount(town.worker, { matched: 4, sent: 4, pending: 0 })
  })

  test('changes the language, and the next digest speaks it', async () => {
    const [form] = await openForms(linkTo(digest, '/subscriptions/manage'))
    await submit(form, (fields) => {
      fields.set('locale', 'en')
      fields.set('cadence', 'immediate')
    })
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ ba bắt đầu đo đạc' })
    await poll(town.worker)
    const mail = await nextMail(town.worker, LAN, before)
    expect(mail.subject).toBe('1 new story on Cầu đường')
    expect(mail.text).toContain('Why this is here: Cầu đường — “Cây cầu” in the title')
    expect(mail.html).toContain('<html lang="en">')
    await expectAccount(town.worker, { matched: 5, sent: 5 })
  })

  test('pauses: what comes meanwhile is counted and not sent, nor after the pause', async () => {
    const manage = linkTo(digest, '/subscriptions/manage')
    const [form] = await openForms(manage)
    await submit(form, (fields) => fields.set('paused', 'true'))
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ tư được duyệt' })
    await poll(town.worker)
    await expectAccount(town.worker, { matched: 6, sent: 5, suppressed: 1, reasons: { paused: 1 } })
    const [paused] = await openForms(manage)
    expect(paused?.fields.get('paused')).toBe('true')
    await submit(paused, (fields) => fields.delete('paused'))
    town.paper.publish({ title: 'Cây cầu thứ năm được khảo sát' })
    await poll(town.worker)
    const mail = await nextMail(town.worker, LAN, before)
    expect(mail.text).toContain('Cây cầu thứ năm')
    expect(mail.text).not.toContain('Cây cầu thứ tư')
    await expectAccount(town.worker, { matched: 7, sent: 6, suppressed: 1, reasons: { paused: 1 } })
  })

  test('leaves a topic, and what waited for it is counted as unfollowed', async () => {
    const [form] = await openForms(linkTo(digest, '/subscriptions/manage'))
    await submit(form, (fields) => {
      fields.set('cadence', 'weekly')
      fields.set('quietFrom', '22:00')
      fields.set('quietUntil', '06:00')
      fields.set('days', 'working')
    })
    town.paper.publish({ title: 'Cây cầu thứ sáu có tên' })
    await poll(town.worker)
    await expectAccount(town.worker, { matched: 8, sent: 6, suppressed: 1, pending: 1 })
    const [again] = await openForms(linkTo(digest, '/subscriptions/manage'))
    expect(Object.fromEntries(again?.fields ?? [])).toMatchObject({
      quietFrom: '22:00',
      quietUntil: '06:00',
      days: 'working',
    })
    await submit(again, (fields) => fields.delete('topics', BRIDGES.id))
    await expectAccount(town.worker, {
      matched: 8,
      sent: 6,
      suppressed: 2,
      reasons: { paused: 1, unfollowed: 1 },
    })
  })
})

describe('a reader who has had enough', () => {
  const counted = { matched: 9, sent: 7, suppressed: 2, pending: 0, dead: 0 }

  test('unsubscribes by one click of the mail program (RFC 8058), without a page between', async () => {
    const confirmed = await subscribeByMail(town.worker, MINH)
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ bảy thử tải' })
    await poll(town.worker)
    const mail = await nextMail(town.worker, MINH, before)
    expect(mail.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    const link = /^<(.+)>$/.exec(mail.headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
    const oneClick = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    }
    expect(await page(link, oneClick)).toMatchObject({ status: 200 })
    expect(await page(link, oneClick)).toMatchObject({ status: 200 })
    // A yes that was said is not said anew by whoever has the old mail, or repeats its request.
    const repeated = await page(linkTo(confirmed, '/subscriptions/confirm'), { method: 'POST' })
    expect(repeated).toMatchObject({ status: 410 })
    town.paper.publish({ title: 'Cây cầu thứ tám đón xe' })
    await poll(town.worker)
    await expectAccount(town.worker, counted)
    expect((await outboxOf(town.worker)).filter(({ to }) => to === MINH)[0]?.id).toBe(mail.id)
  })

  test('unsubscribes by the button of the page', async () => {
    const [form] = await openForms(linkTo(digest, '/subscriptions/manage'))
    await submit(form, (fields) => {
      fields.append('topics', BRIDGES.id)
      fields.set('cadence', 'immediate')
      fields.delete('quietFrom')
      fields.delete('quietUntil')
      fields.delete('days')
    })
    const link = linkTo(digest, '/unsubscribe')
    const forms = await openForms(link)
    expect(forms.map(({ button }) => button)).toEqual(['Ngừng nhận tin'])
    const answer = await submit(forms[0])
    expect(await answer.text()).toContain('<h1>Đã ngừng nhận tin</h1>')
    const before = await deliveriesOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ chín lên đèn' })
    await poll(town.worker)
    await town.worker.cron(Date.now() + HOUR_MS)
    expect(await deliveriesOf(town.worker)).toEqual(before)
    await expectAccount(town.worker, counted)
  })

  test('erases everything; the counts stay, and the links lead nowhere', async () => {
    const manage = linkTo(digest, '/subscriptions/manage')
    const forms = await openForms(manage)
    const answer = await submit(
      forms.find(({ action }) => new URL(action).pathname === '/subscriptions/erase'),
    )
    expect(await answer.text()).toContain('<h1>Đã xóa</h1>')
    await expectAccount(town.worker, counted)
    for (const path of ['/subscriptions/manage', '/digests/', '/subscriptions/confirm']) {
      const mail = path === '/subscriptions/confirm' ? confirmation : digest
      expect(await page(linkTo(mail, path)), path).toMatchObject({ status: 404 })
    }
    expect(await page(linkTo(digest, '/unsubscribe'), { method: 'POST' })).toMatchObject({ status: 200 })
    expect((await outboxOf(town.worker)).filter(({ to }) => to === LAN)).toEqual([])
    const ledger = await (await town.worker.admin('GET', '/api/v1/deliveries?limit=500')).text()
    expect(ledger).not.toContain('ban-doc.example')
  })

  test('can come back as if new', async () => {
    await subscribeByMail(town.worker, LAN)
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ mười hợp long' })
    await poll(town.worker)
    expect((await nextMail(town.worker, LAN, before)).text).toContain('thứ mười')
    await until(async () => (await accountOf(town.worker)).sent === 8)
    await expectAccount(town.worker, { ...counted, matched: 10, sent: 8 })
  })
})
