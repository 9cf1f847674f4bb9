import { Hono } from 'hono'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { HttpEnv } from '../../../../src/http/context.ts'

const UPDATED = 'Thu, 26 Nov 2026 02:00:00 GMT'

/** What KV says, and how often it was read whole, left, and written as a document. */
let news: { version: string; text: string; unchangedSince: number | null }
let counts: { read: number; left: number; written: number }
let release: string
let ask: (headers?: Record<string, string>, method?: string, path?: string) => Promise<Response>

/** An isolate keeps renderings as long as it lives. */
async function wake(): Promise<void> {
  vi.resetModules()
  const { answerRendered } = await import('../../../../src/http/feeds/rendering.ts')
  const app = new Hono<HttpEnv>().get('/:feed', (c) => {
    const published = {
      version: news.version,
      unchangedSince: news.unchangedSince,
      read: async () => {
        counts.read += 1
        return news.text
      },
      leave: async () => {
        counts.left += 1
      },
    }
    return answerRendered(c, c.req.path, published, 'application/rss+xml', (text) => ({
      write: () => {
        counts.written += 1
        return text
      },
      updatedAt: Date.parse(UPDATED) + 400,
    }))
  })
  ask = async (headers = {}, method = 'GET', path = '/feed') =>
    app.request(path, { headers, method }, { RELEASE: { id: release } })
}

beforeEach(async () => {
  news = { version: 'v1', text: 'Cây cầu mới', unchangedSince: null }
  counts = { read: 0, left: 0, written: 0 }
  release = 'r1'
  await wake()
})

describe('a document', () => {
  test('is written once, however often and in whatever coding it is asked for', async () => {
    const first = await ask()
    expect([first.status, await first.text()]).toEqual([200, 'Cây cầu mới'])
    for (const headers of [{}, { 'accept-encoding': 'gzip' }, { 'accept-encoding': 'br, gzip' }]) {
      for (const method of ['GET', 'HEAD']) expect((await ask(headers, method)).status).toBe(200)
    }
    expect(counts).toEqual({ read: 1, left: 6, written: 1 })
  })

  test('is written once for all who ask at the same moment', async () => {
    const answers = await Promise.all([ask(), ask(), ask({ 'accept-encoding': 'gzip' })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(counts).toEqual({ read: 3, left: 0, written: 1 })
  })

  test('is not written for who has it already', async () => {
    const plain = (await ask()).headers.get('etag') ?? ''
    const gzip = (await ask({ 'accept-encoding': 'gzip' })).headers.get('etag') ?? ''
    for (const headers of [
      { 'if-none-match': plain },
      { 'if-none-match': `"khac", W/${plain}` },
      { 'if-none-match': gzip, 'accept-encoding': 'gzip' },
      { 'if-none-match': '*' },
      { 'if-modified-since': UPDATED },
    ]) {
      const answer = await ask(headers)
      expect([answer.status, await answer.text()]).toEqual([304, ''])
    }
    expect(counts).toEqual({ read: 1, left: 6, written: 1 })
  })

  test('is written again for the next one after news came, and for nobody else', async () => {
    const etag = (await ask()).headers.get('etag') ?? ''
    news = { version: 'v2', text: 'Cây cầu mới thông xe', unchangedSince: null }
    const next = await ask({ 'if-none-match': etag })
    expect([next.status, await next.text()]).toEqual([200, 'Cây cầu mới thông xe'])
    expect((await ask({ 'if-none-match': next.headers.get('etag') ?? '' })).status).toBe(304)
    expect(counts).toEqual({ read: 2, left: 1, written: 2 })
  })

  test('is neither read nor written by an isolate that never had it, for who has it already', async () => {
    const etags = await Promise.all(
      [{}, { 'accept-encoding': 'gzip' }].map(
        async (headers) => (await ask(headers)).headers.get('etag') ?? '',
      ),
    )
    expect(new Set(etags).size).toBe(2)
    for (const [n, headers] of [{}, { 'accept-encoding': 'gzip' }].entries()) {
      await wake()
      counts = { read: 0, left: 0, written: 0 }
      const answer = await ask({ ...headers, 'if-none-match': etags[n] ?? '' })
      expect([answer.status, answer.headers.get('etag')]).toEqual([304, etags[n]])
      expect(counts).toEqual({ read: 0, left: 1, written: 0 })
    }
    expect((await ask({ 'if-modified-since': UPDATED })).status).toBe(304)
    expect(counts).toEqual({ read: 1, left: 1, written: 0 })
  })

  test.each([
    ['of another address', () => ask({}, 'GET', '/other')],
    [
      'of another release',
      () => {
        release = 'r2'
        return ask()
      },
    ],
    ['of the other coding', () => ask({ 'accept-encoding': 'gzip' })],
  ])('%s has another tag, though the news are the same', async (_what, other) => {
    const etag = (await ask()).headers.get('etag') ?? ''
    const answer = await other()
    expect([answer.status, answer.headers.get('etag') !== etag]).toEqual([200, true])
  })

  test('has changed for who sends a date when its news were put since, whatever is left of them', async () => {
    const later = Date.parse(UPDATED) + 3_600_000
    news = { version: 'v2', text: '', unchangedSince: later }
    const answer = await ask({ 'if-modified-since': UPDATED })
    expect([answer.status, answer.headers.get('last-modified')]).toEqual([200, new Date(later).toUTCString()])
    await wake()
    counts = { read: 0, left: 0, written: 0 }
    const again = await ask({ 'if-modified-since': answer.headers.get('last-modified') ?? '' })
    expect([again.status, counts]).toEqual([304, { read: 0, left: 1, written: 0 }])
  })
})
