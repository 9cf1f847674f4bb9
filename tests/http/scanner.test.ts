import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openForms, submit } from './support/form.ts'
import { accountOf, deliveriesOf, expectAccount } from './support/ledger.ts'
import { linksOf, linkTo, type Mail, nextMail, outboxOf } from './support/mail.ts'
import { subscribeByMail, subscription } from './support/readers.ts'
import { poll, startTown, type Town } from './support/town.ts'

const LAN = 'lan.tran+tin@ban-doc.example'
const MINH = 'minh@ban-doc.example'

let town: Town
/** One mail of each kind: Lan's digest, and the confirmation that Minh has not answered. */
let digest: Mail
let unanswered: Mail

beforeAll(async () => {
  town = await startTown()
  const confirmation = await subscribeByMail(town.worker, LAN)
  town.paper.publish({ title: 'Khởi công cây cầu mới' })
  await poll(town.worker)
  digest = await nextMail(town.worker, LAN, [confirmation])
  const asked = subscription({ type: 'email', address: MINH })
  await town.worker.call('POST', '/api/v1/subscriptions', asked)
  unanswered = await nextMail(town.worker, MINH)
  await expectAccount(town.worker, { matched: 1, sent: 1 })
})
afterAll(() => town?.stop())

const ours = (mail: Mail) => linksOf(mail).filter((link) => link.startsWith(`${town.worker.origin}/`))

/** All that a person or an operator could see to have changed. */
async function state() {
  const settings = await (await fetch(linkTo(digest, '/subscriptions/manage'))).text()
  const topics = await (await town.worker.admin('GET', '/api/v1/topics')).json()
  const outbox = await outboxOf(town.worker)
  return {
    settings,
    topics,
    outbox,
    ledger: await deliveriesOf(town.worker),
    account: await accountOf(town.worker),
  }
}

describe('a mail scanner that follows every link of every mail', () => {
  test('finds the links that mails are known to have', () => {
    const paths = (mail: Mail) =>
      ours(mail).map((link) => new URL(link).pathname.split('/').slice(0, 3).join('/'))
    expect(paths(unanswered).toSorted()).toEqual(['/privacy', '/subscriptions/confirm'])
    expect(paths(digest).toSorted()).toEqual([
      `/digests/${digest.id}`,
      '/privacy',
      '/subscriptions/manage',
      // For people, in their language; and for mail programs, in the header.
      '/unsubscribe',
      '/unsubscribe',
    ])
  })

  test.each(['GET', 'HEAD'])('changes nothing by %s, twice', async (method) => {
    const before = await state()
    for (const link of [...ours(digest), ...ours(unanswered)].flatMap((each) => [each, each])) {
      const answer = await fetch(link, { method, redirect: 'manual' })
      expect(answer.status, link).toBe(200)
      const body = await answer.text()
      if (method === 'HEAD') expect(body).toBe('')
    }
    expect(await state()).toEqual(before)
  })

  test('also follows what stands on those pages, and changes nothing by that', async () => {
    const before = await state()
    for (const link of [...ours(digest), ...ours(unanswered)]) {
      const html = await (await fetch(link)).text()
      const next = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, to = '']) =>
        to.replaceAll('&amp;', '&'),
      )
      for (const to of next) {
        const address = new URL(to, link)
        if (address.origin === town.worker.origin) await (await fetch(address)).text()
      }
    }
    expect(await state()).toEqual(before)
  })

  test('leaves the confirmation and every other link as good as they were', async () => {
    const [confirm] = await openForms(linkTo(unanswered, '/subscriptions/confirm'))
    expect((await submit(confirm)).status).toBe(200)
    const before = await outboxOf(town.worker)
    town.paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(town.worker)
    for (const to of [LAN, MINH]) expect((await nextMail(town.worker, to, before)).text).toContain('thông xe')
    await expectAccount(town.worker, { matched: 3, sent: 3, suppressed: 0, pending: 0, dead: 0 })
  })
})

describe('an address', () => {
  const name = /lan\.tran|minh@|minh%40|ban-doc/i

  test('stands in no link of any mail, nor in what a link is made of', async () => {
    const mails = await outboxOf(town.worker)
    expect(mails.length).toBe(5)
    for (const link of mails.flatMap(linksOf)) {
      expect(decodeURIComponent(link)).not.toMatch(name)
      const token = new URL(link).searchParams.get('token') ?? ''
      for (const part of token.split('.')) expect(Buffer.from(part, 'base64url').toString()).not.toMatch(name)
    }
  })

  test('stands in the mail’s To alone', async () => {
    for (const { text, html, headers } of await outboxOf(town.worker)) {
      expect(`${text}${html}${JSON.stringify(headers)}`).not.toMatch(name)
    }
  })

  test('stands on no page but masked on its owner’s, in no feed and in no list of an operator', async () => {
    for (const link of (await outboxOf(town.worker)).flatMap(ours)) {
      const html = await (await fetch(link)).text()
      expect(html.replaceAll(/(?<![^\s>])[lm]…@ban-doc\.example/g, ''), link).not.toMatch(name)
    }
    for (const path of ['/', '/topics/cau-duong', '/feed.xml', '/topics/cau-duong/feed.xml', '/health']) {
      expect(await (await town.worker.call('GET', path)).text(), path).not.toMatch(name)
    }
    for (const path of ['/api/v1/deliveries', '/api/v1/polls', '/api/v1/account', '/api/v1/topics']) {
      expect(await (await town.worker.admin('GET', path)).text(), path).not.toMatch(name)
    }
  })
})

describe('every answer', () => {
  const kinds: [kind: string, address: () => string, status: number][] = [
    ['a public page', () => '/topics/cau-duong', 200],
    ['a feed', () => '/feed.xml', 200],
    ['a personal page', () => linkTo(digest, '/subscriptions/manage'), 200],
    ['a digest', () => linkTo(digest, '/digests/'), 200],
    ['JSON', () => '/health', 200],
    ['a problem', () => '/api/v1/account', 401],
    ['a page that is not there', () => '/khong-co', 404],
    ['a link cut short', () => '/unsubscribe?token=unsubscribe.s0-', 403],
  ]
  test.each(kinds)(
    'that is %s forbids sniffing, framing, foreign content and referrers',
    async (_kind, address, status) => {
      const answer = await fetch(new URL(address(), town.worker.origin))
      await answer.text()
      expect(answer.status).toBe(status)
      const headers = Object.fromEntries(answer.headers)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      const policy = headers['content-security-policy'] ?? ''
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "form-action 'self'",
        ]),
      )
      expect(policy).not.toMatch(/unsafe|\*/)
    },
  )

  test('that only its reader may see is kept by no cache', async () => {
    for (const path of ['/subscriptions/manage', '/digests/', '/unsubscribe']) {
      const answer = await fetch(linkTo(digest, path))
      await answer.text()
      expect(answer.headers.get('cache-control'), path).toBe('private, no-store')
    }
  })
})
