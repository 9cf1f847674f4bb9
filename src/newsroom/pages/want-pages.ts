import type { Article } from '../../articles/article.ts'
import { readArticle } from '../news/archive-rows.ts'
import { isFresh } from '../news/make-article.ts'
import type { Source } from '../sources/source.ts'
import { findPage, type PageReason, RANKS, type WaitingPage, writePage } from './page-rows.ts'

/** Pages of what a new source held already: enough to learn from them what stands on all its pages. */
const BASELINE_PAGES = 20

/** An article that a document brought. */
export interface NewArticle {
  article: Article
  /** What a first document held: nobody is told of it. */
  isBaseline: boolean
  isMatched: boolean
}

/**
 * Has the pages of new articles read, oldest first as they came: of news those that are young or on a topic, of a
 * baseline the newest few. Runs inside the transaction that adds the articles.
 */
export function wantPages(sql: SqlStorage, source: Source, added: readonly NewArticle[]): void {
  const readable = added.filter(({ article }) => article.url !== null)
  for (const { article, isBaseline, isMatched } of readable) {
    const { published, firstSeen } = article
    if (isBaseline) continue
    if (article.awaitsDate) write(sql, article, 'date', RANKS.first)
    else if (source.fullText && (isMatched || isFresh(published ?? firstSeen, firstSeen)))
      write(sql, article, 'text', isMatched ? RANKS.first : RANKS.news)
  }
  if (!source.fullText) return
  const baseline = readable.filter(({ isBaseline }) => isBaseline).map(({ article }) => article)
  // Documents stand newest first, and are taken in from their end.
  const newest = baseline.reverse().sort((a, b) => (b.published ?? 0) - (a.published ?? 0))
  for (const article of newest.slice(0, baselinePagesLeft(sql, source.id)))
    write(sql, article, 'text', RANKS.last)
}

/** Has the page of an article read at `at` (ms since 1970 UTC), or sooner where it waits already. */
export function wantPage(sql: SqlStorage, hash: string, reason: PageReason, at: number): void {
  const article = readArticle(sql, hash)
  if (!article || article.url === null) return
  const waiting = findPage(sql, hash)
  if (waiting) writePage(sql, { ...waiting, attempts: 0, nextAt: Math.min(waiting.nextAt, at) })
  else writePage(sql, { ...waits(article, reason, RANKS.first), nextAt: at })
}

function write(sql: SqlStorage, article: Article, reason: PageReason, rank: number): void {
  writePage(sql, waits(article, reason, rank))
}

function waits(article: Article, reason: PageReason, rank: number): WaitingPage {
  const { hash, source, firstSeen } = article
  return { article: hash, source, reason, rank, firstSeen, attempts: 0, nextAt: firstSeen, memory: {} }
}

/** A source whose first document is an index of several has one baseline all the same. */
function baselinePagesLeft(sql: SqlStorage, source: string): number {
  const { n } = sql
    .exec<{ n: number }>('SELECT COUNT(*) AS n FROM pages WHERE source = ? AND rank = ?', source, RANKS.last)
    .one()
  return Math.max(0, BASELINE_PAGES - n)
}
