import type { Article } from '../../articles/article.ts'
import { readArticles } from '../news/archive-rows.ts'
import type { LookBackPlace } from './look-back-rows.ts'

/** Articles of one step: with their whole text some 0.3 s of work. */
const ARTICLES_PER_STEP = 200

/** What one step of a look back judges, and where it leaves the topics; null at the end of their way. */
export interface Stretch {
  articles: Article[]
  next: LookBackPlace | null
}

/** The newest articles behind a place, on any topic or none. Behind the last of them come those of `matchedStretch`. */
export function newestStretch(sql: SqlStorage, { remaining, seen, article }: LookBackPlace): Stretch {
  const limit = Math.min(ARTICLES_PER_STEP, remaining)
  const articles = sql
    .exec<{ article: string }>(
      `SELECT article FROM articles WHERE (first_seen, hash) < (?, ?)
       ORDER BY first_seen DESC, hash DESC LIMIT ?`,
      seen,
      article,
      limit,
    )
    .toArray()
    .map((row) => JSON.parse(row.article) as Article)
  const last = articles.at(-1)
  if (!last || articles.length < limit) return { articles, next: null }
  const left = remaining - limit
  return { articles, next: { remaining: left, seen: last.firstSeen, article: left > 0 ? last.hash : '' } }
}

/**
 * The older articles behind a place that are on any of these topics. By hash, the order of the matches' own key: a
 * step reads no more rows than it judges, and once those of articles that were judged among the newest.
 */
export function matchedStretch(
  sql: SqlStorage,
  topics: readonly string[],
  { seen, article }: LookBackPlace,
): Stretch {
  const matched = new Set<string>()
  for (const topic of topics) {
    const rows = sql
      .exec<{ article: string }>(
        `SELECT article FROM matches WHERE topic = ? AND article > ? AND seen <= ? ORDER BY article LIMIT ?`,
        topic,
        article,
        seen,
        ARTICLES_PER_STEP,
      )
      .toArray()
    for (const row of rows) matched.add(row.article)
  }
  const hashes = [...matched].sort().slice(0, ARTICLES_PER_STEP)
  const last = hashes.at(-1)
  const next =
    last !== undefined && hashes.length === ARTICLES_PER_STEP ? { remaining: 0, seen, article: last } : null
  return { articles: [...readArticles(sql, hashes).values()], next }
}
