import { archiveKey } from '../../articles/archive.ts'
import type { Topic } from '../../topics/topic.ts'
import { shownIn } from '../news/match-article.ts'
import { markDirty } from '../publishing/pending.ts'
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
  const isJudgedAnew = !before || before.version !== topic.version || before.minScore !== topic.minScore
  if (isJudgedAnew) askForLookBack(sql, [topic.id], now)
  // What pages show of it changes once it was laid against the archive, or else now.
  else markDirty(sql, shownIn(topic))
  markDirty(sql, [
    `topic:${topic.id}`,
    ...(before && before.visibility !== topic.visibility ? shownIn(before) : []),
  ])
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
  endLookBack(sql, topic.id)
  sql.exec('DELETE FROM matches WHERE topic = ?', topic.id)
  markDirty(sql, [`topic:${topic.id}`, ...shownIn(topic), ...parts.map(archiveKey)], 'matches')
}
