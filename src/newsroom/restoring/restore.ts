import type { ArchivedArticle, ArchivedMatch, ArchivePart, MatchUpdate } from '../../articles/archive.ts'
import { articleCard } from '../../articles/article.ts'
import type { NewsEvent } from '../../events.ts'
import type { Concept } from '../../topics/concepts/concept.ts'
import type { Topic } from '../../topics/topic.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { type KeptTopic, readTopics, restoreTopic } from '../following/topic-rows.ts'
import { readArticle, writeArticle } from '../news/archive-rows.ts'
import { matchCard } from '../news/cards.ts'
import { KEEP_EVENTS_MS } from '../news/event-rows.ts'
import { writeKeysOf } from '../news/identity-rows.ts'
import { shownIn } from '../news/match-article.ts'
import { writeMatch } from '../news/match-rows.ts'
import { DEFAULT_ZONE, withKeys } from '../news/rekey.ts'
import { restoreLearnt } from '../pages/block-rows.ts'
import { remakePages } from '../pages/remake-pages.ts'
import { noteOffered } from '../publishing/offered.ts'
import { markDirty } from '../publishing/pending.ts'
import type { Shard } from '../publishing/push.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { completeSource, type StoredSource } from '../sources/source.ts'
import { addSource, findSource, saveSource } from '../sources/source-rows.ts'
import { restoreStory } from '../stories/place.ts'
import { NEVER } from '../timing/wait.ts'

/** Values read at once: a part of the archive is up to 0.5 MB, and one bulk read answers at most 25 MB. */
const KEYS_PER_READ = 40
/** Long after an article came, the pages of its documents say so, too. */
const DOCUMENTS_LATE_MS = 2 * 86_400_000
/** KV lists this many keys a page. */
const LIST_PAGE = 1_000

/** Where a restore stands: what is being read, and the list's cursor or the next key of a page. */
export interface RestoreStep {
  prefix: 'source:' | 'concept:' | 'topic:' | 'archive:'
  cursor: string | null
}

const ORDER: readonly RestoreStep['prefix'][] = ['source:', 'concept:', 'topic:', 'archive:']

/**
 * Takes one page of KV keys and writes the rows that they stand for, never over rows that are there, so that it is
 * safe to repeat. Answers the next step, or null at the end. One step makes at most 1 list and 25 bulk reads.
 */
export async function restoreStep(
  storage: DurableObjectStorage,
  kv: KVNamespace,
  step: RestoreStep,
  now: number,
): Promise<RestoreStep | null> {
  const { sql } = storage
  const page = await kv.list({ prefix: step.prefix, cursor: step.cursor, limit: LIST_PAGE })
  for (let at = 0; at < page.keys.length; at += KEYS_PER_READ) {
    const names = page.keys.slice(at, at + KEYS_PER_READ).map(({ name }) => name)
    const values = await kv.get<unknown>(names, 'json')
    storage.transactionSync(() => {
      for (const value of values.values()) if (value !== null) restoreValue(sql, step.prefix, value, now)
    })
  }
  if (!page.list_complete) return { prefix: step.prefix, cursor: page.cursor }
  const next = ORDER[ORDER.indexOf(step.prefix) + 1]
  return next ? { prefix: next, cursor: null } : null
}

function restoreValue(sql: SqlStorage, prefix: RestoreStep['prefix'], value: unknown, now: number): void {
  switch (prefix) {
    case 'source:': {
      restoreSource(sql, value as StoredSource, now)
      return
    }
    case 'concept:': {
      const concept = value as Concept
      sql.exec('INSERT OR IGNORE INTO concepts VALUES (?, ?)', concept.id, JSON.stringify(concept))
      return
    }
    case 'topic:': {
      restoreTopic(sql, value as KeptTopic, now)
      return
    }
    case 'archive:':
      for (const archived of (value as ArchivePart).articles) restoreArticle(sql, archived, now)
  }
}

function restoreSource(sql: SqlStorage, stored: StoredSource, now: number): void {
  const { baselineAt, retiredAt = null, learnt = [], ...source } = stored
  if (findSource(sql, source.id)) return
  restoreLearnt(sql, source.id, learnt, now)
  addSource(sql, completeSource(source), now)
  const state = findSource(sql, source.id)
  if (!state) return
  const memory = { ...state.memory, retiredAt }
  saveSource(sql, state, {
    ...state,
    baselineAt,
    memory,
    nextPollAt: retiredAt === null ? state.nextPollAt : NEVER,
  })
}

function restoreArticle(sql: SqlStorage, archived: ArchivedArticle, now: number): void {
  const { matches, keys = [] } = archived
  if (readArticle(sql, archived.article.hash)) return
  const timeZone = findSource(sql, archived.article.source)?.source.timezone ?? DEFAULT_ZONE
  const article = withKeys(archived.article, keys, timeZone)
  writeArticle(sql, article)
  writeKeysOf(sql, article)
  restoreStory(sql, article, now)
  const shown = writeCitations(sql, article)
  // What KV publishes of documents was put with the archive, or soon after it: the newest may lack.
  if (article.firstSeen >= now - DOCUMENTS_LATE_MS) markDirty(sql, shown)
  for (const match of matches) {
    writeMatch(sql, article, match)
    for (const event of eventsOf(match)) {
      writeMeta(sql, 'seq', Math.max(readMeta(sql, 'seq'), event.seq))
      if (event.at >= now - KEEP_EVENTS_MS) restoreEvent(sql, { ...archived, article }, match, event)
    }
  }
}

/** What was told of a match: that it is one, and every update since. */
function eventsOf({ seq, version, matchedAt, updates = [] }: ArchivedMatch): ToldEvent[] {
  if (seq === null) return []
  return [
    { seq, version, at: matchedAt, update: false },
    ...updates.map((event) => ({ ...event, update: true })),
  ]
}

interface ToldEvent extends MatchUpdate {
  update: boolean
}

/** An event that a shard may still lack, told again as the archive has it. */
function restoreEvent(
  sql: SqlStorage,
  { article, also = [] }: Pick<ArchivedArticle, 'article' | 'also'>,
  { topic: id, score, evidence }: ArchivedMatch,
  { seq, version, at, update }: ToldEvent,
): void {
  const [row] = sql.exec<{ topic: string }>('SELECT topic FROM topics WHERE id = ?', id).toArray()
  const [source] = sql
    .exec<{ settings: string }>('SELECT settings FROM sources WHERE id = ?', article.source)
    .toArray()
  if (!row) return
  const sourceName = source ? (JSON.parse(source.settings) as StoredSource).name : article.source
  const change = update ? article.history?.find((one) => one.version === version) : undefined
  const event: NewsEvent = {
    seq,
    article: article.hash,
    topic: id,
    version,
    story: article.story ?? article.hash,
    update,
    ...(change ? { changes: change.changes } : {}),
    at,
    card: {
      article: { ...articleCard(article, sourceName), ...(also.length > 0 ? { also } : {}) },
      match: matchCard(JSON.parse(row.topic) as Topic, score, evidence),
    },
  }
  sql.exec('INSERT OR IGNORE INTO events VALUES (?, ?, ?)', seq, at, JSON.stringify(event))
}

export interface RestoreCounts {
  articles: number
  topics: number
  sources: number
  seq: number
}

/**
 * Ends a restore: `seq` goes on above every shard's mark and every subscription's beginning, every shard is known with its mark, and from here on the
 * object counts as whole. A shard that cannot be asked stops it, to be repeated.
 */
export async function finishRestore(
  storage: DurableObjectStorage,
  kv: KVNamespace,
  placedShards: number,
  shardOf: (shard: number) => Pick<Shard, 'mark' | 'highestStart'>,
): Promise<void> {
  const shards = Math.max(Number((await kv.get('shards')) ?? -1) + 1, placedShards)
  const known: { mark: number | null; start: number | null }[] = []
  for (let shard = 0; shard < shards; shard += 1) {
    const stub = shardOf(shard)
    known.push({ mark: await stub.mark(), start: await stub.highestStart() })
  }
  const { sql } = storage
  storage.transactionSync(() => {
    known.forEach(({ mark, start }, shard) => {
      // One that nobody ever followed in takes no news; one that was followed and never told starts at the beginning.
      if (mark === null && start === null) return
      sql.exec('INSERT INTO shards VALUES (?1, ?2) ON CONFLICT DO UPDATE SET mark = ?2', shard, mark ?? 0)
      writeMeta(sql, 'shard_count', Math.max(readMeta(sql, 'shard_count'), shard + 1))
      writeMeta(sql, 'seq', Math.max(readMeta(sql, 'seq'), mark ?? 0, start ?? 0))
    })
    // Which of its events an earlier object had begun to push nobody knows.
    noteOffered(sql, readMeta(sql, 'seq'))
    remakePages(sql, Date.now(), Math.random)
    markDirty(sql, ['home', ...readTopics(sql).flatMap(shownIn)])
    writeMeta(sql, 'initialised', Math.max(readMeta(sql, 'initialised'), 1))
  })
}
