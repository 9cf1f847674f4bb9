import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/articles/article.ts'
import { writeCitations } from '../../src/newsroom/documents/citation-rows.ts'
import { deleteTopic, putTopic, readTopics } from '../../src/newsroom/following/topic-rows.ts'
import { readArticle, writeArticle } from '../../src/newsroom/news/archive-rows.ts'
import { deleteMatch, writeMatch } from '../../src/newsroom/news/match-rows.ts'
import { inStory } from '../../src/newsroom/news/move-story.ts'
import { sweepArticles } from '../../src/newsroom/news/sweep-articles.ts'
import { areEntriesComplete, completeEntries } from '../../src/newsroom/publishing/complete-entries.ts'
import { countDaysIn, settleStories } from '../../src/newsroom/publishing/entry-rows.ts'
import { frontOf, homeOf } from '../../src/newsroom/publishing/publish.ts'
import { createTables } from '../../src/newsroom/schema.ts'
import type { DocumentRef } from '../../src/text/documents/document.ts'
import { numberOf } from '../../src/text/documents/document.ts'
import { localDay } from '../../src/text/local-time.ts'
import { atDesk, type Desk, NOW, topic } from './support/desk.ts'
import { expectListsAsRows, pageOf } from './support/lists.ts'
import { rowsOf } from './support/rows-of.ts'
import { cleanUp, HOUR } from './support/scene.ts'

cleanUp()

const TOPICS = ['cau', 'song', 'duong']
const DOCUMENTS = ['15-nq-tu', '15-nq-tu--tinh-uy-hung-yen', '33-ct-tw'].map((id): DocumentRef => {
  const number = numberOf(id) === '33-ct-tw' ? '33-CT/TW' : '15-NQ/TU'
  return { id, number, kind: null, issuer: null, date: null, ambiguous: false }
})

function articleOf(hash: string, firstSeen: number, rest: Partial<Article> = {}): Article {
  return {
    hash,
    source: 'bao-thu',
    day: localDay(firstSeen, 'Asia/Ho_Chi_Minh'),
    part: 0,
    keys: [],
    url: null,
    title: `Tin ${hash}`,
    author: null,
    categories: [],
    lead: '',
    body: '',
    documents: [],
    published: firstSeen,
    firstSeen,
    changedAt: firstSeen,
    version: 1,
    alerts: false,
    awaitsDate: false,
    ...rest,
  }
}

const matchOf = (topic: string, matchedAt: number) => ({
  topic,
  version: 1,
  seq: null,
  matchedAt,
  score: 1,
  evidence: [],
})

/** What may happen to the archive, and to what is shown of it. */
const anyOf = (most: number) => fc.nat({ max: most })
const come = fc.record({
  do: fc.constant('come' as const),
  hours: anyOf(500),
  story: fc.option(anyOf(40), { freq: 1 }),
  dated: fc.boolean(),
  topics: fc.subarray(TOPICS),
  documents: fc.subarray(DOCUMENTS),
  later: anyOf(3),
})
const operation = fc.oneof(
  { weight: 240, arbitrary: come },
  {
    weight: 60,
    arbitrary: fc.record({
      do: fc.constant('match' as const),
      at: anyOf(400),
      topic: fc.constantFrom(...TOPICS),
      later: anyOf(500),
      withdrawn: fc.boolean(),
    }),
  },
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('unmatch' as const),
      at: anyOf(400),
      topic: fc.constantFrom(...TOPICS),
    }),
  },
  {
    weight: 30,
    arbitrary: fc.record({ do: fc.constant('date' as const), at: anyOf(400), hours: fc.option(anyOf(500)) }),
  },
  {
    weight: 30,
    arbitrary: fc.record({
      do: fc.constant('cite' as const),
      at: anyOf(400),
      documents: fc.subarray(DOCUMENTS),
    }),
  },
  {
    weight: 60,
    arbitrary: fc.record({ do: fc.constant('move' as const), at: anyOf(400), story: fc.option(anyOf(40)) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('turn' as const), topic: fc.constantFrom(...TOPICS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('end' as const), topic: fc.constantFrom(...TOPICS) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sweep' as const), hours: anyOf(200) }) },
)
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never

/** Does it as the Newsroom would, to the articles that are there. */
function act({ sql, storage }: Desk, hashes: string[], operation: Operation): void {
  const picked = (at: number) => readArticle(sql, hashes[at % Math.max(1, hashes.length)] ?? '')
  const storyOf = (at: number | null, hash: string) => {
    const told = at === null ? undefined : picked(at)
    return told ? (told.story ?? told.hash) : hash
  }
  switch (operation.do) {
    case 'come': {
      const hash = `a${hashes.length}`
      const seen = NOW + operation.hours * HOUR
      const { documents } = operation
      const made = articleOf(hash, seen, { documents, ...(operation.dated ? {} : { published: null }) })
      const article = inStory(made, storyOf(operation.story, hash))
      writeArticle(sql, article)
      writeCitations(sql, article)
      for (const topic of operation.topics)
        writeMatch(sql, article, matchOf(topic, seen + operation.later * HOUR))
      hashes.push(hash)
      return
    }
    case 'sweep': {
      const topics = new Map(readTopics(sql).map((one) => [one.id, one]))
      storage.transactionSync(() => sweepArticles(sql, topics, NOW + operation.hours * HOUR))
      return
    }
    case 'turn': {
      const before = readTopics(sql).find(({ id }) => id === operation.topic)
      const visibility = before?.visibility === 'public' ? 'private' : 'public'
      putTopic(sql, { ...topic(operation.topic, 'x'), visibility }, before, NOW)
      return
    }
    case 'end': {
      const one = readTopics(sql).find(({ id }) => id === operation.topic)
      if (one) deleteTopic(sql, one)
      return
    }
  }
  const before = picked(operation.at)
  if (!before) return
  switch (operation.do) {
    case 'match': {
      const match = matchOf(operation.topic, NOW + operation.later * HOUR)
      writeMatch(sql, before, operation.withdrawn ? { ...match, withdrawn: true } : match)
      return
    }
    case 'unmatch':
      deleteMatch(sql, operation.topic, before)
      return
    case 'date': {
      const article = { ...before, published: operation.hours === null ? null : NOW + operation.hours * HOUR }
      writeArticle(sql, article)
      settleStories(sql, [article.story ?? article.hash])
      return
    }
    case 'cite': {
      const article = { ...before, documents: operation.documents }
      writeArticle(sql, article)
      writeCitations(sql, article, before.documents)
      return
    }
    case 'move': {
      // One after which a story is called goes nowhere while others tell it.
      const others = sql.exec("SELECT 1 FROM articles WHERE article ->> '$.story' = ?", before.hash).toArray()
      if (others.length > 0) return
      const article = inStory(before, storyOf(operation.story, before.hash))
      writeArticle(sql, article)
      settleStories(sql, [before.story ?? before.hash, article.story ?? article.hash])
    }
  }
}

function clear({ sql }: Desk): void {
  for (const table of [
    'entries',
    'matches',
    'citations',
    'documents',
    'articles',
    'topics',
    'look_backs',
    'pending',
    'meta',
  ])
    sql.exec(`DELETE FROM ${table}`)
  for (const id of TOPICS) putTopic(sql, topic(id, id), undefined, NOW)
}

describe('the pages of a list, one after the other', () => {
  test('show its every entry once and in order, whatever became of articles, matches and topics', async () => {
    await atDesk((desk) => {
      fc.assert(
        fc.property(fc.array(operation, { minLength: 1, maxLength: 60 }), (operations) => {
          clear(desk)
          const hashes: string[] = []
          for (const operation of operations) {
            act(desk, hashes, operation)
            expectListsAsRows(desk.sql)
          }
        }),
        { numRuns: 30 },
      )
    })
  })

  test('however many there are', async () => {
    await atDesk((desk) => {
      const many = fc.array(come, { minLength: 500, maxLength: 700, size: 'max' })
      const history = fc.tuple(many, fc.array(operation, { maxLength: 100 }))
      let longest = 0
      fc.assert(
        fc.property(history, ([first, then]) => {
          clear(desk)
          const hashes: string[] = []
          desk.storage.transactionSync(() => {
            for (const operation of first) act(desk, hashes, operation)
          })
          expectListsAsRows(desk.sql)
          longest = Math.max(longest, homeOf(desk.sql)?.entries ?? 0)
          desk.storage.transactionSync(() => {
            for (const operation of then) act(desk, hashes, operation)
          })
          expectListsAsRows(desk.sql)
        }),
        { numRuns: 3, endOnFailure: true },
      )
      expect(longest).toBeGreaterThan(200)
    })
  })
})

describe('a page', () => {
  /** So many stories, an hour apart, on the topic. */
  const fill = ({ sql, storage }: Desk, stories: number, hoursApart = 1) => {
    putTopic(sql, topic('cau', 'cau'), undefined, NOW)
    storage.transactionSync(() => {
      for (let n = 0; n < stories; n += 1) {
        const article = articleOf(`a${n}`, NOW + n * hoursApart * HOUR, { documents: DOCUMENTS.slice(0, 1) })
        writeArticle(sql, article)
        writeCitations(sql, article)
        writeMatch(sql, article, matchOf('cau', article.firstSeen))
      }
    })
  }
  const LISTS = ['home', 'front:cau', 'document:15-nq-tu']

  test('beyond the last is none, and an empty list has one', async () => {
    await atDesk((desk) => {
      fill(desk, 0)
      expect([1, 2].map((page) => frontOf(desk.sql, 'cau', page)?.items)).toEqual([[], undefined])
      expect([1, 2].map((page) => homeOf(desk.sql, page)?.items)).toEqual([[], undefined])
      fill(desk, 200)
      for (const list of LISTS) {
        const shown = [1, 2, 3, 99_999].map((page) => pageOf(desk.sql, list, page)?.items.length)
        expect(shown, list).toEqual([100, 100, undefined, undefined])
      }
      expect(frontOf(desk.sql, 'khong-co', 1)).toBeNull()
    })
  })

  test('begins with what is new, whatever a source that has just been added brings along', async () => {
    await atDesk((desk) => {
      fill(desk, 150)
      const { sql } = desk
      desk.storage.transactionSync(() => {
        for (let n = 0; n < 120; n += 1) {
          const published = NOW - (n + 1) * 24 * HOUR
          const old = articleOf(`o${n}`, NOW + 151 * HOUR, { documents: DOCUMENTS.slice(0, 1), published })
          writeArticle(sql, old)
          writeCitations(sql, old)
          writeMatch(sql, old, matchOf('cau', old.firstSeen))
        }
      })
      for (const list of LISTS) {
        const hashes = [1, 2, 3].flatMap((page) =>
          (pageOf(sql, list, page)?.items ?? []).map(({ article }) => article.hash),
        )
        expect(hashes.slice(0, 151), list).toEqual([
          ...Array.from({ length: 150 }, (_, n) => `a${149 - n}`),
          'o0',
        ])
        expect(hashes.at(-1)).toBe('o119')
      }
    })
  })

  test('costs no more the deeper it lies', async () => {
    await atDesk((desk) => {
      fill(desk, 3_000)
      const read = (page: number) => rowsOf(desk.sql, (sql) => frontOf(sql, 'cau', page)).read
      const [first = 0, last = 0, beyond = 0] = [read(1), read(30), read(99_999)]
      console.log(`rows read of 3,000 entries of 125 days: page 1 ${first}, 30 ${last}, 99,999 ${beyond}`)
      expect(last).toBeLessThan(first + 200)
      expect(beyond).toBeLessThan(200)
    })
  })

  test('of what an earlier version kept is there again, in steps, and is published anew', async () => {
    await atDesk((desk) => {
      const { sql, storage } = desk
      fill(desk, 1_100)
      const before = sql.exec('SELECT * FROM entries ORDER BY story, list').toArray()
      sql.exec('DROP TABLE entries')
      sql.exec('DELETE FROM entry_days')
      sql.exec('DELETE FROM pending')
      createTables(sql)
      completeEntries(storage)
      expect(frontOf(sql, 'cau')?.items[0]?.article.hash).toBe('a1099')
      expect([areEntriesComplete(sql), frontOf(sql, 'cau')?.entries]).toEqual([false, 500])
      // A restart goes on where it stood.
      createTables(sql)
      for (let step = 0; step < 3; step += 1) completeEntries(storage)
      expect(areEntriesComplete(sql)).toBe(true)
      expect(sql.exec('SELECT * FROM entries ORDER BY story, list').toArray()).toEqual(before)
      const dirty = sql
        .exec<{ key: string }>('SELECT key FROM pending WHERE dirty = 1 ORDER BY key')
        .toArray()
      expect(dirty.map(({ key }) => key)).toEqual(['document:15-nq-tu', 'front:cau', 'home'])
    })
  })
})

describe('the chart of a topic', () => {
  const told = ({ sql }: Desk, hash: string, hours: number, rest: Partial<Article> = {}) => {
    const article = articleOf(hash, NOW + hours * HOUR, rest)
    writeArticle(sql, article)
    writeMatch(sql, article, matchOf('cau', article.firstSeen))
  }
  /** Of the topic and of the front page, which say the same. */
  const lastDays = ({ sql }: Desk, count: number) => {
    const { days } = frontOf(sql, 'cau') ?? {}
    expect(homeOf(sql)?.topics.find(({ id }) => id === 'cau')?.days).toEqual(days)
    return [days?.last, days?.counts.length, days?.counts.slice(-count)]
  }

  test('counts stories by the local day of the article that stands for each', async () => {
    await atDesk((desk) => {
      putTopic(desk.sql, topic('cau', 'cau'), undefined, NOW)
      expect(lastDays(desk, 2)).toEqual(['1970-01-01', 90, [0, 0]])
      // NOW is 08:00 of 24 November there: 16 hours later the 25th begins.
      told(desk, 'a', 0)
      told(desk, 'b', 15.9)
      told(desk, 'c', 16)
      told(desk, 'd', 17, { story: 'a' })
      told(desk, 'e', -88 * 24)
      told(desk, 'f', -89 * 24)
      expect(lastDays(desk, 3)).toEqual(['2026-11-25', 90, [0, 2, 1]])
      expect(frontOf(desk.sql, 'cau')?.days?.counts.slice(0, 2)).toEqual([1, 0])
      deleteMatch(desk.sql, 'cau', { hash: 'a' })
      expect(lastDays(desk, 3)).toEqual(['2026-11-25', 90, [0, 1, 2]])
      // What its paper published the day before it was first seen is of that day.
      told(desk, 'g', 20, { published: NOW - 24 * HOUR })
      expect(lastDays(desk, 3)).toEqual(['2026-11-25', 90, [1, 1, 2]])
    })
  })

  test('counts by the days of another zone when the setting changes, and is published anew', async () => {
    await atDesk((desk) => {
      const { sql } = desk
      putTopic(sql, topic('cau', 'cau'), undefined, NOW)
      told(desk, 'a', 0)
      told(desk, 'b', 16)
      sql.exec('DELETE FROM pending')
      countDaysIn(sql, 'Asia/Ho_Chi_Minh')
      expect(sql.exec('SELECT key FROM pending').toArray()).toEqual([])
      countDaysIn(sql, 'Europe/Berlin')
      expect(lastDays(desk, 2)).toEqual(['2026-11-24', 90, [0, 2]])
      expect(sql.exec<{ key: string }>('SELECT key FROM pending ORDER BY key').toArray()).toEqual([
        { key: 'front:cau' },
        { key: 'home' },
      ])
      told(desk, 'c', 23)
      expect(lastDays(desk, 2)).toEqual(['2026-11-25', 90, [2, 1]])
      expectListsAsRows(sql)
    })
  })
})

describe('what stands on a list', () => {
  test('writes six rows a match on a public topic, three a list, and none for a private one or a second look', async () => {
    await atDesk(({ sql }) => {
      putTopic(sql, topic('cau', 'cau'), undefined, NOW)
      putTopic(sql, { ...topic('rieng', 'x'), visibility: 'private' }, undefined, NOW)
      const article = articleOf('a', NOW)
      writeArticle(sql, article)
      const written = (id: string) =>
        rowsOf(sql, (counting) => writeMatch(counting, article, matchOf(id, NOW))).written
      const first = [written('rieng'), written('cau')]
      expect([first, written('cau')]).toEqual([[3, 9], 1])
    })
  })
})
