import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Received, startTestReceiver, type TestReceiver } from '../support/receiver.ts'
import { until } from '../support/worker.ts'
import { openForms, submit } from './support/form.ts'
import { linkTo } from './support/mail.ts'
import { subscribeByMail, subscription } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'
import { expectPageAndJson } from './support/varying.ts'

const secretOf = (words: string) => `whsec_${Buffer.from(words.padEnd(32)).toString('base64')}`
const FIRST = secretOf('khóa thứ nhất')
const OWN = secretOf('khóa của tôi')
const DAY_MS = 86_400_000

let town: Town
let receiver: TestReceiver
/** The query of the owner's own links. */
let query: string

beforeAll(async () => {
  town = await startTown()
  receiver = await startTestReceiver()
  const channel = { type: 'webhook', url: `${receiver.origin}/tin`, secret: FIRST }
  await town.worker.call('POST', '/api/v1/subscriptions', subscription(channel))
  const { data } = JSON.parse((await deliver('Khởi công cây cầu')).body) as { data: { manage: string } }
  query = new URL(data.manage).search
})
afterAll(async () => {
  await town?.stop()
  await receiver?.stop()
})

/** Publishes an article, and gives the request that tells it. */
async function deliver(title: string): Promise<Received> {
  const seen = receiver.received.length
  town.paper.publish({ title })
  await poll(town.worker)
  return until(() => receiver.received[seen])
}

/** Whether the official library takes a request as signed by each secret. */
function signedBy({ body, headers }: Received, ...secrets: string[]): boolean[] {
  return secrets.map((secret) => {
    try {
      new Webhook(secret).verify(body, headers as Record<string, string>)
      return true
    } catch {
      return false
    }
  })
}

const call = (method: string, path = '', body?: object) =>
  town.worker.call(method, `/subscriptions/secrets${path}${query}`, body, { accept: 'application/json' })

describe('the owner of a webhook, by its own link,', () => {
  let made = ''

  test('sees that one secret signs, and never what it is', async () => {
    const answer = await call('GET')
    expect([answer.status, await answer.text()]).toEqual([200, '{"live":1,"olderUntil":null}'])
  })

  test('has another one made, and both sign what is sent from then on', async () => {
    const before = Date.now()
    const answer = await call('POST')
    const said = (await answer.json()) as { secret: string; live: number; olderUntil: string }
    expect(said).toEqual({
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      live: 2,
      olderUntil: expect.any(String),
    })
    made = said.secret
    const olderUntil = Date.parse(said.olderUntil)
    expect(olderUntil).toBeGreaterThanOrEqual(before + DAY_MS)
    expect(olderUntil).toBeLessThanOrEqual(Date.now() + DAY_MS)
    expect(signedBy(await deliver('Cây cầu qua sông Lô'), made, FIRST, OWN)).toEqual([true, true, false])
  })

  test('cannot lose the one that the receiver knows by asking twice', async () => {
    const answer = await call('POST')
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'two_secrets' }),
    ])
    expect(signedBy(await deliver('Cây cầu hợp long'), made, FIRST)).toEqual([true, true])
  })

  test('keeps both when the endpoint is subscribed anew', async () => {
    const channel = { type: 'webhook', url: `${receiver.origin}/tin` }
    expect((await town.worker.call('POST', '/api/v1/subscriptions', subscription(channel))).status).toBe(202)
    expect(signedBy(receiver.challenges.at(-1) as Received, made, FIRST)).toEqual([true, true])
    expect(await (await call('GET')).json()).toMatchObject({ live: 2, olderUntil: expect.any(String) })
  })

  test('ends the older one, and only the newer signs', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await call('POST', '/end')
      expect([answer.status, await answer.text()]).toEqual([200, '{"live":1,"olderUntil":null}'])
    }
    expect(signedBy(await deliver('Cây cầu thông xe'), made, FIRST)).toEqual([true, false])
  })

  test('brings a secret of their own, if it is one, and another', async () => {
    for (const [secret, message] of [
      ['whsec_', 'Must be whsec_ and 24 to 64 bytes in base64.'],
      [made, 'This secret signs already.'],
    ]) {
      const answer = await call('POST', '', { secret })
      expect(await answer.json()).toMatchObject({ status: 400, errors: [{ path: '/secret', message }] })
    }
    expect(await (await call('POST', '', { secret: OWN })).json()).toMatchObject({ secret: OWN, live: 2 })
    expect(signedBy(await deliver('Cây cầu có đèn'), OWN, made, FIRST)).toEqual([true, true, false])
  })

  test('does the same by the buttons of a page', async () => {
    const page = await (await fetch(`${town.worker.origin}/subscriptions/manage${query}`)).text()
    const address = `${town.worker.origin}/subscriptions/secrets${query}`
    expect(page).toContain(`href="/subscriptions/secrets${query}&amp;lang=vi"`)
    const [end] = await openForms(address)
    expect(end?.button).toBe('Bỏ khóa cũ ngay')
    expect(await (await submit(end)).text()).toContain('Một khóa đang ký')
    const [inEnglish] = await openForms(`${address}&lang=en`)
    expect(inEnglish?.action).toContain('&lang=en')
    const [rotate] = await openForms(address)
    expect(rotate?.button).toBe('Thêm khóa mới')
    const shown = await (await submit(rotate)).text()
    const [, secret = ''] = /<code>(whsec_[A-Za-z0-9+/]{43}=)<\/code>/.exec(shown) ?? []
    expect(signedBy(await deliver('Cây cầu có tên'), secret, OWN, made)).toEqual([true, true, false])
    expect(await (await fetch(address)).text()).not.toContain('whsec_')
    await expectPageAndJson(address)
  })
})

test('nobody else sees or changes anything', async () => {
  const mail = await subscribeByMail(town.worker, 'lan@thu.vn')
  await deliver('Cây cầu cuối cùng')
  const digest = await until(async () => {
    const outbox = await town.worker.admin('GET', '/api/v1/outbox')
    return ((await outbox.json()) as { items: (typeof mail)[] }).items.find(({ id }) => id !== mail.id)
  })
  const own = new URL(linkTo(digest, '/subscriptions/manage')).search
  const unsubscribe = new URL(linkTo(digest, '/unsubscribe')).search
  for (const [method, path, status] of [
    ['GET', `/subscriptions/secrets${own}`, 404],
    ['POST', `/subscriptions/secrets${own}`, 404],
    ['POST', `/subscriptions/secrets/end${own}`, 404],
    ['GET', `/subscriptions/secrets${unsubscribe}`, 403],
    ['POST', `/subscriptions/secrets${query.slice(0, -1)}`, 403],
    ['POST', '/subscriptions/secrets/end', 403],
  ] as const) {
    expect((await town.worker.call(method, path)).status, `${method} ${path}`).toBe(status)
  }
})
