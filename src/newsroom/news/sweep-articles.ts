import { archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { Topic } from '../../topics/topic.ts'
import { writeCitations } from '../documents/citation-rows.ts'
import { forgetPage } from '../pages/page-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import { shownIn } from './match-article.ts'
import { deleteMatch, readMatches } from './match-rows.ts'

/** Articles that one step removes: some thousands of rows. */
const ARTICLES_PER_STEP = 200

/** Whether there are articles that were first seen before a time (ms since 1970 UTC). */
export function hasOldArticles(sql: SqlStorage, before: number): boolean {
  return sql.exec('SELECT 1 FROM articles WHERE first_seen < ? LIMIT 1', before).toArray().length > 0
}

/**
 * Removes some of the articles that were first seen before a time, oldest first, with their matches and citations; the
 * archive, the Library and what showed them are told. Their identities stay: what a source still lists is not new
 * (ADR 32). Runs inside a transaction.
 */
export function sweepArticles(
  sql: SqlStorage,
  topics: { get(id: string): Topic | undefined },
  before: number,
): void {
  const rows = sql
    .exec<{ article: string }>(
      'SELECT article FROM articles WHERE first_seen < ? ORDER BY first_seen LIMIT ?',
      before,
      ARTICLES_PER_STEP,
    )
    .toArray()
  const dirty = new Set<string>()
  for (const row of rows) {
    const article = JSON.parse(row.article) as Article
    const { hash, documents } = article
    for (const match of readMatches(sql, hash)) {
      deleteMatch(sql, match.topic, article)
      const topic = topics.get(match.topic)
      if (topic) for (const key of shownIn(topic)) dirty.add(key)
    }
    for (const key of writeCitations(sql, { ...article, documents: [] }, documents)) dirty.add(key)
    forgetPage(sql, hash)
    sql.exec('DELETE FROM articles WHERE hash = ?', hash)
    dirty.add(archiveKey(article))
  }
  markDirty(sql, dirty)
}
