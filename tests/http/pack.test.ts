import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flagship } from '../../src/topics/pack/flagship.ts'
import { PACK } from '../../src/topics/pack/pack.ts'
import { startTestNewspaper, type TestNewspaper } from '../support/newspaper.ts'
import { startTestWorker, type TestWorker } from '../support/worker.ts'
import { created, poll } from './support/town.ts'

let worker: TestWorker
let paper: TestNewspaper

const SCRIPT = '<script>alert(1)</script>'

beforeAll(async () => {
  worker = await startTestWorker()
  paper = await startTestNewspaper([{ title: 'Chợ phiên họp sớm' }])
  await created(
    worker.admin('POST', '/api/v1/sources', { id: 'bao', name: 'Báo', url: paper.feedUrl, fullText: false }),
  )
  await poll(worker)
})
afterAll(async () => {
  await worker?.stop()
  await paper?.stop()
})

const json = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer
  expect(response.ok, `${response.url} ${response.status}`).toBe(true)
  return (await response.json()) as T
}
const explain = (topic: string, asked: object) =>
  json<Record<string, unknown>>(worker.admin('POST', `/api/v1/topics/${topic}/explain`, asked))

interface PackList {
  items: { id: string; query: string; installed: boolean; edited: boolean }[]
}
const offered = async (id: string) =>
  (await json<PackList>(worker.admin('GET', '/api/v1/topics/pack'))).items.find((topic) => topic.id === id)

describe('the pack', () => {
  test('offers at least ten topics, each of which can be made with its id alone', async () => {
    const { items } = await json<PackList>(worker.admin('GET', '/api/v1/topics/pack'))
    expect(items.length).toBeGreaterThanOrEqual(10)
    expect(items.map(({ installed }) => installed)).not.toContain(true)
    for (const { id, query } of PACK.filter((topic) => topic.id !== flagship.id)) {
      const topic = await created<{ id: string; query: string; warnings: unknown[] }>(
        worker.admin('POST', '/api/v1/topics', { pack: id }),
      )
      expect(topic).toMatchObject({ id, query, visibility: 'public', version: 1 })
      expect(await offered(id)).toMatchObject({ installed: true, edited: false })
    }
  })

  test('gives way to what is said beside it, and says what was edited', async () => {
    const body = { pack: flagship.id, name: 'Đảng trong doanh nghiệp', minScore: 0.1 }
    expect(await created(worker.admin('POST', '/api/v1/topics', body))).toMatchObject({
      id: flagship.id,
      name: 'Đảng trong doanh nghiệp',
      minScore: 0.1,
      query: flagship.query,
    })
    const twice = await worker.admin('POST', '/api/v1/topics', { pack: flagship.id })
    expect(twice.status).toBe(409)
    const other = { pack: flagship.id, id: 'rieng', query: '"chi bộ" "công ty"' }
    expect(await created(worker.admin('POST', '/api/v1/topics', other))).toMatchObject({
      id: 'rieng',
      query: other.query,
    })
    const edit = (query: string) => worker.admin('PATCH', `/api/v1/topics/${flagship.id}`, { query })
    expect((await edit('@to-chuc-dang @tu-nhan')).status).toBe(200)
    expect(await offered(flagship.id)).toMatchObject({ installed: true, edited: true })
    expect((await edit(flagship.query)).status).toBe(200)
    expect(await offered(flagship.id)).toMatchObject({ installed: true, edited: false })
  })

  test.each([
    ['an id that it has not', { pack: 'khong-co' }, 400, '/pack'],
    ['a number', { pack: 7 }, 400, '/pack'],
    ['an unknown field beside', { pack: PACK[1]?.id, ten: 'x' }, 400, '/ten'],
    ['a wrong field beside', { pack: PACK[1]?.id, minScore: 2 }, 400, '/minScore'],
    ['the address of another route for an id', { id: 'pack', name: 'Gói', query: 'gói' }, 409, null],
    [
      'what readers’ own queries are called',
      { id: 'q-0123456789abcdef', name: 'Gói', query: 'gói' },
      409,
      null,
    ],
  ])('refuses %s', async (_, body, status, path) => {
    const answer = await worker.admin('POST', '/api/v1/topics', body)
    expect(answer.status).toBe(status)
    const problem = (await answer.json()) as {
      errors?: { path: string; message: string; message_vi: string }[]
    }
    if (path !== null) expect(problem.errors?.map((error) => error.path)).toContain(path)
  })
})

describe('from a concept to an alert', () => {
  test('a query’s errors and warnings say where, in both languages, with what was likely meant', async () => {
    const wrong = await worker.admin('POST', '/api/v1/topics', {
      name: 'Cầu',
      query: '"cầu mới" OR @khu-cong-nghep',
    })
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({
      code: 'query_invalid',
      errors: [{ path: '/query', column: 14, length: 15, proposal: '"cầu mới" OR @khu-cong-nghiep' }],
    })
    const loose = await created<{ warnings: { column: number; message_vi: string }[] }>(
      worker.admin('POST', '/api/v1/topics', { id: 'loose', name: 'Cầu', query: 'cau' }),
    )
    expect(loose.warnings).toMatchObject([{ code: 'loose', column: 1, length: 3 }])
  })

  test('the wording put into a concept is what a topic, its page and explain speak of, also after a crash', async () => {
    const concept = { wordings: ['cây cầu', 'bến phà'], description: 'Đường qua sông' }
    expect(await json(worker.admin('PUT', '/api/v1/concepts/qua-song', concept))).toMatchObject(concept)
    await created(
      worker.admin('POST', '/api/v1/topics', {
        id: 'song',
        name: 'Qua sông',
        query: '@qua-song "khởi công"',
      }),
    )
    await worker.killAndRestart()
    paper.publish({
      title: 'Khởi công cây cầu theo Nghị quyết 15-NQ/TU',
      lead: `Lễ ${SCRIPT.replaceAll('<', '&lt;')} tổ chức sáng nay.`,
      path: '/cau',
    })
    expect(await poll(worker)).toMatchObject([{ new: 1 }])
    const said = await explain('song', { url: `${paper.origin}/cau?utm_source=x` })
    expect(said).toMatchObject({
      stage: 'alerted',
      match: { seq: expect.any(Number) },
      query: { matched: true, evidence: [{ text: 'Khởi công' }, { text: 'cây cầu', branch: '@qua-song' }] },
    })
    const near = await explain('song', {
      article: { title: 'Khoi cong cay cau', lead: 'Bến phà đông khách.' },
    })
    expect(near).toMatchObject({ stage: 'query', query: { missing: [expect.stringContaining('khởi công')] } })
    expect(await explain('song', { url: 'https://bao-khac.example/1' })).toMatchObject({
      reason: 'no_source',
    })
  })

  test('the document that the article names has its page, JSON and feeds', async () => {
    const html = await (await worker.call('GET', '/documents/15-nq-tu')).text()
    expect(html).toContain('<h1 lang="vi">Nghị quyết 15-NQ/TU</h1>')
    expect(html).toContain('Khởi công cây cầu theo Nghị quyết 15-NQ/TU')
    expect(html).not.toContain('<script>')
    const english = await (
      await worker.call('GET', '/documents/15-nq-tu', undefined, { 'accept-language': 'en' })
    ).text()
    expect(english).toContain('1 article cites this document.')
    expect(
      await json(worker.call('GET', '/documents/15-nq-tu', undefined, { accept: 'application/json' })),
    ).toMatchObject({ number: '15-NQ/TU', articles: 1 })
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const feed = await worker.call('GET', `/documents/15-nq-tu/${file}`)
      expect(feed.status, file).toBe(200)
      expect(await feed.text(), file).toContain('Khởi công cây cầu theo Nghị quyết 15-NQ/TU')
      const etag = feed.headers.get('etag') ?? ''
      const again = await worker.call('GET', `/documents/15-nq-tu/${file}`, undefined, {
        'if-none-match': etag,
      })
      expect(again.status, file).toBe(304)
    }
    const topic = await (await worker.call('GET', '/topics/song')).text()
    expect(topic).toContain('<a href="/documents/15-nq-tu" lang="vi">15-NQ/TU</a>')
    const nowhere = await worker.call('GET', '/documents/99-nq-tu', undefined, { accept: 'text/html' })
    expect(nowhere.status).toBe(404)
    expect(nowhere.headers.get('content-type')).toContain('text/html')
  })

  test('an edit of the concept that would break the topic is refused with its name', async () => {
    const answer = await worker.admin('DELETE', '/api/v1/concepts/qua-song')
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      code: 'concept_used',
      errors: [{ topic: 'song', topicName: 'Qua sông', column: 1 }],
    })
    expect((await worker.admin('PUT', '/api/v1/concepts/qua-song', { wordings: [] })).status).toBe(400)
    expect((await worker.admin('DELETE', '/api/v1/topics/song')).status).toBe(204)
    expect((await worker.admin('DELETE', '/api/v1/concepts/qua-song')).status).toBe(204)
  })
})
