import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { ArchivePart } from '../../src/articles/archive.ts'
import { applyGone, applyTexts } from '../../src/newsroom/news/apply-texts.ts'
import { markDirty } from '../../src/newsroom/publishing/pending.ts'
import { findSource } from '../../src/newsroom/sources/source-rows.ts'
import { topic, topicsOf } from './support/desk.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, kill, mailroom, newsroom, rows } from './support/objects.ts'
import { ask, balanced, cron, poll, pollOne } from './support/operator.ts'
import { deadLine, layLine } from './support/reach.ts'
import { deliver } from './support/readers.ts'
import { cleanUp, HOUR, scene } from './support/scene.ts'

cleanUp()

const WITH_UPDATES = { topics: [{ id: 'cau', updates: true }] }
const LEAD =
  'Sáng 24/11, huyện Lý Nhân tổ chức lễ thông xe cầu mới bắc qua sông Châu Giang, dài 412 m, tổng mức đầu tư 186 tỷ đồng.'

async function loseRows(): Promise<void> {
  await inside(newsroom, ({ storage }) => storage.deleteAll())
  await kill(newsroom)
}

/** Everything that KV holds, letter by letter. */
async function kvValues(): Promise<Record<string, string | null>> {
  const { keys } = await env.KV.list()
  return Object.fromEntries(
    await Promise.all(keys.map(async ({ name }) => [name, await env.KV.get(name)] as const)),
  )
}

const TABLES = {
  articles: 'SELECT * FROM articles ORDER BY hash',
  identities: 'SELECT * FROM identities ORDER BY source, key',
  matches: 'SELECT * FROM matches ORDER BY topic, article',
  // A card shows its article as the archive has it, not as it was when the event was made.
  events: `SELECT seq, at, json_remove(event, '$.card') AS event, event ->> '$.card.match' AS match FROM events ORDER BY seq`,
  stories: 'SELECT article, story, source, first_seen FROM story_articles ORDER BY article',
  storyKeys: 'SELECT * FROM story_keys ORDER BY key, article',
  citations: 'SELECT * FROM citations ORDER BY document, article',
  seq: "SELECT value FROM meta WHERE key = 'seq'",
}

async function newsRows() {
  const read = await Promise.all(
    Object.entries(TABLES).map(async ([table, query]) => [table, await rows(newsroom, query)] as const),
  )
  return Object.fromEntries(read)
}

/** Gives the article of a title what its page says, as reading it does. */
async function read(
  title: string,
  act: (hash: string) => (work: Parameters<typeof applyTexts>[0]) => unknown,
) {
  await inside(newsroom, ({ storage }) => {
    const { sql } = storage
    const [found] = sql
      .exec<{ hash: string; source: string }>(
        "SELECT hash, source FROM articles WHERE article ->> '$.title' = ?",
        title,
      )
      .toArray()
    const source = findSource(sql, found?.source ?? '')?.source
    if (!found || !source) throw new Error(`no article ${title}`)
    storage.transactionSync(() => {
      const topics = topicsOf({ ...topic('cau', '"cầu mới"'), name: 'Chủ đề cau' })
      const work = { sql, source, topics, now: Date.now(), dirty: new Set<string>() }
      act(found.hash)(work)
      markDirty(sql, work.dirty)
    })
  })
}

/**
 * Two papers that tell one story; of the first the page was read and corrected, and a figure was edited in the feed soon
 * after, which is still to be told; a third article was told and is gone.
 */
async function eventfulScene() {
  const stage = await scene(WITH_UPDATES)
  const { outside, paper } = stage
  const other = outside.paper('bao-hai.example')
  await ask('POST', '/api/v1/sources', { id: 'bao-hai', name: 'Báo hai', url: other.feedUrl })
  await poll()
  const first = paper.publish('Thông xe cầu mới qua sông Châu Giang', { lead: LEAD })
  paper.publish('Cầu mới trên đường tỉnh 499 sắp sửa chữa', { lead: 'Cầu đã khai thác 21 năm.' })
  await poll()
  other.publish('Lý Nhân thông xe cầu mới qua sông Châu Giang', { lead: LEAD })
  await poll()
  const body = 'Chủ tịch UBND huyện Trần Đức Long dự lễ thông xe. Cầu do Công ty Minh Phát thi công.'
  const title = 'Thông xe cầu mới qua sông Châu Giang'
  await read(title, (hash) => (work) => applyTexts(work, hash, { body }, 'page'))
  await read(
    title,
    (hash) => (work) => applyTexts(work, hash, { body: body.replace('Minh Phát', 'Nam Cường') }, 'page'),
  )
  await read('Cầu mới trên đường tỉnh 499 sắp sửa chữa', (hash) => (work) => applyGone(work, hash))
  first.lead = LEAD.replace('186 tỷ', '216 tỷ')
  await poll()
  await cron()
  await deliver()
  return stage
}

describe('a Newsroom that has lost its rows', () => {
  test('has texts, versions, stories, updates and every seq again, and no key changes by a letter', async () => {
    await eventfulScene()
    const before = { rows: await newsRows(), kv: await kvValues() }
    await expectKvAsRows()
    const parts = Object.entries(before.kv).filter(([key]) => key.startsWith('archive:bao-thu:'))
    const archived = parts.flatMap(([, value]) => (JSON.parse(value ?? '') as ArchivePart).articles)
    expect(
      archived.map(({ article: { textFrom, gone, version, untold }, matches }) => ({
        textFrom,
        gone,
        version,
        untold: untold?.changes.map(({ after }) => after),
        updates: matches.flatMap(({ updates = [] }) => updates.map((update) => update.version)),
      })),
    ).toEqual(
      expect.arrayContaining([
        { textFrom: 'page', gone: undefined, version: 4, untold: ['216 tỷ đồng'], updates: [3] },
        { textFrom: undefined, gone: true, version: 2, untold: undefined, updates: [2] },
      ]),
    )
    await loseRows()
    const restored = await ask<{ seq: number }>('POST', '/api/v1/restore')
    expect(restored.seq).toBe(5)
    expect(await newsRows()).toEqual(before.rows)
    const beside = await rows<{ also: string | null }>(
      newsroom,
      "SELECT event ->> '$.card.article.also[0].source' AS also FROM events ORDER BY seq",
    )
    expect(beside.map(({ also }) => also)).toEqual(['bao-hai', null, 'bao-thu', 'bao-hai', null])
    await cron()
    expect(await kvValues()).toEqual(before.kv)
  })

  test('finds nothing new afterwards, tells nothing again, and tells a later change once', async () => {
    const { paper, endpoint } = await eventfulScene()
    const told = endpoint.received.length
    const values = await kvValues()
    await loseRows()
    await ask('POST', '/api/v1/restore')
    for (const source of (await poll()).sources)
      expect(source).toMatchObject({ new: 0, updated: 0, matched: 0 })
    await cron()
    await deliver()
    expect(endpoint.received).toHaveLength(told)
    const archive = ([key]: [string, unknown]) => key.startsWith('archive:')
    expect(Object.entries(await kvValues()).filter(archive)).toEqual(Object.entries(values).filter(archive))
    const first = paper.items.find(({ title }) => title.startsWith('Thông xe'))
    if (first) first.title = 'Hoãn thông xe cầu mới qua sông Châu Giang'
    await poll()
    await deliver()
    expect(endpoint.received).toHaveLength(told)
    // What was not told yet is, an hour after the last update, together with what was changed since.
    await cron(Date.now() + HOUR)
    await cron(Date.now() + HOUR)
    await deliver()
    expect(endpoint.received.slice(told).map(({ digest }) => digest.data.items[0]?.update?.changes)).toEqual([
      [
        expect.objectContaining({ kind: 'headline', after: 'Hoãn thông xe cầu mới qua sông Châu Giang' }),
        { kind: 'figure', before: '186 tỷ đồng', after: '216 tỷ đồng' },
      ],
    ])
    await balanced()
  })

  test('pushes from the archive an update that its shard had not been told', async () => {
    const { paper, endpoint } = await scene(WITH_UPDATES)
    const item = paper.publish('Thông xe cầu mới qua sông Châu Giang', { lead: LEAD })
    await poll()
    await deliver()
    await layLine(deadLine)
    item.lead = LEAD.replace('186 tỷ', '216 tỷ')
    await poll()
    expect(await mailroom().mark()).toBe(1)
    await loseRows()
    await ask('POST', '/api/v1/restore')
    await cron()
    await deliver()
    expect(await mailroom().mark()).toBe(2)
    expect(endpoint.received.map(({ digest }) => digest.data.items[0]?.update?.changes ?? null)).toEqual([
      null,
      [{ kind: 'figure', before: '186 tỷ đồng', after: '216 tỷ đồng' }],
    ])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })
})

describe('an edit before the first event is delivered', () => {
  test('is an event of its own, and one entry with the article as it is now', async () => {
    const { paper, endpoint } = await scene({ ...WITH_UPDATES, schedule: { cadence: 'hourly' } })
    const item = paper.publish('Thông xe cầu mới qua sông Châu Giang', { lead: LEAD })
    await poll()
    item.title = 'Hoãn thông xe cầu mới qua sông Châu Giang'
    expect(await pollOne()).toMatchObject({ updated: 1, matched: 0 })
    await deliver(Date.now() + 3_600_000)
    expect(endpoint.titles).toEqual(['Hoãn thông xe cầu mới qua sông Châu Giang'])
    expect(await balanced()).toMatchObject({ matched: 2, sent: 2 })
  })

  test('counts as suppressed where no updates are wanted', async () => {
    const { paper, endpoint } = await scene({ topics: ['cau'], schedule: { cadence: 'hourly' } })
    const item = paper.publish('Thông xe cầu mới qua sông Châu Giang', { lead: LEAD })
    await poll()
    item.title = 'Hoãn thông xe cầu mới qua sông Châu Giang'
    await poll()
    await deliver(Date.now() + 3_600_000)
    expect(endpoint.received).toHaveLength(1)
    expect(await balanced()).toMatchObject({ matched: 2, sent: 1, suppressed: 1, reasons: { update: 1 } })
  })
})
