import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { created, poll } from './support/town.ts'

/** What a search answers, as far as tests look at it. */
interface Answer {
  query: { canonical: string; warnings: { code: string }[] }
  matches: {
    article: { id: string; title: string; url: string; sourceName: string }
    score: number
    evidence: { field: string; start: number; end: number; text: string; branch: string }[]
  }[]
  examined: number
  total: number | null
  cursor: string | null
  cut: boolean
  rebuilding: unknown
}

let worker: TestWorker
let paper: TestNewspaper

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 3))

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([
    {
      title: 'Chi bộ công ty may kết nạp đảng viên mới',
      lead: 'Doanh nghiệp tư nhân ở khu công nghiệp có thêm ba đảng viên.',
      path: '/ket-nap',
      published: day(3),
    },
    {
      title: 'Tù nhân được đặc xá dịp lễ',
      lead: 'Trại giam công bố danh sách.',
      path: '/dac-xa',
      published: day(5),
    },
    {
      title: 'Thu hồi đất làm đường vào cụm công nghiệp',
      lead: 'Quyết định 98/2014/NĐ-CP được viện dẫn <b>&amp;</b> niêm yết.',
      path: '/thu-hoi',
      published: day(4),
    },
    ...Array.from({ length: 45 }, (_, n) => ({
      title: `Lịch cắt điện tuần thứ ${n}`,
      lead: 'Điện lực thông báo lịch sửa chữa.',
      path: `/dien-${n}`,
      published: new Date(Date.UTC(2026, 9, 1, n)),
    })),
  ])
  await created(
    worker.admin('POST', '/api/v1/sources', {
      id: 'bao',
      name: 'Báo Thử',
      url: paper.feedUrl,
      fullText: false,
    }),
  )
  expect(await poll(worker)).toMatchObject([{ new: 48 }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

const JSON_ONLY = { accept: 'application/json' }
const address = (query: string, more = '') => `/search?q=${encodeURIComponent(query)}${more}`
const get = (path: string, headers: Record<string, string> = {}) =>
  worker.call('GET', path, undefined, headers)
async function search(query: string, more = ''): Promise<Answer> {
  const response = await get(address(query, more), JSON_ONLY)
  expect(response.status, query).toBe(200)
  return (await response.json()) as Answer
}
const titles = ({ matches }: Answer) => matches.map(({ article }) => article.title)

describe('a search answers JSON', () => {
  const PARTY = 'Chi bộ công ty may kết nạp đảng viên mới'
  const PRISON = 'Tù nhân được đặc xá dịp lễ'
  const LAND = 'Thu hồi đất làm đường vào cụm công nghiệp'
  test.each([
    ['"tư nhân"', [PARTY]],
    ['"tu nhan"', [PRISON, PARTY]],
    ['"công nghiệp"', [LAND, PARTY]],
    ['title:"công nghiệp"', [LAND]],
    ['lead:"khu công nghiệp"', [PARTY]],
    ['"đảng viên" "tư nhân"', [PARTY]],
    ['"công nghiệp" -"đảng viên"', [LAND]],
    ['"chi bộ" NEAR/3 "kết nạp"', [PARTY]],
    ['"chi bộ" NEAR/2 "kết nạp"', []],
    ['đặc*', [PRISON]],
    ['document:98/2014/NĐ-CP', [LAND]],
    ['source:"báo thử" "thu hồi"', [LAND]],
    ['source:"báo khác" "thu hồi"', []],
  ])('%s', async (query, expected) => {
    expect(titles(await search(query))).toEqual(expected)
  })

  test('with evidence whose places are those of the texts', async () => {
    const { query, matches, total, examined, cursor, cut, rebuilding } = await search('"TƯ NHÂN"')
    expect({ query, total, examined, cursor, cut, rebuilding }).toEqual({
      query: { canonical: '"tư nhân"', warnings: [] },
      total: 1,
      examined: 1,
      cursor: null,
      cut: false,
      rebuilding: null,
    })
    expect(matches).toMatchObject([
      {
        article: { title: PARTY, sourceName: 'Báo Thử', url: `${paper.origin}/ket-nap` },
        evidence: [{ field: 'lead', start: 13, end: 20, text: 'tư nhân', branch: '"tư nhân"' }],
      },
    ])
  })

  test('with a warning of what is loose', async () => {
    expect((await search('"tu nhan"')).query.warnings).toMatchObject([{ code: 'loose' }])
  })

  test('by concepts, those of the operator and those that come with the product', async () => {
    const put = (id: string, wordings: string[]) =>
      worker.admin('PUT', `/api/v1/concepts/${id}`, { wordings })
    expect((await get(address('@dien-luc'), JSON_ONLY)).status).toBe(400)
    expect((await put('cat-dien', ['cắt điện'])).status).toBe(200)
    expect((await put('dien-luc', ['@cat-dien', 'điện gió'])).status).toBe(200)
    expect((await search('@dien-luc title:44')).matches).toHaveLength(1)
    expect((await put('cat-dien', ['mất điện'])).status).toBe(200)
    expect((await search('@dien-luc title:44')).matches).toHaveLength(0)
    expect(titles(await search('@doanh-nghiep-tu-nhan'))).toEqual([PARTY])
  })

  test('page by page, each match once', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    for (let page = 0; cursor !== null && page < 9; page += 1) {
      const answer: Answer = await search('"cắt điện"', `&limit=10${cursor ? `&cursor=${cursor}` : ''}`)
      seen.push(...titles(answer))
      cursor = answer.cursor
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `Lịch cắt điện tuần thứ ${44 - n}`))
  })

  test('or the page that was asked for', async () => {
    expect(titles(await search('"cắt điện"', '&limit=10&page=5'))).toEqual(
      [4, 3, 2, 1, 0].map((n) => `Lịch cắt điện tuần thứ ${n}`),
    )
  })

  test.each([
    ['an open quotation mark', '"tư nhân', 'unclosed_quote', 1],
    ['a field of nothing', 'title:', 'field_operand', 1],
    ['nothing', '', 'empty', 1],
    ['what must not be, alone', 'a OR -đảng', 'only_negative', 7],
    ['a concept that is none', '@khong-co-khai-niem', 'unknown_concept', 1],
    ['2,002 characters', 'đ '.repeat(1001), 'too_long', 2001],
    ['1,900 brackets', '('.repeat(1900), 'too_deep', 17],
    ['a NUL', 'a\u0000', 'unreadable', 2],
  ])('refuses %s at its column, in both languages', async (_what, query, code, column) => {
    const response = await get(address(query), JSON_ONLY)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as { code: string; errors: Record<string, unknown>[] }
    expect(problem.code).toBe('query_invalid')
    expect(problem.errors).toMatchObject([
      { path: '/q', code, message: expect.stringMatching(/\S/), message_vi: expect.stringMatching(/\S/) },
    ])
    expect(problem.errors[0]?.column).toBe(column)
  })

  test.each([
    ['cursor', 'x'],
    ['cursor', '1'.repeat(17)],
    ['page', '0'],
    ['page', '501'],
    ['page', '99999'],
    ['limit', '-1'],
  ])('refuses a %s of %s', async (name, value) => {
    const response = await get(address('cầu', `&${name}=${value}`), JSON_ONLY)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'input_invalid', errors: [{ path: `/${name}` }] })
  })
})

describe('a search is a page', () => {
  const page = async (path: string, headers: Record<string, string> = { accept: 'text/html' }) => {
    const response = await get(path, headers)
    return { status: response.status, html: await response.text(), headers: response.headers }
  }

  test('that keeps the query, marks what was found and says why', async () => {
    const { status, html, headers } = await page(address('"tư nhân"'))
    expect(status).toBe(200)
    expect(headers.get('vary')).toContain('accept')
    expect(html).toContain('<html lang="vi">')
    expect(html).toContain('value="&quot;tư nhân&quot;"')
    expect(html).toContain('Doanh nghiệp <mark>tư nhân</mark> ở khu công nghiệp')
    expect(html).toContain('1 tin')
    expect(html).toContain('trong phần mở đầu')
    expect(html).toContain('/search/feed.xml?q=%22t%C6%B0%20nh%C3%A2n%22')
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/search.js">',
      '<script type="module" src="/push.js">',
    ])
  })

  test('in English for whom asks so, and goes on so', async () => {
    const { html } = await page(address('"cắt điện"', '&lang=en'))
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<input type="hidden" name="lang" value="en"/>')
    expect(html).toMatch(/href="\/search\?q=[^"]*&amp;lang=en&amp;page=2&amp;cursor=\d+#found"/)
  })

  test('that leads to older articles, and back', async () => {
    const first = await page(address('"cắt điện"'))
    const next = /href="([^"]*cursor=\d+)#found"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await page(next)
    expect(second.html).toContain('Trang 2')
    expect(second.html).toContain('tuần thứ 24<')
    expect(second.html).not.toContain('tuần thứ 25<')
    expect(second.html).toContain('Về những tin mới nhất')
  })

  test('that counts on behind cursors, however many pages there are', async () => {
    const { html } = await page(address('"cắt điện"', '&page=600&cursor=9007199254740991'))
    expect(html).toContain('Trang 600')
    expect(html).toContain('page=601&amp;cursor=')
  })

  test('with examples where nothing is asked, each of which can be read', async () => {
    for (const [path, least] of [
      ['/search', 2],
      ['/search?q=', 5],
    ] as const) {
      const { status, html } = await page(path)
      expect(status).toBe(200)
      const examples = [...html.matchAll(/href="(\/search\?[^"]+)#found"/g)].map(
        ([, href]) => href?.replaceAll('&amp;', '&') ?? '',
      )
      expect(examples.length).toBeGreaterThan(least)
      for (const example of examples) expect((await page(example)).status, example).toBe(200)
    }
  })

  test('that marks the place of a mistake and proposes what was meant', async () => {
    const { status, html } = await page(address('cầu (đường'))
    expect(status).toBe(400)
    expect(html).toContain('<code>cầu <mark>(</mark>đường</code>')
    expect(html).toContain('Ký tự thứ 5')
    expect(html).toContain('value="cầu (đường"')
    expect(html).toContain(`<a href="/search?q=${encodeURIComponent('cầu (đường)')}#found"`)
  })

  test('that lets nothing of a query out of its place', async () => {
    const nasty = '"><script>alert(1)</script>'
    for (const query of [nasty, `"${nasty.replaceAll('"', '')}"`]) {
      expect((await page(address(query))).html).not.toContain('<script>')
    }
  })

  test('that says what to do where nothing was typed that can be looked for', async () => {
    for (const asked of ['all=&any=&none=&where=anywhere', 'all=%22', 'none=%2C&where=near', 'q=+']) {
      const { status, html } = await page(`/search?${asked}`)
      expect(status, asked).toBe(400)
      expect(html, asked).toContain('Hãy gõ ít nhất một từ cần tìm.')
    }
    expect((await page('/search')).html).not.toContain('ít nhất một từ cần tìm')
  })

  test('that says where the matches end', async () => {
    const { html } = await page(address('"tư nhân"', '&page=2'))
    expect(html).toContain('không còn tin nào cũ hơn')
    expect(html).not.toContain('Thử bớt')
    expect(html).toContain(`href="${address('"tư nhân"')}#found"`)
    expect((await page(address('"không ai viết thế"', '&page=2'))).html).toContain('Thử bớt')
  })

  test.each([
    [address('cầu', '&page=0&lang=en'), 'page', `/search?q=${encodeURIComponent('cầu')}&amp;lang=en`],
    [address('cầu', '&cursor=xxx'), 'cursor', `/search?q=${encodeURIComponent('cầu')}`],
    ['/search?any=c&where=zzz', 'where', '/search?any=c'],
  ])('with a way on from what is wrong behind its path: %s', async (path, name, href) => {
    const { status, html } = await page(path)
    expect(status).toBe(400)
    expect(html).toContain(`<code>${name}</code>`)
    expect(html).toContain(`<a class="button" href="${href}"`)
  })

  test('that has nothing to show', async () => {
    expect((await page(address('"không ai viết thế"'))).html).toContain('Không có tin nào khớp.')
  })
})

describe('a search is a feed', () => {
  test.each([
    ['feed.xml', 'application/rss+xml; charset=utf-8'],
    ['atom.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
  ])('%s', async (file, type) => {
    const path = `/search/${file}?q=${encodeURIComponent('"tư nhân"')}`
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    const body = await response.text()
    expect(body).toContain(`${paper.origin}/ket-nap`)
    expect(body).toContain('tag:localhost,2026:article:')
    expect(body).not.toContain('/dac-xa')
    const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test('of its own query, whatever was asked before', async () => {
    const of = async (query: string) => (await get(`/search/feed.xml?q=${encodeURIComponent(query)}`)).text()
    expect(await of('"đặc xá"')).toContain('/dac-xa')
    expect(await of('"thu hồi"')).not.toContain('/dac-xa')
  })

  test('only of a query that can be read', async () => {
    const response = await get('/search/feed.xml?q=%22a')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'query_invalid', errors: [{ path: '/q' }] })
  })
})
