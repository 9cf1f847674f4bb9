import { parseDate } from './dates/parse.ts'

/** Retry-After (RFC 9110 §10.2.3), in seconds or as a date: ms from now. Null for none or what is neither. */
export function parseRetryAfter(text: string | null, now: number): number | null {
  if (!text) return null
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000
  // Each of the three forms of RFC 9110 §5.6.7 names its month; other numbers are no date here.
  const date = /[a-z]{3}/i.test(text) ? parseDate(text, 'UTC') : null
  return date === null ? null : Math.max(0, date - now)
}
