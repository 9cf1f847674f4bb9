import type { Article } from '../../articles/article.ts'
import { readMatches } from '../news/match-rows.ts'
import { completeSource, type Source } from '../sources/source.ts'
import { type PageReason, RANKS, writePage } from './page-rows.ts'
import { nextReading } from './page-times.ts'

/** What is older is no news any more, and has been read again for the last time. */
const YOUNG_MS = 72 * 3_600_000

/**
 * Makes the rows of waiting pages again from the articles, after a restore and for what an earlier version kept; never
 * over one that is there. `random` from 0 to 1 spreads what is read again. Runs inside a transaction.
 */
export function remakePages(sql: SqlStorage, now: number, random: () => number): void {
  const sources = new Map(
    sql
      .exec<{ settings: string }>('SELECT settings FROM sources')
      .toArray()
      .map(({ settings }) => completeSource(JSON.parse(settings) as Source))
      .map((source) => [source.id, source]),
  )
  const rows = sql.exec<{ article: string }>(
    `SELECT article FROM articles
     WHERE (first_seen >= ? OR article ->> '$.awaitsDate') AND hash NOT IN (SELECT article FROM pages)`,
    now - YOUNG_MS,
  )
  for (const { article: json } of rows.toArray()) {
    const article = JSON.parse(json) as Article
    const source = sources.get(article.source)
    const wish = source ? wishOf(sql, source, article, now, random()) : null
    if (wish === null) continue
    const { hash, firstSeen } = article
    writePage(sql, { article: hash, source: article.source, firstSeen, attempts: 0, memory: {}, ...wish })
  }
}

/** Why and when an article's page is to be read; null for one that needs no reading. */
function wishOf(
  sql: SqlStorage,
  { fullText }: Source,
  article: Article,
  now: number,
  random: number,
): { reason: PageReason; rank: number; nextAt: number } | null {
  const { hash, url, awaitsDate, alerts, textFrom, unread, gone, firstSeen } = article
  if (url === null || gone || unread) return null
  if (awaitsDate) return { reason: 'date', rank: RANKS.first, nextAt: now }
  if (!fullText || !alerts) return null
  const matches = readMatches(sql, hash)
  if (textFrom === undefined)
    return { reason: 'text', rank: matches.length > 0 ? RANKS.first : RANKS.news, nextAt: now }
  const nextAt = matches.some(({ seq }) => seq !== null) ? nextReading(firstSeen, now, random) : null
  return nextAt === null ? null : { reason: 'again', rank: RANKS.last, nextAt }
}
