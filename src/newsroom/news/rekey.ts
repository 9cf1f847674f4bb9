import type { Article } from '../../articles/article.ts'
import { keysOfItem } from '../../articles/identity/keys.ts'
import { readArticle, writeArticle } from './archive-rows.ts'
import { writeKeysOf } from './identity-rows.ts'

/** The zone of a source that is no more. */
export const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh'

/** An article as an earlier version kept it: without its keys, which were fewer and made otherwise. */
type EarlierArticle = Omit<Article, 'keys' | 'awaitsDate'> & Partial<Pick<Article, 'keys' | 'awaitsDate'>>

/** An article with the keys that its item would have now. One that has keys is answered as it is. */
export function withKeys(article: EarlierArticle, earlier: readonly string[], timeZone: string): Article {
  const { keys, awaitsDate = false } = article
  if (keys) return { ...article, keys, awaitsDate }
  const guid = earlier.find((key) => key.startsWith('guid:'))?.slice('guid:'.length) ?? null
  const made = keysOfItem({ ...article, guid }, timeZone)
  const all = [made.guid, made.url, made.title, made.path].filter((key) => key !== null)
  return { ...article, keys: all, awaitsDate }
}

/** Gives all articles of an earlier version keys, and makes the table of identities anew. */
export function rekeyArticles(sql: SqlStorage, createTables: () => void): void {
  const rows = sql
    .exec<{ hash: string; keys: string; zone: string }>(
      `SELECT a.hash, (SELECT json_group_array(i.key) FROM identities AS i WHERE i.article = a.hash) AS keys,
         coalesce(s.settings ->> '$.timezone', ?) AS zone
       FROM articles AS a LEFT JOIN sources AS s ON s.id = a.source`,
      DEFAULT_ZONE,
    )
    .toArray()
  sql.exec('DROP TABLE identities')
  createTables()
  for (const { hash, keys, zone } of rows) {
    const before = readArticle(sql, hash)
    if (!before) continue
    const article = withKeys(before, JSON.parse(keys) as string[], zone)
    writeArticle(sql, article)
    writeKeysOf(sql, article)
  }
}
