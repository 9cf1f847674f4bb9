import { archiveKey, cutToBytes, MAX_BODY_BYTES } from '../../articles/archive.ts'
import { type Article, articleCard, searchable } from '../../articles/article.ts'
import { identityKeys, itemDay, sharedGuids } from '../../articles/identity.ts'
import type { NewsEvent } from '../../events.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import { shortHash } from '../../text/hash.ts'
import { localDay } from '../../text/local-time.ts'
import { prepare } from '../../topics/matcher.ts'
import type { Topic, TopicIndex } from '../../topics/topic.ts'
import { markDirty } from '../publishing/pending.ts'
import type { Source } from '../sources/source.ts'
import {
  addKeys,
  findByKeys,
  nextPart,
  readArticle,
  readMatches,
  writeArticle,
  writeMatch,
} from './archive-rows.ts'
import { evidenceCards, matchCard, stillStanding } from './cards.ts'
import { appendEvent } from './event-rows.ts'

/** An item published longer than this before it was first seen is shown but alerts nobody. */
const ALERT_WINDOW_MS = 72 * 3_600_000
/** A lead is a few sentences; a feed that puts the whole article there is cut, between words. */
const MAX_LEAD_BYTES = 2_000
const MAX_TITLE_BYTES = 1_000

export interface Committed {
  new: number
  updated: number
  matched: number
}

/** Decides what of a document is new, and writes articles, matches, events and dirty keys. Runs inside a transaction. */
export function commitItems(
  sql: SqlStorage,
  source: Source,
  items: readonly FeedItem[],
  topics: TopicIndex,
  now: number,
  isBaseline: boolean,
): Committed {
  const shared = sharedGuids(items)
  const counts: Committed = { new: 0, updated: 0, matched: 0 }
  const touched = new Set<string>()
  // Feeds stand newest first; events get their order from the oldest on.
  for (const item of items.toReversed()) {
    const keys = identityKeys(item, shared.has(item.guid ?? ''), itemDay(item, source.timezone))
    const known = findByKeys(sql, source.id, keys)
    if (known === undefined) {
      const article = newArticle(sql, source, item, keys, now, isBaseline)
      addKeys(sql, source.id, keys, article.hash)
      touched.add(article.hash)
      counts.new += 1
      counts.matched += matchArticle(sql, source, article, topics, now)
    } else {
      const before = readArticle(sql, known)
      // A row without its article cannot be; a document that lists one article twice must not flip it to and fro.
      if (!before || touched.has(known)) continue
      touched.add(known)
      const isKeyAdded = addKeys(sql, source.id, keys, known)
      const after = edited(before, item, now)
      if (after) {
        writeArticle(sql, after)
        counts.updated += 1
        counts.matched += matchArticle(sql, source, after, topics, now)
      } else if (isKeyAdded) {
        markDirty(sql, [archiveKey(before)])
      }
    }
  }
  return counts
}

function newArticle(
  sql: SqlStorage,
  source: Source,
  item: FeedItem,
  keys: readonly string[],
  now: number,
  isBaseline: boolean,
): Article {
  const day = localDay(now, source.timezone)
  const article: Article = {
    hash: shortHash([source.id, keys[0] ?? '']),
    source: source.id,
    day,
    part: nextPart(sql, source.id, day),
    ...textOf(item),
    published: item.published,
    firstSeen: now,
    changedAt: now,
    version: 1,
    alerts: !isBaseline && (item.published === null || item.published >= now - ALERT_WINDOW_MS),
  }
  writeArticle(sql, article)
  return article
}

function textOf(item: FeedItem) {
  return {
    url: item.url,
    title: cutToBytes(item.title, MAX_TITLE_BYTES),
    author: item.author,
    categories: [...item.categories],
    lead: cutToBytes(item.summary, MAX_LEAD_BYTES),
    body: cutToBytes(item.content, MAX_BODY_BYTES),
  }
}

/** The article as the item now has it, one version on; null when nothing that people see has changed. */
function edited(before: Article, item: FeedItem, now: number): Article | null {
  const text = textOf(item)
  const isSame = before.title === text.title && before.lead === text.lead && before.body === text.body
  return isSame ? null : { ...before, ...text, changedAt: now, version: before.version + 1 }
}

/**
 * Matches an article against all topics. Matches are monotone: an edit adds some and withdraws none; only a new one
 * makes an event.
 */
function matchArticle(
  sql: SqlStorage,
  source: Source,
  article: Article,
  topics: TopicIndex,
  now: number,
): number {
  const before = new Map(readMatches(sql, article.hash).map((match) => [match.topic, match]))
  const dirty = new Set([archiveKey(article)])
  let added = 0
  for (const { topic, verdict } of topics.match(prepare(searchable(article)))) {
    const known = before.get(topic.id)
    before.delete(topic.id)
    const evidence = evidenceCards(verdict.evidence, article.body)
    const seq = known
      ? known.seq
      : article.alerts
        ? appendEvent(sql, eventOf(article, source, topic, verdict.score, evidence, now))
        : null
    const { version = article.version, matchedAt = now } = known ?? {}
    writeMatch(sql, article.hash, {
      topic: topic.id,
      version,
      seq,
      matchedAt,
      score: verdict.score,
      evidence,
    })
    if (!known) added += 1
    for (const key of shownIn(topic)) dirty.add(key)
  }
  for (const lost of before.values()) {
    writeMatch(sql, article.hash, { ...lost, evidence: stillStanding(lost.evidence, article) })
    const topic = topics.get(lost.topic)
    if (topic) for (const key of shownIn(topic)) dirty.add(key)
  }
  markDirty(sql, dirty)
  return added
}

function eventOf(
  article: Article,
  source: Source,
  topic: Topic,
  score: number,
  evidence: ReturnType<typeof evidenceCards>,
  now: number,
): Omit<NewsEvent, 'seq'> {
  return {
    article: article.hash,
    topic: topic.id,
    version: article.version,
    story: article.hash,
    update: false,
    at: now,
    card: { article: articleCard(article, source.name), match: matchCard(topic, score, evidence) },
  }
}

/** The KV keys that show a topic's matches: none for a private one. */
export function shownIn(topic: Topic): string[] {
  return topic.visibility === 'public' ? [`front:${topic.id}`, 'home'] : []
}
