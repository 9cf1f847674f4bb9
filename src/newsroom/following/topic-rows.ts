import { archiveKey } from '../../articles/archive.ts'
import { type Article, searchable } from '../../articles/article.ts'
import { prepare } from '../../topics/matcher.ts'
import { type Topic, TopicIndex } from '../../topics/topic.ts'
import { writeMatch } from '../news/archive-rows.ts'
import { evidenceCards } from '../news/cards.ts'
import { shownIn } from '../news/match-article.ts'
import { markDirty } from '../publishing/pending.ts'

/** Articles, newest first, against which a new or edited topic is laid: some weeks of a province's news. */
const LOOK_BACK_ARTICLES = 5_000

export function readTopics(sql: SqlStorage): Topic[] {
  return sql
    .exec<{ topic: string }>('SELECT topic FROM topics ORDER BY id')
    .toArray()
    .map((row) => JSON.parse(row.topic) as Topic)
}

/** An index of all topics, for an object that wakes. */
export function compileTopics(sql: SqlStorage): TopicIndex {
  const index = new TopicIndex()
  for (const topic of readTopics(sql)) index.set(topic)
  return index
}

/**
 * Stores a topic, and when its query is new lays it against the archive: what it finds there appears on pages and
 * feeds, but alerts nobody. Runs inside a transaction; the caller's index is the caller's to change.
 */
export function putTopic(sql: SqlStorage, topic: Topic, before: Topic | undefined, now: number): void {
  sql.exec(
    'INSERT INTO topics VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET topic = ?2',
    topic.id,
    JSON.stringify(topic),
    now,
  )
  const isJudgedAnew = !before || before.version !== topic.version || before.minScore !== topic.minScore
  if (isJudgedAnew) markDirty(sql, lookBack(sql, topic, now))
  markDirty(sql, [`topic:${topic.id}`, ...shownIn(topic), ...(before ? shownIn(before) : [])])
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
  sql.exec('DELETE FROM matches WHERE topic = ?', topic.id)
  markDirty(sql, [`topic:${topic.id}`, ...shownIn(topic), ...parts.map(archiveKey)])
}

/** Rewrites the topic's matches by its present query; answers the archive keys that changed. */
function lookBack(sql: SqlStorage, topic: Topic, now: number): Set<string> {
  const index = new TopicIndex()
  index.set(topic)
  const known = new Set(
    sql
      .exec<{ article: string }>('SELECT article FROM matches WHERE topic = ?', topic.id)
      .toArray()
      .map((row) => row.article),
  )
  const changed = new Set<string>()
  const rows = sql
    .exec<{ article: string }>(
      'SELECT article FROM articles ORDER BY first_seen DESC LIMIT ?',
      LOOK_BACK_ARTICLES,
    )
    .toArray()
  for (const row of rows) {
    const article = JSON.parse(row.article) as Article
    const [found] = index.match(prepare(searchable(article)))
    if (!found && !known.has(article.hash)) continue
    changed.add(archiveKey(article))
    if (!found) {
      sql.exec('DELETE FROM matches WHERE topic = ? AND article = ?', topic.id, article.hash)
    } else if (known.has(article.hash)) {
      sql.exec(
        'UPDATE matches SET score = ?, evidence = ? WHERE topic = ? AND article = ?',
        found.verdict.score,
        JSON.stringify(evidenceCards(found.verdict.evidence, article.body)),
        topic.id,
        article.hash,
      )
    } else {
      writeMatch(sql, article.hash, {
        topic: topic.id,
        version: article.version,
        seq: null,
        matchedAt: now,
        score: found.verdict.score,
        evidence: evidenceCards(found.verdict.evidence, article.body),
      })
    }
  }
  return changed
}
