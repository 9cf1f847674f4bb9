import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newspaper, startNewspaper } from '../../sample/newspaper.ts'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestReceiver } from '../support/receiver.ts'
import { startTestWorker, type TestWorker, until } from '../support/worker.ts'
import { type Operator, signIn, wordsOf } from './support/desk.ts'
import { type Form, formsOf } from './support/form.ts'
import { subscribeByWebhook } from './support/readers.ts'
import { poll } from './support/town.ts'

let worker: TestWorker
let operator: Operator
/** A paper with a front page that announces a feed, and one whose feed does what the test says. */
let sample: Newspaper
let paper: TestNewspaper

beforeAll(async () => {
  worker = await startTestWorker()
  operator = await signIn(worker)
  sample = await startNewspaper({ port: 0 })
  paper = await startTestNewspaper([{ title: 'Chợ phiên họp sớm', lead: 'Bà con mang rau ra chợ.' }])
})
afterAll(async () => {
  await worker?.stop()
  await sample?.stop()
  await paper?.stop()
})

const EN = { 'accept-language': 'en' }
const open = async (path: string, headers = {}) => (await operator.open(path, headers)).text()
const words = async (path: string, headers = {}) => wordsOf(await open(path, headers))
const post = async (path: string, fields: Record<string, string>, headers = {}) => {
  const answer = await operator.post(path, fields, headers)
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() }
}
const listed = async () =>
  ((await (await worker.admin('GET', '/api/v1/sources')).json()) as { items: Record<string, unknown>[] })
    .items
const one = async (id: string) =>
  (await (await worker.admin('GET', `/api/v1/sources/${id}`)).json()) as Record<string, unknown>

/** The form in which a source’s settings stand. */
function settingsForm(html: string): Form {
  const form = formsOf(html, worker.origin).find(({ shown }) => shown.includes('url'))
  if (!form) throw new Error(`there is no form for a source: ${wordsOf(html)}`)
  return form
}
const fieldsOf = (html: string) => Object.fromEntries(settingsForm(html).fields)
/** The buttons that stand out, by what they say first. */
const filled = (html: string) =>
  [...html.matchAll(/<button (?![^>]*class="second")[^>]*>([^<]+)/g)].map(([, said]) => said?.trim())
const previewOf = (url: string, more: Record<string, string> = {}) =>
  post('/admin/sources/preview', { url, ...more })

/** What is said of an interval that is none. */
const MINUTES = {
  vi: 'Phải là số phút nguyên, từ 1 đến 10080 (một tuần).',
  en: 'Must be a whole number of minutes, from 1 to 10080 (a week).',
}

describe('adding a source', () => {
  test('is what the desk proposes where there is none', async () => {
    expect(await words('/admin')).toContain('Việc đầu tiên là thêm một nguồn')
    expect(await words('/admin', EN)).toContain('Start by adding one')
    expect(await words('/admin/sources')).toContain('Chưa có nguồn tin nào.')
    expect(await words('/admin/polls')).toContain('Chưa có nguồn tin nào để đọc.')
  })

  test('asks for the address alone, and shows what stands there before anything is kept', async () => {
    expect(settingsForm(await open('/admin/sources/new')).shown).toEqual(['url'])
    const { status, html } = await previewOf(`${sample.origin}/`)
    expect(status).toBe(200)
    const said = wordsOf(html)
    expect(said).toContain('trang danh sách bài')
    expect(said).toContain('Đọc được 12 tin')
    expect(said).toContain(sample.articles()[0]?.title)
    expect(await listed()).toEqual([])
  })

  test('from a list page proposes selectors, and names the feed that the page announces', async () => {
    const { html } = await previewOf(`${sample.origin}/`)
    expect(fieldsOf(html)).toMatchObject({
      url: `${sample.origin}/`,
      name: 'Báo Lạc Giang điện tử',
      kind: 'auto',
      'selectors/item': 'li.item-news',
      'selectors/summary': 'p.sapo',
      'selectors/date': 'span.time',
    })
    expect(wordsOf(html)).toContain('đề xuất từ chính trang này')
    const announced = formsOf(html, worker.origin).map(({ fields }) => fields.get('url'))
    expect(announced).toContain(sample.feedUrl)
  })

  test('previews selectors as they were edited, and says where they find nothing', async () => {
    const first = fieldsOf((await previewOf(`${sample.origin}/`)).html)
    const wider = await previewOf(first.url ?? '', { ...first, 'selectors/item': 'li', 'selectors/date': '' })
    expect(fieldsOf(wider.html)).toMatchObject({ 'selectors/item': 'li', 'selectors/date': '' })
    const nothing = await previewOf(first.url ?? '', { ...first, 'selectors/item': '.khong-co' })
    expect(wordsOf(nothing.html)).toContain('Bộ chọn CSS không tìm thấy tin nào trên trang')
    expect(fieldsOf(nothing.html)).toMatchObject({ 'selectors/item': '.khong-co', name: first.name })
    expect(wordsOf(nothing.html)).toContain('Vẫn lưu dù chưa đọc được')
  })

  test('saves a list page with the selectors that were looked at', async () => {
    const { html } = await previewOf(`${sample.origin}/`)
    const { status, to } = await post('/admin/sources', { ...fieldsOf(html), id: 'trang-nhat' })
    expect([status, to]).toEqual([303, '/admin/sources/trang-nhat?said=created'])
    expect(await words(to ?? '')).toContain('Đã thêm nguồn.')
    expect(await one('trang-nhat')).toMatchObject({
      name: 'Báo Lạc Giang điện tử',
      kind: 'page',
      selectors: { item: 'li.item-news', summary: 'p.sapo', date: 'span.time' },
      fullText: true,
      enabled: true,
    })
  })

  test('has one button stand out: the one that is right as things are', async () => {
    expect(filled((await previewOf(`${sample.origin}/`)).html)).toEqual(['Xem thử nguồn này'])
    expect(filled((await previewOf(sample.feedUrl)).html)).toEqual(['Lưu nguồn này'])
    expect(filled((await previewOf(`${sample.origin}/khong-co`)).html)).toEqual(['Xem thử lại'])
  })

  test('takes nothing that one address proposed for another one', async () => {
    const page = fieldsOf((await previewOf(`${sample.origin}/`)).html)
    const { html } = await previewOf(sample.feedUrl, { ...page, url: sample.feedUrl })
    expect(wordsOf(html)).toContain('nguồn RSS')
    expect(fieldsOf(html)).toMatchObject({ name: 'Tin mới - Báo Lạc Giang điện tử', 'selectors/item': '' })
    // The same where the address was changed and saved without a look.
    const saved = await post('/admin/sources', { ...page, url: sample.feedUrl, id: 'tin-moi' })
    expect(saved.status).toBe(303)
    expect(await one('tin-moi')).toMatchObject({ kind: 'feed', url: sample.feedUrl })
    expect(await one('tin-moi')).not.toHaveProperty('selectors')
  })

  test('says why an address cannot be read, and can be done all the same', async () => {
    paper.behave((_request, response) => void response.writeHead(403).end())
    const { status, html } = await previewOf(paper.feedUrl)
    paper.behave(null)
    expect(status).toBe(200)
    expect(wordsOf(html)).toContain('Máy chủ từ chối phục vụ (403).')
    expect(wordsOf(html)).toContain('Hãy xin tòa soạn cho phép')
    expect(html).toMatch(/<summary>Chi tiết kỹ thuật<\/summary><code lang="en">[^<]+<\/code>/)
    const { to } = await post('/admin/sources', { ...fieldsOf(html), name: 'Báo Thử' })
    expect(to).toBe('/admin/sources/bao-thu?said=created')
  })

  test('says that a source is at the address already, however it is written, and makes no second one', async () => {
    const there = await startTestNewspaper([])
    const added = await worker.admin('POST', '/api/v1/sources', { id: 'da-co', url: there.feedUrl })
    expect(added.status).toBe(201)
    const before = await listed()
    const url = `${there.feedUrl.replace('http:', 'HTTP:')}?utm_source=zalo`
    const known = /Đã có nguồn ở địa chỉ này: 127\.0\.0\.1/
    expect(wordsOf((await previewOf(url)).html)).toMatch(known)
    const { status, html } = await post('/admin/sources', { url, name: 'Lần nữa', kind: 'auto' })
    expect(status).toBe(400)
    expect(wordsOf(html)).toMatch(known)
    expect(html).toContain('<a href="/admin/sources/da-co">')
    const twice = { url: 'https://hai-lan.example/rss', name: 'Hai lần', kind: 'auto' }
    await Promise.all([post('/admin/sources', twice), post('/admin/sources', twice)])
    expect((await listed()).length).toBe(before.length + 1)
    for (const id of ['da-co', 'hai-lan']) await post(`/admin/sources/${id}/delete`, {})
    await there.stop()
  })

  test('takes an address without what every one begins with', async () => {
    const typed = { url: 'bao-tinh.example/rss', name: 'Báo không lược đồ', kind: 'auto' }
    const { to } = await post('/admin/sources', { ...typed, id: 'khong-luoc-do' })
    expect(to).toBe('/admin/sources/khong-luoc-do?said=created')
    expect(await one('khong-luoc-do')).toMatchObject({ url: 'https://bao-tinh.example/rss' })
    await post('/admin/sources/khong-luoc-do/delete', {})
    const port = await post('/admin/sources', { ...typed, url: 'baotinh.example:8443/rss', id: 'A' })
    expect(fieldsOf(port.html).url).toBe('https://baotinh.example:8443/rss')
  })

  test.each([
    ['/khong-co', 404, '', 'hãy tìm địa chỉ mới trên trang của tờ báo'],
    ['/loi', 500, '', 'Máy chủ của báo đang gặp lỗi: lát nữa hãy xem thử lại.'],
    [
      '/web',
      200,
      '<!doctype html><title>Báo</title><p>Chào.</p>',
      'nhưng không tìm thấy danh sách bài viết nào',
    ],
    ['/chu', 200, 'Đây không phải nguồn tin.', 'Hãy thử địa chỉ nguồn RSS của tờ báo'],
    [
      '/trong',
      200,
      '<rss version="2.0"><channel><title>Báo</title></channel></rss>',
      'Hãy thử địa chỉ nguồn RSS',
    ],
  ])('says what to do about an address like %s (%i)', async (path, status, body, advice) => {
    paper.behave((_request, response) => void response.writeHead(status).end(body))
    const { html } = await previewOf(new URL(path, paper.feedUrl).href)
    paper.behave(null)
    expect(wordsOf(html)).toContain(advice)
  })

  test('that was typed without http:// and does not answer by https says to type it', async () => {
    const { host } = new URL(paper.feedUrl)
    expect(wordsOf((await previewOf(`${host}/rss`)).html)).toContain('hãy đổi phần đầu thành http://')
    expect(wordsOf((await previewOf(`https://${host}/rss`)).html)).not.toContain('http:// rồi')
  })

  test('that cannot be looked at does not speak of saving', async () => {
    const said = wordsOf((await previewOf('ftp://bao.example/')).html)
    expect(said).toContain('Chưa xem thử được.')
    expect(said).not.toContain('Chưa lưu.')
  })

  test.each([
    [
      'url',
      'ftp://bao.example/rss',
      'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
      'The address must begin with http:// or https://.',
    ],
    ['url', 'mailto:toa-soan@bao.example', 'Địa chỉ phải bắt đầu', 'The address must begin'],
    ['url', '', 'Không phải một địa chỉ web', 'Not a web address'],
    ['url', 'báo của tỉnh.example', 'địa chỉ có dạng https://', 'looks like this: https://'],
    ['url', 'baotinh', 'địa chỉ có dạng https://', 'looks like this: https://'],
    ['url', 'toa-soan@bao.example', 'địa chỉ có dạng https://', 'looks like this: https://'],
    ['minIntervalMinutes', 'mười', MINUTES.vi, MINUTES.en],
    ['minIntervalMinutes', '-3', MINUTES.vi, MINUTES.en],
    ['minIntervalMinutes', '1.5', MINUTES.vi, MINUTES.en],
    ['minIntervalMinutes', '0', MINUTES.vi, MINUTES.en],
    ['minIntervalMinutes', '10081', MINUTES.vi, MINUTES.en],
    [
      'timezone',
      'Asia/Lac_Giang',
      'Phải là múi giờ trong danh mục IANA, ví dụ Asia/Ho_Chi_Minh.',
      'Must be a time zone of the IANA list, such as Asia/Ho_Chi_Minh.',
    ],
    ['selectors/item', 'li[', 'Không phải bộ chọn CSS dùng được.', 'Not a CSS selector that can be used.'],
    ['article/content', '>>', '', ''],
    ['id', 'Báo Thử', 'Chỉ gồm chữ thường a–z', 'Must be small letters'],
    ['id', 'bao-thu', 'Mã này đã được dùng.', 'This id is already in use.'],
    ['id', 'new', 'Mã này đã được dùng.', 'This id is already in use.'],
  ])(
    'with %s = “%s” says so at that field in both languages, and keeps all that was typed',
    async (name, value, vi, en) => {
      const typed = {
        url: 'https://bao.example/rss',
        name: 'Một <báo> khác',
        kind: name === 'selectors/item' ? 'page' : 'auto',
        minIntervalMinutes: '20',
        timezone: 'Asia/Bangkok',
        language: 'vi',
        [name]: value,
      }
      const before = await listed()
      for (const [language, sentence] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const { status, html } = await post('/admin/sources', typed, { 'accept-language': language })
        expect(status).toBe(400)
        expect(fieldsOf(html)).toMatchObject(typed)
        const id = name.replace('/', '-')
        expect(html).toMatch(
          new RegExp(`id="${id}"[^>]*aria-describedby="[^"]*${id}-fault[^"]*"[^>]*aria-invalid="true"`),
        )
        const fault = html.split(`id="${id}-fault">`)[1]?.split('</p>')[0] ?? ''
        expect(fault).toContain(sentence)
        expect(fault).not.toBe('')
      }
      expect(await listed()).toEqual(before)
    },
  )
})

describe('a source', () => {
  test('is listed with its health, when it is polled next, and why then', async () => {
    for (const path of ['/admin/sources', '/admin/sources/bao-thu']) {
      expect(await words(path)).toContain('chưa đọc lần nào')
      expect(await words(path)).toMatch(/Đợi đến \d\d:\d\d.* vì nguồn vừa được thêm hoặc sửa/)
      expect(await words(path, EN)).toMatch(/Waits until \d\d:\d\d.*, because it was just added or changed/)
    }
  })

  test('is changed in what was changed alone', async () => {
    const before = await one('trang-nhat')
    const form = fieldsOf(await open('/admin/sources/trang-nhat/edit'))
    expect(form).toMatchObject({ name: 'Báo Lạc Giang điện tử', 'selectors/item': 'li.item-news' })
    const { to } = await post('/admin/sources/trang-nhat', { ...form, minIntervalMinutes: '45' })
    expect(to).toBe('/admin/sources/trang-nhat?said=saved')
    expect(await words(to ?? '')).toContain('Đã lưu thay đổi.')
    const after = await one('trang-nhat')
    expect(after).toEqual({ ...before, minIntervalMinutes: 45, health: after.health })
  })

  test('has what is by default where a field was emptied, or says that it must not be', async () => {
    const path = '/admin/sources/trang-nhat'
    const before = await one('trang-nhat')
    const other = { minIntervalMinutes: '50', timezone: 'Asia/Bangkok', language: 'lo' }
    const emptied = { minIntervalMinutes: '', timezone: '', language: '' }
    for (const [fields, stored] of [
      [other, { minIntervalMinutes: 50, timezone: 'Asia/Bangkok', language: 'lo' }],
      [emptied, { minIntervalMinutes: 15, timezone: 'Asia/Ho_Chi_Minh', language: 'vi' }],
    ] as const) {
      expect((await post(path, { ...fieldsOf(await open(`${path}/edit`)), ...fields })).status).toBe(303)
      expect(await one('trang-nhat')).toMatchObject(stored)
    }
    const form = fieldsOf(await open(`${path}/edit`))
    for (const [name, sentence] of [
      ['name', 'Tên nguồn tin: Không được để trống.'],
      ['kind', 'Loại nguồn tin: Phải là một trong: feed, sitemap, page.'],
    ] as const) {
      const { status, html } = await post(path, { ...form, [name]: name === 'kind' ? 'auto' : ' ' })
      expect(status).toBe(400)
      expect(wordsOf(html)).toContain(sentence)
    }
    const own = await post(`${path}/preview`, { ...form, name: '' })
    expect(fieldsOf(own.html).name).toBe('Báo Lạc Giang điện tử')
    await post(path, { ...form, minIntervalMinutes: String(before.minIntervalMinutes) })
  })

  test('whose kind was said is not offered to be left to its document', async () => {
    const offered = async (path: string) =>
      [...(await open(path)).matchAll(/<option value="(\w+)"/g)].map(([, value]) => value)
    expect(await offered('/admin/sources/trang-nhat/edit')).toEqual(['feed', 'sitemap', 'page'])
    expect(await offered('/admin/sources/new?whole')).toEqual(['auto', 'feed', 'sitemap', 'page'])
  })

  test('that was saved elsewhere meanwhile is not undone unless its editor says so', async () => {
    const path = '/admin/sources/trang-nhat'
    const form = fieldsOf(await open(`${path}/edit`))
    expect((await post(path, { ...form, minIntervalMinutes: '50' })).status).toBe(303)
    const late = await post(path, { ...form, name: 'Tên của người thứ hai' })
    expect(late.status).toBe(409)
    expect(wordsOf(late.html)).toContain('Chưa lưu: trong lúc bạn sửa')
    expect(wordsOf(late.html)).toMatch(/Khoảng cách tối thiểu giữa hai lần đọc \(phút\)50/)
    expect(await one('trang-nhat')).toMatchObject({ minIntervalMinutes: 50, name: 'Báo Lạc Giang điện tử' })
    const typed = fieldsOf(late.html)
    expect(typed).toMatchObject({ name: 'Tên của người thứ hai', minIntervalMinutes: '45' })
    expect((await post(path, { ...typed, name: 'Báo Lạc Giang điện tử' })).status).toBe(303)
    expect(await one('trang-nhat')).toMatchObject({ minIntervalMinutes: 45 })
  })

  test('is not given the address of another one', async () => {
    const url = 'https://bao-khac.example/rss'
    await worker.admin('POST', '/api/v1/sources', { id: 'khac', url, name: 'Báo khác' })
    const path = '/admin/sources/trang-nhat'
    const before = await one('trang-nhat')
    const form = fieldsOf(await open(`${path}/edit`))
    const taken = { ...form, url: `${url}?utm_source=zalo` }
    const { status, html } = await post(path, taken)
    expect(status).toBe(400)
    expect(wordsOf(html)).toContain('Đã có nguồn ở địa chỉ này: Báo khác')
    expect(fieldsOf(html)).toMatchObject({ url: taken.url })
    expect(wordsOf((await post(`${path}/preview`, taken)).html)).toContain(
      'Đã có nguồn ở địa chỉ này: Báo khác',
    )
    expect(await one('trang-nhat')).toMatchObject({ url: before.url })
    // Its own, however it is written, is no other one's.
    for (const own of [form.url, `${form.url}?utm_source=zalo`])
      expect((await post(path, { ...fieldsOf(await open(`${path}/edit`)), url: own ?? '' })).status).toBe(303)
    await post(path, { ...fieldsOf(await open(`${path}/edit`)), url: form.url ?? '' })
    await post('/admin/sources/khac/delete', {})
  })

  test('whose name nobody gave still takes that of its document after it was changed otherwise', async () => {
    const url = `${sample.feedUrl}?vo-danh`
    await worker.admin('POST', '/api/v1/sources', {
      id: 'vo-danh',
      url,
      article: { title: 'h1', content: 'article' },
    })
    const form = fieldsOf(await open('/admin/sources/vo-danh/edit'))
    expect(form.name).toBe('127.0.0.1')
    await post('/admin/sources/vo-danh', { ...form, language: 'en' })
    await poll(worker, { source: 'vo-danh' })
    expect(await one('vo-danh')).toMatchObject({ name: 'Tin mới - Báo Lạc Giang điện tử', language: 'en' })
    await post('/admin/sources/vo-danh/delete', {})
  })

  test('can be looked at with other settings before they are saved', async () => {
    const form = fieldsOf(await open('/admin/sources/trang-nhat/edit'))
    const { html } = await post('/admin/sources/trang-nhat/preview', { ...form, 'selectors/date': '' })
    expect(wordsOf(html)).toContain('Đọc được 12 tin')
    expect(fieldsOf(html)).toMatchObject({ 'selectors/item': 'li.item-news', 'selectors/date': '' })
    expect(await one('trang-nhat')).toMatchObject({ selectors: { date: 'span.time' } })
  })

  test('loses its selectors where they are emptied, and its switch for texts where it is unticked', async () => {
    const form = fieldsOf(await open('/admin/sources/trang-nhat/edit'))
    const emptied = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, name.startsWith('selectors/') ? '' : value]),
    )
    const { fullText: _, ...unticked } = emptied
    await post('/admin/sources/trang-nhat', unticked)
    expect(await one('trang-nhat')).not.toHaveProperty('selectors')
    expect(await one('trang-nhat')).toMatchObject({ fullText: false, kind: 'page' })
  })

  test('is switched off and on', async () => {
    const off = await post('/admin/sources/trang-nhat/enabled', { enabled: 'false' })
    expect(off.to).toBe('/admin/sources/trang-nhat?said=disabled')
    expect(await words(off.to ?? '')).toContain('Đã tắt nguồn.')
    expect(await words('/admin/sources')).toContain('đang tắt')
    expect(await one('trang-nhat')).toMatchObject({ enabled: false })
    await post('/admin/sources/trang-nhat/enabled', { enabled: 'true' })
    expect(await one('trang-nhat')).toMatchObject({ enabled: true })
  })

  test('is deleted only after it was asked once more', async () => {
    expect(await words('/admin/sources/trang-nhat/delete')).toContain('Xóa nguồn Báo Lạc Giang điện tử?')
    expect(await one('trang-nhat')).toMatchObject({ id: 'trang-nhat' })
    const { to } = await post('/admin/sources/trang-nhat/delete', {})
    expect(to).toBe('/admin/sources?said=removed')
    expect((await worker.admin('GET', '/api/v1/sources/trang-nhat')).status).toBe(404)
  })

  test('that does not exist is a 404, whatever is done with it', async () => {
    for (const path of ['', '/edit', '/delete'])
      expect((await operator.open(`/admin/sources/khong-co${path}`)).status).toBe(404)
    for (const path of ['', '/preview', '/enabled', '/delete'])
      expect((await operator.post(`/admin/sources/khong-co${path}`)).status, path).toBe(404)
    const polled = await post('/admin/polls', { source: 'khong-co' })
    expect(polled.status).toBe(404)
    for (const html of [polled.html, (await post('/admin/sources/khong-co/delete', {})).html]) {
      expect(wordsOf(html)).toContain('có thể nguồn đã bị xóa')
      expect(html).toContain('<a href="/admin/sources">Về danh sách nguồn tin</a>')
    }
    expect((await operator.open('/admin/polls/poll-khong-co')).status).toBe(404)
  })

  test('whose paper writes markup into its titles is shown as text', async () => {
    const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const escaped = nasty.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    paper.items.unshift({ title: escaped.replaceAll('&', '&amp;'), lead: escaped.replaceAll('&', '&amp;') })
    const { html } = await previewOf(paper.feedUrl, { kind: 'auto', name: nasty, minIntervalMinutes: '15' })
    paper.items.shift()
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(fieldsOf(html).name).toBe(nasty)
  })
})

describe('a poll', () => {
  /** Where the page of the poll that was asked for is. */
  const pollNow = async (fields: Record<string, string> = {}) => {
    const { status, to } = await post('/admin/polls', fields)
    expect(status).toBe(303)
    expect(to).toMatch(/^\/admin\/polls\/poll-/)
    return to ?? ''
  }
  const ended = (path: string) =>
    until(async () => {
      const html = await open(path)
      return html.includes('data-running') ? null : html
    })

  test('shows while it is under way which sources are read, being read, and waiting', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    paper.behave((_request, response) => void held.then(() => response.writeHead(404).end()))
    const path = await pollNow()
    const report = () =>
      worker.admin('GET', path.replace('/admin', '/api/v1')).then((answer) => answer.json())
    const underWay = await until(async () => {
      const found = (await report()) as { sources: unknown[] }
      return found.sources.length === 1 && found
    })
    expect(underWay).toMatchObject({
      finishedAt: null,
      sources: [{ source: 'tin-moi', status: 'new', items: 12 }],
      progress: { asking: ['bao-thu'], waiting: [] },
    })
    const html = await open(path)
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>')
    expect(html).toContain('src="/desk-poll.js"')
    expect(html).toContain('role="status"')
    expect(wordsOf(html)).toContain('Đã đọc xong 1 trên 2 nguồn.')
    expect(wordsOf(html)).toMatch(/Báo Thử\s?đang đọc/)
    expect(await words(path, EN)).toContain('1 of 2 sources read.')
    letGo()
    const done = await ended(path)
    paper.behave(null)
    expect(done).not.toContain('desk-poll.js')
    expect(done).not.toContain('http-equiv')
    expect(await report()).not.toHaveProperty('progress')
  })

  test('says at its end what came, what failed and why, and what to do', async () => {
    await worker.admin('POST', '/api/v1/topics', { name: 'Đảng viên', query: '"đảng viên"' })
    paper.behave((_request, response) => void response.writeHead(404).end())
    await ended(await pollNow({ source: 'bao-thu' }))
    sample.publishNext()
    const path = await pollNow()
    const said = wordsOf(await ended(path))
    paper.behave(null)
    expect(said).toMatch(/Lần đọc đã xong\. 1 tin mới.*; 1 nguồn không đọc được\./)
    expect(said).toContain('Không có gì ở địa chỉ này (404).')
    expect(said).toContain('Kiểm tra lại địa chỉ')
    expect(await words(path, EN)).toMatch(/The poll is over\. 1 new.*; 1 source could not be read\./)
  })

  test('of one source asks no other', async () => {
    const said = wordsOf(await ended(await pollNow({ source: 'tin-moi' })))
    expect(said).toContain('Lần đọc đã xong. Không có gì mới.')
    expect(said).not.toContain('Báo Thử')
  })

  test('stands in the list of past ones, a page at a time', async () => {
    const html = await open('/admin/polls?limit=2')
    expect(html.match(/href="\/admin\/polls\/poll-/g)).toHaveLength(2)
    const older = /href="(\/admin\/polls\?cursor=[^"]+)"/.exec(html)?.[1] ?? ''
    const next = await open(older)
    expect(next.match(/href="\/admin\/polls\/poll-/g)?.length).toBeGreaterThan(0)
    expect(wordsOf(next)).toContain('Mới nhất')
  })
})

describe('the overview', () => {
  test('names what is wrong with a source, what to do about it, and where', async () => {
    paper.behave((_request, response) => void response.writeHead(403).end())
    for (let n = 0; n < 3; n += 1) await worker.admin('POST', '/polls', { source: 'bao-thu' })
    paper.behave(null)
    const html = await open('/admin')
    expect(wordsOf(html)).toContain(
      'Nhiều lần đọc liên tiếp không thành công. Máy chủ từ chối phục vụ (403).',
    )
    expect(wordsOf(html)).toContain('Việc cần làm: Mở thử địa chỉ bằng trình duyệt.')
    expect(html).toContain('href="/admin/sources/bao-thu"')
    expect(await words('/admin', EN)).toContain('What to do: Open the address in a browser.')
    expect(await words('/admin/sources/bao-thu')).toContain('Lỗi gần nhấtMáy chủ từ chối phục vụ (403).')
    expect(await words('/admin/sources')).toContain('không có tin về')
  })

  test('accounts for every match by whole numbers that balance', async () => {
    const receiver = await startTestReceiver()
    await subscribeByWebhook(worker, `${receiver.origin}/tin`, { topics: ['dang-vien'] })
    // After the confirmation, what is new alerts.
    while (!/đảng viên/i.test(sample.publishNext().title));
    await poll(worker, { source: 'tin-moi' })
    await until(() => receiver.received[0])
    const said = await until(async () => {
      const found = await words('/admin')
      return found.includes('0đang chờ') || found.includes('đang chờ0') ? found : null
    })
    await receiver.stop()
    const account = (await (await worker.admin('GET', '/api/v1/account')).json()) as Record<string, number>
    expect(account.matched).toBeGreaterThan(0)
    expect(said).toContain(`Khớp sổ: ${account.matched} = ${account.sent} + ${account.suppressed} + 0 + 0.`)
  })
})

test('what is not there, or no page of a list, is said among the desk’s own pages', async () => {
  for (const path of ['/admin/sources/khong-co', '/admin/khong-co-trang-nay']) {
    const answer = await operator.open(path)
    const html = await answer.text()
    expect([path, answer.status, html.includes('href="/admin/deliveries"')]).toEqual([path, 404, true])
  }
  const cursor = await operator.open('/admin/polls?cursor=x')
  expect([cursor.status, cursor.headers.get('location')]).toEqual([303, '/admin/polls'])
})

test('an address that says what was done says no more than can have been', async () => {
  const shown = (query: string) => open(`/admin/deliveries?${query}`)
  expect(await shown('said=retried&count=12')).toMatch(/class="notice good"[^>]*>\s*<p>[^<]*12/)
  expect(await shown('said=none&count=0')).toContain('class="notice warn"')
  for (const count of ['', '0', '-1', '1e6', '1234567', 'x'])
    expect(await shown(`said=retried&count=${count}`), count).not.toContain('class="notice')
})
