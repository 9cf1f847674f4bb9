import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker, until } from '../support/worker.ts'
import { type Operator, signIn, wordsOf } from './support/desk.ts'
import { formsOf } from './support/form.ts'
import { subscribeByMail } from './support/readers.ts'
import { created, poll } from './support/town.ts'

/** What operators do with topics: take one, write one, try it over the archive, measure it, narrow it, end it. */

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY)
const article = (n: number, title: string, lead: string) => ({
  title,
  lead,
  path: `/${n}.html`,
  published: daysAgo(n),
})

let worker: TestWorker
let paper: TestNewspaper
let operator: Operator

beforeAll(async () => {
  worker = await startTestWorker()
  operator = await signIn(worker)
  paper = await startTestNewspaper([
    article(1, 'Khởi công cụm công nghiệp Liên Bảo', 'Cụm công nghiệp rộng 40 ha nằm ở phường Liên Bảo.'),
    article(3, 'Cụm công nghiệp Liên Bảo đón ba nhà đầu tư', 'Phường Liên Bảo có thêm việc làm.'),
    article(5, 'Giải bóng đá phường Liên Bảo khai mạc', 'Mười đội của phường Liên Bảo tranh tài.'),
    article(8, 'Chợ hoa xuân', 'Người dân phường Liên Bảo đi chợ hoa bên cụm công nghiệp.'),
    article(12, 'Cụm công nghiệp Đồng Mai mở rộng', 'Xã Đồng Mai bàn giao mặt bằng.'),
  ])
  const source = { id: 'bao-thu', name: 'Báo thử', url: paper.feedUrl, fullText: false }
  await created(worker.admin('POST', '/api/v1/sources', source))
  await poll(worker)
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

const EN = { 'accept-language': 'en' }
const words = async (path: string, headers = {}) => wordsOf(await (await operator.open(path, headers)).text())
const post = async (path: string, fields: Record<string, string>, headers = {}) => {
  const answer = await operator.post(path, fields, headers)
  const html = await answer.text()
  return { status: answer.status, to: answer.headers.get('location'), html, words: wordsOf(html) }
}
const topicOf = async (id: string) =>
  (await (await worker.admin('GET', `/api/v1/topics/${id}`)).json()) as Record<string, unknown>
const labelsOf = async (id: string) =>
  (
    (await (await worker.admin('GET', `/api/v1/topics/${id}/labels`)).json()) as {
      items: { article: string; title: string; about: boolean }[]
    }
  ).items
/** The id of the article of that title, by the buttons that a page has for it. */
const idsIn = (html: string) => [...new Set([...html.matchAll(/name="about:([^"]+)"/g)].map(([, id]) => id))]

const FIELDS = {
  name: 'Cụm công nghiệp ở phường Liên Bảo',
  id: '',
  query: '"phường Liên Bảo" OR "cụm công nghiệp"',
  minScore: '0',
  description: 'Tin về cụm công nghiệp.',
  visibility: 'public',
  language: 'vi',
  days: '30',
}
const ID = 'cum-cong-nghiep-o-phuong-lien-bao'
const PATH = `/admin/topics/${ID}`

describe('the list of topics', () => {
  test('says what to do where there is none', async () => {
    expect(await words('/admin/topics')).toContain('Hãy nạp một chủ đề mẫu rồi sửa cho hợp')
    expect(await words('/admin/topics', EN)).toContain('Use a ready-made topic')
  })

  test('takes one that comes along by a button, once however often it is pressed', async () => {
    expect(await words('/admin/topics/pack')).toContain('Nạp chủ đề này')
    const first = await post('/admin/topics/pack', { pack: 'lu-lut-de-dieu' })
    expect([first.status, first.to]).toEqual([303, '/admin/topics/lu-lut-de-dieu?said=created'])
    const second = await post('/admin/topics/pack', { pack: 'lu-lut-de-dieu' })
    expect([second.status, second.to]).toEqual([303, '/admin/topics/lu-lut-de-dieu'])
    expect(await words('/admin/topics/pack')).toContain('đã nạp')
    expect((await post('/admin/topics/pack', { pack: 'khong-co' })).status).toBe(404)
    expect(await words('/admin/topics')).toContain('Lũ lụt')
  })

  test('counts readers’ own queries, and shows none', async () => {
    await subscribeByMail(worker, 'lan@ban-doc.example', { topics: [], query: '"bí mật của Lan"' })
    const items = async () =>
      ((await (await worker.admin('GET', '/api/v1/topics')).json()) as { items: { id: string }[] }).items
    const id = (await until(async () => (await items()).find((topic) => topic.id.startsWith('q-')))).id
    const shown = await words('/admin/topics')
    expect(shown).toContain('bạn đọc đang theo dõi 1 truy vấn của riêng họ')
    expect(shown).not.toContain('bí mật')
    expect((await operator.open(`/admin/topics/${id}`)).status).toBe(404)
    expect((await operator.open(`/admin/topics/${id}/explain`)).status).toBe(404)
    expect((await operator.post(`/admin/topics/${id}/delete`)).status).toBe(404)
    expect((await items()).some((topic) => topic.id === id)).toBe(true)
  })
})

describe('writing a topic', () => {
  test('a script is answered a trial in lines, the last of which is the page', async () => {
    const lines = await operator.post('/admin/topics/try', FIELDS, {
      accept: 'application/x-ndjson, text/html',
    })
    expect([lines.status, lines.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
    const { page } = JSON.parse((await lines.text()).trim().split('\n').at(-1) ?? '') as { page: string }
    expect(wordsOf(page)).toContain('Kết quả chạy thử')
    expect(page).toContain('data-stop="Dừng"')
    expect((await post('/admin/topics/try', FIELDS)).words).toContain('Kết quả chạy thử')
  })

  test('points at what cannot be read, and keeps all that was typed', async () => {
    const query = '"cụm công nghiệp" NEAR/99 xã'
    for (const path of ['/admin/topics/try', '/admin/topics']) {
      const { status, html, words: said } = await post(path, { ...FIELDS, query, minScore: '0,4' })
      expect(status).toBe(400)
      expect(html).toContain('<mark>NEAR/99</mark>')
      expect(said).toContain('Ký tự thứ 19')
      // Who saves is told that it was not; who tries is told no more than that it was not tried.
      expect(said.includes('Chưa lưu. Hãy sửa:Truy vấn')).toBe(path === '/admin/topics')
      expect(html).toContain('role="alert"')
      expect(html).toContain(`value="${FIELDS.name}"`)
      expect(html).toContain('value="0,4"')
      expect(said).toContain(FIELDS.description)
      expect(html).toMatch(/name="take" value="[^"]*GẦN\/50[^"]*"/)
    }
    expect((await worker.admin('GET', `/api/v1/topics/${ID}`)).status).toBe(404)
  })

  test('takes a proposal by its button, whatever stands in the field', async () => {
    const { status, html } = await post('/admin/topics/try', { ...FIELDS, query: '((', take: '"chợ hoa"' })
    expect(status).toBe(200)
    expect(html).toMatch(/<textarea id="query"[^>]*>\s*&quot;chợ hoa&quot;<\/textarea>/)
  })

  test.each([
    ['name', { name: ' ' }, 'Tên chủ đề'],
    ['minScore', { minScore: 'nhiều' }, 'Điểm tối thiểu'],
    ['minScore', { minScore: '7' }, 'Điểm tối thiểu'],
    ['id', { id: 'Mã Lạ' }, 'Mã'],
    ['id', { id: 'new' }, 'Mã'],
    ['language', { language: '??' }, 'Ngôn ngữ'],
  ])('says at the field that its %s will not do', async (field, change, name) => {
    const { status, html, words: said } = await post('/admin/topics', { ...FIELDS, ...change })
    expect(status).toBe(400)
    expect(html).toContain(`<a href="#${field}">`)
    expect(said).toContain(`Chưa lưu. Hãy sửa:${name}:`)
  })

  test('is tried over the archive before it is kept: rate, matches with what was found, warnings', async () => {
    const { status, html, words: said } = await post('/admin/topics/try', FIELDS)
    expect(status).toBe(200)
    for (const part of [
      'Kết quả chạy thử',
      'tin khớp trong 30 ngày5',
      'Kho tin mới có tin từ',
      'Những gì đang sửa chưa được lưu.',
      'Chủ đề chưa lưu: các đánh dấu được giữ khi bạn lưu.',
    ])
      expect(said).toContain(part)
    expect(html).toContain('<mark>cụm công nghiệp</mark>')
    expect(idsIn(html)).toHaveLength(5)
    expect((await post('/admin/topics/try', { ...FIELDS, query: 'dang vien' })).words).toContain(
      'không có dấu',
    )
    expect((await post('/admin/topics/try', { ...FIELDS, query: 'nhật thực' }, EN)).words).toContain(
      'Nothing matches.',
    )
  })

  test('carries what was marked from one trial to the next, and keeps it with the topic', async () => {
    const first = await post('/admin/topics/try', FIELDS)
    const [start = '', investors = '', football = ''] = idsIn(first.html)
    const marked = { [`about:${start}`]: 'yes', [`about:${investors}`]: 'yes', [`about:${football}`]: 'no' }
    const second = await post('/admin/topics/try', { ...FIELDS, ...marked })
    expect(second.words).toContain('Bản đang sửa2/3 (67%)2/2 (100%)')
    expect(second.words).toContain('Lấy nhầmGiải bóng đá phường Liên Bảo khai mạc')
    // Of what this query does not find no button says anything: the form carries it along.
    const narrow = await post('/admin/topics/try', { ...FIELDS, ...marked, query: '"khởi công"' })
    expect(narrow.html).toContain(`<input type="hidden" name="about:${football}" value="no"/>`)
    expect(narrow.words).toContain('Bản đang sửa1/1 (100%)1/2 (50%)')
    expect(narrow.words).toContain('Bỏ sótCụm công nghiệp Liên Bảo đón ba nhà đầu tư')
    const saved = await post('/admin/topics', { ...FIELDS, ...marked })
    expect([saved.status, saved.to]).toEqual([303, `${PATH}?said=created`])
    // Pressed twice.
    expect((await post('/admin/topics', FIELDS)).to).toBe(`${PATH}?said=created`)
    const other = await post('/admin/topics', { ...FIELDS, description: 'Một chủ đề khác.' })
    expect([other.status, other.html.includes('<a href="#id">')]).toEqual([400, true])
    expect(other.words).toContain('Mã này đã được dùng.')
    expect((await labelsOf(ID)).map(({ title, about }) => [title, about])).toEqual(
      expect.arrayContaining([
        ['Khởi công cụm công nghiệp Liên Bảo', true],
        ['Giải bóng đá phường Liên Bảo khai mạc', false],
      ]),
    )
    expect(await words(`${PATH}?said=created`)).toContain('Đã thêm chủ đề.')
  })
})

describe('a topic that brings too much', () => {
  const NARROW = { ...FIELDS, query: '"cụm công nghiệp" "phường Liên Bảo"', minScore: '0,5' }

  test('is compared with what is saved: which matches go, which fall just short', async () => {
    const { words: said } = await post(`${PATH}/try`, NARROW)
    expect(said).toContain('Bản đã lưu: 5 tin. Bản đang sửa: 2 tin.')
    expect(said).toContain('Bớt 3 tin')
    expect(said).toContain('Ngay dưới điểm tối thiểu')
    expect(said).toContain('Bản đang sửa2/2 (100%)2/2 (100%)')
    expect(said).toContain('Bản đã lưu2/3 (67%)2/2 (100%)')
    expect((await post(`${PATH}/try`, FIELDS)).words).toContain('Cho cùng những tin như bản đã lưu.')
    expect(await topicOf(ID)).toMatchObject({ version: 1, query: FIELDS.query })
  })

  test('says that what is edited is not saved where anything was edited', async () => {
    const form = formsOf(await (await operator.open(PATH)).text(), worker.origin).find(({ shown }) =>
      shown.includes('query'),
    )
    const stored = Object.fromEntries(form?.fields ?? [])
    const unsaved = 'Những gì đang sửa chưa được lưu.'
    const same = await post(`${PATH}/try`, { ...stored, days: '90' })
    expect(same.words).toContain('Kết quả chạy thử')
    expect(same.words).not.toContain(unsaved)
    const other = { ...stored, description: 'Mô tả khác' }
    expect((await post(`${PATH}/try`, other)).words).toContain(unsaved)
  })

  test('keeps what is marked at once, and takes it back', async () => {
    const [football] = (await labelsOf(ID)).filter(({ about }) => !about)
    await post(`${PATH}/try`, { ...NARROW, [`about:${football?.article}`]: '' })
    expect(await labelsOf(ID)).toHaveLength(2)
    await post(`${PATH}/try`, { ...NARROW, [`about:${football?.article}`]: 'no', 'about:la': 'yes' })
    expect(await labelsOf(ID)).toHaveLength(3)
  })

  test('is saved so, without its id', async () => {
    const saved = await post(PATH, { ...NARROW, id: 'khac', visibility: 'private' })
    expect([saved.status, saved.to]).toEqual([303, `${PATH}?said=saved`])
    expect(await topicOf(ID)).toMatchObject({
      minScore: 0.5,
      visibility: 'private',
      version: 2,
      query: NARROW.query,
    })
    expect(await words(`${PATH}?said=saved`)).toContain('Đã lưu.')
    const wrong = await post(PATH, { ...NARROW, query: '"', name: 'Tên mới' })
    expect([wrong.status, wrong.html.includes('value="Tên mới"')]).toEqual([400, true])
  })
})

describe('why an article is on a topic', () => {
  const explain = (query: Record<string, string>, headers = {}) =>
    words(`${PATH}/explain?${new URLSearchParams(query)}`, headers)

  test('is said by its address, and by what is typed', async () => {
    const address = new URL('/5.html', paper.feedUrl).href
    expect(await explain({ url: address })).toContain('Không khớp truy vấn')
    expect(await explain({ url: address }, EN)).toContain('The query does not match')
    expect(await explain({ url: 'https://khong-co.example/1' })).toContain('Chưa có bài này')
    expect(await explain({ url: '', title: 'Cụm công nghiệp ở phường Liên Bảo', lead: '' })).toContain('Điểm')
  })

  test('is said by the address of its page with us', async () => {
    const address = new URL('/5.html', paper.feedUrl).href
    const html = await (
      await operator.open(`${PATH}/explain?${new URLSearchParams({ url: address })}`)
    ).text()
    const id = /href="\/articles\/([^"]+)"/.exec(html)?.[1] ?? ''
    const said = await explain({ url: `${worker.origin}/articles/${id}?lang=vi#tren` })
    expect(said).toContain('Không khớp truy vấn')
    expect(said).toContain('Giải bóng đá phường Liên Bảo khai mạc')
    for (const path of [`/articles/${id.slice(0, -4)}0000`, '/topics/khong-co', '']) {
      const url = worker.origin + path
      const answer = await operator.open(`${PATH}/explain?${new URLSearchParams({ url })}`)
      expect(answer.status).toBe(400)
      expect(wordsOf(await answer.text())).toContain('không phải trang của một bài')
    }
  })

  test('where no source is of its site leads to adding one', async () => {
    const open = async (url: string) =>
      (await operator.open(`${PATH}/explain?${new URLSearchParams({ url })}`)).text()
    const link = '/admin/sources/new?url=https%3A%2F%2Fkhong-co.example%2F'
    expect(await open('https://khong-co.example/1.html?a=b')).toContain(`href="${link}"`)
    expect(await words(link)).toContain('Thêm nguồn tin')
    expect(await open(new URL('/khong-co.html', paper.feedUrl).href)).not.toContain('/admin/sources/new')
  })

  test('asks for something to explain', async () => {
    const answer = await operator.open(`${PATH}/explain?url=&title=&lead=`)
    expect(answer.status).toBe(400)
    expect(wordsOf(await answer.text())).toContain('Hãy dán một địa chỉ, hoặc gõ một tiêu đề.')
    expect((await operator.open(`${PATH}/explain?url=javascript:1`)).status).toBe(400)
    expect((await operator.open(`${PATH}/explain`)).status).toBe(200)
  })

  test('lets an article be marked that the query misses', async () => {
    const url = new URL('/12.html', paper.feedUrl).href
    const html = await (await operator.open(`${PATH}/explain?${new URLSearchParams({ url })}`)).text()
    const id = /name="article" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const kept = await post(`${PATH}/label`, { article: id, url, about: 'yes' })
    expect(kept.to).toBe(`${PATH}/explain?${new URLSearchParams({ url, said: 'labelled' })}`)
    expect(await words(PATH)).toContain('Bỏ sótCụm công nghiệp Đồng Mai mở rộng')
    expect((await post(`${PATH}/label`, { article: 'khong-co', url, about: 'yes' })).to).toContain(
      'unlabelled',
    )
  })
})

describe('a topic that is not there', () => {
  test.each(['', '/try', '/delete', '/label'])(
    'is said to be deleted where a form asks for it (%s)',
    async (act) => {
      const { status, html, words: said } = await post(`/admin/topics/khong-co${act}`, FIELDS)
      expect(status).toBe(404)
      expect(said).toContain('có thể chủ đề đã bị xóa')
      expect(html).toContain('<a href="/admin/topics">Về danh sách chủ đề</a>')
    },
  )
})

describe('what is written by others', () => {
  test('stays text in every page of a topic', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    const topic = {
      id: 'xau',
      name: evil,
      description: evil,
      query: `"${'<b>đậm</b>'}"`,
      visibility: 'private',
    }
    await created(worker.admin('POST', '/api/v1/topics', topic))
    const pages = [
      await (await operator.open('/admin/topics')).text(),
      await (await operator.open('/admin/topics/xau')).text(),
      await (await operator.open('/admin/topics/xau/delete')).text(),
      await (await operator.open(`/admin/topics/xau/explain?${new URLSearchParams({ url: evil })}`)).text(),
      (await post('/admin/topics/try', { ...FIELDS, name: evil, query: evil, description: evil, take: evil }))
        .html,
      (await post('/admin/topics', { ...FIELDS, id: evil, 'about:"><script>': 'yes' })).html,
    ]
    for (const html of pages) {
      expect(html).not.toMatch(/<script(?! type="module" src=)/)
      expect(html).not.toContain('<img')
      expect(html).not.toContain('<b>')
    }
  })
})

describe('the end of a topic', () => {
  test('says whom it concerns, and asks once more', async () => {
    await created(
      worker.admin('POST', '/api/v1/topics', { id: 'cho-hoa', name: 'Chợ hoa', query: '"chợ hoa"' }),
    )
    expect(await words('/admin/topics/cho-hoa/delete')).toContain('Hiện không có ai theo dõi chủ đề này.')
    await subscribeByMail(worker, 'minh@ban-doc.example', { topics: ['cho-hoa'] })
    expect(await words('/admin/topics/cho-hoa/delete')).toContain('1 người đang theo dõi chủ đề này')
    const ended = await post('/admin/topics/cho-hoa/delete', {})
    expect([ended.status, ended.to]).toEqual([303, '/admin/topics?said=removed'])
    expect((await operator.open('/admin/topics/cho-hoa')).status).toBe(404)
    expect(await words('/admin/topics?said=removed')).toContain('Đã xóa chủ đề.')
  })
})

test('a topic that was saved elsewhere meanwhile is not undone unless its editor says so', async () => {
  const first = { name: 'Hai người sửa', id: 'hai-nguoi-sua', query: '"hai người"', minScore: '0' }
  const fixed = { description: '', visibility: 'private', language: 'vi' }
  expect((await post('/admin/topics', { ...first, ...fixed })).status).toBe(303)
  const path = '/admin/topics/hai-nguoi-sua'
  const shown = /name="revision" value="(\w{16})"/
  const revision = shown.exec(await (await operator.open(path)).text())?.[1] ?? ''
  expect((await post(path, { ...first, ...fixed, query: '"người thứ nhất"', revision })).to).toBe(
    `${path}?said=saved`,
  )
  const mine = { ...first, ...fixed, query: '"người thứ hai"' }
  // A trial in between does not hide it.
  const tried = await post(`${path}/try`, { ...mine, revision })
  expect(shown.exec(tried.html)?.[1]).toBe(revision)
  const late = await post(path, { ...mine, revision })
  expect(late.status).toBe(409)
  expect(late.words).toContain('Chưa lưu: trong lúc bạn sửa')
  expect(late.words).toContain('Truy vấn"người thứ nhất"')
  expect(late.html).toContain('&quot;người thứ hai&quot;</textarea>')
  expect((await topicOf('hai-nguoi-sua')).query).toBe('"người thứ nhất"')
  const next = shown.exec(late.html)?.[1] ?? ''
  expect((await post(path, { ...mine, revision: next })).to).toBe(`${path}?said=saved`)
  expect((await topicOf('hai-nguoi-sua')).query).toBe('"người thứ hai"')
})
