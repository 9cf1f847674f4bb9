import type { ArchivedArticle, ArchivePart } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { readMatches } from './match-rows.ts'

/** The rows of articles. */

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
