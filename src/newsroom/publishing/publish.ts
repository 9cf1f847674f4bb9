import type { Topic } from '../../topics/topic.ts'
import { documentFront } from '../documents/document-front.ts'
import { readConcepts } from '../following/concept-rows.ts'
import { readTopics } from '../following/topic-rows.ts'
import { countMatches } from '../news/match-rows.ts'
import { learntBlocks } from '../pages/block-rows.ts'
import { readMeta } from '../schema.ts'
import { findSource, storedSource } from '../sources/source-rows.ts'
import { archiveValue } from './archive-value.ts'
import { newestEntries, type ShownItem } from './entries.ts'

/** Entries that a page or feed shows. */
const SHOWN_ITEMS = 100

/** What a public page and feed need of a topic. */
export type TopicView = Pick<Topic, 'id' | 'name' | 'description' | 'language' | 'query'>

/** The value of a `front:` key: a public topic's newest matches. `updatedAt` is when any of them last changed, ms. */
export interface Front {
  topic: TopicView
  updatedAt: number
  items: ShownItem[]
}

/** The value of `home`: every public topic with its count of matches, and the newest of all. */
export interface Home {
  topics: (TopicView & { matches: number })[]
  updatedAt: number
  items: ShownItem[]
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
      return readTopics(sql).find((topic) => topic.id === first) ?? null
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

/** A public topic's page and feed; null for a private or unknown one. */
export function frontOf(sql: SqlStorage, id: string): Front | null {
  const topic = readTopics(sql).find((t) => t.id === id && t.visibility === 'public')
  if (!topic) return null
  const items = newestEntries(sql, [topic], SHOWN_ITEMS)
  return { topic: viewOf(topic), updatedAt: newest(items), items }
}

export function homeOf(sql: SqlStorage): Home {
  const topics = readTopics(sql).filter((topic) => topic.visibility === 'public')
  const items = newestEntries(sql, topics, SHOWN_ITEMS)
  const counted = topics.map((topic) => ({
    ...viewOf(topic),
    matches: countMatches(sql, topic.id),
  }))
  return { topics: counted, updatedAt: newest(items), items }
}

function newest(items: readonly ShownItem[]): number {
  return items.reduce((latest, item) => Math.max(latest, item.changedAt), 0)
}

function viewOf({ id, name, description, language, query }: Topic): TopicView {
  return { id, name, description, language, query }
}
