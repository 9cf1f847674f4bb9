import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { BRIDGES, created, poll } from './support/town.ts'

/** What an attacker puts into a headline, a lead, a name: each would run, or break out of its place, unescaped. */
const SCRIPT = '<script>alert(1)</script>'
const BREAKOUT = `"><img src=x onerror=alert(1)>' & ]]> <!--`
const NASTY = {
  id: 'nguy-hiem',
  name: `Tên ${SCRIPT}${BREAKOUT}`,
  query: '"bẫy chuột"',
  description: BREAKOUT,
}

let worker: TestWorker
let paper: TestNewspaper

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([
    // Feeds hold HTML, so markup that is meant as text is escaped once more.
    { title: `Bẫy chuột ${escaped(SCRIPT)}`, lead: `Bẫy chuột ${escaped(BREAKOUT)}`, path: '/a?b=1&c="2"' },
    { title: 'Khởi công cây cầu mới', lead: 'Qua sông & qua suối.', path: '/cau' },
    { title: 'Cây cầu có liên kết lạ', path: '/lạ/dấu cách', published: new Date('2026-01-05T01:02:03Z') },
  ])
  await created(worker.admin('POST', '/api/v1/topics', BRIDGES))
  await created(worker.admin('POST', '/api/v1/topics', NASTY))
  await created(
    worker.admin('POST', '/api/v1/sources', {
      name: `Báo ${SCRIPT}`,
      id: 'bao',
      url: paper.feedUrl,
      fullText: false,
    }),
  )
  expect(await poll(worker)).toMatchObject([{ new: 3, matched: 3, baseline: true }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const get = (path: string, headers: Record<string, string> = {}) =>
  worker.call('GET', path, undefined, headers)
const FEEDS = ['/feed.xml', `/topics/${BRIDGES.id}/feed.xml`, `/topics/${NASTY.id}/feed.xml`]

interface Rss {
  rss: {
    channel: {
      title: string
      link: string
      language: string
      lastBuildDate: string
      'atom:link': { href: string }
      item: { title: string; link: string; guid: { '#text': string }; pubDate: string; description: string }[]
    }
  }
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  htmlEntities: true,
  isArray: (name) => name === 'item',
})
const channelOf = async (path: string) => (parser.parse(await (await get(path)).text()) as Rss).rss.channel

describe('a feed', () => {
  test.each(FEEDS)('at %s is well-formed RSS with its own address and validators', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{20,}"$/)
    expect(answer.headers.get('last-modified')).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    const text = await answer.text()
    expect(XMLValidator.validate(text)).toBe(true)
    const { channel } = (parser.parse(text) as Rss).rss
    expect(channel['atom:link'].href).toBe(worker.origin + path)
    expect(channel.language).toBe('vi')
    const modified = Date.parse(answer.headers.get('last-modified') ?? '')
    expect(Date.parse(channel.lastBuildDate)).toBeLessThanOrEqual(modified)
  })

  test.each(FEEDS)('at %s is the same bytes as long as nothing is new', async (path) => {
    const [first, second] = [await get(path), await get(path)]
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(await second.text()).toBe(await first.text())
  })

  test.each(FEEDS)('at %s answers 304 to either validator, and If-None-Match goes before', async (path) => {
    const whole = await get(path)
    const etag = whole.headers.get('etag') ?? ''
    const modified = whole.headers.get('last-modified') ?? ''
    const asked: [headers: Record<string, string>, status: number][] = [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"khac", W/${etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"khac"' }, 200],
      [{ 'if-modified-since': modified }, 304],
      [{ 'if-modified-since': new Date(Date.parse(modified) + 86_400_000).toUTCString() }, 304],
      [{ 'if-modified-since': 'Mon, 05 Jan 2026 00:00:00 GMT' }, 200],
      [{ 'if-modified-since': 'yesterday' }, 200],
      [{ 'if-none-match': '"khac"', 'if-modified-since': modified }, 200],
    ]
    for (const [headers, status] of asked) {
      const answer = await get(path, headers)
      expect(answer.status, JSON.stringify(headers)).toBe(status)
      expect(answer.headers.get('etag')).toBe(etag)
      const text = await answer.text()
      if (status === 304) expect(text).toBe('')
      else expect(text.length).toBeGreaterThan(0)
    }
  })

  test.each(FEEDS)('at %s answers HEAD like GET, without the body', async (path) => {
    const [whole, head] = [await get(path), await worker.call('HEAD', path)]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['content-type', 'etag', 'last-modified', 'cache-control']) {
      expect(head.headers.get(name), name).toBe(whole.headers.get(name))
    }
  })

  test('has each article with address, date, identity and reason', async () => {
    const { title, link, item } = await channelOf(`/topics/${BRIDGES.id}/feed.xml`)
    expect([title, link]).toEqual(['Cầu đường', `${worker.origin}/topics/cau-duong`])
    expect(item.length).toBe(2)
    const bridge = item.find((each) => each.title === 'Khởi công cây cầu mới')
    expect(bridge?.link).toBe(`${paper.origin}/cau`)
    expect(bridge?.description).toContain('Qua sông &amp; qua suối.')
    expect(bridge?.description).toContain('Vì sao có tin này: Cầu đường — “cây cầu” trong tiêu đề')
    const strange = item.find((each) => each.title === 'Cây cầu có liên kết lạ')
    expect(strange?.link).toBe(`${paper.origin}/l%E1%BA%A1/d%E1%BA%A5u%20c%C3%A1ch`)
    expect(strange?.pubDate).toBe('Mon, 05 Jan 2026 01:02:03 +0000')
    for (const { guid } of item) expect(guid['#text']).toMatch(/^tag:localhost,2026:article:[0-9a-f]{16}$/)
  })

  test('escapes what would be markup, once for XML and once more for the HTML inside', async () => {
    const { title, item } = await channelOf(`/topics/${NASTY.id}/feed.xml`)
    expect(title).toBe(NASTY.name)
    expect(item[0]?.title).toBe(`Bẫy chuột ${SCRIPT}`)
    expect(elementsOf(item[0]?.description ?? '')).toEqual(['a', 'b', 'p'])
  })

  test('is another one when something is new', async () => {
    const path = `/topics/${BRIDGES.id}/feed.xml`
    const before = await get(path)
    paper.publish({ title: 'Cây cầu thứ hai thông xe' })
    await poll(worker)
    const etag = before.headers.get('etag') ?? ''
    const after = await get(path, { 'if-none-match': etag })
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).not.toBe(etag)
    expect((await channelOf(path)).item[0]?.title).toBe('Cây cầu thứ hai thông xe')
  })

  test.each(['/topics/khong-co/feed.xml', '/topics/%00/feed.xml', `/topics/${'a'.repeat(600)}/feed.xml`])(
    'of no topic (%s) is a problem, 404',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.json()).toMatchObject({ status: 404, code: 'not_found' })
    },
  )
})

/** The names of elements in a piece of HTML. */
function elementsOf(html: string): string[] {
  const all = DomUtils.findAll(() => true, parseDocument(html).children)
  return [...new Set(all.map(({ name }) => name))].toSorted()
}

describe('a page', () => {
  const languages: [
    asked: string,
    query: string,
    headers: Record<string, string>,
    lang: string,
    words: string,
  ][] = [
    ['nothing', '', {}, 'vi', 'Nhận tin qua thư'],
    ['?lang=en', '?lang=en', {}, 'en', 'Get it by email'],
    ['?lang=vi before Accept-Language', '?lang=vi', { 'accept-language': 'en' }, 'vi', 'Nhận tin qua thư'],
    ['Accept-Language: en-GB', '', { 'accept-language': 'en-GB,en;q=0.9' }, 'en', 'Get it by email'],
    ['more vi than en', '', { 'accept-language': 'en;q=0.5, vi;q=0.8' }, 'vi', 'Nhận tin qua thư'],
    ['en, not vi', '', { 'accept-language': 'vi;q=0, en;q=0.1' }, 'en', 'Get it by email'],
    ['languages that are not spoken here', '', { 'accept-language': 'fr, de' }, 'vi', 'Nhận tin qua thư'],
    ['?lang=fr', '?lang=fr', {}, 'vi', 'Nhận tin qua thư'],
  ]
  test.each(languages)('asked for %s speaks it', async (_asked, query, headers, lang, words) => {
    for (const path of ['/', `/topics/${BRIDGES.id}`]) {
      const answer = await get(path + query, headers)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('vary')).toContain('accept-language')
      const html = await answer.text()
      expect(html).toContain(`<html lang="${lang}">`)
      expect(html).toContain(words)
    }
  })

  test('shows topics, articles and why they are there', async () => {
    const html = await (await get('/')).text()
    expect(html).toContain('<a href="/topics/cau-duong" lang="vi">Cầu đường</a>')
    expect(html).toContain('Khởi công <mark>cây cầu</mark> mới')
    expect(html).toContain('“cây cầu” trong tiêu đề')
    expect(html).toContain(
      '<link rel="alternate" type="application/rss+xml" title="Bản tin" href="/feed.xml"/>',
    )
  })

  test.each(['/', `/topics/${NASTY.id}`, `/topics/${NASTY.id}?lang=en`, '/?x="><script>alert(1)</script>'])(
    'at %s holds hostile names, titles and leads as text',
    async (path) => {
      const html = await (await get(path)).text()
      // The one script is our own, and stands in a file.
      const scripts = DomUtils.getElementsByTagName('script', parseDocument(html))
      expect(scripts.map(({ attribs }) => attribs.src)).toEqual(['/push.js'])
      expect(scripts.map((script) => DomUtils.textContent(script)).join('')).toBe('')
      expect(elementsOf(html)).not.toContain('img')
      const attributes = DomUtils.findAll(() => true, parseDocument(html).children).flatMap(({ attribs }) =>
        Object.keys(attribs),
      )
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
      expect(DomUtils.textContent(parseDocument(html))).toContain(`Bẫy chuột ${SCRIPT}`)
      expect(DomUtils.textContent(parseDocument(html))).toContain(BREAKOUT)
    },
  )

  test('links to an article by the address that the feed gave, and nowhere by script', async () => {
    const html = await (await get(`/topics/${NASTY.id}`)).text()
    const links = DomUtils.getElementsByTagName('a', parseDocument(html)).map(
      ({ attribs }) => attribs.href ?? '',
    )
    expect(links).toContain(`${paper.origin}/a?b=1&c=%222%22`)
    for (const link of links) expect(link).toMatch(/^(?:\/|#|https?:)/)
  })

  test.each(['/topics/khong-co', '/khong-co'])(
    'that is not there (%s) says so in the form that was asked for',
    async (path) => {
      const browser = await get(path, { accept: 'text/html', 'accept-language': 'en' })
      expect(browser.status).toBe(404)
      expect(await browser.text()).toContain('There is nothing at this address.')
      const program = await get(path)
      expect(program.status).toBe(404)
      expect(program.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  test.each(['/push.js', '/sw.js'])('has its script at %s, and no policy lets another run', async (path) => {
    const script = await get(path)
    expect([script.status, script.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('javascript'),
    ])
    const policy = (await get(`/topics/${NASTY.id}`)).headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toContain("script-src 'self'")
  })

  test('brings its style sheet along', async () => {
    const answer = await get('/style.css')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
    await answer.text()
  })
})
