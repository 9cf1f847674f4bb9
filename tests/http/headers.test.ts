import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestWorker, type TestWorker } from '../support/worker.ts'

/** What answers say beside their content: to browsers of what may run, to caches of what may be kept. */

let worker: TestWorker
beforeAll(async () => {
  worker = await startTestWorker()
})
afterAll(() => worker?.stop())

const head = async (path: string, headers: Record<string, string> = {}) =>
  (await worker.call('GET', path, undefined, { accept: 'text/html', ...headers })).headers

test.each([
  '/',
  '/search',
  '/help',
  '/admin',
  '/feed.xml',
  '/nothing',
  '/style.css',
  '/push.js',
  '/icon.svg',
  '/manifest.webmanifest',
  '/api/v1/openapi.json',
])('%s can be framed by nobody, and is what it says that it is', async (path) => {
  const headers = await head(path)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toContain('unsafe')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe(path === '/admin' ? 'same-origin' : 'no-referrer')
  expect(headers.get('strict-transport-security')).toContain('max-age=')
})

test.each([
  ['/', 'public, max-age=60'],
  ['/?lang=en', 'private'],
  ['/search?q=a&lang=en', 'private'],
  ['/admin', 'private, no-store'],
  ['/admin?lang=en', 'private, no-store'],
  ['/subscriptions/manage?token=x', 'private, no-store'],
])('%s may be kept as “%s”', async (path, said) => {
  expect((await head(path)).get('cache-control')).toBe(said)
})

const PAGE = { 'sec-fetch-dest': 'document' }
const PROGRAM = { accept: '*/*' }
const JSON_ASKED = { accept: 'application/json' }
const FEED = ['sec-fetch-dest']
const FEED_PAGE = ['accept-language', 'cookie', 'sec-fetch-dest']
const SHOWN = ['accept-language', 'cookie', 'accept']

test.each<[path: string, headers: Record<string, string>, status: number, vary: string[]]>([
  ['/feed.xml?q=%22a', PROGRAM, 400, FEED],
  ['/feed.xml?q=%22a', PAGE, 400, FEED_PAGE],
  ['/atom.xml?page=x', PROGRAM, 400, FEED],
  ['/atom.xml?page=x', PAGE, 400, FEED_PAGE],
  ['/feed.json?page=9', PROGRAM, 404, FEED],
  ['/topics/khong/feed.xml', PROGRAM, 404, FEED],
  ['/topics/khong/feed.xml', PAGE, 404, [...SHOWN, 'sec-fetch-dest']],
  ['/topics/khong/feed.xml?lang=en', PAGE, 404, [...SHOWN, 'sec-fetch-dest']],
  ['/search/feed.xml', PROGRAM, 400, FEED],
  ['/search/feed.xml', PAGE, 400, FEED_PAGE],
  ['/documents/1-nq-tu/atom.xml', PROGRAM, 404, FEED],
  ['/?page=9', {}, 404, SHOWN],
  ['/topics/khong', {}, 404, SHOWN],
  ['/topics/khong', PROGRAM, 404, ['accept']],
  ['/articles/khong', {}, 404, SHOWN],
  ['/articles/khong', JSON_ASKED, 404, ['accept']],
  ['/documents/1-nq-tu', {}, 404, SHOWN],
  ['/documents/1-nq-tu', JSON_ASKED, 404, ['accept']],
  ['/nothing', {}, 404, SHOWN],
  ['/api/v1/topics/khong', JSON_ASKED, 404, []],
])('what %s is refused with, asked by %j, is kept by no cache', async (path, asked, status, vary) => {
  const answer = await worker.call('GET', path, undefined, { accept: 'text/html', ...asked })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store'])
  expect((answer.headers.get('vary') ?? '').split(', ').filter((name) => name !== '')).toEqual(vary)
})

test.each([
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/apple-touch-icon.png', 'image/png'],
])('%s, for the home screen, is %s, and pages may ask for it', async (path, type) => {
  const headers = await head(path)
  expect(headers.get('content-type')).toBe(type)
  expect(headers.get('cache-control')).toBe('public, max-age=600, stale-while-revalidate=604800')
  const policy = (await head('/')).get('content-security-policy')?.split('; ')
  expect(policy).toEqual(expect.arrayContaining(["manifest-src 'self'", "img-src 'self'"]))
})

test('the parts of the reference are no pages of their own', async () => {
  expect((await worker.call('GET', '/api/v1/docs.vi.part')).status).toBe(404)
})

test.each([
  ['/documents/15-NQ%2FTU', '/documents/15-nq-tu'],
  ['/documents/98%2F2014%2FN%C4%90-CP/feed.xml?page=2', '/documents/98-2014-nd-cp/feed.xml?page=2'],
])('%s leads to %s', async (path, address) => {
  const answer = await worker.call('GET', path)
  expect([answer.status, answer.headers.get('location')]).toEqual([301, address])
})

test.each(['/documents/15-nq-tu', '/documents/%3Cscript%3E', '/documents/15-NQ%2FTU%20v%C3%A0%2016-NQ%2FTU'])(
  '%s leads nowhere',
  async (path) => {
    expect((await worker.call('GET', path)).status).toBe(404)
  },
)
