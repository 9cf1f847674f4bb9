import { keysOfItem } from '../../articles/identity/keys.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import type { Gap } from '../sources/memory.ts'
import type { Source } from '../sources/source.ts'
import { listSources } from '../sources/source-rows.ts'

/** More is not missed between two polls. */
const MAX_MISSED = 200

export interface Missed {
  items: FeedItem[]
  /** What was looked into reaches back to what was known before the gap. */
  isWhole: boolean
}

/**
 * What of a list the source has missed: what is known to no source of its host, and was published in the gap or says
 * no date. An entry without title and date could be of any year, and is left out. `section` is the beginning of the
 * paths that are meant, null for all.
 */
export function missedIn(
  sql: SqlStorage,
  source: Source,
  items: readonly FeedItem[],
  gap: Gap,
  section: string | null,
): Missed {
  const keyed = items.map((item) => ({ item, keys: ownKeys(item, source) }))
  const known = knownKeys(
    sql,
    source,
    keyed.flatMap(({ keys }) => keys),
    gap.until,
  )
  const isWhole = keyed.some(
    ({ item: { published }, keys }) =>
      (published !== null && published <= gap.from) || keys.some((key) => known.get(key) === 'before'),
  )
  const missed = keyed
    .filter(({ item, keys }) => isMeant(item, gap, section) && !keys.some((key) => known.has(key)))
    .map(({ item }) => item)
  return { items: missed.slice(0, MAX_MISSED), isWhole }
}

function isMeant({ url, title, published }: FeedItem, gap: Gap, section: string | null): boolean {
  if (url === null || (section && !new URL(url).pathname.startsWith(section))) return false
  return published === null ? title !== url : published > gap.from
}

/** Which of these keys the sources of this host know; `before` for what this source knew before the gap was seen. */
function knownKeys(
  sql: SqlStorage,
  source: Source,
  keys: readonly string[],
  gapSeen: number,
): Map<string, 'before' | 'known'> {
  const { host } = new URL(source.url)
  const sources = listSources(sql).filter((other) => new URL(other.source.url).host === host)
  const rows = sql.exec<{ key: string; before: number }>(
    `SELECT i.key, MAX(i.source = ?3 AND a.first_seen < ?4) AS before
     FROM json_each(?1) AS wanted CROSS JOIN json_each(?2) AS s
     CROSS JOIN identities AS i ON i.source = s.value AND i.key = wanted.value
     JOIN articles AS a ON a.hash = i.article GROUP BY i.key`,
    JSON.stringify(keys),
    JSON.stringify(sources.map((other) => other.source.id)),
    source.id,
    gapSeen,
  )
  return new Map([...rows].map(({ key, before }) => [key, before ? 'before' : 'known']))
}

function ownKeys(item: FeedItem, { timezone }: Source): string[] {
  const { guid, url } = keysOfItem(item, timezone)
  return [guid, url].filter((key) => key !== null)
}
