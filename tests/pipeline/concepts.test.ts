import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { ConceptView } from '../../src/newsroom/following/concept-desk.ts'
import { SHIPPED_CONCEPTS } from '../../src/topics/pack/concepts.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, kill, newsroom, rows } from './support/objects.ts'
import { addTopic, ask, call, cron, poll, shown } from './support/operator.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

const path = (id: string) => `/api/v1/concepts/${id}`
const put = (id: string, ...wordings: string[]) => ask<ConceptView>('PUT', path(id), { wordings })

interface Problem {
  code: string
  errors: {
    path: string
    code: string
    message: string
    message_vi: string
    topic?: string
    concept?: string
  }[]
}
async function refused(method: string, id: string, body?: object): Promise<Problem & { status: number }> {
  const answer = await call(method, path(id), body)
  const problem = (await answer.json()) as Problem
  for (const { message, message_vi } of problem.errors ?? []) expect([message, message_vi]).not.toContain('')
  return { ...problem, status: answer.status }
}
/** The paths and codes of a refusal. */
const faults = ({ errors }: Problem) => errors.map(({ path, code }) => `${path} ${code}`)

const SHIPPED = SHIPPED_CONCEPTS[0]?.id ?? ''

describe('a concept', () => {
  test('is put, used by a topic, and in KV before the answer', async () => {
    const { paper } = await scene()
    paper.publish('Phà mới qua sông')
    await poll()
    expect(await put('qua-song', 'cầu mới', 'phà mới')).toEqual({
      id: 'qua-song',
      wordings: ['cầu mới', 'phà mới'],
      shipped: false,
      replacesShipped: false,
    })
    expect(await env.KV.get('concept:qua-song', 'json')).toEqual({
      id: 'qua-song',
      wordings: ['cầu mới', 'phà mới'],
    })
    await addTopic('song', '@qua-song')
    expect(await shown('song')).toEqual(['Phà mới qua sông'])
    paper.publish('Khởi công cầu mới')
    expect((await poll()).sources).toMatchObject([{ matched: 2 }])
    await expectKvAsRows()
  })

  test('that is edited shows at once what its topics now find, and alerts nobody', async () => {
    const { paper, endpoint } = await scene()
    await put('qua-song', 'cầu mới')
    await put('giao-thong', '@qua-song', 'đường mới')
    await addTopic('gt', '@giao-thong')
    await addTopic('khac', '"giá lúa"')
    await followByWebhook(endpoint, { topics: ['gt'] })
    paper.publish('Khởi công cầu mới')
    paper.publish('Phà mới qua sông')
    await poll()
    await deliver()
    expect(endpoint.titles.filter((title) => title === 'Khởi công cầu mới')).toHaveLength(1)
    await put('qua-song', 'phà mới')
    expect(await shown('gt')).toEqual(['Phà mới qua sông'])
    await put('qua-song', 'phà mới', 'cầu mới')
    expect((await shown('gt'))?.toSorted()).toEqual(['Khởi công cầu mới', 'Phà mới qua sông'])
    await poll()
    await deliver()
    expect(endpoint.titles.filter((title) => title === 'Phà mới qua sông')).toEqual([])
    const seqs = await rows(newsroom, "SELECT seq, withdrawn FROM matches WHERE topic = 'gt' ORDER BY seq")
    expect(seqs).toEqual([
      { seq: null, withdrawn: 0 },
      { seq: expect.any(Number), withdrawn: 0 },
    ])
  })

  test('is listed beside those of the product, takes the place of one, and gives it back', async () => {
    await scene()
    const [own] = [await put(SHIPPED, 'chữ riêng')]
    expect(own).toMatchObject({ shipped: false, replacesShipped: true, wordings: ['chữ riêng'] })
    await put('qua-song', 'cầu mới')
    const { items } = await ask<{ items: ConceptView[] }>('GET', '/api/v1/concepts')
    expect(items).toHaveLength(SHIPPED_CONCEPTS.length + 1)
    expect(items.find(({ id }) => id === 'qua-song')).toMatchObject({
      shipped: false,
      replacesShipped: false,
    })
    expect((await call('DELETE', path(SHIPPED))).status).toBe(204)
    expect(await env.KV.get(`concept:${SHIPPED}`)).toBeNull()
    expect(await ask('GET', path(SHIPPED))).toEqual({
      ...SHIPPED_CONCEPTS[0],
      shipped: true,
      replacesShipped: false,
    })
    expect(await refused('DELETE', SHIPPED)).toMatchObject({ status: 409, code: 'concept_shipped' })
    expect(await refused('DELETE', 'khong-co')).toMatchObject({ status: 404, code: 'not_found' })
    expect((await call('GET', path('khong-co'))).status).toBe(404)
  })
})

describe('a concept is refused', () => {
  const cases: [why: string, wordings: string[], faults: string[]][] = [
    ['without wordings', [], ['/wordings no_wordings']],
    ['with an empty wording', ['cầu mới', ' … '], ['/wordings/1 empty']],
    ['that names one that there is not', ['cầu mới', '@khong-co'], ['/wordings/1 unknown_concept']],
    ['that names itself', ['cầu mới', '@thu'], ['/wordings/1 cycle']],
    ['that closes a circle', ['@hai'], ['/wordings/0 cycle']],
    ['with a bare stop word', ['và'], ['/wordings/0 stop_word']],
    ['with a prefix of one letter', ['c*'], ['/wordings/0 prefix_short']],
    ['with syntax', ['cầu OR phà'], ['/wordings/0 syntax']],
    ['with the same twice', ['cầu mới', 'CẦU MỚI'], ['/wordings/1 duplicate']],
    [
      'with 301 wordings',
      Array.from({ length: 301 }, (_, n) => `cầu ${n}`),
      ['/wordings/300 too_many_wordings'],
    ],
  ]
  test('with the path of the wording, and nothing is kept of it', async () => {
    await scene()
    await put('thu', 'phà mới')
    await put('mot', '@thu', 'bến đò')
    await put('hai', '@mot')
    for (const [why, wordings, expected] of cases) {
      const problem = await refused('PUT', 'thu', { wordings })
      expect(problem, why).toMatchObject({ status: 400, code: 'concept_invalid' })
      expect(faults(problem), why).toEqual(expect.arrayContaining(expected))
    }
    expect(await ask('GET', path('thu'))).toMatchObject({ wordings: ['phà mới'] })
  })

  test.each([
    ['an unknown field', 'thu', { wordings: ['a b'], words: [] }, 'input_invalid'],
    ['no wordings at all', 'thu', {}, 'input_invalid'],
    ['another id in the body', 'thu', { id: 'khac', wordings: ['cầu mới'] }, 'input_invalid'],
    ['half of a surrogate pair', 'thu', { wordings: ['cầu \ud800'] }, 'input_invalid'],
    ['an id that is none', 'Cầu', { wordings: ['cầu mới'] }, 'concept_invalid'],
    ['an id that is too long', 'a'.repeat(65), { wordings: ['cầu mới'] }, 'concept_invalid'],
  ])('with %s', async (_, id, body, code) => {
    await scene()
    expect(await refused('PUT', encodeURIComponent(id), body)).toMatchObject({ status: 400, code })
  })

  test('by the name of the topic or concept that the change would break', async () => {
    await scene()
    await put('qua-song', 'cầu mới')
    await put('giao-thong', '@qua-song')
    await addTopic('gt', '"thông xe" NEAR/5 @qua-song')
    expect(await refused('DELETE', 'qua-song')).toMatchObject({
      status: 400,
      code: 'concept_invalid',
      errors: [
        { concept: 'giao-thong', code: 'unknown_concept', message: expect.stringContaining('@giao-thong') },
        { topic: 'gt', topicName: 'Chủ đề gt' },
      ],
    })
    // What names it fails only because it does: the wording is what is wrong.
    expect(await refused('PUT', 'qua-song', { wordings: ['của'] })).toMatchObject({
      status: 400,
      code: 'concept_invalid',
      errors: [
        { path: '/wordings/0', code: 'stop_word' },
        { topic: 'gt', message_vi: expect.stringContaining('Chủ đề gt') },
      ],
    })
    expect((await call('DELETE', path('giao-thong'))).status).toBe(204)
    const problem = await refused('DELETE', 'qua-song')
    expect(problem).toMatchObject({ status: 409, code: 'concept_used' })
    expect(problem.errors).toMatchObject([
      {
        topic: 'gt',
        topicName: 'Chủ đề gt',
        message: expect.stringContaining('Chủ đề gt'),
        message_vi: expect.stringContaining('Chủ đề gt'),
      },
    ])
    expect(await env.KV.get('concept:qua-song')).not.toBeNull()
  })

  test('of nobody but the operator', async () => {
    await scene()
    for (const [method, where] of [
      ['GET', '/api/v1/concepts'],
      ['GET', path('ubnd')],
      ['PUT', path('thu')],
      ['DELETE', path('thu')],
      ['GET', '/api/v1/topics/pack'],
    ] as const) {
      expect((await call(method, where, undefined, { authorization: 'Bearer wrong' })).status).toBe(401)
    }
  })
})

describe('a Newsroom that has lost its rows', () => {
  async function loseRows(): Promise<void> {
    await inside(newsroom, ({ storage }) => storage.deleteAll())
    await kill(newsroom)
  }

  test('has concepts and the topics that use them again after a restore', async () => {
    const { paper } = await scene()
    await put('qua-song', 'cầu mới', 'phà mới')
    await addTopic('song', '@qua-song')
    await loseRows()
    expect((await call('PUT', path('thu'), { wordings: ['bến đò'] })).status).toBe(503)
    await ask('POST', '/api/v1/restore')
    expect(await ask('GET', path('qua-song'))).toMatchObject({ wordings: ['cầu mới', 'phà mới'] })
    paper.publish('Phà mới qua sông')
    await poll()
    expect(await shown('song')).toEqual(['Phà mới qua sông'])
    expect((await call('GET', '/health')).status).toBe(200)
  })

  test('keeps a topic whose concept is gone, says so, and goes on; with the concept it matches again', async () => {
    const { paper, endpoint } = await scene()
    await put('qua-song', 'phà mới')
    await addTopic('song', '@qua-song')
    await followByWebhook(endpoint, { query: '@qua-song' })
    await env.KV.delete('concept:qua-song')
    await loseRows()
    await ask('POST', '/api/v1/restore')
    const health = await call('GET', '/health')
    expect(health.status).toBe(503)
    const said = (await health.json()) as {
      reasons: object[]
      alarms: { topic: string; name: string | null }[]
    }
    expect(said.reasons).toMatchObject([{ code: 'topics_broken' }])
    expect(said.alarms.find(({ topic }) => topic === 'song')).toMatchObject({
      code: 'topic_broken',
      name: 'Chủ đề song',
      message: expect.stringContaining('@qua-song'),
    })
    // A reader's own query is named nowhere in public.
    expect(JSON.stringify(said.alarms.filter(({ topic }) => topic !== 'song'))).not.toContain('qua-song')
    paper.publish('Phà mới qua sông')
    paper.publish('Khởi công cầu mới')
    await poll()
    expect(await shown('cau')).toEqual(['Khởi công cầu mới'])
    expect(await ask('GET', '/api/v1/topics/song')).toMatchObject({ query: '@qua-song' })
    expect((await call('PATCH', '/api/v1/topics/song', { name: 'Tên khác' })).status).toBe(400)
    await put('qua-song', 'phà mới')
    expect(await shown('song')).toEqual(['Phà mới qua sông'])
    expect((await call('GET', '/health')).status).toBe(200)
    await cron()
    await expectKvAsRows()
  })
})
