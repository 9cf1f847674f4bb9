import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { created } from './support/town.ts'

let worker: TestWorker
let site: TestNewspaper

const HTML = 'text/html; charset=utf-8'
type Answer = (response: ServerResponse) => void
const answer =
  (body: string | Buffer, type = HTML, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body)

const TITLE = 'Huyện Phú Hòa khánh thành cầu Bến Sỏi'
const LEAD = 'Sáng 12.3, Ủy ban nhân dân huyện Phú Hòa tổ chức lễ khánh thành cầu Bến Sỏi bắc qua sông Lam.'
const TEXT = [
  'Cầu dài 320 m, tổng vốn đầu tư 145 tỷ đồng, được khởi công từ năm 2023. Công trình nằm trong danh mục của Nghị quyết số 15-NQ/TU ngày 8.10.2021 của Tỉnh ủy về phát triển hạ tầng nông thôn.',
  'Phát biểu tại buổi lễ, lãnh đạo huyện ghi nhận sự đồng thuận của hơn 90 hộ dân đã hiến đất mở đường dẫn hai đầu cầu, đồng thời yêu cầu các xã sớm hoàn thành đường nối.',
]
const WIRE = 'Giá vàng trong nước 82,5 triệu đồng một lượng'

/** An article's page; `more` is put into its head, `behind` behind its text. */
const page = (text = TEXT, more = '', behind = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE} - Báo Phú Hòa</title><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12T09:30:00+07:00">${more}</head>
<body><nav><a href="/">Trang chủ</a> <a href="/kinh-te">Kinh tế</a></nav>
<main><h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="noi-dung">${text.map((line) => `<p>${line}</p>`).join('')}<figure><img src="/cau.jpg"><figcaption>Cầu Bến Sỏi nhìn từ bờ nam</figcaption></figure></div>${behind}</main>
<footer>${WIRE}</footer></body></html>`

const WHOLE = [LEAD, ...TEXT]

const pages: Record<string, Answer> = {
  '/bai-10001.html': answer(page()),
  '/nhieu-trang.html': answer(page([TEXT[0] ?? ''], '<link rel="next" href="/nhieu-trang.html?page=2">')),
  '/nhieu-trang.html?page=2': answer(page([TEXT[1] ?? ''])),
  '/con-nua.html': answer(page([TEXT[0] ?? ''], '<link rel="next" href="/con-nua.html?page=2">')),
  '/con-nua.html?page=2': answer('', HTML, 500),
  '/mat-trang.html': answer(page([TEXT[0] ?? ''], '<link rel="next" href="/mat-trang.html?page=2">')),
  '/trang-trong.html': answer(page([TEXT[0] ?? ''], '<link rel="next" href="/trang-trong.html?page=2">')),
  '/trang-trong.html?page=2': answer('<!doctype html><html><body><div id="app"></div></body></html>'),
  '/challenge': answer(
    '<!doctype html><html><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>',
  ),
  '/login': answer(
    '<!doctype html><html><head><title>Đăng nhập</title></head><body><form method="post" action="/dang-nhap"><input name="user"><input type="password" name="pass"><button>Đăng nhập</button></form></body></html>',
  ),
  '/lon': (response) => {
    response.writeHead(200, { 'content-type': HTML })
    response.end(`<html><body><h1>${TITLE}</h1>${'<p>dài quá</p>'.repeat(4_000_000)}`)
  },
  '/bom': (response) => {
    response.writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip' })
    response.end(gzipSync(Buffer.alloc(50_000_000, '<p>dài</p>')))
  },
  '/sau': answer(`<html><body><h1>${TITLE}</h1>${'<div>'.repeat(100_000)}<p>${TEXT[0]}</p>`),
  '/sau-bai': answer(page(TEXT, '', '<div>'.repeat(100_000))),
  '/khong-than': answer('<!doctype html><html><head><title>Không có gì</title></head></html>'),
  '/khung': answer(
    '<!doctype html><html><head><title>Khung</title></head><frameset cols="20%,80%"><frame src="/menu"><frame src="/bai"></frameset></html>',
  ),
  '/rong': answer(''),
  '/anh': answer(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  '/rss': answer(
    Buffer.from(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Phú Hòa</title></channel></rss>',
    ),
    'text/xml',
  ),
  '/pdf': answer(Buffer.from('%PDF-1.7 %âãÏÓ'), 'application/pdf'),
  '/nhi-phan': answer(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256))),
  // Says Latin-1 in its header, UTF-16 in itself, and is UTF-8.
  '/noi-doi': answer(
    page().replace('<meta charset="utf-8">', '<meta charset="utf-16le">'),
    'text/html; charset=iso-8859-1',
  ),
  '/json-ld-hong': answer(
    page(TEXT, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hỏng</script>'),
  ),
  '/json-ld-to': answer(
    page(
      TEXT,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${'x'.repeat(2_000_000)}"}</script>`,
    ),
  ),
  '/canonical': answer(page(TEXT, '<link rel="canonical" href="https://bao-khac.example/tin-khac-2.html">')),
  '/ma-doc': answer(
    page(
      [
        ...TEXT,
        '<a href="javascript:alert(1)" onclick="alert(2)">bấm <b onmouseover=alert(3)>vào</b> đây</a> để xem thêm về cây cầu mới của huyện',
      ],
      '<meta name="author" content="<script>alert(4)</script>"><script>alert(5)</script>',
    ).replaceAll(
      '<p',
      '<p onclick="alert(6)" style="background:url(javascript:alert(7))" data-x="</p><script>alert(8)</script>"',
    ),
  ),
  '/di': (response) => void response.writeHead(302, { location: '/bai-10001.html' }).end(),
  '/di-noi-bo': (response) => void response.writeHead(302, { location: 'http://10.0.0.1/bai.html' }).end(),
  '/di-tep': (response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/khong-co': answer('', HTML, 404),
  '/tu-choi': answer('', HTML, 403),
  '/cam/bai.html': answer(page()),
  '/robots.txt': answer('User-agent: *\nDisallow: /cam/\n', 'text/plain'),
}

beforeAll(async () => {
  worker = await startTestWorker()
  site = await startTestNewspaper()
  site.behave((request, response) => (pages[request.url ?? ''] ?? answer('', HTML, 404))(response))
})
afterAll(async () => {
  await worker?.stop()
  await site?.stop()
})

const preview = (body: object) => worker.admin('POST', '/api/v1/articles/preview', body)
const at = (path: string, more: object = {}) => preview({ url: `${site.origin}${path}`, ...more })

async function shown(response: Response) {
  expect(response.status, await response.clone().text()).toBe(200)
  return (await response.json()) as {
    kind: string
    title: string
    text: string
    lead: string
    canonical: string | null
    documents: object[]
    warnings: { code: string; en: string; vi: string }[]
  }
}

describe('the preview of an article', () => {
  test('shows what its page says, and keeps nothing', async () => {
    expect(await shown(await at('/bai-10001.html'))).toEqual({
      kind: 'article',
      title: TITLE,
      byline: null,
      published: '2026-03-12T02:30:00.000Z',
      lead: LEAD,
      text: WHOLE.join('\n'),
      captions: ['Cầu Bến Sỏi nhìn từ bờ nam'],
      section: null,
      canonical: null,
      documents: [
        {
          id: '15-nq-tu',
          number: '15-NQ/TU',
          kind: 'Nghị quyết',
          issuer: expect.any(String),
          date: '2021-10-08',
        },
      ],
      warnings: [],
    })
    expect(await (await worker.admin('GET', '/api/v1/sources')).json()).toMatchObject({ items: [] })
  })

  test('of a page that is given asks nobody', async () => {
    const before = site.requests.length
    const given = { html: page(), url: 'https://bao-phu-hoa.example/bai-10001.html' }
    expect(await shown(await preview(given))).toMatchObject({ title: TITLE, text: WHOLE.join('\n') })
    expect(site.requests).toHaveLength(before)
  })

  test('joins an article of several pages, and says where one of them is missing', async () => {
    expect(await shown(await at('/nhieu-trang.html'))).toMatchObject({ text: WHOLE.join('\n'), warnings: [] })
    for (const path of ['/con-nua.html', '/mat-trang.html', '/trang-trong.html'])
      expect(await shown(await at(path))).toMatchObject({
        text: [LEAD, TEXT[0]].join('\n'),
        warnings: [{ code: 'pages_missing', en: expect.any(String), vi: expect.any(String) }],
      })
  })

  test('takes selectors and zone from a source, or as they are given', async () => {
    const html = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div class="ngay">12/03/2026 09:30</div><div class="a"><p>${TEXT[0]}</p></div><div class="b"><p>${TEXT[1]}</p></div></body></html>`
    const given = { html, url: 'https://bao-phu-hoa.example/bai.html' }
    await created(
      worker.admin('POST', '/api/v1/sources', {
        id: 'phu-hoa',
        url: 'https://bao-phu-hoa.example/rss',
        timezone: 'Asia/Tokyo',
        article: { remove: 'div.a' },
      }),
    )
    expect(await shown(await preview({ ...given, source: 'phu-hoa' }))).toMatchObject({
      text: TEXT[1],
      published: '2026-03-12T00:30:00.000Z',
    })
    const wish = { source: 'phu-hoa', article: { content: '.a', remove: '.b' }, timezone: 'Asia/Ho_Chi_Minh' }
    expect(await shown(await preview({ ...given, ...wish }))).toMatchObject({
      text: TEXT[0],
      published: '2026-03-12T02:30:00.000Z',
    })
  })

  test('follows redirects', async () => {
    expect(await shown(await at('/di'))).toMatchObject({ title: TITLE })
  })
})

describe('a page that is odd is read all the same', () => {
  test.each([
    ['whose charset is a lie', '/noi-doi'],
    ['whose JSON-LD is broken', '/json-ld-hong'],
    ['whose JSON-LD has 2 MB', '/json-ld-to'],
    ['that calls another host its own', '/canonical'],
    ['with a hundred thousand elements behind its text', '/sau-bai'],
  ])('%s', async (_, path) => {
    expect(await shown(await at(path))).toMatchObject({
      kind: 'article',
      title: TITLE,
      text: WHOLE.join('\n'),
      canonical: null,
    })
  })

  test('with its text a hundred thousand elements deep', async () => {
    expect(await shown(await at('/sau'))).toMatchObject({ title: TITLE, text: TEXT[0] })
  })

  test('with script in every attribute, and gives text alone', async () => {
    const article = await shown(await at('/ma-doc'))
    expect(article.title).toBe(TITLE)
    for (const line of TEXT) expect(article.text).toContain(line)
    expect(JSON.stringify(article)).not.toMatch(/alert|javascript:|<script|onclick/)
  })

  test.each([
    ['without a body', '/khong-than'],
    ['of frames alone', '/khung'],
  ])('%s, and says that it shows no article', async (_, path) => {
    expect(await shown(await at(path))).toMatchObject({ kind: 'other', text: '' })
  })
})

describe('what has no article to show is refused with its reason', () => {
  test.each([
    ['a script challenge', '/challenge', 'challenge', /captcha/],
    ['a login', '/login', 'login', /log in/],
    ['nothing', '/rong', 'empty', /empty/],
    ['an image called a page', '/anh', 'binary', /PNG/],
    ['a PDF', '/pdf', 'binary', /PDF/],
    ['a feed', '/rss', 'feed', /feed/],
    ['bytes without sense', '/nhi-phan', 'charset', /no text/],
    ['50 MB', '/lon', 'fetch_too_large', /too large/],
    ['50 MB in 50 KB', '/bom', 'fetch_too_large', /too large/],
    ['404', '/khong-co', 'fetch_not_found', /404/],
    ['403', '/tu-choi', 'fetch_forbidden', /403/],
    ['a file', '/di-tep', 'fetch_forbidden_address', /not_http/],
    ['what robots.txt forbids', '/cam/bai.html', 'robots', /robots\.txt/],
  ])('%s', async (_, path, code, sentence) => {
    const response = await at(path)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { code: string; detail: string; detail_vi: string }
    expect(problem.code).toBe(code)
    expect(problem.detail).toMatch(sentence)
    expect(problem.detail_vi).toMatch(/\p{L}/u)
    expect(problem.detail_vi).not.toBe(problem.detail)
  })

  test.each<[string, object, string, number, object]>([
    ['no address', {}, 'input_invalid', 400, { errors: [{ path: '/url' }] }],
    ['a file’s address', { url: 'file:///etc/passwd' }, 'input_invalid', 400, { errors: [{ path: '/url' }] }],
    [
      'a page without its address',
      { html: '<p>x</p>' },
      'input_invalid',
      400,
      { errors: [{ path: '/url' }] },
    ],
    ['an empty page', { html: ' \n', url: 'http://bao.example/' }, 'empty', 422, {}],
    [
      'an unknown source',
      { html: 'x', url: 'http://bao.example/', source: 'khong-co' },
      'input_invalid',
      400,
      { errors: [{ path: '/source' }] },
    ],
    [
      'an unknown field',
      { html: 'x', url: 'http://bao.example/', zone: 'UTC' },
      'input_invalid',
      400,
      { errors: [{ path: '/zone' }] },
    ],
    [
      'no zone',
      { html: 'x', url: 'http://bao.example/', timezone: 'Vietnam' },
      'input_invalid',
      400,
      { errors: [{ path: '/timezone' }] },
    ],
    ['a page of 4 MB', { html: 'x'.repeat(4_000_000), url: 'http://bao.example/' }, 'too_large', 413, {}],
    ['a page of 50 MB', { html: 'x'.repeat(50_000_000), url: 'http://bao.example/' }, 'too_large', 413, {}],
    [
      'a selector that is none',
      { html: 'x', url: 'http://bao.example/', article: { content: 'div:hover' } },
      'input_invalid',
      400,
      {
        errors: [
          {
            path: '/article/content',
            column: 4,
            message: expect.any(String),
            message_vi: expect.any(String),
          },
        ],
      },
    ],
  ])('%s', async (_, body, code, status, more) => {
    const response = await preview(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code, ...more })
  })

  test('whoever has no token', async () => {
    const body = { url: `${site.origin}/bai-10001.html` }
    expect((await worker.call('POST', '/api/v1/articles/preview', body)).status).toBe(401)
  })
})

describe('without leave to ask private addresses', () => {
  let strict: TestWorker
  beforeAll(async () => {
    strict = await startTestWorker({ ALLOW_PRIVATE_HOSTS: 'false' })
  })
  afterAll(() => strict?.stop())

  test('an address of the inside is refused, whoever names it', async () => {
    for (const url of [`${site.origin}/bai-10001.html`, 'http://169.254.169.254/latest/meta-data']) {
      const response = await strict.admin('POST', '/api/v1/articles/preview', { url })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ path: '/url' }] })
    }
  })
})
