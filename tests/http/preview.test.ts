import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'

let worker: TestWorker
let site: TestNewspaper
let other: TestNewspaper

const XML = 'application/xml; charset=utf-8'
const HTML = 'text/html; charset=utf-8'
type Answer = (response: ServerResponse) => void
const answer =
  (body: string | Buffer, type = XML, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body)

/** A list page of a paper; `head` is put into its head. */
const listPage = (
  head = '',
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kinh tế - Báo Tỉnh</title>${head}</head><body>
  <nav><a href="/">Trang chủ</a> <a href="/kinh-te">Kinh tế</a> <a href="/van-hoa">Văn hóa</a></nav>
  <div class="danh-sach">${[1, 2, 3, 4, 5, 6, 7, 8]
    .map(
      (number) =>
        `<article class="tin"><h3><a href="/kinh-te/tin-${10_000 + number}.html">Xã vùng cao mở chợ phiên thứ ${number} trong năm</a></h3><p>Bà con các bản mang nông sản xuống chợ từ sáng sớm.</p><span class="ngay">0${number}/11/2026 08:30</span></article>`,
    )
    .join('')}</div></body></html>`

const pages: Record<string, Answer> = {
  '/rss': answer(
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo Tỉnh</title><link>/kinh-te</link><language>vi</language><item><title>Thông xe cầu mới</title><link>/tin-1.html</link><guid isPermaLink="false">bt-1</guid><dc:creator>Lan Anh</dc:creator><pubDate>Thứ Tư, 25/11/2026 08:30:00 GMT+7</pubDate><description>Cầu dài ba trăm mét.</description><content:encoded><![CDATA[<p>Sáng nay<script>alert(1)</script></p>]]></content:encoded></item><item><link>/tin-2.html</link></item></channel></rss>`,
  ),
  '/news.xml': answer(
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/tin-3.html</loc><news:news><news:publication><news:name>Báo Tỉnh</news:name><news:language>vi</news:language></news:publication><news:publication_date>2026-11-25T08:30:00+07:00</news:publication_date><news:title>Khởi công cầu mới</news:title></news:news></url></urlset>',
  ),
  '/index.xml': answer(
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap><sitemap><loc>/news.xml</loc><lastmod>2026-11-25</lastmod></sitemap></sitemapindex>',
  ),
  '/news.xml.gz': (response) => pagesGzip(response),
  '/html': answer('<!doctype html><html><body><p>Chúng tôi là một tòa soạn.</p></body></html>', HTML),
  '/announces': answer(
    '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Kinh tế" href="/rss"></head><body><p>Tòa soạn</p></body></html>',
    HTML,
  ),
  '/login': answer(
    '<!doctype html><html><head><title>Đăng nhập</title></head><body><form method="post" action="/dang-nhap"><input name="user"><input type="password" name="pass"><button>Đăng nhập</button></form></body></html>',
    HTML,
  ),
  '/challenge': answer(
    '<!doctype html><html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>',
    HTML,
  ),
  '/image': answer(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'),
  '/empty': answer(''),
  '/json': answer('{"data":[1,2,3]}', 'application/json'),
  '/broken': answer('<rss><channel><item><tit'),
  '/list': answer(listPage(), HTML),
  '/list-and-feed': answer(
    listPage('<link rel="alternate" type="application/rss+xml" title="Kinh tế" href="/rss">'),
    HTML,
  ),
  '/cam/list': answer(listPage(), HTML),
  '/robots.txt': answer('User-agent: *\nDisallow: /cam/\n', 'text/plain'),
  '/away': (response) => void response.writeHead(302, { location: 'http://[::1]:1/rss' }).end(),
  '/gone': answer('', HTML, 410),
  '/refused': answer('', HTML, 403),
}
const pagesGzip: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/gzip' })
  response.end(
    gzipSync(
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/tin-9.html</loc></url></urlset>',
    ),
  )
}

beforeAll(async () => {
  worker = await startTestWorker()
  site = await startTestNewspaper()
  other = await startTestNewspaper()
  site.behave((request, response) => (pages[request.url ?? ''] ?? answer('', HTML, 404))(response))
  other.behave((_request, response) => void response.writeHead(429, { 'retry-after': '60' }).end())
})
afterAll(async () => {
  await worker?.stop()
  await site?.stop()
  await other?.stop()
})

const preview = (path: string, more: object = {}) =>
  worker.admin('POST', '/api/v1/sources/preview', { url: `${site.origin}${path}`, ...more })
const previewed = async (path: string, more: object = {}) => {
  const response = await preview(path, more)
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as {
    feed: object
    items: { id: string; title: string; published: string }[]
    warnings: string[]
    discovered: object[]
    selectors: { item: string } | null
  }
}

describe('the preview of a source', () => {
  test('shows what a feed holds, safe to show, with null for what it does not say', async () => {
    expect(await previewed('/rss')).toEqual({
      feed: { format: 'rss', title: 'Báo Tỉnh', link: `${site.origin}/kinh-te`, language: 'vi' },
      items: [
        {
          id: 'bt-1',
          url: `${site.origin}/tin-1.html`,
          title: 'Thông xe cầu mới',
          author: 'Lan Anh',
          published: '2026-11-25T01:30:00.000Z',
          summary: 'Cầu dài ba trăm mét.',
          content: '<p>Sáng nay</p>',
        },
        {
          id: `${site.origin}/tin-2.html`,
          url: `${site.origin}/tin-2.html`,
          title: null,
          author: null,
          published: null,
          summary: null,
          content: null,
        },
      ],
      warnings: expect.any(Array),
      discovered: [],
      selectors: null,
    })
  })

  test('reads dates of no zone in the one that is given', async () => {
    pages['/zone'] = answer(
      '<rss version="2.0"><channel><title>x</title><item><title>a</title><pubDate>2026-11-25 08:30</pubDate></item></channel></rss>',
    )
    expect((await previewed('/zone')).items[0]?.published).toBe('2026-11-25T01:30:00.000Z')
    expect((await previewed('/zone', { timezone: 'UTC' })).items[0]?.published).toBe(
      '2026-11-25T08:30:00.000Z',
    )
  })

  test.each([
    ['/news.xml', 'Khởi công cầu mới'],
    ['/index.xml', 'Khởi công cầu mới'],
    ['/news.xml.gz', null],
  ])('shows what a sitemap holds, or the newest of its index: %s', async (path, title) => {
    const { feed, items } = await previewed(path)
    expect(feed).toMatchObject({ format: 'sitemap' })
    expect(items).toMatchObject([{ title }])
  })

  test('says of an index whose documents cannot be had that they cannot', async () => {
    pages['/hollow.xml'] = answer(
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/nothing.xml</loc></sitemap><sitemap><loc>/json</loc></sitemap></sitemapindex>',
    )
    const { items, warnings } = await previewed('/hollow.xml')
    expect(items).toEqual([])
    expect(warnings).toEqual([
      `${site.origin}/nothing.xml: the server answered 404`,
      expect.stringContaining(`${site.origin}/json: the document is JSON`),
    ])
  })

  test('shows 500 items at most, and says so', async () => {
    const entries = Array.from({ length: 501 }, (_, n) => `<url><loc>/tin-${10_000 + n}.html</loc></url>`)
    pages['/long.xml'] = answer(
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`,
    )
    const { items, warnings } = await previewed('/long.xml')
    expect(items).toHaveLength(500)
    expect(warnings).toContain('only the first 500 of 501 items are shown')
  })

  test('answers a page that announces feeds with those', async () => {
    expect(await previewed('/announces')).toMatchObject({
      feed: { format: 'page' },
      items: [],
      discovered: [{ url: `${site.origin}/rss`, title: 'Kinh tế', type: 'application/rss+xml' }],
      selectors: null,
    })
  })

  test('proposes selectors for a list page, which then read the same', async () => {
    const proposed = await previewed('/list')
    expect(proposed).toMatchObject({ feed: { format: 'page' }, discovered: [] })
    expect(proposed.items.map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Xã vùng cao mở chợ phiên thứ ${number} trong năm`),
    )
    expect(proposed.items[0]?.published).toBe('2026-11-01T01:30:00.000Z')
    const given = await previewed('/list', { kind: 'page', selectors: proposed.selectors })
    expect(given.items).toEqual(proposed.items)
  })

  test('shows both the feeds and the list of a page that has both', async () => {
    const { items, discovered } = await previewed('/list-and-feed')
    expect(items).toHaveLength(8)
    expect(discovered).toHaveLength(1)
  })

  test('keeps nothing', async () => {
    await previewed('/rss')
    expect(await (await worker.admin('GET', '/api/v1/sources')).json()).toEqual({ items: [], cursor: null })
    expect(await (await worker.admin('GET', '/api/v1/polls')).json()).toMatchObject({ items: [] })
  })
})

describe('an address that is no source', () => {
  const cases: [path: string, code: string, detail: RegExp][] = [
    ['/html', 'html', /web page on which no list/],
    ['/login', 'login', /log in/],
    ['/challenge', 'challenge', /captcha/],
    ['/image', 'not_a_feed', /neither a feed/],
    ['/empty', 'empty', /empty/],
    ['/json', 'not_a_feed', /JSON/],
    ['/broken', 'malformed', /broken/],
    ['/nothing', 'fetch_not_found', /404/],
    ['/gone', 'fetch_gone', /410/],
    ['/refused', 'fetch_forbidden', /403/],
    ['/cam/list', 'robots', /robots\.txt/],
  ]
  test.each(cases)('%s is refused as %s, in both languages', async (path, code, detail) => {
    const response = await preview(path)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { detail: string; detail_vi: string }
    expect(problem).toMatchObject({
      type: `urn:bantin:problem:${code}`,
      status: 422,
      code,
      title: expect.stringMatching(/\S/),
      detail: expect.stringMatching(detail),
      detail_vi: expect.stringMatching(/\S/),
    })
    expect(problem.detail_vi).not.toBe(problem.detail)
  })

  test.each([
    ['/empty', 'The document is empty.', 'Nội dung trả về rỗng.'],
    [
      '/nothing',
      'There is nothing at the address (404). (the server answered 404)',
      'Không có gì ở địa chỉ này (404). (the server answered 404)',
    ],
  ])('says what %s seems to be once, in both languages', async (path, detail, detail_vi) => {
    expect(await (await preview(path)).json()).toMatchObject({ detail, detail_vi })
  })

  test('is refused as a feed where it is a list page', async () => {
    const response = await preview('/list', { kind: 'feed' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'html' })
  })

  test('is asked no more while its host wants to be left alone', async () => {
    const ask = () => worker.admin('POST', '/api/v1/sources/preview', { url: other.feedUrl })
    expect(await (await ask()).json()).toMatchObject({ code: 'fetch_too_many_requests' })
    const second = await ask()
    expect(second.status).toBe(422)
    expect(await second.json()).toMatchObject({
      code: 'host',
      detail: expect.stringContaining('Retry-After'),
    })
    expect(other.requests).toHaveLength(1)
  })

  test.each([
    [{ url: 'ftp://bao.example/rss' }, '/url'],
    [{ url: 'http://bao.example/rss', kind: 'blog' }, '/kind'],
    [{ url: 'http://bao.example/', selectors: { item: 'li[' } }, '/selectors/item'],
    [{ url: 'http://bao.example/', kind: 'feed', selectors: { item: 'li' } }, '/selectors'],
    [{ url: 'http://bao.example/', timezone: 'Asia/Saigonn' }, '/timezone'],
  ])('%j is bad input at %s', async (body, path) => {
    const response = await worker.admin('POST', '/api/v1/sources/preview', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'input_invalid', errors: [{ path }] })
  })

  test.each([
    [{}, '/url', 'This field is required.', 'Thiếu trường này.'],
    [{ url: 7 }, '/url', 'Must be text.', 'Phải là chuỗi ký tự.'],
    [
      { url: 'http://bao.example/', kind: 'blog' },
      '/kind',
      'Must be one of: feed, sitemap, page.',
      'Phải là một trong: feed, sitemap, page.',
    ],
    [
      { url: 'http://bao.example/', more: 1 },
      '/more',
      'There is no such field: more.',
      'Không có trường này: more.',
    ],
    [
      { url: 'http://bao.example/', selectors: { item: '' } },
      '/selectors/item',
      'Must not be empty.',
      'Không được để trống.',
    ],
  ])('%j is told in whole sentences of both languages', async (body, path, message, message_vi) => {
    const response = await worker.admin('POST', '/api/v1/sources/preview', body)
    const { errors } = (await response.json()) as { errors: object[] }
    expect(errors).toContainEqual({ path, message, message_vi })
  })

  test('is not looked at for a stranger', async () => {
    const response = await worker.call('POST', '/api/v1/sources/preview', { url: site.feedUrl })
    expect(response.status).toBe(401)
  })
})

const ORIGIN = encodeURIComponent('http://bao.example/muc/rss')

describe('what is handed in', () => {
  const hand = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${worker.origin}/api/v1/sources/${path}`, {
      method: 'POST',
      body,
      headers: { authorization: 'Bearer a-token-for-tests-only', 'content-type': XML, ...headers },
    })
  const feed =
    '<rss version="2.0"><channel><title>Báo Tỉnh</title><item><title>Thông xe cầu mới</title><link>tin-1.html</link></item></channel></rss>'

  test('is read as if it had been fetched, with links resolved against where it came from', async () => {
    await worker.admin('POST', '/api/v1/topics', { id: 'cau', name: 'Cầu', query: '"cầu mới"' })
    await worker.admin('POST', '/api/v1/sources', { id: 'tay', url: `${site.origin}/rss` })
    const response = await hand(`tay/ingest?url=${ORIGIN}`, feed)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      id: expect.stringMatching(/^poll-/),
      trigger: 'ingest',
      finishedAt: expect.any(String),
      sources: [
        { source: 'tay', status: 'new', httpStatus: null, items: 1, new: 1, matched: 1, baseline: true },
      ],
    })
    expect(await (await worker.call('GET', '/topics/cau/feed.xml')).text()).toContain(
      'http://bao.example/muc/tin-1.html',
    )
    expect(await (await worker.admin('GET', '/api/v1/sources/tay')).json()).toMatchObject({
      name: 'Báo Tỉnh',
      health: { lastStatus: 'ok', failures: 0 },
    })
  })

  test('the same once more is nothing new', async () => {
    expect(await (await hand('tay/ingest', feed)).json()).toMatchObject({
      sources: [{ status: 'unchanged' }],
    })
  })

  test('compressed is read too', async () => {
    const response = await hand(`tay/ingest?url=${ORIGIN}`, gzipSync(feed.replace('cầu mới', 'cầu cũ')))
    expect(await response.json()).toMatchObject({ sources: [{ items: 1, updated: 1 }] })
  })

  test('and cannot be read is reported, and says nothing of the source', async () => {
    const response = await hand('tay/ingest', '{"data":[]}', { 'content-type': 'application/json' })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      sources: [{ source: 'tay', status: 'failed', error: { code: 'not_a_feed' } }],
    })
    expect(await (await worker.admin('GET', '/api/v1/sources/tay')).json()).toMatchObject({
      health: { lastStatus: 'ok', failures: 0, faults: [] },
    })
  })

  test.each([
    ['is empty', 'tay/ingest', '', 400, 'body_empty'],
    ['is too large', 'tay/ingest', 'x'.repeat(5_000_001), 413, 'too_large'],
    ['is for nobody', 'khong-co/ingest', feed, 404, 'not_found'],
    ['comes from no address', 'tay/ingest?url=bao', feed, 400, 'input_invalid'],
  ])('and %s is refused', async (_what, path, body, status, code) => {
    const response = await hand(path, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })
})
