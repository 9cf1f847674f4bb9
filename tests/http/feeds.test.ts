import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MESSAGES } from '../../src/web/messages/messages.ts'
import { faultsOf } from '../support/feed-rules/faults.ts'
import { BRIDGES, CLINICS, poll, startTown, type Town } from './support/town.ts'

const HUB = 'http://127.0.0.1:9/hub?a=1'
const BRIDGE_COUNT = 230
const DOCUMENT = '15-nq-tu'

let town: Town

beforeAll(async () => {
  town = await startTown({ WEBSUB_HUB: HUB, FEED_TAG: 'tin.example.vn,2026-11-26' })
  for (let at = 0; at < BRIDGE_COUNT; at += 1) {
    town.paper.publish({
      title: `Cây cầu thứ ${at} thông xe`,
      lead: at % 20 === 0 ? 'Trạm y tế nằm ngay bên cầu, theo Nghị quyết 15-NQ/TU.' : '',
      path: `/cau-${at}?x=[1]|2`,
      published: new Date(Date.UTC(2026, 0, 1, 0, at)),
    })
  }
  const [report] = await poll(town.worker)
  expect(report?.new).toBe(BRIDGE_COUNT)
})
afterAll(() => town?.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  town.worker.call('GET', path, undefined, headers)
const FILES = ['feed.xml', 'atom.xml', 'feed.json'] as const
const QUERY = encodeURIComponent('"trạm y tế"')
const LISTS = ['', `/topics/${BRIDGES.id}`, `/documents/${DOCUMENT}`, '/search'] as const
const addressed = (list: string, file: string) => `${list}/${file}${list === '/search' ? `?q=${QUERY}` : ''}`

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true })

interface JsonFeed {
  id?: string
  title: string
  next_url?: string
  items: { id: string; url: string; title: string; content_html: string; tags: string[] }[]
  hubs?: unknown
}
const json = async (path: string) => (await (await get(path)).json()) as JsonFeed

describe.each(FILES)('%s', (file) => {
  test.each(LISTS)('of %s has no fault', async (list) => {
    const path = addressed(list, file)
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(faultsOf(await answer.text(), town.worker.origin + path, Date.now())).toEqual([])
  })

  test.each(LISTS.slice(0, 3))('of %s, narrowed or behind the first page, has none either', async (list) => {
    for (const more of [`?q=${QUERY}`, ...(list === '' ? ['?page=2'] : [])]) {
      const path = `${list}/${file}${more}`
      const answer = await get(path)
      expect(answer.status).toBe(200)
      expect(faultsOf(await answer.text(), town.worker.origin + path, Date.now())).toEqual([])
    }
  })
})

test('every format names an entry by the same id, which is nobody else’s and no address', async () => {
  const rss = await (await get(`/topics/${BRIDGES.id}/feed.xml`)).text()
  const atom = await (await get('/atom.xml')).text()
  const [first] = (await json('/feed.json')).items
  expect(first?.id).toMatch(/^tag:tin\.example\.vn,2026-11-26:article:[0-9a-f]{16}$/)
  expect(rss).toContain(`<guid isPermaLink="false">${first?.id}</guid>`)
  expect(atom).toContain(`<id>${first?.id}</id>`)
})

describe('older entries are behind links (RFC 5005)', () => {
  test('from page to page, each once, to the end of the archive', async () => {
    const titles: string[] = []
    let next: string | undefined = `${town.worker.origin}/topics/${BRIDGES.id}/feed.json`
    let pages = 0
    while (next) {
      const page = await json(next.slice(town.worker.origin.length))
      titles.push(...page.items.map(({ title }) => title))
      next = page.next_url
      pages += 1
    }
    expect([pages, titles.length, new Set(titles).size]).toEqual([3, BRIDGE_COUNT, BRIDGE_COUNT])
    expect(titles[0]).toBe(`Cây cầu thứ ${BRIDGE_COUNT - 1} thông xe`)
    expect(titles.at(-1)).toBe('Cây cầu thứ 0 thông xe')
  })

  const linksOf = async (path: string) => {
    const { feed } = parser.parse(await (await get(path)).text()) as {
      feed: { link: { rel: string; href: string }[] }
    }
    return Object.fromEntries(feed.link.map(({ rel, href }) => [rel, href.slice(town.worker.origin.length)]))
  }

  test('of Atom', async () => {
    const path = `/topics/${BRIDGES.id}/atom.xml`
    expect(await linksOf(`${path}?page=2`)).toEqual({
      self: `${path}?page=2`,
      alternate: `/topics/${BRIDGES.id}`,
      first: path,
      previous: path,
      next: `${path}?page=3`,
      last: `${path}?page=3`,
    })
    expect(Object.keys(await linksOf(`${path}?page=3`))).not.toContain('next')
  })

  test('of a search, by where each page begins', async () => {
    const titles: string[] = []
    let next: string | undefined = `/search/feed.json?q=${encodeURIComponent('"cây cầu"')}`
    while (next) {
      const page: JsonFeed = await json(next)
      titles.push(...page.items.map(({ title }) => title))
      next = page.next_url?.slice(town.worker.origin.length)
    }
    expect(new Set(titles).size).toBe(BRIDGE_COUNT)
    expect(titles.length).toBe(BRIDGE_COUNT)
    // The number alone leads there as well.
    const third = await json(`/search/feed.json?q=${encodeURIComponent('"cây cầu"')}&page=3`)
    expect(third.items.map(({ title }) => title)).toEqual(titles.slice(100, 150))
  })

  test.each([
    '/feed.xml?page=4',
    `/topics/${BRIDGES.id}/atom.xml?page=4`,
    `/topics/${CLINICS.id}/feed.xml?page=2`,
    `/documents/${DOCUMENT}/feed.json?page=2`,
    `/search/feed.xml?q=${QUERY}&page=2`,
    `/search/feed.xml?q=${QUERY}&page=900000`,
  ])('%s is beyond the last', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'not_found' })
  })

  test.each(['0', '-1', '1.5', 'hai', '', '99999999'])('?page=%s is no page', async (page) => {
    const answer = await get(`/feed.xml?page=${page}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'input_invalid', errors: [{ path: '/page' }] })
  })
})

describe('?q= narrows', () => {
  const matching = Array.from({ length: BRIDGE_COUNT }, (_, at) => at).filter((at) => at % 20 === 0)

  test('a topic to what of it matches as well, page by page, and says why', async () => {
    const found: string[] = []
    for (const page of [1, 2, 3]) {
      const { items, title } = await json(`/topics/${BRIDGES.id}/feed.json?q=${QUERY}&page=${page}`)
      expect(title).toBe('Cầu đường: "trạm y tế"')
      found.push(...items.map((item) => item.title))
      for (const { content_html, tags } of items) {
        expect(content_html).toContain('<b>Trạm y tế</b> nằm ngay bên cầu')
        expect(tags).toEqual(['Cầu đường', '"trạm y tế"'])
      }
    }
    expect(found).toEqual(matching.map((at) => `Cây cầu thứ ${at} thông xe`).toReversed())
  })

  test('without changing an entry’s id', async () => {
    const [whole, narrow] = [await json('/feed.json'), await json(`/feed.json?q=${QUERY}`)]
    const ids = new Set(whole.items.map(({ id }) => id))
    expect(narrow.items.length).toBeGreaterThan(0)
    for (const { id } of narrow.items) expect(ids).toContain(id)
  })

  test('to nothing where nothing matches', async () => {
    const answer = await get(`/feed.xml?q=${encodeURIComponent('"không ai viết thế"')}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('<item>')
  })

  test('by a query that can be read alone', async () => {
    const answer = await get(`/topics/${BRIDGES.id}/feed.xml?q=%22a`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: 'query_invalid',
      errors: [{ path: '/q', column: 1, code: 'unclosed_quote' }],
    })
  })

  test('and 304 holds for it', async () => {
    const path = `/topics/${BRIDGES.id}/feed.xml?q=${QUERY}`
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
  })
})

describe('a query is shown with the operators that its reader is taught', () => {
  const either = encodeURIComponent('"trạm y tế" OR "ba bể"')
  const vietnamese = '"trạm y tế" HOẶC "ba bể"'
  const english = '"trạm y tế" OR "ba bể"'

  test.each([
    [`/search/feed.json?q=${either}`, `Tìm trong kho tin: ${vietnamese}`, [vietnamese]],
    [`/topics/${BRIDGES.id}/feed.json?q=${either}`, `Cầu đường: ${vietnamese}`, ['Cầu đường', vietnamese]],
  ])('in %s, whose address stays as it was asked', async (path, title, tags) => {
    const feed = await json(path)
    expect(feed.title).toBe(title)
    expect(feed.items[0]?.tags).toEqual(tags)
    expect(feed).toMatchObject({ feed_url: town.worker.origin + path })
    expect(await (await get(path)).text()).not.toContain(' OR ')
  })

  test.each([
    ['vi', `Tin mới nhất khớp với truy vấn ${vietnamese}`],
    ['en', `The newest articles that match ${english}`],
  ])('and to who opens it as a page in %s', async (language, description) => {
    const headers = { 'sec-fetch-dest': 'document', 'accept-language': language }
    const html = await (await get(`/search/feed.xml?q=${either}`, headers)).text()
    const shown = html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"')
    expect(shown.includes(description), shown.slice(0, 1000)).toBe(true)
    expect(shown).toContain(`: Tìm trong kho tin: ${vietnamese}`)
  })
})

describe('a hub', () => {
  test.each(LISTS.slice(0, 3))(
    'is announced by the feeds of %s, in the document and beside it',
    async (list) => {
      for (const file of FILES) {
        const answer = await get(`${list}/${file}`)
        const self = `${town.worker.origin}${list}/${file}`
        expect(answer.headers.get('link')).toBe(`<${HUB}>; rel="hub", <${self}>; rel="self"`)
        expect(await answer.text()).toContain(
          file === 'feed.json' ? `"url":"${HUB}"` : `rel="hub" href="${HUB}"`,
        )
      }
    },
  )

  test.each([`/search/feed.xml?q=${QUERY}`, '/atom.xml?page=2', `/feed.xml?q=${QUERY}`])(
    'is not by %s, of which it is told nothing',
    async (path) => {
      const answer = await get(path)
      expect(answer.headers.get('link')).toBe(null)
      expect(await answer.text()).not.toContain(HUB)
    },
  )
})

/** What came over the wire, as it is: `fetch` decodes it. */
function raw(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(town.worker.origin)
      request({ hostname, port, path, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            ...(response.statusCode === undefined ? {} : { status: response.statusCode }),
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}

describe('compressed', () => {
  test('it is the same, a fifth as long, under a validator of its own', async () => {
    for (const path of ['/feed.xml', `/documents/${DOCUMENT}/feed.json`, '/opml.xml']) {
      const plain = await raw(path, {})
      const gzip = await raw(path, { 'accept-encoding': 'gzip' })
      expect(plain.headers['content-encoding']).toBe(undefined)
      expect(gzip.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
      expect(gzip.headers.etag).not.toBe(plain.headers.etag)
      for (const { headers } of [plain, gzip]) {
        expect(headers.etag).toMatch(/^"[\w-]{20,}"$/)
        expect(headers.vary).toContain('accept-encoding')
      }
      if (path === '/feed.xml') expect(gzip.body.length).toBeLessThan(plain.body.length / 5)
    }
  })

  test('each validator speaks for its own coding', async () => {
    const etag = async (headers: Record<string, string>) =>
      String((await raw('/feed.xml', headers)).headers.etag)
    const [plain, gzip] = [await etag({}), await etag({ 'accept-encoding': 'gzip' })]
    const status = async (ifNoneMatch: string, headers: Record<string, string>) =>
      (await raw('/feed.xml', { ...headers, 'if-none-match': ifNoneMatch })).status
    expect(await status(plain, {})).toBe(304)
    expect(await status(gzip, { 'accept-encoding': 'gzip' })).toBe(304)
    expect(await status(plain, { 'accept-encoding': 'gzip' })).toBe(200)
    expect(await status(gzip, {})).toBe(200)
  })

  test('HEAD says so as well', async () => {
    const head = await raw('/feed.xml', { 'accept-encoding': 'gzip' }, 'HEAD')
    expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, 'gzip', 0])
  })

  test('with the admin token it is still compressed once', async () => {
    const { body } = await raw('/feed.xml', { 'accept-encoding': 'gzip', authorization: 'Bearer x' })
    expect(gunzipSync(body).toString()).toContain('<rss')
  })
})

describe('any site’s script reads', () => {
  test.each([
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/opml.xml',
    `/topics/${BRIDGES.id}/feed.json`,
    `/documents/${DOCUMENT}/atom.xml`,
    `/search/feed.json?q=${QUERY}`,
    `/search?q=${QUERY}`,
    '/api/v1/topics',
    `/api/v1/topics/${BRIDGES.id}`,
    `/documents/${DOCUMENT}`,
    '/topics/khong-co/feed.xml',
  ])('%s', async (path) => {
    const answer = await get(path, { origin: 'https://trang.example', accept: 'application/json' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('etag')
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null)
    const asked = await town.worker.call('OPTIONS', path, undefined, {
      origin: 'https://trang.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    })
    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('if-none-match')
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
  })

  test.each(['/api/v1/sources', '/subscriptions/manage?token=x', '/admin', '/api/v1/subscriptions'])(
    'but not %s',
    async (path) => {
      const answer = await get(path, { origin: 'https://trang.example' })
      expect(answer.headers.get('access-control-allow-origin')).toBe(null)
      const asked = await town.worker.call('OPTIONS', path, undefined, { origin: 'https://trang.example' })
      expect(asked.headers.get('access-control-allow-origin')).toBe(null)
    },
  )
})

describe('opened in a browser', () => {
  const BROWSER = { 'sec-fetch-dest': 'document', accept: 'text/html,application/xhtml+xml' }

  test.each(LISTS)('the feeds of %s are pages that say what to do with them', async (list) => {
    for (const file of FILES) {
      const path = addressed(list, file)
      const answer = await get(path, { ...BROWSER, 'accept-language': 'en' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('vary')).toContain('sec-fetch-dest')
      const html = await answer.text()
      expect(html).toContain('<html lang="en">')
      expect(html).toContain(`value="${town.worker.origin}${path}"`)
      expect(html).toContain('href="/opml.xml"')
      expect(html).toContain('Cây cầu')
    }
  })

  test.each(['/topics/khong-co/feed.xml', '/feed.xml?page=9'])(
    'what is not there (%s) is a page, too',
    async (path) => {
      const answer = await get(path, BROWSER)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      await answer.text()
    },
  )

  test('in the person’s language', async () => {
    const said = async (lang: string) => (await get(`/feed.xml?lang=${lang}`, BROWSER)).text()
    const [vi, en] = [await said('vi'), await said('en')]
    expect(vi).toContain('<html lang="vi">')
    expect(vi).toContain('Cách theo dõi')
    expect(vi).toContain(`<p lang="vi">${MESSAGES.vi.tagline}</p>`)
    expect(en).toContain(`<p lang="en">${MESSAGES.en.tagline}</p>`)
  })

  test('an older page is followed by the address of the first', async () => {
    const html = await (await get('/atom.xml?page=2', BROWSER)).text()
    expect(html).toContain(`value="${town.worker.origin}/atom.xml"`)
    expect(html).toContain('href="/atom.xml?page=2&amp;raw=1"')
  })

  const asked = async (path: string, lang: 'vi' | 'en') => {
    const answer = await get(path, { ...BROWSER, 'accept-language': lang })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
    return answer.text()
  }

  test.each(LISTS)('a query that cannot be read (%s) leads to where it can be mended', async (list) => {
    const html = await asked(`${list}/feed.xml?q=c%E1%BA%A7u%20%28`, 'vi')
    expect(html).toContain('<code>cầu <mark>(</mark></code>')
    expect(html).toContain('href="/search?q=c%E1%BA%A7u%20(">Sửa truy vấn ở trang tìm kiếm</a>')
  })

  test('a query that is missing leads to the search', async () => {
    expect(await asked('/search/feed.xml', 'en')).toContain('href="/search">Fix the query')
  })

  test.each([
    ['/feed.xml?page=abc', 'vi', '<code>page</code>: Phải là số nguyên từ 1 đến 999999.', '/feed.xml'],
    [
      '/atom.xml?page=0&q=c%E1%BA%A7u',
      'en',
      '<code>page</code>: Must be a whole number',
      '/atom.xml?q=c%E1%BA%A7u',
    ],
    [
      '/search/feed.json?q=c&cursor=x',
      'vi',
      '<code>cursor</code>: Không phải một chỗ trong danh sách này',
      '/search/feed.json?q=c',
    ],
  ] as const)('%s is told in words (%s), and leads to the feed', async (path, lang, sentence, first) => {
    const html = await asked(path, lang)
    expect(html).toContain(sentence)
    expect(html).toContain(`<a class="button" href="${first}">`)
  })

  test('?raw is the document, at its own address', async () => {
    const answer = await get('/feed.xml?raw=1', BROWSER)
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(await answer.text()).toContain(
      `rel="self" type="application/rss+xml" href="${town.worker.origin}/feed.xml"`,
    )
  })

  test.each(['empty', 'image'])('to a script (%s) it stays a feed', async (dest) => {
    const answer = await get('/feed.xml', { 'sec-fetch-dest': dest })
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  })
})

test('OPML lists all and each topic, without a fault', async () => {
  const answer = await get('/opml.xml')
  expect(answer.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bantin.opml"')
  const text = await answer.text()
  expect(faultsOf(text, '', Date.now())).toEqual([])
  const { opml } = parser.parse(text) as { opml: { body: { outline: { title: string; xmlUrl: string }[] } } }
  expect(opml.body.outline.map(({ title, xmlUrl }) => [title, xmlUrl])).toEqual([
    ['Bản tin', `${town.worker.origin}/feed.xml`],
    [BRIDGES.name, `${town.worker.origin}/topics/${BRIDGES.id}/feed.xml`],
    [CLINICS.name, `${town.worker.origin}/topics/${CLINICS.id}/feed.xml`],
  ])
})
