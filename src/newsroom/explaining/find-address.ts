import type { Article } from '../../articles/article.ts'
import { canonicalAddress, hostOf } from '../../articles/identity/address.ts'
import { urlsOnHosts } from '../../articles/identity/claim.ts'
import { keysOfItem } from '../../articles/identity/keys.ts'
import { readArticles } from '../news/archive-rows.ts'
import { listSources, type SourceState } from '../sources/source-rows.ts'

/** Articles of one address: a source knows one, or two that it confuses. */
const MAX_ARTICLES = 10

/** The articles that are known by an address, whatever spelling of it their source has; newest first. */
export function articlesAt(sql: SqlStorage, address: string): Article[] {
  const keys = keysOfItem({ guid: address, url: address, title: '', published: null }, 'UTC')
  const { url, guid } = keys
  if (url === null) return []
  const hashes = new Set<string>()
  for (const source of knownSources(sql)) {
    const hosts = movedHosts(sql, source)
    for (const key of [url, ...urlsOnHosts(url, hosts), ...(guid === null ? [] : [guid])]) {
      for (const { article } of sql
        .exec<{ article: string }>('SELECT article FROM identities WHERE source = ? AND key = ?', source, key)
        .toArray()) {
        if (hashes.size < MAX_ARTICLES) hashes.add(article)
      }
    }
  }
  return [...readArticles(sql, [...hashes]).values()].sort((a, b) => b.firstSeen - a.firstSeen)
}

/** Every source that ever had an article, also one that is no more; each is found by one step of the index. */
function knownSources(sql: SqlStorage): string[] {
  return sql
    .exec<{ source: string }>(
      `WITH RECURSIVE known (source) AS (
         SELECT MIN(source) FROM identities
         UNION ALL
         SELECT (SELECT MIN(source) FROM identities WHERE source > known.source) FROM known
         WHERE known.source IS NOT NULL
       ) SELECT source FROM known WHERE source IS NOT NULL`,
    )
    .toArray()
    .map(({ source }) => source)
}

function movedHosts(sql: SqlStorage, source: string): string[] {
  return sql
    .exec<{ key: string }>(
      "SELECT DISTINCT key FROM identities WHERE source = ? AND key >= 'moved:' AND key < 'moved;'",
      source,
    )
    .toArray()
    .map(({ key }) => key.slice('moved:'.length))
}

/** The host of an address as one site, without `www.` and the like; null for what is no http(s) address. */
export function siteOfAddress(address: string): string | null {
  const canonical = canonicalAddress(address)
  return canonical === null ? null : hostOf(canonical)
}

/** The sources of a site: by their own address, one above or below it, or by those of their articles. */
export function sourcesOf(sql: SqlStorage, site: string): SourceState[] {
  return listSources(sql).filter(({ source }) => {
    const own = siteOfAddress(source.url) ?? ''
    return own === site || own.endsWith(`.${site}`) || site.endsWith(`.${own}`) || lists(sql, source.id, site)
  })
}

/** Whether a source has an article on a host. A canonical address goes on with `/`, `#` or `?` behind it. */
function lists(sql: SqlStorage, source: string, host: string): boolean {
  return ['/', '#', '?'].some(
    (sign) =>
      sql
        .exec(
          'SELECT 1 FROM identities WHERE source = ? AND key >= ? AND key < ? LIMIT 1',
          source,
          `url:${host}${sign}`,
          `url:${host}${String.fromCharCode(sign.charCodeAt(0) + 1)}`,
        )
        .toArray().length > 0,
  )
}
