import {
  ARTICLES_PER_PART,
  type ArchivedArticle,
  type ArchivedMatch,
  type ArchivePart,
} from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { EvidenceCard } from '../../events.ts'

/** The rows of articles, their identity keys and their matches. */

export function findByKeys(sql: SqlStorage, source: string, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const [row] = sql
      .exec<{ article: string }>('SELECT article FROM identities WHERE source = ? AND key = ?', source, key)
      .toArray()
    if (row) return row.article
  }
  return undefined
}

/** Adds keys by which an article is known; one that is another's already stays there. */
export function addKeys(sql: SqlStorage, source: string, keys: readonly string[], article: string): boolean {
  let added = 0
  for (const key of keys) {
    added += sql.exec('INSERT OR IGNORE INTO identities VALUES (?, ?, ?)', source, key, article).rowsWritten
  }
  return added > 0
}

export function readArticle(sql: SqlStorage, hash: string): Article | undefined {
  const [row] = sql.exec<{ article: string }>('SELECT article FROM articles WHERE hash = ?', hash).toArray()
  return row && (JSON.parse(row.article) as Article)
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

/** The part of a day's archive that takes the next article of a source. */
export function nextPart(sql: SqlStorage, source: string, day: string): number {
  const { count } = sql
    .exec<{ count: number }>(
      'SELECT COUNT(*) AS count FROM articles WHERE source = ? AND day = ?',
      source,
      day,
    )
    .one()
  return Math.floor(count / ARTICLES_PER_PART)
}

export function readMatches(sql: SqlStorage, article: string): ArchivedMatch[] {
  return sql
    .exec<MatchRow>('SELECT * FROM matches WHERE article = ? ORDER BY topic', article)
    .toArray()
    .map(fromMatchRow)
}

export function writeMatch(sql: SqlStorage, article: string, match: ArchivedMatch): void {
  sql.exec(
    `INSERT INTO matches VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
     ON CONFLICT DO UPDATE SET version = ?3, seq = ?4, matched_at = ?5, score = ?6, evidence = ?7`,
    match.topic,
    article,
    match.version,
    match.seq,
    match.matchedAt,
    match.score,
    JSON.stringify(match.evidence),
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
      const keys = sql
        .exec<{ key: string }>('SELECT key FROM identities WHERE article = ? ORDER BY key', article.hash)
        .toArray()
      return { article, keys: keys.map(({ key }) => key), matches: readMatches(sql, article.hash) }
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
}

function fromMatchRow(row: MatchRow): ArchivedMatch {
  return {
    topic: row.topic,
    version: row.version,
    seq: row.seq,
    matchedAt: row.matched_at,
    score: row.score,
    evidence: JSON.parse(row.evidence) as EvidenceCard[],
  }
}
