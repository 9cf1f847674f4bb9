import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Wanted } from '../../../../src/newsroom/asking/ask-once.ts'
import { fetchDocument } from '../../../../src/newsroom/asking/fetch.ts'
import type { Validators } from '../../../../src/newsroom/asking/validators.ts'
import { type Answer, stream, world } from './origin.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)
const FEED = 'https://baotinh.example.vn/rss/home.rss'
const none: Validators = { etag: null, lastModified: null }
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function fetchFeed(answer: Answer, validators = none, wanted: Wanted = 'feed') {
  const { outside, asked } = world({ [FEED]: answer })
  const fetched = await fetchDocument(FEED, validators, outside, NOW, { wanted })
  return { fetched, asked }
}

describe('a document', () => {
  test('comes with all that is needed to ask again', async () => {
    const headers = {
      'content-type': 'application/rss+xml; charset=utf-8',
      etag: 'W/"tin-1"',
      'last-modified': 'Tue, 24 Nov 2026 01:00:00 GMT',
      'cache-control': 'max-age=600',
    }
    const { fetched } = await fetchFeed({ headers, body: '<rss>tin mới</rss>' })
    expect(fetched).toEqual({
      kind: 'body',
      bytes: new TextEncoder().encode('<rss>tin mới</rss>'),
      httpStatus: 200,
      contentType: 'application/rss+xml; charset=utf-8',
      validators: { etag: 'W/"tin-1"', lastModified: 'Tue, 24 Nov 2026 01:00:00 GMT', from: FEED },
      freshForMs: 600_000,
      url: FEED,
      permanentUrl: null,
      crossHost: false,
      downgraded: false,
    })
  })

  test.each<[wanted: Wanted, first: string]>([
    ['feed', 'application/rss+xml'],
    ['page', 'text/html'],
    ['robots', 'text/plain'],
  ])('a %s is asked for as %s, and by whom', async (wanted, first) => {
    const { asked } = await fetchFeed({ body: 'x' }, none, wanted)
    expect(asked[0]?.headers.accept?.split(',')[0]).toBe(first)
    expect(asked[0]?.headers['user-agent']).toBe('bantin/0.1.0 (+https://tin.vn; toa-soan@tin.vn)')
  })

  test('without a body is one of no bytes', async () => {
    const { fetched } = await fetchFeed({ body: null })
    expect(fetched).toMatchObject({ kind: 'body', bytes: new Uint8Array(0) })
  })

  test('in pieces is put together', async () => {
    const { fetched } = await fetchFeed({ body: stream(['<rss>', 'tin ', 'mới', '</rss>']) })
    expect(fetched.kind === 'body' && text(fetched.bytes)).toBe('<rss>tin mới</rss>')
  })
})

describe('how large it may be', () => {
  const chunk = new Uint8Array(100_000).fill(120)
  function* chunks(count: number, counted: { pulled: number }) {
    for (let n = 0; n < count; n += 1) {
      counted.pulled += 1
      yield chunk
    }
  }

  test.each<[what: string, count: number, headers: Record<string, string>, expected: string]>([
    ['exactly the limit', 50, {}, 'body'],
    ['one more', 51, {}, 'too_large'],
    ['one more, though it says little', 51, { 'content-length': '10' }, 'too_large'],
    [
      'little, though it says much',
      1,
      { 'content-length': '99999999999', 'content-encoding': 'gzip' },
      'body',
    ],
  ])('%s', async (_, count, headers, expected) => {
    const { fetched } = await fetchFeed({ headers, body: stream(chunks(count, { pulled: 0 })) })
    expect(fetched.kind === 'failed' ? fetched.reason : fetched.kind).toBe(expected)
  })

  test('of an endless body no more is read than shows it', async () => {
    const counted = { pulled: 0 }
    const { fetched } = await fetchFeed({ body: stream(chunks(1_000_000, counted)) })
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'too_large', httpStatus: 200 })
    expect(counted.pulled).toBeLessThan(60)
  })

  test.each<Wanted>(['feed', 'robots'])(
    'the connection of a %s that is too large is let go',
    async (wanted) => {
      let isLetGo = false
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(chunk),
        cancel: () => {
          isLetGo = true
        },
      })
      await fetchFeed({ body }, none, wanted)
      expect(isLetGo).toBe(true)
    },
  )

  test('robots.txt is cut at 500 KiB', async () => {
    const { fetched } = await fetchFeed({ body: stream(chunks(1_000, { pulled: 0 })) }, none, 'robots')
    expect(fetched.kind === 'body' && fetched.bytes.byteLength).toBe(512_000)
  })
})

describe('a file that is gzip by itself', () => {
  const gzip = gzipSync('<urlset>tin mới</urlset>')
  test.each<[what: string, body: Uint8Array, expected: string]>([
    ['is inflated', gzip, '<urlset>tin mới</urlset>'],
    ['cut off', gzip.subarray(0, gzip.length - 9), 'broken_gzip'],
    ['only a head', gzip.subarray(0, 2), 'broken_gzip'],
    ['damaged', Buffer.concat([gzip.subarray(0, 12), Buffer.alloc(40, 255)]), 'broken_gzip'],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000)), 'too_large'],
  ])('%s', async (_, body, expected) => {
    const { fetched } = await fetchFeed({ body: new Uint8Array(body) })
    const result = fetched.kind === 'body' ? text(fetched.bytes) : fetched.kind === 'failed' && fetched.reason
    expect(result).toBe(expected)
  })
})

describe('a body that breaks off', () => {
  test.each<[what: string, answer: Answer]>([
    ['no connection', { breaks: true }],
    ['a reset amid the body', { body: stream(['<rss>'], true) }],
    ['shorter than it says', { headers: { 'content-length': '100' }, body: '<rss>' }],
    ['nothing of what it says', { headers: { 'content-length': '100' } }],
  ])('%s', async (_, answer) => {
    const { fetched } = await fetchFeed(answer)
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'network' })
  })

  test.each<[what: string, answer: Answer]>([
    ['longer than it says', { headers: { 'content-length': '2' }, body: '<rss>' }],
    [
      'a length of the encoded body',
      { headers: { 'content-length': '900', 'content-encoding': 'gzip' }, body: '<rss>' },
    ],
    ['a length that is none', { headers: { 'content-length': '12, 12' }, body: '<rss>' }],
  ])('is not: %s', async (_, answer) => {
    const { fetched } = await fetchFeed(answer)
    expect(fetched.kind === 'body' && text(fetched.bytes)).toBe('<rss>')
  })

  test.each<[what: string, answer: () => Answer]>([
    ['no answer', () => ({ hangs: true })],
    [
      'an answer that never ends',
      () => ({ body: new ReadableStream({ pull: () => new Promise(() => {}) }) }),
    ],
  ])('%s, in time', async (_, answer) => {
    const { outside } = world({ [FEED]: answer() })
    const fetched = await fetchDocument(FEED, none, outside, NOW, { timeoutMs: 20 })
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })

  test('the time is one for all hops', async () => {
    const slow = async (answer: Answer) => {
      await new Promise((resolve) => setTimeout(resolve, 45))
      return answer
    }
    const { outside } = world({
      [FEED]: () => slow({ status: 302, headers: { location: '/1' } }),
      'https://baotinh.example.vn/1': () => slow({ status: 302, headers: { location: '/2' } }),
      'https://baotinh.example.vn/2': () => slow({ body: '<rss/>' }),
    })
    const fetched = await fetchDocument(FEED, none, outside, NOW, { timeoutMs: 100 })
    expect(fetched).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })
})

describe('statuses', () => {
  test.each<[status: number, reason: string]>([
    [204, 'http_status'],
    [206, 'http_status'],
    [300, 'http_status'],
    [304, 'unasked_304'],
    [305, 'http_status'],
    [400, 'http_status'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [407, 'unauthorized'],
    [410, 'gone'],
    [418, 'http_status'],
    [429, 'too_many_requests'],
    [451, 'forbidden'],
    [500, 'server_error'],
    [503, 'server_error'],
    [520, 'server_error'],
  ])('%i → %s', async (status, reason) => {
    const { fetched } = await fetchFeed({ status })
    expect(fetched).toMatchObject({
      kind: 'failed',
      reason,
      httpStatus: status,
      retryAfterMs: null,
      url: FEED,
    })
  })

  test.each<[status: number, header: string, ms: number | null]>([
    [429, '120', 120_000],
    [503, 'Tue, 24 Nov 2026 03:00:00 GMT', 3_600_000],
    [503, 'Tue, 24 Nov 2026 01:00:00 GMT', 0],
    [500, '60', 60_000],
    [403, '3600', 3_600_000],
    [429, 'soon', null],
    [429, '-5', null],
  ])('%i with Retry-After %j', async (status, header, ms) => {
    const { fetched } = await fetchFeed({ status, headers: { 'retry-after': header } })
    expect(fetched).toMatchObject({ kind: 'failed', retryAfterMs: ms })
  })
})

describe('conditions', () => {
  const known: Validators = { etag: '"tin-1"', lastModified: 'Tue, 24 Nov 2026 01:00:00 GMT', from: FEED }

  test.each<[what: string, validators: Validators, sent: (string | null)[]]>([
    ['none', none, [null, null]],
    ['both', known, ['"tin-1"', 'Tue, 24 Nov 2026 01:00:00 GMT']],
    ['a weak tag, as it came', { ...none, etag: 'W/"a, b"' }, ['W/"a, b"', null]],
    ['a tag without quotes, as it came', { ...none, etag: 'tin-1' }, ['tin-1', null]],
    [
      'a date in no known form, as it came',
      { ...none, lastModified: '24/11/2026 08:00' },
      [null, '24/11/2026 08:00'],
    ],
    ['no line ends', { etag: '"a"\r\nx: y', lastModified: 'a\nb' }, [null, null]],
    ['nothing outside Latin-1', { etag: '"tin-đảng"', lastModified: null }, [null, null]],
    ['nothing endless', { etag: `"${'a'.repeat(2_000)}"`, lastModified: null }, [null, null]],
    [
      'those of the same host',
      { ...known, from: 'https://baotinh.example.vn/khac' },
      ['"tin-1"', 'Tue, 24 Nov 2026 01:00:00 GMT'],
    ],
    ['none of another host', { ...known, from: 'https://kho.example.vn/rss' }, [null, null]],
  ])('%s', async (_, validators, sent) => {
    const { asked } = await fetchFeed({ body: 'x' }, validators)
    expect(asked).toHaveLength(1)
    const headers = new Headers(asked[0]?.headers)
    expect([headers.get('if-none-match'), headers.get('if-modified-since')]).toEqual(sent)
  })

  test.each<[what: string, headers: Record<string, string>, validators: Validators]>([
    ['that names none keeps those that were sent', {}, known],
    ['that names a new tag', { etag: '"tin-2"' }, { ...known, etag: '"tin-2"' }],
    [
      'that names a new date',
      { 'last-modified': 'Tue, 24 Nov 2026 02:00:00 GMT' },
      { ...known, lastModified: 'Tue, 24 Nov 2026 02:00:00 GMT' },
    ],
  ])('a 304 %s', async (_, headers, validators) => {
    const { fetched } = await fetchFeed(
      { status: 304, headers: { ...headers, 'cache-control': 'max-age=60' } },
      known,
    )
    expect(fetched).toMatchObject({
      kind: 'unchanged',
      httpStatus: 304,
      validators,
      freshForMs: 60_000,
      url: FEED,
    })
  })

  test('an answer whose tag is no use is kept without one', async () => {
    const { fetched } = await fetchFeed({ body: 'x', headers: { etag: `"${'a'.repeat(5_000)}"` } })
    expect(fetched).toMatchObject({ validators: { etag: null, lastModified: null, from: FEED } })
  })

  test('an address that has come to lead elsewhere is read anew there', async () => {
    const { outside, asked } = world({
      [FEED]: { status: 301, headers: { location: 'https://moi.example.vn/rss' } },
      'https://moi.example.vn/rss': ({ headers }) =>
        headers['if-modified-since'] ? { status: 304 } : { body: '<rss/>' },
    })
    expect(await fetchDocument(FEED, known, outside, NOW)).toMatchObject({ kind: 'body' })
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual(['"tin-1"', undefined])
  })

  test('a 304 at the end of a redirect to another host is unasked', async () => {
    const { outside } = world({
      [FEED]: { status: 302, headers: { location: 'https://moi.example.vn/rss' } },
      'https://moi.example.vn/rss': { status: 304 },
    })
    expect(await fetchDocument(FEED, known, outside, NOW)).toMatchObject({
      kind: 'failed',
      reason: 'unasked_304',
    })
  })
})

test.each<[requests: number, reason: string, asked: number]>([
  [0, 'budget', 0],
  [1, 'budget', 1],
  [2, 'budget', 2],
  [3, 'body', 3],
])('with %i requests left, every hop counts: %s', async (requests, reason, count) => {
  const { outside, asked } = world(
    {
      [FEED]: { status: 302, headers: { location: '/1' } },
      'https://baotinh.example.vn/1': { status: 302, headers: { location: '/2' } },
      'https://baotinh.example.vn/2': { body: '<rss/>' },
    },
    requests,
  )
  const fetched = await fetchDocument(FEED, none, outside, NOW)
  expect(fetched.kind === 'failed' ? fetched.reason : fetched.kind).toBe(reason)
  expect(asked).toHaveLength(count)
})
