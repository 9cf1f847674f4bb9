import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { articleId } from '../../src/articles/article.ts'
import type { RestoreCounts } from '../../src/newsroom/restoring/restore.ts'
import { expectKvAsRows, kvWithPut } from './support/kv.ts'
import { inside, kill, mailroom, newsroom, rows } from './support/objects.ts'
import { addTopic, ask, balanced, call, cron, poll, pollOne, shown, visit } from './support/operator.ts'
import { deadLine, layLine } from './support/reach.ts'
import { deliver, followByWebhook } from './support/readers.ts'
import { cleanUp, scene, takeClock } from './support/scene.ts'
import { set } from './support/settings.ts'

cleanUp()

/** The Newsroom's rows are gone, all of them. */
async function loseRows(): Promise<void> {
  await inside(newsroom, ({ storage }) => storage.deleteAll())
  await kill(newsroom)
}

const restore = () => ask<RestoreCounts>('POST', '/api/v1/restore')

/** Everything of the Newsroom that a restore must bring back. */
async function newsRows() {
  const tables = {
    articles: 'SELECT * FROM articles ORDER BY hash',
    identities: 'SELECT * FROM identities ORDER BY source, key',
    matches: 'SELECT * FROM matches ORDER BY topic, article',
    events: 'SELECT * FROM events ORDER BY seq',
    topics: 'SELECT id, topic FROM topics ORDER BY id',
    labels: 'SELECT * FROM labels ORDER BY topic, article',
    sources: 'SELECT id, settings, baseline_at FROM sources ORDER BY id',
    shards: 'SELECT * FROM shards ORDER BY shard',
    meta: "SELECT * FROM meta WHERE key IN ('seq', 'shard_count') ORDER BY key",
  }
  const read = await Promise.all(
    Object.entries(tables).map(async ([table, query]) => [table, await rows(newsroom, query)] as const),
  )
  return Object.fromEntries(read)
}

/** The scene with two articles told, one edited, one that nobody was told, a private topic, all of it in KV. */
async function toldScene() {
  const stage = await scene()
  const { paper, endpoint } = stage
  await followByWebhook(endpoint, { query: '"đường mới"' })
  paper.publish('Thông xe cầu mới thứ nhất')
  const edited = paper.publish('Thông xe ở huyện miền núi')
  await poll()
  edited.title = 'Thông xe cầu mới thứ hai'
  await poll()
  await addTopic('cho', '"chợ phiên"')
  await labelAll('cau')
  await deliver()
  return stage
}

/** Says of every article that it is on a topic. */
async function labelAll(topic: string): Promise<void> {
  const articles = await rows<{ article: string }>(newsroom, 'SELECT article FROM articles')
  const labels = articles.map(({ article }) => ({ article: articleId(JSON.parse(article)), about: true }))
  const answer = await call('PATCH', `/api/v1/topics/${topic}/labels`, { labels })
  const { items } = (await answer.json()) as { items: unknown[] }
  expect(items).toHaveLength(articles.length)
}

const TOLD = ['Thông xe cầu mới thứ nhất', 'Thông xe cầu mới thứ hai']

describe('a Newsroom that has lost its rows', () => {
  test('tells a shard that was followed in and never told anything', async () => {
    // All of it within one second, which is all that a feed's dates tell.
    takeClock()
    const { paper, endpoint } = await scene()
    await loseRows()
    await restore()
    paper.publish('Thông xe cầu mới thứ nhất')
    await visit()
    await deliver()
    expect(endpoint.titles).toEqual(['Thông xe cầu mới thứ nhất'])
    expect(await balanced()).toMatchObject({ matched: 1, sent: 1 })
  })

  test('refuses polls and changes, says so, and goes on serving what KV has', async () => {
    const { paper, endpoint } = await toldScene()
    await loseRows()
    const before = paper.requests.length
    paper.publish('Cầu mới thứ ba')
    const refused: [method: string, path: string, body?: object][] = [
      ['POST', '/api/v1/polls'],
      ['POST', '/polls'],
      ['POST', '/api/v1/sources', { name: 'Báo khác', url: paper.feedUrl }],
      ['POST', '/api/v1/topics', { name: 'Lúa', query: 'lúa' }],
      ['DELETE', '/api/v1/topics/cau'],
    ]
    for (const [method, path, body] of refused) {
      const answer = await call(method, path, body)
      expect(answer.status, path).toBe(503)
      expect(await answer.json()).toMatchObject({ code: 'restore_needed' })
    }
    await cron(Date.now() + 3_600_000)
    expect(paper.requests).toHaveLength(before)
    const health = await call('GET', '/health')
    expect(health.status).toBe(503)
    expect(await health.json()).toMatchObject({ reasons: [{ code: 'restore_needed' }] })
    expect((await call('GET', '/topics/cau/feed.xml')).status).toBe(200)
    expect(endpoint.titles.toSorted()).toEqual(TOLD.toSorted())
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('has every row again after the restore, and KV stays as it was', async () => {
    await toldScene()
    const before = await newsRows()
    const keys = await expectKvAsRows()
    await loseRows()
    expect(await restore()).toEqual({ articles: 3, topics: 3, sources: 1, seq: 2 })
    expect(await newsRows()).toEqual(before)
    expect((await call('GET', '/health')).status).toBe(200)
    await cron()
    expect(await expectKvAsRows()).toEqual(keys)
  })

  test('finds nothing new and alerts nobody afterwards, and tells a later article once', async () => {
    const { paper, endpoint } = await toldScene()
    await loseRows()
    await restore()
    expect(await pollOne()).toMatchObject({
      new: 0,
      updated: 0,
      matched: 0,
      baseline: false,
      httpStatus: 200,
    })
    await deliver()
    expect(endpoint.titles).toHaveLength(2)
    paper.publish('Cầu mới thứ ba')
    paper.publish('Mở đường mới lên bản')
    expect(await pollOne()).toMatchObject({ new: 2, matched: 2 })
    await deliver()
    expect(endpoint.titles.toSorted()).toEqual([...TOLD, 'Cầu mới thứ ba', 'Mở đường mới lên bản'].toSorted())
    expect(await shown('cau')).toEqual(expect.arrayContaining([...TOLD, 'Cầu mới thứ ba']))
    expect(await balanced()).toMatchObject({ matched: 4, sent: 4 })
  })
})

describe('what had not reached KV before the loss', () => {
  test('and was told is found again, numbered above the mark of the shard, and not told again', async () => {
    const { paper, endpoint } = await toldScene()
    const { KV } = env
    await kill(newsroom)
    set({ KV: kvWithPut(() => Promise.reject(new Error('KV PUT failed: 503'))) })
    paper.publish('Cầu mới thứ ba')
    expect(await visit()).toBe(1)
    await deliver()
    expect(endpoint.titles).toHaveLength(3)
    await loseRows()
    set({ KV })
    expect(await restore()).toMatchObject({ articles: 3, seq: 3 })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    const seqs = await rows<{ seq: number }>(newsroom, 'SELECT seq FROM events ORDER BY seq')
    expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 4])
    expect(await mailroom().mark()).toBe(4)
    expect(endpoint.titles.filter((title) => title === 'Cầu mới thứ ba')).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('nor any shard is found again and told once', async () => {
    const { paper, endpoint } = await toldScene()
    const { KV } = env
    await kill(newsroom)
    set({ KV: kvWithPut(() => Promise.reject(new Error('KV PUT failed: 503'))) })
    await newsroom().health()
    await layLine(deadLine)
    paper.publish('Cầu mới thứ ba')
    expect(await visit()).toBe(1)
    await loseRows()
    set({ KV })
    expect(await restore()).toMatchObject({ articles: 3, seq: 2 })
    expect(await pollOne()).toMatchObject({ new: 1, matched: 1 })
    await deliver()
    expect(endpoint.titles.filter((title) => title === 'Cầu mới thứ ba')).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })

  test('but KV: what the shard had not yet been told is pushed from the archive', async () => {
    const { paper, endpoint } = await toldScene()
    await layLine(deadLine)
    paper.publish('Cầu mới thứ ba')
    await poll()
    await loseRows()
    expect(await restore()).toMatchObject({ articles: 4, seq: 3 })
    await cron()
    await deliver()
    expect(endpoint.titles.filter((title) => title === 'Cầu mới thứ ba')).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 3, sent: 3 })
  })
})

describe('a restore', () => {
  test('of a whole Newsroom changes nothing', async () => {
    const { endpoint } = await toldScene()
    const before = await newsRows()
    expect(await restore()).toEqual({ articles: 3, topics: 3, sources: 1, seq: 2 })
    expect(await newsRows()).toEqual(before)
    expect(await pollOne()).toMatchObject({ status: 'unchanged', httpStatus: 304 })
    await deliver()
    expect(endpoint.titles).toHaveLength(2)
    await balanced()
  })

  test('that dies in the middle leaves polls refused, and can be repeated', async () => {
    const { endpoint } = await toldScene()
    const before = await newsRows()
    const { KV } = env
    await loseRows()
    let reads = 0
    for (let failing = 1; failing <= 6; failing += 1) {
      reads = 0
      const counted = (name: 'get' | 'list') => (options: never, type: never) => {
        reads += 1
        if (reads === failing) throw new Error(`KV ${name} failed: 500`)
        return (KV[name] as (...args: never[]) => unknown).call(KV, options, type)
      }
      await kill(newsroom)
      set({ KV: { ...kvMethods(KV), get: counted('get'), list: counted('list') } })
      expect((await call('POST', '/api/v1/restore')).status).toBe(503)
      set({ KV })
      await kill(newsroom)
      expect((await call('POST', '/api/v1/polls')).status).toBe(503)
    }
    expect(await restore()).toEqual({ articles: 3, topics: 3, sources: 1, seq: 2 })
    expect(await newsRows()).toEqual(before)
    expect(await pollOne()).toMatchObject({ new: 0 })
    await deliver()
    expect(endpoint.titles).toHaveLength(2)
    await balanced()
  })
})

function kvMethods(kv: KVNamespace) {
  return { put: kv.put.bind(kv), delete: kv.delete.bind(kv) }
}
