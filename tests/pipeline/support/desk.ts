import type { Article } from '../../../src/articles/article.ts'
import type { NewsEvent } from '../../../src/events.ts'
import type { FeedItem } from '../../../src/feeds/read/feed.ts'
import { commitItems, type Look } from '../../../src/newsroom/news/commit.ts'
import { type PageFacts, settleDate } from '../../../src/newsroom/news/settle-date.ts'
import { createTables } from '../../../src/newsroom/schema.ts'
import type { Source } from '../../../src/newsroom/sources/source.ts'
import { NO_CONCEPTS } from '../../../src/topics/concepts/concept.ts'
import { TopicIndex } from '../../../src/topics/index/topic-index.ts'
import type { Topic } from '../../../src/topics/topic.ts'
import { inside, newsroom } from './objects.ts'
import { HOUR } from './scene.ts'

/** The Newsroom's rows without a Newsroom: documents go straight to where it is decided what is new. */

/** 08:00 of 24 November 2026 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 24, 1)

export const source: Source = {
  id: 'bao-thu',
  name: 'Báo thử',
  url: 'https://baopho.vn/rss',
  kind: 'feed',
  selectors: null,
  fullText: false,
  article: null,
  timezone: 'Asia/Ho_Chi_Minh',
  language: 'vi',
  minIntervalMinutes: 15,
  enabled: true,
  isNameGiven: true,
  isKindGiven: true,
}
export const topic = (id: string, query: string): Topic => ({
  id,
  name: id,
  query,
  description: '',
  visibility: 'public',
  language: 'vi',
  minScore: 0,
  version: 1,
})

export function topicsOf(...all: Topic[]): TopicIndex {
  const index = new TopicIndex(NO_CONCEPTS)
  for (const one of all) index.set(one)
  return index
}

/** Every item of these tests is on this topic, by its lead. */
export const TOPICS = topicsOf(topic('tat-ca', '"tin báo phố"'))

export const item = (number: number, rest: Partial<FeedItem> = {}): FeedItem => ({
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
export class Desk {
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
    const [article] = this.waiting()
    return settleDate(this.sql, source, article?.hash ?? '', facts, topics, now)
  }

  /** Articles that wait for their pages to be read for a date. */
  waiting(): Article[] {
    return this.articles().filter(({ awaitsDate }) => awaitsDate)
  }

  /** Titles of the events behind a seq, in their order; an update of what was told is none of them. */
  told(after = 0): string[] {
    return this.sql
      .exec<{ event: string }>('SELECT event FROM events WHERE seq > ? ORDER BY seq', after)
      .toArray()
      .map(({ event }) => JSON.parse(event) as NewsEvent)
      .filter(({ update }) => !update)
      .map(({ card }) => card.article.title)
  }

  /** The last event's. */
  seq(): number {
    return this.sql.exec<{ seq: number }>('SELECT COALESCE(MAX(seq), 0) AS seq FROM events').one().seq
  }

  articles() {
    return this.sql
      .exec<{ article: string }>('SELECT article FROM articles ORDER BY first_seen, hash')
      .toArray()
      .map(({ article }) => JSON.parse(article))
  }

  clear(): void {
    for (const table of [
      'articles',
      'identities',
      'matches',
      'events',
      'pending',
      'pages',
      'meta',
      'story_articles',
      'story_keys',
    ])
      this.sql.exec(`DELETE FROM ${table}`)
  }
}

export const atDesk = <T>(work: (desk: Desk) => T) =>
  inside(newsroom, ({ storage }) => work(new Desk(storage)))
