import type { UnreadPage } from '../../articles/article.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import type { Validators } from '../asking/validators.ts'

/**
 * Pages of articles that are to be read, each with why: `date` for one that came without a date, `text` for its text
 * alone, `again` for one that people were told of, whose page may be corrected or withdrawn. `rank` puts what somebody
 * may wait for before what nobody is told of; `memory` is what the reading so far left. Times in ms since 1970 UTC.
 */
export const PAGES_TABLE = `
CREATE TABLE IF NOT EXISTS pages (
  article TEXT PRIMARY KEY, source TEXT NOT NULL, reason TEXT NOT NULL, rank INTEGER NOT NULL,
  first_seen INTEGER NOT NULL, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL, memory TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pages_by_time ON pages (next_at);
`

export type PageReason = 'date' | 'text' | 'again'

/** Articles without a date, and those on a topic, go before other news, and news before what alerts nobody. */
export const RANKS = { first: 0, news: 1, last: 2 } as const

/** A page that waits to be read. Times in ms since 1970 UTC. */
export interface WaitingPage {
  /** The hash of its article. */
  article: string
  source: string
  reason: PageReason
  rank: number
  firstSeen: number
  /** How often it was asked for in vain, since it was last read. */
  attempts: number
  nextAt: number
  memory: PageMemory
}

/** What is left of earlier readings. */
export interface PageMemory {
  /** Of the answer that was read last. */
  validators?: Validators
  /** What the page said when it was read last, by which a change of it is told from what its source says otherwise. */
  said?: PageSays
  /** Why the last attempt brought no text. */
  unread?: UnreadPage
  /** How often in a row it was not there, though it had been. */
  misses?: number
  /** The pages that were read of an article on several of them. */
  begun?: BegunArticle
}

export interface PageSays {
  title: string | null
  lead: string
}

/** An article on several pages, as far as it was read. */
export interface BegunArticle {
  page: PageArticle
  /** The next page's address, and those that were read. */
  next: string
  read: string[]
  validators: Validators
}

interface Row extends Record<string, SqlStorageValue> {
  article: string
  source: string
  reason: string
  rank: number
  first_seen: number
  attempts: number
  next_at: number
  memory: string | null
}

/** Pages that are due at `now`, those first that somebody may wait for, and of them the newest. */
export function duePages(sql: SqlStorage, now: number, limit: number): WaitingPage[] {
  return sql
    .exec<Row>(
      'SELECT * FROM pages WHERE next_at <= ? ORDER BY rank, first_seen DESC, next_at, article LIMIT ?',
      now,
      limit,
    )
    .toArray()
    .map(fromRow)
}

export function findPage(sql: SqlStorage, article: string): WaitingPage | undefined {
  return sql.exec<Row>('SELECT * FROM pages WHERE article = ?', article).toArray().map(fromRow)[0]
}

/** When the next page is due; null for none that waits. */
export function nextPageAt(sql: SqlStorage): number | null {
  return sql.exec<{ at: number | null }>('SELECT MIN(next_at) AS at FROM pages').one().at
}

/** How many articles of a source wait for their pages to be read for the first time. */
export function pendingPages(sql: SqlStorage, source: string): number {
  return sql
    .exec<{ n: number }>(
      "SELECT COUNT(*) AS n FROM pages WHERE source = ? AND reason IN ('date', 'text')",
      source,
    )
    .one().n
}

/** Puts a page into the queue, or back with another reason, time and memory. */
export function writePage(sql: SqlStorage, page: WaitingPage): void {
  const { article, source, reason, rank, firstSeen, attempts, nextAt, memory } = page
  sql.exec(
    `INSERT INTO pages VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
     ON CONFLICT DO UPDATE SET reason = ?3, rank = ?4, attempts = ?6, next_at = ?7, memory = ?8`,
    article,
    source,
    reason,
    rank,
    firstSeen,
    attempts,
    nextAt,
    Object.keys(memory).length > 0 ? JSON.stringify(memory) : null,
  )
}

export function forgetPage(sql: SqlStorage, article: string): void {
  sql.exec('DELETE FROM pages WHERE article = ?', article)
}

/** The date of an article is settled: its page is still wanted for its text, or not any more. */
export function endWaitForDate(sql: SqlStorage, article: string, isTextWanted: boolean): void {
  if (isTextWanted)
    sql.exec("UPDATE pages SET reason = 'text' WHERE article = ? AND reason = 'date'", article)
  else forgetPage(sql, article)
}

/** The pages of a source that wait, whatever for. */
export function pagesOf(sql: SqlStorage, source: string): WaitingPage[] {
  return sql.exec<Row>('SELECT * FROM pages WHERE source = ?', source).toArray().map(fromRow)
}

function fromRow(row: Row): WaitingPage {
  return {
    article: row.article,
    source: row.source,
    reason: row.reason as PageReason,
    rank: row.rank,
    firstSeen: row.first_seen,
    attempts: row.attempts,
    nextAt: row.next_at,
    memory: row.memory === null ? {} : (JSON.parse(row.memory) as PageMemory),
  }
}
