import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { DocumentFront } from '../../src/newsroom/documents/document-front.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, kill, newsroom, rows } from './support/objects.ts'
import { addTopic, call, cron, poll, shown } from './support/operator.ts'
import { followByWebhook } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

const front = (number: string) => env.KV.get<DocumentFront>(`document:${number}`, 'json')
const titles = ({ items }: Pick<DocumentFront, 'items'>) => items.map(({ article }) => article.title)
const page = async (path: string) => (await call('GET', path, undefined, { accept: 'text/html' })).text()
const asJson = (path: string) => call('GET', path, undefined, { accept: 'application/json' })

describe('an article that names a document', () => {
  test('has it on its card, and stands on its page, in its feed and in KV', async () => {
    const { paper } = await scene()
    await addTopic('nghi-quyet', '"nghị quyết"')
    paper.publish('Tỉnh ủy Hưng Yên sơ kết Nghị quyết số 15-NQ/TU', {
      lead: 'Sau ba năm thực hiện Nghị định 98/2014/NĐ-CP.',
    })
    await poll()
    const kept = await front('15-nq-tu')
    expect(kept).toMatchObject({ number: '15-NQ/TU', articles: 1 })
    expect(kept?.items[0]?.article.documents.map(({ number }) => number)).toEqual([
      '15-NQ/TU',
      '98/2014/NĐ-CP',
    ])
    const html = await page('/documents/15-nq-tu')
    expect(html).toContain('<h1 lang="vi">Nghị quyết 15-NQ/TU</h1>')
    expect(html).toContain('1 bài nhắc đến văn bản này.')
    expect(html).toContain('<a href="/documents/98-2014-nd-cp" lang="vi">98/2014/NĐ-CP</a>')
    expect(await page('/documents/15-nq-tu?lang=en')).toContain('1 article cites this document.')
    const feed = await call('GET', '/documents/98-2014-nd-cp/feed.xml')
    expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect(await feed.text()).toContain('<title>Tỉnh ủy Hưng Yên sơ kết Nghị quyết số 15-NQ/TU</title>')
    expect(await page('/topics/nghi-quyet')).toContain('<a href="/documents/15-nq-tu')
    await expectKvAsRows()
  })

  test('no longer stands there once it is edited not to, and what else it names is new there', async () => {
    const { paper } = await scene()
    const item = paper.publish('Sơ kết Nghị quyết số 15-NQ/TU')
    paper.publish('Quán triệt Nghị quyết số 15-NQ/TU')
    await poll()
    item.title = 'Sơ kết Chỉ thị số 07-CT/TU'
    await poll()
    expect(titles((await front('15-nq-tu')) ?? { items: [] })).toEqual(['Quán triệt Nghị quyết số 15-NQ/TU'])
    expect(titles((await front('07-ct-tu')) ?? { items: [] })).toEqual(['Sơ kết Chỉ thị số 07-CT/TU'])
    const [first] = paper.items
    if (first) first.title = 'Quán triệt nghị quyết của tỉnh'
    await poll()
    expect(await front('15-nq-tu')).toBeNull()
    expect((await asJson('/documents/15-nq-tu')).status).toBe(404)
    expect(await rows(newsroom, 'SELECT id FROM documents')).toEqual([{ id: '07-ct-tu' }])
  })

  test('leaves no page, feed or key behind once nobody cites it, by number or by issuer', async () => {
    const { paper } = await scene()
    const item = paper.publish('Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên')
    await poll()
    const ids = ['15-nq-tu', '15-nq-tu--tinh-uy-hung-yen']
    for (const id of ids) expect((await asJson(`/documents/${id}`)).status).toBe(200)
    item.title = 'Nghị quyết của Tỉnh ủy Hưng Yên'
    await poll()
    for (const id of ids) {
      for (const path of [`/documents/${id}`, `/documents/${id}/feed.xml`, `/documents/${id}/feed.json`])
        expect((await asJson(path)).status, path).toBe(404)
    }
    expect((await env.KV.list({ prefix: 'document:' })).keys).toEqual([])
  })

  test('shows no topic on the page of the document, private ones least of all', async () => {
    const { paper, endpoint } = await scene()
    await followByWebhook(endpoint, { query: '"bí mật của bạn đọc"' })
    paper.publish('Bí mật của bạn đọc và Nghị quyết 15-NQ/TU')
    await poll()
    const answer = await (await asJson('/documents/15-nq-tu')).text()
    expect(answer).toContain('Bí mật của bạn đọc và Nghị quyết')
    for (const text of [
      answer,
      await page('/documents/15-nq-tu'),
      await (await call('GET', '/documents/15-nq-tu/feed.xml')).text(),
    ])
      expect(text).not.toMatch(/q-[0-9a-f]{16}|Vì sao có tin này|matches/)
  })
})

describe('a page of a document', () => {
  test('that KV does not have yet is asked of the Newsroom', async () => {
    const { paper } = await scene()
    paper.publish('Sơ kết Nghị quyết số 15-NQ/TU')
    await poll()
    await env.KV.delete('document:15-nq-tu')
    const answer = await asJson('/documents/15-nq-tu')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ id: '15-nq-tu', number: '15-NQ/TU', articles: 1 })
  })

  test.each([
    'khong-co',
    '99-nq-tu',
    '15-nq-tu--huyen-uy-khac',
    '15--',
    '-',
    '%00',
    '..%2Fhome',
    `15-${'nq-'.repeat(60)}tu`,
  ])('that nobody cites (%s) is not there', async (id) => {
    await scene()
    for (const path of [`/documents/${id}`, `/documents/${id}/feed.xml`])
      expect((await asJson(path)).status).toBe(404)
  })
})

describe('one number', () => {
  const TITLES = [
    'Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên đi vào cuộc sống',
    'Sơ kết Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên',
    'Nghị quyết 15-NQ/TU của Thành ủy Bến Tràm',
    'Quán triệt Nghị quyết 15-NQ/TU',
  ]

  test('of several issuers shows each by itself, the one whose issuer nobody names last', async () => {
    const { paper } = await scene()
    for (const title of TITLES) paper.publish(title)
    await poll()
    const all = (await (await asJson('/documents/15-nq-tu')).json()) as DocumentFront
    expect(all.documents.map(({ id, issuer, articles }) => [id, issuer, articles])).toEqual([
      ['15-nq-tu--tinh-uy-hung-yen', 'Tỉnh ủy Hưng Yên', 2],
      ['15-nq-tu--thanh-uy-ben-tram', 'Thành ủy Bến Tràm', 1],
      ['15-nq-tu', 'Tỉnh ủy/Thành ủy', 1],
    ])
    expect(all.articles).toBe(4)
    const html = await page('/documents/15-nq-tu')
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, inner]) => inner?.replace(/<[^>]+>/g, ''))
    expect(headings.slice(0, -1)).toEqual([
      'Tỉnh ủy Hưng Yên',
      'Thành ủy Bến Tràm',
      'Cơ quan ban hành không nêu rõ',
    ])
    expect(headings.at(-1)).toBe('Theo dõi văn bản này')
    expect(html).toContain('Cùng số hiệu này có nhiều văn bản')
  })

  test('and one issuer is a page of its own, also where others crowd it out of KV', async () => {
    const { paper } = await scene()
    paper.publish('Nghị quyết 15-NQ/TU của Thành ủy Bến Tràm')
    await poll()
    for (let number = 0; number < 120; number += 1)
      paper.publish(`Bài ${number} về Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên`)
    await poll()
    expect((await front('15-nq-tu'))?.items).toHaveLength(100)
    for (const [issuer, count, shown] of [
      ['thanh-uy-ben-tram', 1, 1],
      ['tinh-uy-hung-yen', 120, 100],
    ]) {
      const id = `15-nq-tu--${issuer}`
      const one = (await (await asJson(`/documents/${id}`)).json()) as DocumentFront
      expect(one).toMatchObject({ id, articles: count, documents: { length: 1 } })
      expect(one.items).toHaveLength(Number(shown))
      for (const item of one.items) expect(item.cites).toEqual([id])
      const html = await page(`/documents/${id}`)
      expect(html).toContain('href="/documents/15-nq-tu">Mọi văn bản số 15-NQ/TU</a>')
      expect((await call('GET', `/documents/${id}/feed.json`)).status).toBe(200)
    }
  })

  test('that is named without its letters is told apart, and said to be unclear', async () => {
    const { paper } = await scene()
    paper.publish('Chỉ thị 33-CT/TW về kê khai tài sản')
    paper.publish('Chỉ thị 33-CT/TU về phòng cháy')
    paper.publish('Học tập Chỉ thị 33 của cấp trên')
    await poll()
    for (const number of ['33-ct-tw', '33-ct-tu']) {
      const kept = await front(number)
      expect(kept?.articles).toBe(1)
      expect(kept?.unclear.map(({ document, items }) => [document.id, titles({ items })])).toEqual([
        ['chi-thi-33', ['Học tập Chỉ thị 33 của cấp trên']],
      ])
      const html = await page(`/documents/${number}`)
      expect(html).toContain('Có thể nói đến văn bản này: chỉ ghi “Chỉ thị 33”')
      expect(html).toContain('không rõ là văn bản nào')
    }
    const html = await page('/documents/chi-thi-33')
    expect(html).toContain('Tên này không đủ để biết là văn bản nào.')
    expect(html).toContain('<a href="/documents/33-ct-tu">')
    expect(html).toContain('<a href="/documents/33-ct-tw">')
    // A card names no document that nobody can tell.
    expect((await front('33-ct-tw'))?.unclear[0]?.items[0]?.article.documents).toEqual([])
    await expectKvAsRows()
  })

  test('is what a name without letters can mean from when it comes until nobody cites it', async () => {
    const { paper } = await scene()
    paper.publish('Học tập Chỉ thị 33 của cấp trên')
    await poll()
    const canMean = async () => (await front('chi-thi-33'))?.canMean.map(({ id }) => id)
    expect(await canMean()).toEqual([])
    const item = paper.publish('Chỉ thị 33-CT/TW về kê khai tài sản')
    await poll()
    expect(await canMean()).toEqual(['33-ct-tw'])
    expect((await front('33-ct-tw'))?.unclear).toHaveLength(1)
    item.title = 'Kê khai tài sản'
    await poll()
    expect(await canMean()).toEqual([])
    expect(await front('33-ct-tw')).toBeNull()
    await expectKvAsRows()
  })

  test('that is named by number and year is told apart too', async () => {
    const { paper } = await scene()
    paper.publish('Quyết định 29/2024/QĐ-UBND về giá đất')
    paper.publish('Áp dụng Quyết định 29/2024 từ tháng sau')
    await poll()
    const kept = await front('29-2024-qd-ubnd')
    expect(kept?.unclear.map(({ document, items }) => [document.id, titles({ items })])).toEqual([
      ['quyet-dinh-29-2024', ['Áp dụng Quyết định 29/2024 từ tháng sau']],
    ])
    expect(await page('/documents/quyet-dinh-29-2024')).toContain('<a href="/documents/29-2024-qd-ubnd">')
    await expectKvAsRows()
  })
})

describe('a query for a document', () => {
  test('finds who cites it, whoever issued it, and nobody else', async () => {
    const { paper } = await scene()
    await addTopic('nq', 'document:15-NQ/TU')
    await addTopic('vb', 'văn-bản:98/2014/NĐ-CP')
    paper.publish('Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên')
    paper.publish('Quán triệt Nghị quyết 15 - NQ / TU')
    paper.publish('Nghị quyết 115-NQ/TU')
    paper.publish('Theo Nghị định 98/2014/NĐ-CP của Chính phủ')
    await poll()
    expect((await shown('nq'))?.toSorted()).toEqual([
      'Nghị quyết 15-NQ/TU của Tỉnh ủy Hưng Yên',
      'Quán triệt Nghị quyết 15 - NQ / TU',
    ])
    expect(await shown('vb')).toEqual(['Theo Nghị định 98/2014/NĐ-CP của Chính phủ'])
  })
})

describe('articles that an earlier version kept without their documents', () => {
  async function forgetDocuments(): Promise<void> {
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec("UPDATE articles SET article = json_remove(article, '$.documents')")
      storage.sql.exec('DELETE FROM citations')
      storage.sql.exec('DELETE FROM documents')
    })
    for (const { name } of (await env.KV.list({ prefix: 'document:' })).keys) await env.KV.delete(name)
    await kill(newsroom)
  }

  test('are looked through after the object wakes', async () => {
    const { paper } = await scene()
    for (let number = 0; number < 250; number += 1) paper.publish(`Bài ${number} về Nghị quyết 15-NQ/TU`)
    await poll()
    await forgetDocuments()
    await cron()
    await cron()
    expect(await (await asJson('/documents/15-nq-tu')).json()).toMatchObject({ articles: 250 })
    expect(await (await asJson('/documents/15-nq-tu')).json()).toMatchObject({ items: { length: 100 } })
  })
})
