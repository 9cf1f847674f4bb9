import type { ArchivedArticle, ArchivedMatch, ArchivePart } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { EvidenceCard } from '../../events.ts'

/** The rows of articles and their matches. */

export function readArticle(sql: SqlStorage, hash: string): Article | undefined {
  const [row] = sql.exec<{ article: string }>('SELECT article FROM articles WHERE hash = ?', hash).toArray()
  return row && (JSON.parse(row.article) as Article)
}

/** The articles of these hashes that are there, by hash. */
export function readArticles(sql: SqlStorage, hashes: readonly string[]): Map<string, Article> {
  const rows = sql.exec<{ hash: string; article: string }>(
    'SELECT a.hash, a.article FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.hash = wanted.value',
    JSON.stringify(hashes),
  )
  return new Map([...rows].map(({ hash, article }) => [hash, JSON.parse(article) as Article]))
}

export function writeArticle(sql: SqlStorage, article: Article): void {
  sql.exec(
    'INSERT INTO articles VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET article = ?6',
    article.hash,
    article.source,
    article.day,
    article.part,
    article.firstSeen,
    JSON.stringify(article),
  )
}

/** How many articles of a source were first seen on a day. */
export function countOfDay(sql: SqlStorage, source: string, day: string): number {
  return sql
    .exec<{ count: number }>(
      'SELECT COUNT(*) AS count FROM articles WHERE source = ? AND day = ?',
      source,
      day,
    )
    .one().count
}

export function readMatches(sql: SqlStorage, article: string): ArchivedMatch[] {
  return sql
    .exec<MatchRow>('SELECT * FROM matches WHERE article = ? ORDER BY topic', article)
    .toArray()
    .map(fromMatchRow)
}

export function writeMatch(sql: SqlStorage, article: string, match: ArchivedMatch): void {
  sql.exec(
    `INSERT INTO matches VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
     ON CONFLICT DO UPDATE SET version = ?3, seq = ?4, matched_at = ?5, score = ?6, evidence = ?7, held = ?8`,
    match.topic,
    article,
    match.version,
    match.seq,
    match.matchedAt,
    match.score,
    JSON.stringify(match.evidence),
    Number(match.held ?? false),
  )
}

/** A topic's newest matches, newest first; what one poll found, in the order of its own dates. */
export function newestMatches(
  sql: SqlStorage,
  topic: string,
  limit: number,
): { article: Article; match: ArchivedMatch }[] {
  return sql
    .exec<MatchRow & { json: string }>(
      `SELECT m.*, a.article AS json FROM matches m JOIN articles a ON a.hash = m.article
       WHERE m.topic = ? ORDER BY a.first_seen DESC, json_extract(a.article, '$.published') DESC, a.hash LIMIT ?`,
      topic,
      limit,
    )
    .toArray()
    .map((row) => ({ article: JSON.parse(row.json) as Article, match: fromMatchRow(row) }))
}

/** The value of an `archive:` key, made from rows; null when the part holds nothing. */
export function archivePart(sql: SqlStorage, source: string, day: string, part: number): ArchivePart | null {
  const articles = sql
    .exec<{ article: string }>(
      'SELECT article FROM articles WHERE source = ? AND day = ? AND part = ? ORDER BY first_seen, hash',
      source,
      day,
      part,
    )
    .toArray()
    .map((row): ArchivedArticle => {
      const article = JSON.parse(row.article) as Article
      return { article, matches: readMatches(sql, article.hash) }
    })
  return articles.length > 0 ? { articles } : null
}

interface MatchRow extends Record<string, SqlStorageValue> {
  topic: string
  article: string
  version: number
  seq: number | null
  matched_at: number
  score: number
  evidence: string
  held: number
}

function fromMatchRow(row: MatchRow): ArchivedMatch {
  return {
    topic: row.topic,
    version: row.version,
    seq: row.seq,
    ...(row.held ? { held: true } : {}),
    matchedAt: row.matched_at,
    score: row.score,
    evidence: JSON.parse(row.evidence) as EvidenceCard[],
  }
}
