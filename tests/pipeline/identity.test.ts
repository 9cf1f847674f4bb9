import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archiveKey } from '../../src/articles/archive.ts'
import type { NewsEvent } from '../../src/events.ts'
import type { FeedItem } from '../../src/feeds/read/feed.ts'
import { archivePart, articlesWithoutDate, readMatches } from '../../src/newsroom/news/archive-rows.ts'
import { commitItems, type Look } from '../../src/newsroom/news/commit.ts'
import { type PageFacts, settleDate } from '../../src/newsroom/news/settle-date.ts'
import { restoreStep } from '../../src/newsroom/restoring/restore.ts'
import { createTables } from '../../src/newsroom/schema.ts'
import type { Source } from '../../src/newsroom/sources/source.ts'
import { type Topic, TopicIndex } from '../../src/topics/topic.ts'
import { steps, styles, weeksOf } from '../support/press-weeks.ts'
import { inside, newsroom } from './support/objects.ts'
import { cleanUp, DAY, HOUR } from './support/scene.ts'

cleanUp()

/** 08:00 of 24 November 2026 in Vietnam. */
const NOW = Date.UTC(2026, 10, 24, 1)

const source: Source = {
  id: 'bao-thu',
  name: 'Báo thử',
  url: 'https://baopho.vn/rss',
  kind: 'feed',
  selectors: null,
  fullText: false,
  timezone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  minIntervalMinutes: 15,
  enabled: true,
  isNameGiven: true,
  isKindGiven: true,
}
const topic = (id: string, query: string): Topic => ({
  id,
  name: id,
  query,
  description: '',
  visibility: 'public',
  language: 'vi',
  minScore: 0,
  version: 1,
})

function topicsOf(...all: Topic[]): TopicIndex {
  const index = new TopicIndex()
  for (const one of all) index.set(one)
  return index
}

/** Every item of these tests is on this topic, by its lead. */
const TOPICS = topicsOf(topic('tat-ca', '"tin báo phố"'))

const item = (number: number, rest: Partial<FeedItem> = {}): FeedItem => ({
  guid: `bp-${number}`,
  url: `https://baopho.vn/tin/bai-${20_450 + number}.html`,
  title: `Khánh thành cây cầu thứ ${number}`,
  summary: 'Tin báo phố.',
  content: '',
  contentHtml: '',
  author: null,
  categories: [],
  published: NOW - number * HOUR,
  ...rest,
})

/** A Newsroom's rows, with what is done to them here in short. */
class Desk {
  readonly storage: DurableObjectStorage
  readonly sql: SqlStorage

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
    this.sql = storage.sql
    createTables(this.sql)
  }

  commit(items: readonly FeedItem[], now = NOW, look: Partial<Look> = {}, topics = TOPICS) {
    return this.storage.transactionSync(() =>
      commitItems(this.sql, source, items, topics, now, { isBaseline: false, ...look }),
    )
  }

  settle(facts: PageFacts, now = NOW, topics = TOPICS): { alerted: number } {
    const [article] = articlesWithoutDate(this.sql, 1)
    return settleDate(this.sql, source, article?.hash ?? '', facts, topics, now)
  }

  /** Titles of the events behind a seq, in their order. */
  told(after = 0): string[] {
    return this.sql
      .exec<{ event: string }>('SELECT event FROM events WHERE seq > ? ORDER BY seq', after)
      .toArray()
      .map(({ event }) => (JSON.parse(event) as NewsEvent).card.article.title)
  }

  articles() {
    return this.sql
      .exec<{ article: string }>('SELECT article FROM articles ORDER BY first_seen, hash')
      .toArray()
      .map(({ article }) => JSON.parse(article))
  }

  clear(): void {
    for (const table of ['articles', 'identities', 'matches', 'events', 'pending', 'meta'])
      this.sql.exec(`DELETE FROM ${table}`)
  }
}

const atDesk = <T>(work: (desk: Desk) => T) => inside(newsroom, ({ storage }) => work(new Desk(storage)))

describe('over weeks in which a paper changes what it can', () => {
  const RUNS = 60

  test(`exactly the truly new items alert (${RUNS} papers)`, async () => {
    await atDesk((desk) => {
      let alerted = 0
      fc.assert(
        fc.property(styles, steps, (style, weeks) => {
          desk.clear()
          let seq = 0
          for (const { press, step, listed, unseen, isFirst } of weeksOf(style, weeks)) {
            const { now } = press
            const items = listed.map(({ item }) => ({ ...item, summary: 'Tin báo phố.' }))
            const committed = desk.commit(items, now, { isBaseline: isFirst })
            expect(committed.new, JSON.stringify(step)).toBe(unseen.length)
            for (const article of articlesWithoutDate(desk.sql, 100)) {
              const published = press.publishedAt(numberOf(article.title))
              settleDate(desk.sql, source, article.hash, { published }, TOPICS, now)
            }
            const fresh = unseen.filter(({ article, item: { url, published } }) => {
              const hasNoPage = published === null && url === null
              return hasNoPage || (published ?? press.publishedAt(article)) >= now - 72 * HOUR
            })
            const expected = isFirst ? [] : fresh.map(({ article }) => article)
            const told = desk.told(seq)
            expect(told.map(numberOf).toSorted(), JSON.stringify(step)).toEqual(expected.toSorted())
            seq += told.length
            alerted += told.length
          }
        }),
        { numRuns: RUNS },
      )
      expect(alerted).toBeGreaterThan(RUNS * 20)
    })
  }, 600_000)

  /** The number that ends each headline of the paper, before any mark of an edit. */
  function numberOf(title: string): number {
    return Number(/ (\d+)(?: \(cập nhật\))*$/.exec(title)?.[1])
  }
})

describe('an item without a date', () => {
  const undated = item(1, { published: null })
  const title = undated.title

  test('is shown and held, and alerts once its page was read', async () => {
    await atDesk((desk) => {
      expect(desk.commit([undated])).toMatchObject({ new: 1, matched: 1 })
      expect(desk.told()).toEqual([])
      expect(desk.articles()).toMatchObject([{ alerts: false, awaitsDate: true, published: null }])
      expect(desk.settle({ published: NOW - 71 * HOUR }, NOW + HOUR)).toEqual({ alerted: 1 })
      expect(desk.told()).toEqual([title])
      expect(desk.articles()).toMatchObject([
        { alerts: true, awaitsDate: false, published: NOW - 71 * HOUR, version: 1 },
      ])
      expect(desk.commit([undated], NOW + 2 * HOUR)).toMatchObject({ new: 0, updated: 0 })
      expect(desk.told()).toEqual([title])
    })
  })

  const cases: [when: string, facts: PageFacts, told: boolean][] = [
    ['of 71 hours before its first sight alerts', { published: NOW - 71 * HOUR }, true],
    ['of 73 hours before its first sight alerts nobody', { published: NOW - 73 * HOUR }, false],
    ['without a date alerts: first sight is its date', { published: null }, true],
  ]
  test.each(cases)('whose page is %s, however late the page was read', async (_, facts, told) => {
    await atDesk((desk) => {
      desk.commit([undated])
      const alerted = told ? 1 : 0
      expect(desk.settle(facts, NOW + 10 * DAY)).toEqual({ alerted })
      expect(desk.told()).toEqual(told ? [title] : [])
      expect(articlesWithoutDate(desk.sql, 10)).toEqual([])
    })
  })

  test('is settled once, however often it is settled', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      const [waiting] = articlesWithoutDate(desk.sql, 10)
      const settle = (published: number | null) =>
        settleDate(desk.sql, source, waiting?.hash ?? '', { published }, TOPICS, NOW)
      expect(settle(NOW)).toEqual({ alerted: 1 })
      expect(settle(null)).toEqual({ alerted: 0 })
      expect(settle(NOW - 99 * HOUR)).toEqual({ alerted: 0 })
      expect(desk.articles()).toMatchObject([{ published: NOW, alerts: true }])
      expect(desk.told()).toEqual([title])
      expect(settleDate(desk.sql, source, 'khong-co', { published: NOW }, TOPICS, NOW)).toEqual({
        alerted: 0,
      })
    })
  })

  test('says where it is shown that it has changed', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      desk.sql.exec('UPDATE pending SET dirty = 0')
      desk.settle({ published: NOW })
      const dirty = desk.sql.exec('SELECT key FROM pending WHERE dirty = 1 ORDER BY key').toArray()
      const [article] = desk.articles()
      expect(dirty.map(({ key }) => key)).toEqual([archiveKey(article), 'front:tat-ca', 'home'])
    })
  })

  test('alerts by what was held, not by topics that came while it waited', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      const [article] = desk.articles()
      desk.sql.exec("INSERT INTO matches VALUES ('moi', ?, 1, NULL, ?, 1, '[]', 0)", article.hash, NOW + HOUR)
      const both = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('moi', '"cây cầu"'))
      expect(desk.settle({ published: NOW }, NOW + HOUR, both)).toEqual({ alerted: 1 })
      expect(readMatches(desk.sql, article.hash)).toMatchObject([
        { topic: 'moi', seq: null },
        { topic: 'tat-ca', seq: 1 },
      ])
    })
  })

  test('that is edited while it waits stays held, with the matches that the edit adds', async () => {
    await atDesk((desk) => {
      const both = topicsOf(topic('tat-ca', '"tin báo phố"'), topic('ham', '"hầm đường bộ"'))
      desk.commit([undated], NOW, {}, both)
      const edited = { ...undated, title: 'Khánh thành hầm đường bộ' }
      expect(desk.commit([edited], NOW + HOUR, {}, both)).toMatchObject({ updated: 1, matched: 1 })
      expect(desk.told()).toEqual([])
      expect(desk.settle({ published: NOW }, NOW + 2 * HOUR, both)).toEqual({ alerted: 2 })
      expect(desk.told()).toEqual([edited.title, edited.title])
    })
  })

  test('that its source dates after all need not wait for its page', async () => {
    await atDesk((desk) => {
      desk.commit([undated, item(2, { published: null })])
      desk.commit([item(1, { published: NOW - HOUR }), item(2, { published: NOW - 99 * HOUR })], NOW + HOUR)
      expect(desk.told()).toEqual([title])
      expect(articlesWithoutDate(desk.sql, 10)).toEqual([])
    })
  })

  test('and whose title is only its address takes its page’s, which the source does not take back', async () => {
    await atDesk((desk) => {
      const url = 'https://baopho.vn/tin/bai-20451.html'
      const bare = item(1, { published: null, title: url, summary: '' })
      const bridges = topicsOf(topic('cau', '"cây cầu"'))
      expect(desk.commit([bare], NOW, {}, bridges)).toMatchObject({ new: 1, matched: 0 })
      const page = { published: NOW, title: 'Khánh thành cây cầu' }
      expect(desk.settle(page, NOW, bridges)).toEqual({ alerted: 1 })
      expect(desk.commit([bare], NOW + HOUR, {}, bridges)).toMatchObject({ new: 0, updated: 0 })
      expect(desk.articles()).toMatchObject([{ title: 'Khánh thành cây cầu', version: 2 }])
      expect(desk.told()).toEqual(['Khánh thành cây cầu'])
    })
  })

  test('but with a title keeps it', async () => {
    await atDesk((desk) => {
      desk.commit([undated])
      desk.settle({ published: NOW, title: 'Tít của trang' })
      expect(desk.articles()).toMatchObject([{ title, version: 1 }])
    })
  })

  test.each<[string, FeedItem, Partial<Look>, boolean]>([
    ['nor an address has no page to wait for, and alerts', item(1, { published: null, url: null }), {}, true],
    ['in a first document alerts nobody', undated, { isBaseline: true }, false],
  ])('%s', async (_, given, look, told) => {
    await atDesk((desk) => {
      desk.commit([given], NOW, look)
      expect(articlesWithoutDate(desk.sql, 10)).toEqual([])
      expect(desk.told()).toEqual(told ? [title] : [])
    })
  })
})

describe('what a document shows', () => {
  test('an item dated ahead is shown, alerts once, and is counted', async () => {
    await atDesk((desk) => {
      const ahead = [item(1, { published: NOW + 3 * DAY }), item(2, { published: NOW + 20 * HOUR }), item(3)]
      expect(desk.commit(ahead).facts).toMatchObject({ futureDates: 1 })
      expect(desk.commit(ahead, NOW + HOUR)).toMatchObject({ new: 0, facts: { known: 3, futureDates: 1 } })
      expect(desk.commit(ahead, NOW + 3 * DAY).facts).toMatchObject({ futureDates: 0 })
      expect(desk.told().toSorted()).toEqual([1, 2, 3].map((number) => item(number).title))
    })
  })

  test('a page that is read for what a feed lost adds what is missing, and edits nothing', async () => {
    await atDesk((desk) => {
      desk.commit([item(1)])
      const page = [1, 2, 90].map((number) =>
        item(number, {
          guid: null,
          summary: 'Tin báo phố, theo trang danh mục.',
          title: `Cây cầu ${number}`,
        }),
      )
      expect(desk.commit(page, NOW, { isGap: true })).toMatchObject({
        new: 2,
        updated: 0,
        facts: { known: 1 },
      })
      expect(desk.told()).toEqual([item(1).title, 'Cây cầu 2'])
    })
  })

  test('what stood there before a source’s first, empty document is no news; what came since is', async () => {
    await atDesk((desk) => {
      desk.commit([], NOW, { isBaseline: true })
      desk.commit([item(1, { published: NOW + HOUR }), item(2), item(3)], NOW + 2 * HOUR, { emptySince: NOW })
      expect(desk.told()).toEqual([item(1).title])
    })
  })
})

test('an item that comes back after its article was swept is no news', async () => {
  await atDesk((desk) => {
    desk.commit([item(1), item(2)])
    desk.sql.exec('DELETE FROM articles')
    const again = desk.commit([item(1, { title: 'Tít mới' }), item(2, { guid: 'khac' })], NOW + HOUR)
    expect(again).toMatchObject({ new: 0, updated: 0, facts: { known: 2 } })
    expect(desk.told()).toHaveLength(2)
    expect(desk.articles()).toEqual([])
  })
})

test('a restore brings back what tells items apart, what tells none, and what waits for a date', async () => {
  await inside(newsroom, async ({ storage }) => {
    const desk = new Desk(storage)
    const { sql } = desk
    const moved = (number: number, host: string) =>
      item(number, { guid: null, url: `https://${host}/tin/cau-${number}/` })
    desk.commit([item(1, { guid: 'chung' }), item(2, { guid: 'chung' }), item(3, { published: null })])
    desk.commit([4, 5, 6, 7].map((number) => moved(number, 'baopho.vn')))
    desk.commit([5, 6, 7].map((number) => moved(number, 'baotinh.vn')))
    const rowsNow = () =>
      ['articles', 'identities', 'matches'].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())
    const before = rowsNow()
    const part = JSON.stringify(archivePart(sql, source.id, '2026-11-24', 0))
    desk.clear()
    const kv = {
      list: async () => ({ keys: [{ name: 'archive:bao-thu:2026-11-24:0' }], list_complete: true }),
      get: async () => new Map([['archive:bao-thu:2026-11-24:0', JSON.parse(part)]]),
    } as unknown as KVNamespace
    await restoreStep(storage, kv, { prefix: 'archive:', cursor: null }, NOW)
    expect(rowsNow()).toEqual(before)
    const later = [item(8, { guid: 'chung' }), moved(4, 'baotinh.vn'), item(3, { published: null })]
    expect(desk.commit(later, NOW + HOUR)).toMatchObject({ new: 1, facts: { known: 2 } })
    expect(desk.settle({ published: NOW })).toEqual({ alerted: 1 })
  })
})

describe('what it costs', () => {
  test('a new article: few rows, as the platform counts them', async () => {
    await atDesk((desk) => {
      const counted = counting(desk.sql)
      desk.commit(Array.from({ length: 40 }, (_, number) => item(number + 1, { summary: '' })))
      const rows = counted.rows() / 40
      console.log(`rows written by a new article without matches: ${rows.toFixed(1)}`)
      expect(rows).toBeLessThanOrEqual(8)
      counted.rows()
      desk.commit(
        Array.from({ length: 40 }, (_, number) => item(number + 1, { summary: '' })),
        NOW + HOUR,
      )
      expect(counted.rows()).toBe(0)
    })
  })

  test('a document of 20,000 items is decided in few statements', async () => {
    await atDesk((desk) => {
      const items = Array.from({ length: 20_000 }, (_, number) => item(number + 1, { summary: '' }))
      const counted = counting(desk.sql)
      const commit = (what: string, document: readonly FeedItem[], look: Partial<Look> = {}) => {
        const started = Date.now()
        const committed = desk.commit(document, NOW, look)
        const statements = counted.statements()
        console.log(`20,000 items, ${what}: ${Date.now() - started} ms, ${statements} statements`)
        return { ...committed, statements }
      }
      expect(commit('all new', items, { isBaseline: true })).toMatchObject({ new: 20_000 })
      const known = commit('all known', items)
      expect(known).toMatchObject({ new: 0, updated: 0, facts: { known: 20_000 } })
      expect(known.statements).toBeLessThan(300)
      const rewritten = items.map((one) => ({ ...one, guid: `khac-${one.guid}`, url: null }))
      expect(commit('every guid rewritten, no addresses', rewritten)).toMatchObject({
        new: 0,
        facts: { known: 20_000, rewrittenGuids: true },
      })
    })
  }, 300_000)

  /** Counts statements, and the rows that they write, since the last look. */
  function counting(sql: SqlStorage) {
    const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
    const exec = sql.exec.bind(sql)
    Object.defineProperty(sql, 'exec', {
      configurable: true,
      value: (query: string, ...bindings: SqlStorageValue[]) => {
        const cursor = exec(query, ...bindings)
        cursors.push(cursor)
        return cursor
      },
    })
    return {
      statements: () => cursors.splice(0).length,
      rows: () => cursors.splice(0).reduce((sum, { rowsWritten }) => sum + rowsWritten, 0),
    }
  }
})
