import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { writeArticle } from '../../src/newsroom/news/archive-rows.ts'
import { writeMatch } from '../../src/newsroom/news/match-rows.ts'
import { frontOf, homeOf } from '../../src/newsroom/publishing/publish.ts'
import { atDesk, NOW, source } from './support/desk.ts'
import { expectKvAsRows } from './support/kv.ts'
import { inside, kill, loseAlarms, newsroom, rows } from './support/objects.ts'
import { addTopic, ask, cron, poll } from './support/operator.ts'
import { rowsOf } from './support/rows-of.ts'
import { cleanUp, scene } from './support/scene.ts'

cleanUp()

/** The n-th oldest article of an archive; every tenth is of a ferry. */
const archived = (n: number): Article => ({
  hash: n.toString(16).padStart(16, '0'),
  source: source.id,
  day: '2026-11-01',
  part: Math.floor(n / 40),
  keys: [`guid:${n}`],
  url: null,
  title: n % 10 === 0 ? `Phà mới số ${n}` : `Tin số ${n}`,
  author: null,
  categories: [],
  lead: '',
  body: '',
  documents: [],
  // Seven at once share the time of their first sight, so that steps end among them.
  firstSeen: NOW + Math.floor(n / 7),
  // As it is shown: a time ahead of its first sight would be taken for that.
  published: NOW - 10_000 + n,
  changedAt: NOW,
  version: 1,
  alerts: true,
  awaitsDate: false,
})

function fill(count: number, first = 1): Promise<void> {
  return inside(newsroom, ({ storage }) => {
    storage.transactionSync(() => {
      for (let n = first; n <= count; n += 1) writeArticle(storage.sql, archived(n))
    })
  })
}

const found = async (topic: string) =>
  (await rows<{ n: number }>(newsroom, 'SELECT COUNT(*) AS n FROM matches WHERE topic = ?', topic))[0]?.n
const waiting = () =>
  rows<{ topic: string; remaining: number }>(newsroom, 'SELECT topic, remaining FROM look_backs')

/** One key is put once a second. */
async function publishAll(): Promise<void> {
  while ((await rows(newsroom, 'SELECT key FROM pending WHERE dirty = 1')).length > 0) {
    await scheduler.wait(300)
    await cron()
  }
}

describe('a topic over a large archive', () => {
  test('is answered after the newest part, and laid against the rest by alarms', async () => {
    await scene()
    await loseAlarms(newsroom)
    await fill(5_500)
    await addTopic('pha', '"phà mới"')
    expect(await waiting()).toEqual([{ topic: 'pha', remaining: 3_400 }])
    expect(await found('pha')).toBe(160)
    for (let run = 0; run < 3; run += 1) await cron()
    // The newest five thousand; what is older stays as it was.
    expect(await waiting()).toEqual([])
    expect(await found('pha')).toBe(500)
  })

  test('goes on where it was after the object dies, and is published at the end', async () => {
    await scene()
    await loseAlarms(newsroom)
    await fill(1_900)
    await addTopic('pha', '"phà mới"')
    expect(await found('pha')).toBe(160)
    await kill(newsroom)
    await cron()
    expect(await waiting()).toEqual([])
    expect(await found('pha')).toBe(190)
    await publishAll()
    await expectKvAsRows()
  })

  test('goes over it once for all topics of a concept, and once more for one that came between', async () => {
    await scene()
    await loseAlarms(newsroom)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['đò ngang'] })
    for (const id of ['a', 'b', 'c']) await addTopic(id, `@qua-song OR "${id} ${id}"`)
    await fill(3_000)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['phà mới'] })
    expect((await waiting()).map(({ remaining }) => remaining)).toEqual([3_400, 3_400, 3_400])
    await addTopic('d', '@qua-song')
    for (let run = 0; run < 3; run += 1) await cron()
    for (const id of ['a', 'b', 'c', 'd']) expect(await found(id), id).toBe(300)
  })

  test('begins anew when it is edited meanwhile, and ends with its topic', async () => {
    await scene()
    await loseAlarms(newsroom)
    await fill(2_000)
    await addTopic('pha', '"phà mới"')
    await ask('PATCH', '/api/v1/topics/pha', { query: '"phà mới" "số 10"' })
    await cron()
    expect(await found('pha')).toBe(1)
    await ask('PATCH', '/api/v1/topics/pha', { query: '"phà mới"' })
    expect(await waiting()).toHaveLength(1)
    await inside(newsroom, async (_state, instance) =>
      (instance as { deleteTopic(id: string): Promise<unknown> }).deleteTopic('pha'),
    )
    expect(await waiting()).toEqual([])
    expect(await found('pha')).toBe(0)
  })

  test('does not touch what is told while it goes on', async () => {
    const { paper } = await scene()
    await loseAlarms(newsroom)
    await fill(2_000)
    await addTopic('pha', '"phà mới"')
    paper.publish('Phà mới qua sông')
    await poll()
    await cron()
    const told = await rows(newsroom, "SELECT seq FROM matches WHERE topic = 'pha' AND seq IS NOT NULL")
    expect(told).toEqual([{ seq: 1 }])
    expect(await found('pha')).toBe(201)
  })
})

describe('what is on a topic and older than the newest five thousand', () => {
  const hash = (n: number) => archived(n).hash
  const wrong = async () =>
    (
      await rows<{ n: number }>(
        newsroom,
        `SELECT COUNT(*) AS n FROM matches AS m JOIN articles AS a ON a.hash = m.article
         WHERE m.topic = 'pha' AND m.withdrawn = 0 AND a.article ->> '$.title' LIKE 'Tin%'`,
      )
    )[0]?.n

  test('is judged anew too, whatever a wide wording once found, and told matches keep their seq', async () => {
    await scene()
    await loseAlarms(newsroom)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['phà mới', 'tin số'] })
    // Whole parts of the archive, which the later ones do not touch.
    await fill(999)
    await addTopic('pha', '@qua-song')
    await cron()
    expect([await found('pha'), await wrong()]).toEqual([999, 900])
    await inside(newsroom, ({ storage }) => {
      for (const n of [3, 10])
        storage.sql.exec('UPDATE matches SET seq = ? WHERE article = ?', 100 + n, hash(n))
    })
    await fill(6_500, 1_000)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['phà mới'] })
    for (let run = 0; run < 2; run += 1) await cron()
    await kill(newsroom)
    for (let run = 0; run < 2; run += 1) await cron()
    expect(await waiting()).toEqual([])
    // Ninety-nine right ones of the first thousand, the newest five hundred, and the one that was told.
    expect([await found('pha'), await wrong()]).toEqual([600, 0])
    expect(
      await rows(newsroom, 'SELECT article, seq, withdrawn FROM matches WHERE seq > 100 ORDER BY seq'),
    ).toEqual([
      { article: hash(3), seq: 103, withdrawn: 1 },
      { article: hash(10), seq: 110, withdrawn: 0 },
    ])
    await publishAll()
    await expectKvAsRows()
  })

  test('is taken from the topics that have it, and not given to others', async () => {
    await scene()
    await loseAlarms(newsroom)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['tin số'] })
    await fill(500)
    await addTopic('a', '@qua-song')
    await addTopic('b', '@qua-song OR "phà mới"')
    await inside(newsroom, ({ storage }) => {
      storage.sql.exec("DELETE FROM matches WHERE topic = 'b' AND article <> ?", hash(8))
    })
    await fill(5_500, 501)
    await ask('PUT', '/api/v1/concepts/qua-song', { wordings: ['tin số 7', 'tin số 8'] })
    for (let run = 0; run < 4; run += 1) await cron()
    expect(await waiting()).toEqual([])
    const old = await rows(newsroom, 'SELECT topic, article FROM matches WHERE article <= ?', hash(500))
    expect(old).toEqual([
      { topic: 'a', article: hash(7) },
      { topic: 'a', article: hash(8) },
      { topic: 'b', article: hash(8) },
    ])
  })
})

describe('what lists cost', () => {
  test('a front and the home page read about as many rows as they show, however many matches there are', async () => {
    await atDesk(({ sql, storage }) => {
      const topics = ['mot', 'hai', 'ba']
      const match = { version: 1, seq: null, matchedAt: NOW, score: 1, evidence: [] }
      storage.transactionSync(() => {
        for (const id of topics) {
          const topic = {
            id,
            name: id,
            query: id,
            description: '',
            visibility: 'public',
            language: 'vi',
            minScore: 0,
            version: 1,
          }
          sql.exec('INSERT INTO topics (id, topic) VALUES (?, ?)', id, JSON.stringify(topic))
        }
        for (let n = 1; n <= 4_000; n += 1) {
          const article = archived(n)
          writeArticle(sql, article)
          for (const topic of topics) writeMatch(sql, article, { ...match, topic })
        }
      })
      const front = rowsOf(sql, (counting) => frontOf(counting, 'mot')).read
      const home = rowsOf(sql, (counting) => homeOf(counting)).read
      const before = rowsOf(sql, (counting) =>
        counting
          .exec(
            `SELECT m.*, a.article AS json FROM matches m JOIN articles a ON a.hash = m.article WHERE m.topic = ?
             ORDER BY a.first_seen DESC, json_extract(a.article, '$.published') DESC, a.hash LIMIT 100`,
            'mot',
          )
          .toArray(),
      ).read
      console.log(
        `rows read of 4,000 matches a topic: front ${front}, home of three topics ${home}; sorted by JSON ${before}`,
      )
      expect(front).toBeLessThan(2_000)
      expect(home).toBeLessThan(2_200)
      expect(homeOf(sql)?.topics.map(({ matches }) => matches)).toEqual([4_000, 4_000, 4_000])
      expect(
        frontOf(sql, 'mot')
          ?.items.map(({ article }) => article.title)
          .slice(0, 3),
      ).toEqual(['Phà mới số 4000', 'Tin số 3999', 'Tin số 3998'])
    })
  })
})
