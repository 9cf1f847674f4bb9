import { parseDate } from '../../text/dates/parse.ts'

/**
 * For how long an answer calls itself fresh (RFC 9111 §4.2.1), in ms from now; 0 for one that is stale at once, null
 * where it does not say. `s-maxage` is for shared caches, and we are none.
 */
export function freshForMs(headers: Headers, now: number): number | null {
  const directives = cacheDirectives(headers.get('cache-control') ?? '')
  if (directives.has('no-store') || directives.has('no-cache')) return 0
  const maxAge = seconds(directives.get('max-age'))
  if (maxAge !== null) return Math.max(0, maxAge - (seconds(headers.get('age')) ?? 0)) * 1000
  const expires = headers.get('expires')
  if (expires === null) return null
  const until = parseDate(expires, 'UTC')
  // RFC 9111 §5.3: what is no date, "0" above all, is in the past.
  if (until === null) return 0
  const date = parseDate(headers.get('date') ?? '', 'UTC')
  return Math.max(0, until - (date ?? now))
}

/** Names in lower case; of one that is said twice, the first (RFC 9111 §4.2.1). */
function cacheDirectives(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split('=')
    const key = name.trim().toLowerCase()
    if (!found.has(key)) found.set(key, value.trim().replace(/^"|"$/g, ''))
  }
  return found
}

function seconds(text: string | null | undefined): number | null {
  return text && /^\s*\d{1,10}\s*$/.test(text) ? Number(text) : null
}
