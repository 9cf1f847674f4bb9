import { parseDate } from './dates/parse.ts'

/** Thirty years: a number of more digits is read as this many seconds. Who heeds it caps it far lower. */
const MAX_SECONDS = 999_999_999

/** Retry-After (RFC 9110 §10.2.3), in seconds or as a date: ms from now. Null for none or what is neither. */
export function parseRetryAfter(text: string | null, now: number): number | null {
  if (!text) return null
  if (/^\d+$/.test(text.trim())) return Math.min(Number(text), MAX_SECONDS) * 1000
  // Each of the three forms of RFC 9110 §5.6.7 names its month; other numbers are no date here.
  const date = /[a-z]{3}/i.test(text) ? parseDate(text, 'UTC') : null
  return date === null ? null : Math.max(0, date - now)
}
