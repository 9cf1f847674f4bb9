import type { ArchivePart } from '../../articles/archive.ts'
import { archivePart, readArticle } from '../news/archive-rows.ts'
import { findSource } from '../sources/source-rows.ts'
import { beside, namesOf, storiesOf } from './story-members.ts'

/**
 * The value of an `archive:` key: what makes the rows again, and beside each article what its page shows of others, so
 * that one read has it all. Null when the part holds nothing.
 */
export function archiveValue(sql: SqlStorage, source: string, day: string, part: number): ArchivePart | null {
  const kept = archivePart(sql, source, day, part)
  if (!kept) return null
  const stories = storiesOf(
    sql,
    kept.articles.map(({ article }) => article.hash),
  )
  const others = new Map([...stories].map(([hash, members]) => [hash, beside(members, hash)]))
  const names = namesOf(sql, [...new Set([...others.values()].flat())])
  return {
    sourceName: findSource(sql, source)?.source.name ?? source,
    articles: kept.articles.map((archived) => {
      const also = (others.get(archived.article.hash) ?? []).flatMap((other) => names.get(other)?.also ?? [])
      return also.length > 0 ? { ...archived, also } : archived
    }),
  }
}

/** One article's part of the archive, with that article alone. */
export function archivedAlone(sql: SqlStorage, hash: string): ArchivePart | null {
  const article = readArticle(sql, hash)
  const part = article && archiveValue(sql, article.source, article.day, article.part)
  if (!part) return null
  return { ...part, articles: part.articles.filter((archived) => archived.article.hash === hash) }
}
