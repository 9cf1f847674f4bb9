import type { Topic } from '../../topics/topic.ts'
import { documentFront } from '../documents/document-front.ts'
import { readConcepts } from '../following/concept-rows.ts'
import { keptTopic, readTopics } from '../following/topic-rows.ts'
import { countMatches } from '../news/match-rows.ts'
import { learntBlocks } from '../pages/block-rows.ts'
import { readMeta } from '../schema.ts'
import { findSource, storedSource } from '../sources/source-rows.ts'
import { archiveValue } from './archive-value.ts'
import { type DayCounts, dayCounts } from './day-counts.ts'
import { entriesOn, type ShownItem } from './entries.ts'
import { type ListPage, listPage } from './list-pages.ts'

/** What a public page and feed need of a topic. */
export type TopicView = Pick<Topic, 'id' | 'name' | 'description' | 'language' | 'query'>

/** What a list shows on one page: 100 stories of so many `entries`. `updatedAt` is when any of them last changed, ms. */
export interface Listed {
  updatedAt: number
  items: ShownItem[]
  /** Missing in what an earlier version published, as are the days. */
  entries?: number
}

/** The value of a `front:` key: a public topic with its newest stories. */
export interface Front extends Listed {
  topic: TopicView
  /** Stories a day. */
  days?: DayCounts
}

/** The value of `home`: every public topic with its count of articles, its stories a day, and the newest of all. */
export interface Home extends Listed {
  topics: (TopicView & { matches: number; days?: DayCounts })[]
}

/** Makes the value of a KV key from rows; null for one that is no more and has to be deleted. */
export function kvValue(sql: SqlStorage, key: string): unknown {
  const [kind, first = '', second = '', third = ''] = key.split(':')
  switch (kind) {
    case 'source': {
      const state = findSource(sql, first)
      const learnt = [...learntBlocks(sql, first)]
      return state ? { ...storedSource(state), ...(learnt.length > 0 ? { learnt } : {}) } : null
    }
    case 'topic':
      return keptTopic(sql, first)
    case 'concept':
      return readConcepts(sql).find((concept) => concept.id === first) ?? null
    case 'archive':
      return archiveValue(sql, first, second, Number(third))
    case 'front':
      return frontOf(sql, first)
    case 'home':
      return homeOf(sql)
    case 'document':
      return documentFront(sql, first)
    case 'shards':
      return readMeta(sql, 'shard_count') - 1
    default:
      throw new Error(`no value is known for the key ${key}`)
  }
}

/** A public topic's page and feed, or a later page of them; null for a private or unknown topic, and beyond the last page. */
export function frontOf(sql: SqlStorage, id: string, page = 1): Front | null {
  const topic = readTopics(sql).find((t) => t.id === id && t.visibility === 'public')
  const list = `front:${id}`
  const listed = topic && listPage(sql, list, page)
  if (!listed) return null
  return {
    topic: viewOf(topic),
    days: dayCounts(sql, list),
    ...listing(listed, entriesOn(sql, [topic], listed)),
  }
}

/** The news of all public topics, or a later page of them; null beyond the last page. */
export function homeOf(sql: SqlStorage, page = 1): Home | null {
  const listed = listPage(sql, 'home', page)
  if (!listed) return null
  const topics = readTopics(sql).filter((topic) => topic.visibility === 'public')
  const counted = topics.map((topic) => ({
    ...viewOf(topic),
    matches: countMatches(sql, topic.id),
    days: dayCounts(sql, `front:${topic.id}`),
  }))
  return { topics: counted, ...listing(listed, entriesOn(sql, topics, listed)) }
}

function listing({ entries }: ListPage, items: ShownItem[]): Required<Listed> {
  const updatedAt = items.reduce((latest, item) => Math.max(latest, item.changedAt), 0)
  return { updatedAt, entries, items }
}

function viewOf({ id, name, description, language, query }: Topic): TopicView {
  return { id, name, description, language, query }
}
