import { archiveKey } from '../../articles/archive.ts'
import type { Topic } from '../../topics/topic.ts'
import { shownIn } from '../news/match-article.ts'
import { settleTopic } from '../publishing/entry-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import { deleteLabels, type Label, readLabels, writeLabel } from './label-rows.ts'
import { askForLookBack, endLookBack } from './look-back-rows.ts'

export function readTopics(sql: SqlStorage): Topic[] {
  return sql
    .exec<{ topic: string }>('SELECT topic FROM topics ORDER BY id')
    .toArray()
    .map((row) => JSON.parse(row.topic) as Topic)
}

/**
 * Stores a topic, and asks for it to be laid against the archive when its query is new. Runs inside a transaction; the
 * caller's index is the caller's to change.
 */
export function putTopic(sql: SqlStorage, topic: Topic, before: Topic | undefined, now: number): void {
  sql.exec(
    'INSERT INTO topics (id, topic, followed_at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET topic = ?2',
    topic.id,
    JSON.stringify(topic),
    now,
  )
  if (before?.visibility !== topic.visibility) settleTopic(sql, topic.id)
  const isJudgedAnew = !before || before.version !== topic.version || before.minScore !== topic.minScore
  if (isJudgedAnew) askForLookBack(sql, [topic.id], now)
  // What pages show of it changes once it was laid against the archive, or else now.
  else markDirty(sql, shownIn(topic))
  markDirty(sql, [
    `topic:${topic.id}`,
    ...(before && before.visibility !== topic.visibility ? shownIn(before) : []),
  ])
}

/** A topic as KV keeps it, with what was labelled for it. */
export interface KeptTopic extends Topic {
  labels?: Label[]
}

/** Null for one that is no more. */
export function keptTopic(sql: SqlStorage, id: string): KeptTopic | null {
  const topic = readTopics(sql).find((one) => one.id === id)
  const labels = readLabels(sql, id)
  return topic ? { ...topic, ...(labels.length > 0 ? { labels } : {}) } : null
}

/** Writes a topic again that KV has, unless it is there. */
export function restoreTopic(sql: SqlStorage, { labels = [], ...topic }: KeptTopic, now: number): void {
  const { rowsWritten } = sql.exec(
    'INSERT OR IGNORE INTO topics (id, topic, followed_at) VALUES (?, ?, ?)',
    topic.id,
    JSON.stringify(topic),
    now,
  )
  if (rowsWritten > 0) for (const label of labels) writeLabel(sql, topic.id, label)
}

/** Ends a topic with its matches. Events that were told stay told. */
export function deleteTopic(sql: SqlStorage, topic: Topic): void {
  const parts = sql
    .exec<{ source: string; day: string; part: number }>(
      `SELECT DISTINCT a.source, a.day, a.part FROM matches m JOIN articles a ON a.hash = m.article WHERE m.topic = ?`,
      topic.id,
    )
    .toArray()
  sql.exec('DELETE FROM topics WHERE id = ?', topic.id)
  deleteLabels(sql, topic.id)
  endLookBack(sql, topic.id)
  sql.exec('DELETE FROM matches WHERE topic = ?', topic.id)
  settleTopic(sql, topic.id)
  markDirty(sql, [`topic:${topic.id}`, ...shownIn(topic), ...parts.map(archiveKey)], 'matches')
}
