import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { digestBody, digestEvent } from '../../../src/delivery/channels/webhook/body.ts'
import { askChallenge } from '../../../src/delivery/channels/webhook/challenge.ts'
import { webhook } from '../../../src/delivery/channels/webhook/channel.ts'
import type { Outside } from '../../../src/delivery/outside.ts'
import { newSecret } from '../../../src/delivery/standard-webhooks.ts'
import { DATE, digest, item } from './messages.ts'
import { outside as world } from './outside.ts'

const OLD = newSecret(new Uint8Array(32).fill(1))
const NEW = newSecret(new Uint8Array(32).fill(2))
const URL_OF_ENDPOINT = 'https://nhan.vn/tin'

/** An endpoint that answers so, and what it was sent. */
function endpoint(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = []
  const outside = world({
    fetch: (async (url: string, init: RequestInit) => {
      const request = new Request(url, init)
      requests.push(request.clone())
      return answer(request)
    }) as unknown as typeof fetch,
  })
  return { outside, requests }
}

async function sendTo(outside: Outside, address = URL_OF_ENDPOINT, now = DATE) {
  const channel = webhook.make(null, outside)
  const to = { address, keys: [NEW, OLD] }
  const message = digest([item(1)])
  return channel.send((await channel.render(message, to)) ?? '', message.id, to, now)
}

test('the event, whole', () => {
  expect(digestEvent(digest([item(1)], { more: 3 }))).toEqual({
    type: 'digest.published',
    timestamp: '2026-11-24T00:00:05.000Z',
    data: {
      digest: {
        id: 'd0-00ff00ff00ff00ff',
        window: { from: '2026-11-23T00:00:05.000Z', to: '2026-11-24T00:00:05.000Z' },
        topics: [{ id: 'htx', name: 'Hợp tác xã' }],
      },
      items: [{ ...item(1), also: [] }],
      more: 3,
      all: 'https://tin.vn/digests/d0-00ff00ff00ff00ff?token=digest.x',
      manage: 'https://tin.vn/subscriptions/manage?token=manage.x',
    },
  })
})

describe('a body of at most 20 KB', () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const sent = (message: Parameters<typeof digestBody>[0]) =>
    JSON.parse(digestBody(message)) as ReturnType<typeof digestEvent>
  const numbers = (message: Parameters<typeof digestBody>[0]) =>
    sent(message).data.items.map(({ article }) => Number(article.hash))

  test('what fits is sent whole', () => {
    const message = digest(
      Array.from({ length: 20 }, (_, i) => item(i + 1)),
      { more: 3 },
    )
    expect(digestBody(message)).toBe(JSON.stringify(digestEvent(message)))
  })

  test('the last items are left out where they do not fit, and counted', () => {
    const message = digest(
      Array.from({ length: 50 }, (_, i) => item(i + 1, { lead: 'Được vay. '.repeat(60) })),
      { more: 7 },
    )
    const { items, more } = sent(message).data
    expect(numbers(message)).toEqual(Array.from({ length: items.length }, (_, i) => i + 1))
    expect(items.length).toBeGreaterThan(10)
    expect(items.length + more).toBe(57)
    expect(bytes(digestBody(message))).toBeLessThanOrEqual(20_000)
    const next = { ...message, items: message.items.slice(0, items.length + 1), more: 0 }
    expect(bytes(JSON.stringify(digestEvent(next)))).toBeGreaterThan(20_000)
  })

  test('bytes are counted, not characters', () => {
    const ofBytes = (lead: string) => digest([item(1, { lead }), item(2)])
    expect(numbers(ofBytes('x'.repeat(15_000)))).toEqual([1, 2])
    expect(numbers(ofBytes('ậ'.repeat(15_000)))).toEqual([2])
  })

  test('one that is too large alone does not keep others out', () => {
    const message = digest([item(1), item(2, { lead: 'x'.repeat(30_000) }), item(3)])
    expect(numbers(message)).toEqual([1, 3])
    expect(sent(message).data.more).toBe(1)
  })

  test('names of topics leave room for what is told', () => {
    const topics = Array.from({ length: 100 }, (_, i) => ({ id: `t${i}`, name: 'ậ'.repeat(200) }))
    const message = digest([item(1), item(2)], { topics })
    expect(sent(message).data.digest.topics).toEqual(topics.slice(0, 6))
    expect(numbers(message)).toEqual([1, 2])
    expect(bytes(digestBody(message))).toBeLessThanOrEqual(20_000)
  })
})

describe('an attempt', () => {
  test('is one signed POST under the delivery’s id; a later one differs in time and signature alone', async () => {
    const { outside, requests } = endpoint(() => new Response(null, { status: 204 }))
    await sendTo(outside, URL_OF_ENDPOINT, Date.now())
    await sendTo(outside, URL_OF_ENDPOINT, Date.now() + 60_000)
    const bodies = await Promise.all(requests.map((request) => request.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(requests.map((r) => [r.method, r.url, r.redirect, r.headers.get('webhook-id')])).toEqual(
      Array(2).fill(['POST', URL_OF_ENDPOINT, 'manual', 'd0-00ff00ff00ff00ff']),
    )
    for (const [i, request] of requests.entries()) {
      const headers = Object.fromEntries(request.headers)
      expect(new Webhook(OLD).verify(bodies[i] ?? '', headers)).toMatchObject({ type: 'digest.published' })
      expect(headers['content-type']).toBe('application/json')
      expect(headers['user-agent']).toBe('bantin/0 (+https://tin.vn)')
    }
  })

  test.each([
    [200, {}, { result: 'sent', status: 200, providerId: null }],
    [204, {}, { result: 'sent', status: 204, providerId: null }],
    [
      301,
      { location: 'https://x.vn' },
      { result: 'failed', at: 'endpoint', reason: 'http_status', status: 301, retryAfterMs: null },
    ],
    [
      307,
      { location: 'https://x.vn' },
      { result: 'failed', at: 'endpoint', reason: 'http_status', status: 307, retryAfterMs: null },
    ],
    [404, {}, { result: 'failed', at: 'endpoint', reason: 'http_status', status: 404, retryAfterMs: null }],
    [410, {}, { result: 'gone', reason: 'http_status', status: 410 }],
    [
      429,
      { 'retry-after': '90' },
      { result: 'failed', at: 'endpoint', reason: 'http_status', status: 429, retryAfterMs: 90_000 },
    ],
    [
      503,
      { 'retry-after': 'Tue, 24 Nov 2026 00:01:05 GMT' },
      { result: 'failed', at: 'endpoint', reason: 'http_status', status: 503, retryAfterMs: 60_000 },
    ],
    [
      500,
      { 'retry-after': '90' },
      { result: 'failed', at: 'endpoint', reason: 'http_status', status: 500, retryAfterMs: null },
    ],
  ] as const)('answered by %d', async (status, headers, outcome) => {
    const hasBody = status !== 204
    const { outside } = endpoint(() => new Response(hasBody ? 'x' : null, { status, headers }))
    expect(await sendTo(outside)).toEqual(outcome)
  })

  test('broken off is ambiguous: the endpoint may have taken it', async () => {
    const { outside } = endpoint(() => Promise.reject(new TypeError('Network connection lost.')))
    expect(await sendTo(outside)).toEqual({
      result: 'ambiguous',
      at: 'endpoint',
      reason: 'network: Network connection lost.',
    })
  })

  test.each(['http://127.0.0.1/', 'http://169.254.169.254/', 'ftp://nhan.vn/', 'x'])(
    'is never made to %s',
    async (address) => {
      const { outside, requests } = endpoint(() => new Response())
      expect(await sendTo(outside, address)).toEqual({
        result: 'refused',
        reason: 'forbidden_address',
        status: null,
      })
      expect(requests).toEqual([])
    },
  )

  test('reads no more of an answer than a challenge could fill', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1_000))
      },
    })
    const { outside } = endpoint(() => new Response(endless))
    expect(await sendTo(outside)).toMatchObject({ result: 'sent' })
    expect(pulled).toBeLessThan(20)
  })
})

describe('a challenge', () => {
  const ask = (outside: Outside, secret: string | null = null) =>
    askChallenge({ address: URL_OF_ENDPOINT, keys: [NEW] }, 'c0-1', 'thach-thuc', secret, outside, DATE)

  test.each([
    ['itself', 200, '{"challenge":"thach-thuc"}', { ok: true }],
    ['itself and more', 200, '{"challenge":"thach-thuc","x":1}', { ok: true }],
    ['another', 200, '{"challenge":"khac"}', { ok: false, reason: 'answer', status: 200 }],
    [
      'all that was sent',
      200,
      '{"data":{"challenge":"thach-thuc"}}',
      { ok: false, reason: 'answer', status: 200 },
    ],
    ['a list of it', 200, '{"challenge":["thach-thuc"]}', { ok: false, reason: 'answer', status: 200 }],
    ['nothing', 200, '', { ok: false, reason: 'answer', status: 200 }],
    ['null', 200, 'null', { ok: false, reason: 'answer', status: 200 }],
    ['itself as plain text', 200, 'thach-thuc', { ok: false, reason: 'answer', status: 200 }],
    ['itself, but 201', 201, '{"challenge":"thach-thuc"}', { ok: false, reason: 'status', status: 201 }],
    ['an error', 500, '', { ok: false, reason: 'status', status: 500 }],
  ])('answered by %s', async (_, status, body, expected) => {
    const { outside } = endpoint(() => new Response(body, { status }))
    expect(await ask(outside)).toEqual(expected)
  })

  test.each([
    ['a secret of the subscriber’s own is not told', null, { challenge: 'thach-thuc' }],
    ['a secret made here is told', NEW, { challenge: 'thach-thuc', secret: NEW }],
  ])('%s', async (_, secret, data) => {
    const { outside, requests } = endpoint(() => new Response())
    await ask(outside, secret)
    expect(await requests[0]?.json()).toEqual({
      type: 'subscription.confirm',
      timestamp: '2026-11-24T00:00:05.000Z',
      data,
    })
  })
})

test('what was taken with 200 is sent, though the answer’s body never ends', async () => {
  const { outside } = endpoint(() => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })))
  expect(await sendTo(outside)).toEqual({ result: 'sent', status: 200, providerId: null })
})
