import { archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { writeArticle } from '../news/archive-rows.ts'
import { markDirty } from '../publishing/pending.ts'

/**
 * Pages of articles that came without a date. That one waits is said by the article itself; a row here says how often
 * its page was asked for in vain, and when it is next. Times in ms since 1970 UTC.
 */
export const PAGES_TABLE = `
CREATE TABLE IF NOT EXISTS pages (
  article TEXT PRIMARY KEY, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL
) WITHOUT ROWID;
`

export interface WaitingPage {
  article: Article
  attempts: number
}

const WAITING = `
  FROM articles AS a LEFT JOIN pages AS p ON p.article = a.hash WHERE a.article ->> '$.awaitsDate'`

/** Pages that are due, those of the articles that wait longest first. */
export function duePages(sql: SqlStorage, now: number, limit: number): WaitingPage[] {
  return sql
    .exec<{ article: string; attempts: number }>(
      `SELECT a.article, COALESCE(p.attempts, 0) AS attempts ${WAITING} AND COALESCE(p.next_at, 0) <= ?
       ORDER BY a.first_seen LIMIT ?`,
      now,
      limit,
    )
    .toArray()
    .map(({ article, attempts }) => ({ article: JSON.parse(article) as Article, attempts }))
}

/** When the next page is due; null for none that waits. */
export function nextPageAt(sql: SqlStorage): number | null {
  return sql.exec<{ at: number | null }>(`SELECT MIN(COALESCE(p.next_at, 0)) AS at ${WAITING}`).one().at
}

/** How many articles of a source wait for their pages. */
export function pendingPages(sql: SqlStorage, source: string): number {
  return sql.exec<{ n: number }>(`SELECT COUNT(*) AS n ${WAITING} AND a.source = ?`, source).one().n
}

/** Puts a page off, with the attempts that were made so far. */
export function postponePage(sql: SqlStorage, article: string, attempts: number, nextAt: number): void {
  sql.exec(
    'INSERT INTO pages VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET attempts = ?2, next_at = ?3',
    article,
    attempts,
    nextAt,
  )
}

export function forgetPage(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM pages WHERE article = ?', article)
}

/** Ends the wait of an article without alerting anybody. */
export function giveUpPage(sql: SqlStorage, article: Article): void {
  writeArticle(sql, { ...article, awaitsDate: false })
  forgetPage(sql, article.hash)
  markDirty(sql, [archiveKey(article)])
}

/** Ends the wait of all of a source's articles: nobody follows what is read no more. */
export function forgetPagesOf(sql: SqlStorage, source: string): void {
  const waiting = sql
    .exec<{ article: string }>(`SELECT a.article ${WAITING} AND a.source = ?`, source)
    .toArray()
  for (const { article } of waiting) giveUpPage(sql, JSON.parse(article) as Article)
}
