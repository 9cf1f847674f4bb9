import { parseDate } from '../../text/dates/parse.ts'
import type { HttpContext } from '../context.ts'

/** Whether the reader says that it has what bears this ETag (RFC 9110 §13.1.2, by the weak comparison). */
export function hasTagged(c: HttpContext, etag: string): boolean {
  const tags = c.req.header('if-none-match')
  if (tags === undefined) return false
  return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/**
 * Whether it says that it has what last changed then, ms since 1970 UTC; 0 for never. RFC 9110 §13.2.2: where it sends
 * If-None-Match, that alone decides; If-Modified-Since (§13.1.3) counts unless it is no date.
 */
export function hasDated(c: HttpContext, updatedAt: number): boolean {
  const since = c.req.header('if-modified-since')
  if (since === undefined || updatedAt <= 0 || c.req.header('if-none-match') !== undefined) return false
  const time = parseDate(since, 'UTC')
  // The header has whole seconds.
  return time !== null && time >= Math.floor(updatedAt / 1000) * 1000
}
