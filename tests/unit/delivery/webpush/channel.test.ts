import { describe, expect, test } from 'vitest'
import { webpush } from '../../../../src/delivery/channels/webpush/channel.ts'
import { keysOf } from '../../../../src/delivery/channels/webpush/vapid.ts'
import { makeBrowser, readPush, readVapid } from '../../../support/receivers/push.ts'
import { DATE, digest, item } from '../messages.ts'
import { outside as world } from '../outside.ts'

const PRIVATE = 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'
const PUBLIC = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'
const ENDPOINT = 'https://day.vn/push/mot-nguoi'
const browser = makeBrowser(ENDPOINT)
const { p256dh, auth } = browser.subscription.keys
const to = { address: ENDPOINT, keys: [p256dh, auth] }

/** A push service that answers so, and what it was sent. */
function service(answer: () => Response | Promise<Response>) {
  const requests: Request[] = []
  const outside = world({
    fetch: (async (url: string, init: RequestInit) => {
      requests.push(new Request(url, init))
      return answer()
    }) as unknown as typeof fetch,
  })
  return { channel: webpush.make({ keys: keysOf(PRIVATE), subject: 'https://tin.vn' }, outside), requests }
}

const message = digest([item(1)])

test('an attempt is one POST, sealed for its browser and signed; a repeat says the same anew', async () => {
  const { channel, requests } = service(() => new Response(null, { status: 201 }))
  const body = (await channel.render(message, to)) ?? ''
  await channel.send(body, message.id, to, DATE)
  await channel.send(body, message.id, to, DATE + 3_600_000)
  expect(requests.map(({ method, url, redirect }) => [method, url, redirect])).toEqual(
    Array(2).fill(['POST', ENDPOINT, 'manual']),
  )
  const sealed = await Promise.all(requests.map(async (request) => Buffer.from(await request.arrayBuffer())))
  expect(sealed.map((bytes) => readPush(bytes, browser))).toEqual([body, body])
  expect(sealed[0]?.equals(sealed[1] ?? Buffer.of())).toBe(false)
  const [first, second] = requests.map(({ headers }) => Object.fromEntries(headers))
  expect(first).toEqual({
    authorization: expect.any(String),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    topic: expect.stringMatching(/^[0-9a-f]{32}$/),
    ttl: '2419200',
    'user-agent': 'bantin/0 (+https://tin.vn)',
  })
  expect(second).toMatchObject({ topic: first?.topic, ttl: '2419200' })
  const claims = [first, second].map((headers) => readVapid(headers?.authorization)?.claims)
  expect(claims.map((one) => [one?.aud, one?.sub, one?.exp])).toEqual([
    ['https://day.vn', 'https://tin.vn', DATE / 1_000 + 43_200],
    ['https://day.vn', 'https://tin.vn', DATE / 1_000 + 46_800],
  ])
})

const failed = (
  status: number,
  at: 'endpoint' | 'transport' = 'endpoint',
  retryAfterMs: number | null = null,
) => ({
  result: 'failed',
  at,
  reason: 'http_status',
  status,
  retryAfterMs,
})

test.each([
  [201, {}, { result: 'sent', status: 201, providerId: null }],
  [202, {}, { result: 'sent', status: 202, providerId: null }],
  [200, {}, { result: 'sent', status: 200, providerId: null }],
  [404, {}, { result: 'gone', reason: 'http_status', status: 404 }],
  [410, {}, { result: 'gone', reason: 'http_status', status: 410 }],
  [413, {}, { result: 'refused', reason: 'too_large', status: 413 }],
  [401, {}, failed(401, 'transport')],
  [403, {}, failed(403, 'transport')],
  [400, {}, failed(400)],
  [429, { 'retry-after': '90' }, failed(429, 'endpoint', 90_000)],
  [503, { 'retry-after': '90' }, failed(503, 'endpoint', 90_000)],
  [500, {}, failed(500)],
  [307, { location: 'http://127.0.0.1/' }, failed(307)],
] as const)('answered by %d', async (status, headers, expected) => {
  const { channel, requests } = service(() => new Response(null, { status, headers }))
  expect(await channel.send('{}', message.id, to, DATE)).toEqual(expected)
  expect(requests.length).toBe(1)
})

describe('settings', () => {
  const read = (vars: Record<string, string>) => webpush.settings((name) => vars[name] ?? null)
  const pair = { VAPID_PUBLIC_KEY: PUBLIC, VAPID_PRIVATE_KEY: PRIVATE }
  const keys = { publicKey: PUBLIC, privateKey: PRIVATE }
  const production = { PUBLIC_URL: 'https://tin.vn' }

  test.each([
    ['in development a pair is kept', {}, { keys: null, subject: null }],
    ['on loopback, too', { PUBLIC_URL: 'http://127.0.0.1:8787' }, { keys: null, subject: null }],
    ['a pair', { ...production, ...pair }, { keys, subject: 'https://tin.vn' }],
    [
      'a mail address',
      { ...production, ...pair, CONTACT: 'lan@tin.vn' },
      { keys, subject: 'mailto:lan@tin.vn' },
    ],
    [
      'a page to write by',
      { ...pair, CONTACT: 'https://tin.vn/hoi' },
      { keys, subject: 'https://tin.vn/hoi' },
    ],
    ['a page that is not secure', { ...pair, CONTACT: 'http://tin.vn/hoi' }, { keys, subject: null }],
  ])('%s', (_, vars, value) => {
    expect(read(vars)).toEqual({ ok: true, value })
  })

  test.each([
    ['in production', production],
    ['with several shards', { MAILROOM_SHARDS: '2' }],
  ])('none %s switch web push off', (_, vars) => {
    expect(read(vars)).toBeNull()
  })

  test.each([
    ['the public key alone', { VAPID_PUBLIC_KEY: PUBLIC }, 'VAPID_PRIVATE_KEY'],
    ['the private key alone', { VAPID_PRIVATE_KEY: PRIVATE }, 'VAPID_PUBLIC_KEY'],
    ['both the same', { VAPID_PUBLIC_KEY: PRIVATE, VAPID_PRIVATE_KEY: PRIVATE }, 'VAPID_PUBLIC_KEY'],
    ['exchanged', { VAPID_PUBLIC_KEY: PRIVATE, VAPID_PRIVATE_KEY: PUBLIC }, 'VAPID_PRIVATE_KEY'],
  ])('%s is a fault', (_, vars, setting) => {
    const said = read(vars)
    expect(said).toMatchObject({ ok: false, faults: [{ setting }] })
    expect(JSON.stringify(said)).not.toContain(PRIVATE)
  })
})

describe('what a browser hands to the page', () => {
  const input = (allowPrivate: boolean) => {
    if (!webpush.input) throw new Error('nothing can be asked for')
    return webpush.input(allowPrivate)
  }
  const given = (subscription: object) => ({ type: 'webpush', subscription })

  test.each([
    ['as browsers give it', browser.subscription],
    ['with its end', { ...browser.subscription, expirationTime: 1_800_000_000_000 }],
    ['without it', { endpoint: ENDPOINT, keys: browser.subscription.keys }],
  ])('%s is a recipient', (_, subscription) => {
    expect(input(false).parse(given(subscription))).toEqual({
      channel: 'webpush',
      address: ENDPOINT,
      keys: [p256dh, auth],
    })
  })

  test.each([
    ['of plain http', { ...browser.subscription, endpoint: 'http://day.vn/1' }, 'endpoint'],
    ['of no address', { ...browser.subscription, endpoint: 'day' }, 'endpoint'],
    [
      'of a key off the curve',
      { endpoint: ENDPOINT, keys: { p256dh: `BA${'A'.repeat(85)}`, auth } },
      'p256dh',
    ],
    ['of a short secret', { endpoint: ENDPOINT, keys: { p256dh, auth: 'AAAA' } }, 'auth'],
    ['without keys', { endpoint: ENDPOINT }, 'keys'],
    ['with more', { ...browser.subscription, khac: 1 }, 'subscription'],
  ])('one %s is refused there', (_, subscription, field) => {
    const judged = input(false).safeParse(given(subscription))
    expect(judged.error?.issues.map(({ path }) => path.at(-1))).toEqual([field])
  })
})
