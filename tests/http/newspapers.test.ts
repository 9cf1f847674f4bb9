import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../sample/port.ts'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { BRIDGES, created, poll, type SourceReport } from './support/town.ts'

const HOUR_MS = 3_600_000
const MEGABYTE = Buffer.alloc(1_000_000, 'bản tin ')

let worker: TestWorker
/** In good health, on a host of its own. */
let well: TestNewspaper
/** One host for every newspaper that answers wrongly at once, by path. */
let ill: TestNewspaper
/** Two hosts that never finish an answer. */
let stalling: TestNewspaper[]
let nobody: string
let reports: Map<string, SourceReport>
let bytesSent = 0

type Answer = (response: ServerResponse, request: IncomingMessage) => void
const rss = { 'content-type': 'application/rss+xml' }
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end('x')
const body =
  (text: string | Buffer, headers: Record<string, string> = rss): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(text)

/** 40 MB, as fast as they are taken; counts what was. */
const endless: Answer = (response) => {
  response.writeHead(200, rss)
  let left = 40
  const send = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1
      bytesSent += MEGABYTE.length
      if (!response.write(MEGABYTE)) return void response.once('drain', send)
    }
    response.end()
  }
  send()
}

const answers: Record<string, Answer> = {
  '/404': status(404),
  '/410': status(410),
  '/500': status(500),
  '/reset': (response) => void response.destroy(),
  '/reset-midway': (response) => {
    response.writeHead(200, { ...rss, 'content-length': '1000' })
    response.write('<rss>', () => response.destroy())
  },
  '/40-mb': endless,
  '/gzip-bomb': body(gzipSync(Buffer.alloc(60_000_000, ' ')), { ...rss, 'content-encoding': 'gzip' }),
  '/broken-gzip': body('this is no gzip', { ...rss, 'content-encoding': 'gzip' }),
  '/html': body('<!doctype html><html><body>Bảo trì hệ thống</body></html>', { 'content-type': 'text/html' }),
  '/cut': body('<rss><channel><item><title>Cây cầu</tit'),
  '/no-element': body('<?xml version="1.0"?>'),
  '/json': body('{"items":[]}', { 'content-type': 'application/json' }),
  '/svg': body('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  '/empty': body(''),
  '/loop': status(302, { location: '/loop' }),
  '/to-file': status(301, { location: 'file:///etc/passwd' }),
  '/to-credentials': status(307, { location: 'http://ai:do@127.0.0.1/' }),
  '/to-nowhere': status(302),
}

/** Answers that hold a whole host: each has one to itself. */
const busy: Record<string, Answer> = {
  '429': status(429, { 'retry-after': '7200' }),
  '503': status(503, { 'retry-after': new Date(Date.now() + 3 * HOUR_MS).toUTCString() }),
}
let busyPapers: TestNewspaper[]

beforeAll(async () => {
  worker = await startTestWorker()
  well = await startTestNewspaper([{ title: 'Chợ phiên họp sớm' }])
  ill = await startTestNewspaper()
  ill.behave((request, response) => {
    const path = request.url ?? ''
    const hop = /^\/chain-(\d)$/.exec(path)?.[1]
    if (hop) status(302, { location: `/chain-${Number(hop) + 1}` })(response, request)
    else answers[path]?.(response, request)
  })
  stalling = await Promise.all([startTestNewspaper(), startTestNewspaper()])
  stalling[0]?.behave(() => {})
  stalling[1]?.behave((_request, response) => void response.writeHead(200, rss).write('<rss><channel>'))
  busyPapers = await Promise.all(Object.keys(busy).map(() => startTestNewspaper()))
  nobody = `http://127.0.0.1:${await freePort()}/rss`
  await created(worker.admin('POST', '/api/v1/topics', BRIDGES))
  const add = (id: string, url: string) =>
    created(worker.admin('POST', '/api/v1/sources', { id, name: id, url, fullText: false }))
  await add('well', well.feedUrl)
  await poll(worker)
  well.publish({ title: 'Khởi công cây cầu mới' })
  for (const path of Object.keys(answers)) await add(path.slice(1), ill.origin + path)
  for (const [index, id] of Object.keys(busy).entries()) {
    busyPapers[index]?.behave((request, response) => busy[id]?.(response, request))
    await add(id, busyPapers[index]?.feedUrl ?? '')
  }
  await add('chain', `${ill.origin}/chain-1`)
  await add('stall-first', stalling[0]?.feedUrl ?? '')
  await add('stall-midway', stalling[1]?.feedUrl ?? '')
  await add('nobody', nobody)
  reports = new Map((await poll(worker)).map((report) => [report.source, report]))
})
afterAll(async () => {
  await worker?.stop()
  await Promise.all([well, ill, ...(stalling ?? []), ...(busyPapers ?? [])].map((paper) => paper?.stop()))
})

describe('a newspaper', () => {
  const cases: [source: string, httpStatus: number | null, code: string, detail: string | RegExp][] = [
    ['404', 404, 'not_found', 'the server answered 404'],
    ['410', 410, 'gone', 'the server answered 410'],
    ['500', 500, 'server_error', 'the server answered 500'],
    ['429', 429, 'too_many_requests', 'the server answered 429'],
    ['503', 503, 'server_error', 'the server answered 503'],
    ['reset', null, 'network', /./],
    ['reset-midway', null, 'network', /./],
    ['nobody', null, 'network', /./],
    ['stall-first', null, 'timeout', 'no complete answer within 15 s'],
    ['stall-midway', null, 'timeout', 'no complete answer within 15 s'],
    ['40-mb', 200, 'too_large', 'the document is larger than 5000000 bytes'],
    ['gzip-bomb', 200, 'too_large', 'the document is larger than 5000000 bytes'],
    ['broken-gzip', null, 'network', /gzip/i],
    ['html', 200, 'html', /HTML/],
    ['cut', 200, 'malformed', /breaks off in an item/],
    ['no-element', 200, 'malformed', /element/],
    ['json', 200, 'not_a_feed', /JSON/],
    ['svg', 200, 'not_a_feed', /SVG/],
    ['empty', 200, 'empty', /empty/],
    ['loop', 302, 'redirect_loop', /^redirects lead back to .*\/loop$/],
    ['chain', 302, 'too_many_redirects', /^more than 5 redirects, the last to .*\/chain-7$/],
    ['to-file', null, 'forbidden_address', 'file:///etc/passwd may not be asked (not_http)'],
    ['to-credentials', null, 'forbidden_address', 'http://ai:do@127.0.0.1/ may not be asked (credentials)'],
    ['to-nowhere', 302, 'bad_redirect', 'redirect to ""'],
  ]

  test.each(cases)(
    'that fails as %s does is reported with status %s and error %s',
    (source, httpStatus, code, detail) => {
      expect(reports.get(source)).toEqual({
        source,
        status: 'failed',
        httpStatus,
        items: 0,
        new: 0,
        updated: 0,
        matched: 0,
        baseline: false,
        pendingPages: 0,
        durationMs: expect.any(Number),
        error: { code, detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) },
      })
    },
  )

  test('that fails has a case above, each of them', () => {
    expect([...reports.keys()].toSorted()).toEqual(['well', ...cases.map(([source]) => source)].toSorted())
  })

  test('in good health goes on in the same poll', async () => {
    expect(reports.get('well')).toMatchObject({ status: 'new', httpStatus: 200, new: 1, matched: 1 })
    expect(await (await worker.call('GET', '/feed.xml')).text()).toContain('Khởi công cây cầu mới')
  })

  test('of 40 MB is not read to its end', () => {
    expect(bytesSent).toBeLessThan(20_000_000)
  })

  test('that redirects in a circle is asked once, one that redirects for ever six times', () => {
    expect(ill.requests.filter(({ path }) => path === '/loop').length).toBe(1)
    expect(ill.requests.filter(({ path }) => path.startsWith('/chain-')).length).toBe(6)
  })
})

describe('the health of a source', () => {
  interface Health {
    lastPollAt: string
    lastStatus: string
    lastHttpStatus: number | null
    lastError: { code: string } | null
    failures: number
    nextPollAt: string
  }
  const healthOf = async (id: string) =>
    ((await (await worker.admin('GET', `/api/v1/sources/${id}`)).json()) as { health: Health }).health

  test('says what failed, how often in a row, and that of one that is well too', async () => {
    expect(await healthOf('html')).toMatchObject({
      lastStatus: 'failed',
      lastHttpStatus: 200,
      lastError: { code: 'html' },
      failures: 1,
    })
    expect(await healthOf('well')).toMatchObject({ lastStatus: 'ok', lastError: null, failures: 0 })
    await poll(worker, { source: 'html' })
    expect(await healthOf('html')).toMatchObject({ failures: 2 })
  })

  test.each([
    ['429', 2],
    ['503', 3],
  ])('obeys Retry-After of a %s', async (id, hours) => {
    const { lastPollAt, nextPollAt } = await healthOf(id)
    const wait = Date.parse(nextPollAt) - Date.parse(lastPollAt)
    // A date says when, and the poll comes up to half a minute later than the date was made.
    expect(wait).toBeGreaterThan(hours * HOUR_MS - 90_000)
    expect(wait).toBeLessThan(1.2 * hours * HOUR_MS)
  })

  test('is good again after one good answer', async () => {
    answers['/html'] = body(
      '<rss version="2.0"><channel><title>Báo</title><item><title>Cây cầu đã lâu</title><guid>1</guid></item></channel></rss>',
    )
    expect(await poll(worker, { source: 'html' })).toMatchObject([{ status: 'new', baseline: true, new: 1 }])
    expect(await healthOf('html')).toMatchObject({ lastStatus: 'ok', lastError: null, failures: 0 })
  })
})
