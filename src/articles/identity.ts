import { localDay } from '../text/local-time.ts'
import { tokenise } from '../text/tokens.ts'

/** What tells one item of a source from another. */
export interface Identifiable {
  guid: string | null
  url: string | null
  title: string
  published: number | null
}

/** Parameters that say where a reader came from, never which article is meant. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|zalo.*|mc_[ce]id|ref|ref_src|source|from|spm)$/i
/** Papers end addresses in the article's number; the words before it change when the headline does. */
const ARTICLE_NUMBER =
  /(?:^|[-/_.])(?:post|d|c|id)?(\d{5,})(?:\.(?:html?|aspx|vnp|chn|htm|epi|tpo|ldo|bbp))?$/i
/** A day (`24112026`, `20261124`) or a round sum stands at the end of many headlines, and would make them one. */
const NO_ARTICLE_NUMBER =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20\d\d|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$|000$/

/**
 * The keys by which a source's item is known again: guid, then canonical address; title and day only for an item
 * that has neither. It is new only if none of them is known.
 */
export function identityKeys(item: Identifiable, isSharedGuid: boolean, day: string): string[] {
  const keys: string[] = []
  if (item.guid && !isSharedGuid) keys.push(`guid:${item.guid}`)
  if (item.url) keys.push(`url:${canonicalAddress(item.url)}`)
  if (keys.length === 0) keys.push(`title:${titleKey(item.title)}|${day}`)
  return keys
}

/** Guids that two items of one document share say nothing about either. */
export function sharedGuids(items: readonly Identifiable[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { guid } of items) {
    if (guid && seen.has(guid)) shared.add(guid)
    else if (guid) seen.add(guid)
  }
  return shared
}

/** The day that an item without guid and address is told apart by; one without a date is known by its title alone. */
export function itemDay(item: Identifiable, timeZone: string): string {
  return item.published === null ? '' : localDay(item.published, timeZone)
}

/** An address without scheme, `www.`, `m.`, tracking parameters, fragment, and slug where a number names the article. */
export function canonicalAddress(address: string): string {
  const url = new URL(address)
  const host = url.host.replace(/^(?:www|m|amp)\./, '')
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const path = withoutEndSlashes(url.pathname)
  const number = ARTICLE_NUMBER.exec(path)?.[1]
  return `${host}${number && !NO_ARTICLE_NUMBER.test(number) ? `#${number}` : path}${query ? `?${query}` : ''}`
}

/** A loop, since a pattern for slashes at the end tries again at each of many. */
function withoutEndSlashes(path: string): string {
  let end = path.length
  while (path.charAt(end - 1) === '/') end -= 1
  return path.slice(0, end)
}

function titleKey(title: string): string {
  return tokenise(title)
    .map((token) => token.normal)
    .join(' ')
}
