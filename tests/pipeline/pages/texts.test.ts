import { describe, expect, test, vi } from 'vitest'
import type { Explained } from '../../../src/newsroom/explaining/explained.ts'
import { inside, kill, newsroom, rows } from '../support/objects.ts'
import { ask, balanced, cron, pollOne, visit } from '../support/operator.ts'
import { deliver } from '../support/readers.ts'
import { cleanUp, DAY, HOUR } from '../support/scene.ts'
import { listPage } from '../support/site.ts'
import { faultsOf } from '../support/sources.ts'
import { about, archived, archivedAs, articleOf, MINUTE, stage, type Told, waiting } from './full-text.ts'

cleanUp()

const MARKET = 'Chợ phiên họp sớm ở xã vùng cao'
const LEAD =
  '<meta name="description" content="Trước giờ thông xe có cuộc diễn tập trên sông, theo ban quản lý dự án.">'
const COOPERATIVE = about('mô hình hợp tác xã trồng rau sạch')

describe('a new article', () => {
  test('has its page read once, and alerts for what stands in its text alone', async () => {
    const { site, endpoint, publish } = await stage()
    const path = publish(MARKET, { paragraphs: [about('phiên chợ đầu tuần'), COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1, pendingPages: 0 })
    expect(site.asked).toEqual(['/rss', path])
    const article = await archivedAs(MARKET)
    expect(article).toMatchObject({ textFrom: 'page', version: 1 })
    expect(article.body.split('\n')).toEqual([about('phiên chợ đầu tuần'), COOPERATIVE])
    await deliver()
    expect(endpoint.titles).toEqual([MARKET])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
    expect(await pollOne()).toMatchObject({ status: 'unchanged', updated: 0 })
    expect((await archivedAs(MARKET)).body).toBe(article.body)
    expect(site.times(path)).toBe(1)
  })

  test('that is on no topic is read once, and not again', async () => {
    const { clock, site, publish } = await stage()
    const path = publish(MARKET, { paragraphs: [about('phiên chợ đầu tuần')] })
    await pollOne()
    expect(await waiting()).toEqual([])
    clock.forward(2 * DAY)
    await cron()
    expect(site.times(path)).toBe(1)
  })

  test('of a source that is not read in full keeps what its feed says', async () => {
    const { site, publish } = await stage({ fullText: false })
    const path = publish(MARKET, { paragraphs: [COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 0, pendingPages: 0 })
    expect(site.times(path)).toBe(0)
    await ask('PATCH', '/api/v1/sources/bao', { fullText: true })
    const other = publish('Trạm bơm mới phục vụ vụ đông', { paragraphs: [COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    expect([site.times(path), site.times(other)]).toEqual([0, 1])
  })

  test('that the feed describes keeps lead and author, and what both say stands there once', async () => {
    const { publish } = await stage()
    const lead = 'Bà con các bản mang nông sản xuống chợ từ sáng sớm, nhiều hơn mọi năm.'
    publish(MARKET, { paragraphs: [lead, COOPERATIVE], byline: 'Mai Nhiên' }, { lead })
    await pollOne()
    expect(await archivedAs(MARKET)).toMatchObject({ lead, body: COOPERATIVE })
  })

  test('whose text was cut by the feed gets the whole; one that the feed tells in full keeps that', async () => {
    const { publish } = await stage()
    const whole = [about('phiên chợ đầu tuần'), COOPERATIVE, about('tuyến đường liên bản')]
    publish('Bài có đoạn trích', { paragraphs: whole }, { content: `<p>${whole[0]}</p>` })
    publish(
      'Bài đủ trong nguồn',
      { paragraphs: [whole[0] ?? ''] },
      { content: whole.map((text) => `<p>${text}</p>`).join('') },
    )
    await pollOne()
    expect(await archivedAs('Bài có đoạn trích')).toMatchObject({ textFrom: 'page', body: whole.join('\n') })
    const full = await archivedAs('Bài đủ trong nguồn')
    expect(full.textFrom).toBe('source')
    for (const paragraph of whole) expect(full.body).toContain(paragraph)
  })

  test('whose page is named for its site alone is read all the same', async () => {
    const { endpoint, publish } = await stage()
    const rows = [MARKET, about('phiên chợ đầu tuần'), COOPERATIVE].map((text) => `<tr><td>${text}</td></tr>`)
    publish(
      MARKET,
      `<html><head><title>Báo Tỉnh điện tử</title><meta property="og:title" content="Trang chủ"></head><body><table><tr><td><a href="/">Trang chủ</a></td></tr></table><table>${rows.join('')}</table></body></html>`,
    )
    expect(await pollOne()).toMatchObject({ matched: 1, pendingPages: 0 })
    await deliver()
    expect(endpoint.titles).toEqual([MARKET])
    expect(await archivedAs(MARKET)).toMatchObject({ textFrom: 'page' })
  })

  test('whose address leads to the front page keeps what the feed says', async () => {
    const { site, publish } = await stage()
    const path = publish(MARKET, { status: 302, headers: { location: '/' } })
    site.pages['/'] = articleOf({ title: MARKET, paragraphs: [COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ matched: 0, pendingPages: 1 })
    expect(site.times(path)).toBe(1)
    expect((await archivedAs(MARKET)).body).toBe('')
  })

  test.each([
    ['another article', 'Khánh thành nhà văn hóa'],
    ['its front page', 'Trang nhất'],
  ])('whose address answers with %s keeps what the feed says, and is asked for again', async (_, title) => {
    const { publish } = await stage()
    publish(MARKET, { title, paragraphs: [COOPERATIVE, about('nhà văn hóa')] })
    expect(await pollOne()).toMatchObject({ matched: 0, pendingPages: 1 })
    expect((await archivedAs(MARKET)).body).toBe('')
    expect(await waiting()).toEqual([{ reason: 'text', attempts: 1 }])
  })
})

describe('why an article has not the text of its page', () => {
  const explained = async (path: string) => {
    const { origin } = new URL((await archivedAs(MARKET)).url ?? '')
    return ask<Explained>('POST', '/api/v1/topics/htx/explain', { url: origin + path })
  }

  test('is in the log, in what explain answers, and in the archive once the page is given up', async () => {
    const { clock, site, publish } = await stage()
    const path = publish(MARKET, { title: 'Khánh thành nhà văn hóa', paragraphs: [COOPERATIVE] })
    const log = vi.spyOn(console, 'log')
    await pollOne()
    expect(log.mock.calls.map(([line]) => JSON.parse(line) as object)).toContainEqual({
      event: 'page.unread',
      source: 'bao',
      article: (await archivedAs(MARKET)).hash,
      why: 'other_page',
      shown: 'Khánh thành nhà văn hóa',
    })
    const waits = await explained(path)
    expect(waits).toMatchObject({ stage: 'query', page: { code: 'unread', why: 'other_page' } })
    expect(waits.message).toContain('answers with another page (“Khánh thành nhà văn hóa”)')
    expect(waits.message_vi).toContain('dẫn đến một trang khác (“Khánh thành nhà văn hóa”)')
    for (let attempt = 0; attempt < 6; attempt += 1) {
      clock.forward(DAY + MINUTE)
      await cron()
    }
    expect(await explained(path)).toMatchObject({ page: { code: 'given_up', why: 'other_page' } })
    const { length } = site.asked
    await inside(newsroom, async ({ storage }) => storage.deleteAll())
    await kill(newsroom)
    await ask('POST', '/api/v1/restore')
    await cron()
    expect(site.asked.slice(length)).not.toContain(path)
    expect(await explained(path)).toMatchObject({ page: { code: 'given_up', why: 'other_page' } })
  })

  test.each<[string, string, string | null, Parameters<Awaited<ReturnType<typeof stage>>['publish']>[1]]>([
    ['not there', 'unread', 'not_found', { status: 404 }],
    [
      'a list',
      'unread',
      'list',
      listPage(
        Array.from({ length: 12 }, (_, n) => ({
          path: `/tin/tin-vung-cao-so-${n}-2045${n}.html`,
          title: `Tin vùng cao trong ngày, số ${n}`,
        })),
      ),
    ],
    ['empty', 'unread', 'empty', ' '],
    [
      'a headline alone',
      'no_more',
      null,
      articleOf({ title: MARKET, paragraphs: [], published: new Date() }),
    ],
  ])('is told of a page that is %s', async (_, code, why, page) => {
    const { publish } = await stage()
    const path = publish(MARKET, page)
    await pollOne()
    const { page: said, message } = await explained(path)
    expect(said).toMatchObject({ code, why })
    expect(message).toContain(said?.message)
  })
})

describe('matches are monotone', () => {
  test.each<[string, string, object, Partial<Told>]>([
    ['headline', '"cầu mới" -"diễn tập"', {}, {}],
    ['headline, when the page gives the lead as well', '"cầu mới" -"diễn tập"', { head: LEAD }, {}],
    ['lead', '"đường liên bản" -"diễn tập"', {}, { lead: 'Công trình nối đường liên bản.' }],
    ['text', '"phà cũ" -"diễn tập"', {}, { content: '<p>Bến phà cũ thôi hoạt động.</p>' }],
  ])(
    'what the %s alone matched stays, and explain says that the text came later',
    async (_, query, page, told) => {
      const { publish, site } = await stage()
      await ask('PATCH', '/api/v1/topics/cau', { query })
      const path = publish(
        'Thông xe cầu mới',
        { paragraphs: [about('cuộc diễn tập trên sông')], ...page },
        told,
      )
      expect(await pollOne()).toMatchObject({ matched: 1 })
      const said = await ask<Explained>('POST', '/api/v1/topics/cau/explain', { url: site.origin + path })
      expect(said).toMatchObject({ stage: 'alerted', reason: 'text_since', query: { matched: false } })
      expect(said.message).toContain('matched before the text of its page came')
      expect(said.message_vi).toContain('đã khớp trước khi lấy được toàn văn')
    },
  )

  test('what the title alerted stays, though the text would not have been on the topic', async () => {
    const { endpoint, publish } = await stage()
    await ask('PATCH', '/api/v1/topics/cau', { query: '"cầu mới" -"diễn tập"' })
    publish('Thông xe cầu mới', { paragraphs: [about('cuộc diễn tập cứu hộ trên sông')] })
    expect(await pollOne()).toMatchObject({ matched: 1 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    const matches = await rows(newsroom, 'SELECT topic, seq, withdrawn FROM matches')
    expect(matches).toEqual([{ topic: 'cau', seq: 1, withdrawn: 0 }])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('one article on two topics, by its title and by its text, is told once', async () => {
    const { endpoint, publish } = await stage()
    publish('Thông xe cầu mới', { paragraphs: [COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ matched: 2 })
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới'])
    expect(await balanced()).toMatchObject({ matched: 2, pending: 0 })
  })
})

describe('which pages are read', () => {
  test('of a new source the newest twenty, and nobody is alerted', async () => {
    const { outside, endpoint } = await stage()
    const other = outside.site('bao-khac.example')
    const paths = Array.from({ length: 30 }, (_, index) => `/bai-${20_000 + index}.html`)
    for (const path of paths) {
      other.pages[path] =
        `<html><head><title>Tin ${path}</title></head><body><h1>Tin về hợp tác xã ${path}</h1><p>${COOPERATIVE}</p></body></html>`
    }
    const entries = paths.map(
      (path, index) =>
        `<item><title>Tin về hợp tác xã ${path}</title><link>${other.origin}${path}</link><pubDate>${new Date(Date.now() - index * HOUR).toUTCString()}</pubDate></item>`,
    )
    other.pages['/rss'] =
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Khác</title>${entries.join('')}</channel></rss>`
    await ask('POST', '/api/v1/sources', { id: 'khac', url: `${other.origin}/rss` })
    await ask('POST', '/api/v1/polls', { source: 'khac' })
    await cron()
    const asked = other.asked.filter((path) => path.startsWith('/bai-'))
    expect(asked.toSorted()).toEqual(paths.slice(0, 20).toSorted())
    await deliver()
    expect(endpoint.titles).toEqual([])
    expect(await balanced()).toMatchObject({ matched: 0 })
  })

  test('of what was old at first sight, only what is on a topic', async () => {
    const { site, endpoint, publish } = await stage()
    const old = { published: new Date(Date.now() - 5 * DAY) }
    const plain = publish(MARKET, { paragraphs: [COOPERATIVE] }, old)
    const matched = publish('Nhìn lại cầu mới', { paragraphs: [about('cây cầu')] }, old)
    await pollOne()
    expect([site.times(plain), site.times(matched)]).toEqual([0, 1])
    await deliver()
    expect(endpoint.titles).toEqual([])
    expect(await waiting()).toEqual([])
  })
})

describe('a page that cannot be had', () => {
  const WAITS = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR]
  test.each([
    ['404', { status: 404 }],
    [
      'a login',
      '<html><head><title>Đăng nhập</title></head><body><form><input type="password"></form></body></html>',
    ],
    ['more than 3 MB', `<html><body><h1>${MARKET}</h1>${'<p>dài</p>'.repeat(320_000)}</body></html>`],
  ])('(%s) is asked for six times in a day and a half, and its article keeps its lead', async (_, page) => {
    const { clock, site, publish } = await stage()
    const path = publish(MARKET, page, { lead: 'Bà con xuống chợ từ sáng sớm.' })
    expect(await pollOne()).toMatchObject({ new: 1, pendingPages: 1 })
    for (const [index, wait] of WAITS.entries()) {
      clock.forward(wait - MINUTE)
      await newsroom().tick(Date.now())
      expect(site.times(path)).toBe(index + 1)
      clock.forward(2 * MINUTE)
      await newsroom().tick(Date.now())
      expect(site.times(path)).toBe(index + 2)
    }
    expect(await waiting()).toEqual([])
    expect(await archived()).toMatchObject([{ lead: 'Bà con xuống chợ từ sáng sớm.', body: '' }])
  })

  test('is counted alike by the poll’s answer and by its line in the log', async () => {
    const { publish } = await stage()
    publish(MARKET, { status: 503 })
    const log = vi.spyOn(console, 'log')
    expect(await pollOne()).toMatchObject({ pendingPages: 1 })
    const lines = log.mock.calls.map(([line]) => JSON.parse(line) as { event: string; pendingPages?: number })
    expect(lines.find(({ event }) => event === 'poll.source')).toMatchObject({ pendingPages: 1 })
  })

  test('may come later', async () => {
    const { clock, site, endpoint, publish } = await stage()
    const path = publish(MARKET, { status: 503 })
    await pollOne()
    site.pages[path] = articleOf({ title: MARKET, paragraphs: [COOPERATIVE] })
    clock.forward(6 * MINUTE)
    await cron()
    await deliver()
    expect(endpoint.titles).toEqual([MARKET])
  })

  test('like those of ten articles in a row, is a fault of its source, until one is read', async () => {
    const { publish } = await stage()
    const bad = (from: number, to: number) => {
      for (let number = from; number <= to; number += 1) publish(`Tin ngắn thứ ${number}`, { status: 403 })
    }
    bad(1, 9)
    await visit()
    expect(await faultsOf('bao')).toEqual([])
    bad(10, 10)
    await visit()
    expect(await faultsOf('bao')).toEqual(['pages'])
    publish(MARKET, { paragraphs: [COOPERATIVE] })
    await visit()
    expect(await faultsOf('bao')).toEqual([])
    bad(11, 20)
    await visit()
    await ask('PATCH', '/api/v1/sources/bao', { fullText: false })
    expect(await faultsOf('bao')).toEqual([])
  })

  test('because robots.txt forbids it, is not asked for', async () => {
    const { clock, site, publish } = await stage()
    // What robots.txt says is asked for once a day.
    clock.forward(25 * HOUR)
    site.pages['/robots.txt'] = 'User-agent: *\nDisallow: /tin/\n'
    const path = publish(MARKET, { paragraphs: [COOPERATIVE] })
    expect(await pollOne()).toMatchObject({ new: 1, pendingPages: 0 })
    expect(site.times(path)).toBe(0)
  })
})
