import { articleNumber } from './article-number.ts'
import { isIdleParameter } from './parameters.ts'

/**
 * Big papers number their articles site-wide, so a number of this many digits is enough on its host. Portals count
 * in each module from one (`/video/20451` is no `/tin/20451`), so a shorter number needs its directory.
 */
const SITE_WIDE_DIGITS = 7

/** Hosts of one site for other screens; never so far that only a registry's suffix is left. */
const TWIN_HOST = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/
const DEFAULT_PORT = /\.?(?::(?:80|443))?$/
const INDEX_PAGE = /^(?:index\.(?:html?|php|aspx?)|default\.aspx?)$/i
const AMP_PAGE = /^amp(?:\.html?)?$/i
/** `tin.amp`, `tin.amp.html`, `tin.html.amp`. */
const AMP_SUFFIX = /\.amp(?=\.html?$|$)/i
/** Sessions in paths: `;jsessionid=…` of Java, `(S(…))` of ASP.NET. */
const PATH_SESSION = /;(?:jsessionid|phpsessid|sid)=[^/;]*/gi
const SESSION_SEGMENT = /^\((?:[A-Z]\([^()]*\))+\)$/i

/**
 * What all addresses of one article have in common: `host/path?query`, or `host#number` and `host/directory#number`
 * where a number names the article. Without scheme, `www.`, twins for telephones and AMP, default port, sessions,
 * tracking parameters, index page, slashes at the end, and fragment unless the site routes by it (`#!…`, `#/…`).
 * Null for what is no http(s) address.
 */
export function canonicalAddress(address: string): string | null {
  const url = URL.parse(address.trim())
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null
  const segments = plainSegments(url.pathname)
  const query = keptQuery(url.searchParams)
  const fragment = /^#[!/]/.test(url.hash) ? url.hash : ''
  return `${siteOf(url)}${placeOf(segments)}${query && `?${query}`}${fragment}`
}

/** The host of a canonical address. */
export function hostOf(canonical: string): string {
  return canonical.slice(0, canonical.search(/[/?#]|$/))
}

/** The number that names the article of a canonical address; null where its path does. */
export function numberOf(canonical: string): string | null {
  return /#(\d+)/.exec(canonical)?.[1] ?? null
}

/** A host as one site, without `www.` and the like. */
function siteOf(url: URL): string {
  return url.host.replace(DEFAULT_PORT, '').replace(TWIN_HOST, '')
}

function placeOf(segments: readonly string[]): string {
  const number = articleNumber(segments.at(-1) ?? '')
  if (number === null) return joined(segments)
  return number.length >= SITE_WIDE_DIGITS ? `#${number}` : `${joined(segments.slice(0, -1))}#${number}`
}

function plainSegments(pathname: string): string[] {
  const segments = decoded(pathname)
    .replace(PATH_SESSION, '')
    .split('/')
    .filter((segment) => segment !== '' && !SESSION_SEGMENT.test(segment))
  if (AMP_PAGE.test(segments[0] ?? '')) segments.shift()
  if (AMP_PAGE.test(segments.at(-1) ?? '')) segments.pop()
  if (INDEX_PAGE.test(segments.at(-1) ?? '')) segments.pop()
  return segments.map((segment, at) =>
    at === segments.length - 1 ? segment.replace(AMP_SUFFIX, '') : segment,
  )
}

function joined(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment}`).join('')
}

/** Letters that were escaped without need, or in another Unicode form, become one; reserved ones stay escaped. */
function decoded(path: string): string {
  const upper = path.replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
  try {
    return decodeURI(upper.replaceAll('%25', '%2525')).normalize('NFC')
  } catch {
    // Escapes of another charset than UTF-8 (RFC 3986, section 2.5) stay as they are.
    return upper
  }
}

function keptQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isIdleParameter(name, value))
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))).toString()
}
