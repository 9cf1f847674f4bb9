import { archiveKey } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { localDay } from '../../text/local-time.ts'
import { markDirty } from '../publishing/pending.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { writeKeysOf } from './identity-rows.ts'

/** No document lists what has neither guid nor address for longer. */
const LISTED_MS = 60 * 86_400_000

/**
 * Makes articles that only headline and day name known by their day in another zone, too: their document will be read
 * with that one. Runs inside a transaction. `now` in ms since 1970 UTC.
 */
export function rezone(sql: SqlStorage, source: string, timeZone: string, now: number): void {
  const rows = sql.exec<{ hash: string }>(
    `SELECT hash FROM articles WHERE source = ? AND first_seen >= ? AND article ->> '$.keys' NOT LIKE '%"url:%'`,
    source,
    now - LISTED_MS,
  )
  for (const { hash } of rows.toArray()) {
    const before = readArticle(sql, hash)
    const article = before && withDayOf(before, timeZone)
    if (!article) continue
    writeArticle(sql, article)
    writeKeysOf(sql, article)
    markDirty(sql, [archiveKey(article)])
  }
}

/** The article with the key of its day in a zone; null for one that has it, or is named otherwise. */
function withDayOf(article: Article, timeZone: string): Article | null {
  const { keys, published } = article
  const title = keys.findLast((key) => key.startsWith('title:'))
  if (published === null || !title || keys.some((key) => /^(?:guid|url):/.test(key))) return null
  const key = `${title.slice(0, title.lastIndexOf('|'))}|${localDay(published, timeZone)}`
  return keys.includes(key) ? null : { ...article, keys: [...keys, key] }
}
