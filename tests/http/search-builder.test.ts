import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { openForms, submit } from './support/form.ts'
import { linkTo, nextMail } from './support/mail.ts'
import { created, poll } from './support/town.ts'

/** The search for who does not know AND and OR, as who has no script meets it. */

let worker: TestWorker
let paper: TestNewspaper

const HOUR = 3_600_000
/** So many hours ago. */
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const PARTY = 'Kết nạp đảng viên ở công ty may'
const FOOTBALL = 'Đảng viên công ty dệt vô địch giải bóng đá'

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([
    { title: PARTY, lead: 'Thêm ba đảng viên trẻ.', path: '/party', published: ago(2) },
    { title: FOOTBALL, lead: 'Giải có tám đội.', path: '/football', published: ago(3) },
    { title: 'Chợ phiên họp sớm', lead: 'Bà con mang rau ra chợ.', path: '/market', published: ago(9 * 24) },
    ...Array.from({ length: 70 }, (_, n) => ({
      title: `Thông báo cắt điện số ${n}`,
      lead: 'Điện lực sửa đường dây.',
      path: `/power-${n}`,
      published: ago(10 + 2 * n),
    })),
  ])
  const source = { id: 'bao', name: 'Báo Thử', url: paper.feedUrl, fullText: false }
  await created(worker.admin('POST', '/api/v1/sources', source))
  expect(await poll(worker)).toMatchObject([{ new: 73 }])
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

type Parameters = Readonly<Record<string, string>>
async function get(path: string, parameters: Parameters, accept = 'text/html') {
  const response = await worker.call('GET', `${path}?${new URLSearchParams(parameters)}`, undefined, {
    accept,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const page = (parameters: Parameters) => get('/search', parameters)
const preview = (parameters: Parameters) => get('/search/preview', parameters)
/** Titles of the entries, in their order. */
const titles = (html: string) =>
  [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title?.replace(/<[^>]+>/g, ''))

describe('boxes', () => {
  test('are kept as they were typed, and said as they were understood', async () => {
    const { status, text, headers } = await page({ all: 'tin về đảng viên trong công ty', none: 'bóng đá' })
    expect(status).toBe(200)
    expect(titles(text)).toEqual([PARTY])
    expect(text).toContain('value="tin về đảng viên trong công ty"')
    expect(text).toContain('Tìm bài có “đảng viên” và “công ty”, không có “bóng đá”.')
    expect(text).toMatch(/id="says"[^>]*>1 tin trong \d+ ngày qua|id="says"[^>]*>Khoảng 1 tin mỗi tuần/)
    expect(headers.get('cache-control')).toBe('public, max-age=60')
  })

  test.each<[string, Parameters, string[]]>([
    ['any of them', { any: 'bóng đá; chợ phiên' }, [FOOTBALL, 'Chợ phiên họp sớm']],
    ['in the title', { all: 'đảng viên trẻ', where: 'title' }, []],
    ['anywhere', { all: 'đảng viên trẻ' }, [PARTY]],
    ['close together', { all: 'kết nạp, công ty', where: 'near' }, [PARTY]],
  ])('%s', async (_what, parameters, expected) => {
    expect(titles((await page(parameters)).text)).toEqual(expected)
  })

  test('that are empty ask nothing, and say so where they were sent', async () => {
    const empty = await page({})
    expect(empty.status).toBe(200)
    expect(empty.text).toContain('Ví dụ')
    const { status, text } = await page({ all: '', any: ' ', none: '', where: 'anywhere' })
    expect(status).toBe(400)
    expect(text).toContain('<p class="fault" id="all-fault">Hãy gõ ít nhất một từ cần tìm.</p>')
    expect(text).not.toContain('Không có tin nào khớp')
  })

  test.each<[string, Parameters, string, string]>([
    ['only what is not wanted', { none: 'bóng đá' }, 'all', 'Hãy điền cả từ cần tìm'],
    ['a concept that is none', { all: 'lũ', any: '@khong-co' }, 'any', 'Không có khái niệm nào'],
    ['no words', { all: '...' }, 'all', 'Ở đây không có từ nào'],
  ])('with %s have the fault beside them', async (_what, parameters, box, sentence) => {
    const { status, text } = await page(parameters)
    expect(status).toBe(400)
    const fault = new RegExp(`<p class="fault" id="${box}-fault">(.*?)</p>`).exec(text)?.[1]
    expect(fault).toContain(sentence)
    expect(text).toMatch(new RegExp(`id="${box}"[^>]*aria-describedby="${box}-hint ${box}-fault"`))
  })

  test('that are not near anything have it at their choice', async () => {
    const { status, text } = await page({ all: 'lũ', where: 'near' })
    expect(status).toBe(400)
    expect(text).toContain('<fieldset aria-describedby="where-fault">')
  })

  test('a place that is none is refused', async () => {
    expect((await page({ all: 'lũ', where: 'moon' })).status).toBe(400)
  })

  test('are understood by programs, too', async () => {
    const found = await get('/search', { all: 'đảng viên', none: 'bóng đá' }, 'application/json')
    expect(JSON.parse(found.text)).toMatchObject({
      query: { canonical: '"đảng viên" -"bóng đá"' },
      matches: [{ article: { title: PARTY } }],
    })
    const refused = await get('/search', { none: 'lũ' }, 'application/json')
    expect(refused.status).toBe(400)
    expect(JSON.parse(refused.text)).toMatchObject({ errors: [{ path: '/all' }] })
  })

  test('let nothing out of their place', async () => {
    const nasty = '"><script>alert(1)</script>'
    for (const box of ['all', 'any', 'none']) {
      expect((await page({ all: 'lũ', [box]: nasty })).text).not.toContain('<script>')
      expect((await preview({ all: 'lũ', [box]: nasty })).text).not.toContain('<script>')
    }
  })

  test('go on to the page behind, with what they say', async () => {
    const { text } = await page({ all: 'cắt điện', none: 'bóng đá' })
    const next = /href="([^"]*cursor=\d+)#found"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await worker.call('GET', next)
    expect(next).toContain(`none=${encodeURIComponent('bóng đá')}`)
    expect(titles(await second.text())[0]).toBe('Thông báo cắt điện số 20')
  })
})

describe('one way leads to the other', () => {
  test.each<[string, Parameters, Parameters]>([
    ['boxes to a query', { all: 'lũ, bão', none: 'phim', to: 'query' }, { q: '"lũ" "bão" -"phim"' }],
    [
      'as Vietnamese readers write one',
      { all: 'đê', any: 'lũ, bão', where: 'title', to: 'query' },
      { q: 'tiêu-đề:("đê" ("lũ" HOẶC "bão"))' },
    ],
    [
      'as others do',
      { any: 'lũ, bão', where: 'title', to: 'query', lang: 'en' },
      { q: 'title:("lũ" OR "bão")', lang: 'en' },
    ],
    ['empty boxes', { all: '', where: 'anywhere', to: 'query', lang: 'en' }, { q: '', lang: 'en' }],
    [
      'a query to boxes',
      { q: 'title:(lũ OR bão) -phim', to: 'boxes' },
      { any: 'lũ, bão', none: 'phim', where: 'title' },
    ],
    ['an empty query', { q: ' ', to: 'boxes' }, {}],
  ])('%s', async (_what, from, to) => {
    const { status, headers } = await page(from)
    expect(status).toBe(302)
    const target = new URL(headers.get('location') ?? '', worker.origin)
    expect(target.pathname).toBe('/search')
    expect(Object.fromEntries(target.searchParams)).toEqual(to)
  })

  test('but not where boxes cannot say it', async () => {
    const { status, text } = await page({ q: 'lũ OR (bão đê)', to: 'boxes' })
    expect(status).toBe(200)
    expect(text).toContain('mà biểu mẫu không ghi được')
    expect(text).toContain('value="lũ OR (bão đê)"')
  })

  test('and not before what is wrong is mended', async () => {
    expect((await page({ q: 'lũ (', to: 'boxes' })).status).toBe(400)
    expect((await page({ none: 'lũ', to: 'query' })).status).toBe(400)
  })
})

describe('while somebody types', () => {
  test('the page has a part that says how often, what is newest, and nothing of the page around it', async () => {
    const { status, text, headers } = await preview({ all: 'đảng viên, công ty' })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(text).toMatch(
      /^<p class="says">2 tin trong \d+ ngày qua\.<\/p>|^<p class="says">Khoảng \d+ tin mỗi tuần/,
    )
    expect(text).toContain(`href="${paper.origin}/party"`)
    expect(text).not.toContain('<html')
  })

  test('other names of what is looked for are offered, in the same boxes', async () => {
    const { text } = await preview({ all: 'đảng viên, công ty', none: 'bóng đá', lang: 'en' })
    expect(text.replace(/<[^>]+>/g, '')).toContain(
      'Besides “công ty”, papers also write “cty”, “doanh nghiệp”, “DN”, “DNNVV”…',
    )
    const all = encodeURIComponent('đảng viên, @cong-ty')
    expect(text).toContain(
      `href="/search?all=${all}&amp;none=${encodeURIComponent('bóng đá')}&amp;lang=en#found"`,
    )
  })

  test('what floods is told by its number, and may be followed', async () => {
    const { text } = await page({ all: 'cắt điện' })
    expect(text).toMatch(/Truy vấn này cho chừng \d\d tin mỗi tuần/)
    expect(text).toMatch(/name="query" value="&quot;cắt điện&quot;"/)
    expect((await page({ all: 'đảng viên' })).text).not.toContain('Truy vấn này cho chừng')
  })

  test.each<[string, Parameters, string]>([
    ['a box', { all: 'lũ', any: '@khong-co' }, 'Ở ô “Có ít nhất một trong các từ này”'],
    ['the place in a query', { q: 'cầu (đường' }, '<code>cầu <mark>(</mark>đường</code>'],
    ['boxes that want nothing', { none: 'lũ' }, 'Hãy điền cả từ cần tìm'],
  ])('what is wrong is said of %s, without alarm', async (_what, parameters, expected) => {
    const { status, text } = await preview(parameters)
    expect(status).toBe(200)
    expect(text).toMatch(/^<p class="says">Chưa tìm được\.<\/p>/)
    expect(text).toContain(expected)
    expect(text).not.toContain('role="alert"')
  })

  test('a query that works otherwise than meant is warned of, with what was likely meant', async () => {
    const { text } = await preview({ q: 'title:cắt điện' })
    expect(text).toContain(`href="/search?q=${encodeURIComponent('tiêu-đề:"cắt điện"')}#found"`)
    const boxes = await preview({ all: 'chi bo, điện' })
    expect(boxes.text).toContain(`href="/search?all=${encodeURIComponent('chi bộ, điện')}#found"`)
  })

  test('nothing is nothing', async () => {
    expect(await preview({ all: ' ' })).toMatchObject({ status: 200, text: '' })
  })

  test('English is spoken to whom asks for it', async () => {
    expect((await preview({ all: 'đảng viên', lang: 'en' })).text).toContain('Newest matches')
  })
})

test('from the search to the first mail, by forms alone', async () => {
  const [search] = await openForms(`${worker.origin}/search`)
  expect(search).toMatchObject({ method: 'get', shown: ['all', 'any', 'none', 'where'] })
  search?.fields.set('all', 'đảng viên trong công ty')
  search?.fields.set('none', 'bóng đá')
  const results = new URL(search?.action ?? '')
  results.search = String(search?.fields)

  const forms = await openForms(results.href)
  const following = forms.find(({ method }) => method === 'post')
  expect(following?.fields.get('query')).toBe('"đảng viên" "công ty" -"bóng đá"')
  const answer = await submit(following, (fields) => {
    fields.set('address', 'lan@example.com')
    fields.set('consent', 'true')
    fields.set('cadence', 'immediate')
  })
  expect(answer.status).toBe(202)
  expect(await answer.text()).toContain('Hãy xem hộp thư')

  const asked = await nextMail(worker, 'lan@example.com')
  const [confirm] = await openForms(linkTo(asked, '/subscriptions/confirm'))
  expect(await (await submit(confirm)).text()).toContain('Đã xác nhận')

  paper.publish({ title: 'Công ty nhựa có đảng viên mới', lead: 'Vào sáng nay.' })
  paper.publish({ title: 'Đảng viên công ty nhựa đá bóng đá phủi', lead: 'Vào chiều nay.' })
  await poll(worker)
  const digest = await nextMail(worker, 'lan@example.com', [asked])
  expect(digest.text).toContain('Công ty nhựa có đảng viên mới')
  expect(digest.text).not.toContain('đá phủi')
})

test('a page of fifty long results is light enough for a slow line', async () => {
  const long =
    'đường dây trung áp qua địa bàn các xã ven sông phải tạm dừng để thay cột và căng lại dây dẫn; '
  for (let n = 0; n < 50; n += 1) {
    paper.publish({ title: `Lịch bảo trì lưới điện, đợt ${n}: ${long}`, lead: `${n}. ${long.repeat(6)}` })
  }
  await poll(worker)
  const { text } = await page({ all: 'bảo trì lưới điện, đường dây', limit: '50' })
  expect(titles(text)).toHaveLength(50)
  expect(gzipSync(text).length).toBeLessThan(30 * 1024)
})
