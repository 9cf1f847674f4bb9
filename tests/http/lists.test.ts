import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker, until } from '../support/worker.ts'
import { BRIDGES, CLINICS, created, poll } from './support/town.ts'

/** More than the news that is published at once has, so that the last pages come out of the rows. */
const ARTICLES = 110
const PER_PAGE = 25
const DAY = Date.UTC(2026, 10, 20)
const NUMBER = '15-NQ/TU'

let worker: TestWorker
let paper: TestNewspaper

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper(
    Array.from({ length: ARTICLES }, (_, at) => ({
      title: `Cây cầu số ${at}`,
      lead: `Theo Nghị quyết số ${NUMBER} của Tỉnh ủy.`,
      path: `/cau-${at}.html`,
      published: new Date(DAY - at * 60_000),
    })),
  )
  for (const topic of [BRIDGES, CLINICS]) await created(worker.admin('POST', '/api/v1/topics', topic))
  const source = { id: 'bao', name: 'Báo thử', url: paper.feedUrl, fullText: false }
  await created(worker.admin('POST', '/api/v1/sources', source))
  await poll(worker)
  // KV is put once a second.
  await until(async () => (await titlesOn('/')).length === PER_PAGE)
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

const HTML = { accept: 'text/html' }
const open = (path: string, headers: Record<string, string> = HTML) =>
  worker.call('GET', path, undefined, headers)
const dom = async (path: string) => parseDocument(await (await open(path)).text())
const textsOf = (root: Awaited<ReturnType<typeof dom>>, name: string) =>
  DomUtils.getElementsByTagName(name, root).map((element) => DomUtils.textContent(element))
const titlesOn = async (path: string) =>
  textsOf(await dom(path), 'h3').filter((title) => title.startsWith('Cây cầu'))

test.each(['/', `/topics/${BRIDGES.id}`, '/documents/15-nq-tu'])(
  'every story of %s is on one of its pages, in order, the last ones out of the rows',
  async (path) => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => titlesOn(`${path}?page=${page}`)))
    expect(pages.map((titles) => titles.length)).toEqual([25, 25, 25, 25, 10])
    expect(pages.flat()).toEqual(Array.from({ length: ARTICLES }, (_, at) => `Cây cầu số ${at}`))
  },
)

test.each(['/', `/topics/${BRIDGES.id}`, '/documents/15-nq-tu'])('the pages of %s lead on', async (path) => {
  const [first, last] = [await dom(path), await dom(`${path}?page=5`)]
  const links = (root: typeof first, rel: string) =>
    DomUtils.getElementsByTagName('a', root)
      .filter(({ attribs }) => attribs.rel === rel)
      .map(({ attribs }) => attribs.href)
  expect([links(first, 'prev'), links(first, 'next')]).toEqual([[], [`${path}?page=2`]])
  expect([links(last, 'prev'), links(last, 'next')]).toEqual([[`${path}?page=4`], []])
})

test.each([
  '/?page=6',
  '/?page=0',
  '/?page=-1',
  '/?page=1e3',
  '/?page=999999',
  '/?page=9999999',
  '/?page=hai',
  `/topics/${BRIDGES.id}?page=6`,
  '/documents/15-nq-tu?page=6',
  `/topics/${CLINICS.id}?page=2`,
])('%s is no page, and says what to do', async (path) => {
  const answer = await open(path)
  expect(answer.status).toBe(404)
  const html = await answer.text()
  expect(html).toContain('<h1>Không có trang này</h1>')
  expect(html).toContain('href="/search"')
})

test('an empty list has its first page', async () => {
  expect((await open(`/topics/${CLINICS.id}?page=1`)).status).toBe(200)
})

test('each page says where it is listed, and nothing personal is', async () => {
  const head = async (path: string) => (await (await open(path)).text()).split('</head>')[0]
  expect(await head(`/topics/${BRIDGES.id}?page=2&utm_source=zalo`)).toContain(
    `<link rel="canonical" href="${worker.origin}/topics/${BRIDGES.id}?page=2"/>`,
  )
  for (const path of ['/unsubscribe?token=x', '/search?q=c%E1%BA%A7u', '/khong-co', '/subscriptions/link'])
    expect(await head(path)).toContain('<meta name="robots" content="noindex"/>')
})

test('a page says in its header, too, in which language it is', async () => {
  expect((await open('/?lang=en')).headers.get('content-language')).toBe('en')
  expect((await open('/')).headers.get('content-language')).toBe('vi')
})

test('who asks too often reads how long to wait', async () => {
  const ask = () =>
    fetch(`${worker.origin}/subscriptions/link?lang=en`, {
      method: 'POST',
      headers: HTML,
      body: new URLSearchParams({ address: 'lan@ban-doc.example' }),
    })
  const answer = await until(async () => {
    const one = await ask()
    return one.status === 429 ? one : null
  })
  const seconds = Number(answer.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(await answer.text()).toContain(`You can try again in ${Math.ceil(seconds / 60)} minutes.`)
})
