import { localToUtc } from '../local-time.ts'

/**
 * Times as feeds write them, read by hand: `new Date(string)` guesses, differs between engines, and reads
 * `04/10/2026` as April. Every function returns milliseconds since 1970 UTC, or null for what is no time.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Named zones of RFC 822 §5 and RFC 2822 §4.3, in minutes east of Greenwich. */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  ict: 420,
}

const RFC822 =
  /^(?:[a-z]{2,9}(?:,\s*|\s+))?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(.*))?$/i
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** Reads `Fri, 19 Nov 2021 21:17:00 +0700` (RFC 822 with RFC 2822's years) or ISO 8601 / RFC 3339. */
export function parseDate(text: string, timeZone: string): number | null {
  // RFC 2822 §3.3 lets a comment follow, mostly the zone's name: `+0700 (ICT)`.
  const trimmed = text.replace(/\s\([^()]*\)\s*$/, '').trim()
  return parseIso(trimmed, timeZone) ?? parseRfc822(trimmed, timeZone)
}

function parseRfc822(text: string, timeZone: string): number | null {
  const m = RFC822.exec(text)
  if (!m) return null
  const month = MONTHS.indexOf((m[2] ?? '').slice(0, 3).toLowerCase())
  if (month < 0) return null
  const zone = m[7] ? parseZone(m[7]) : undefined
  if (zone === null) return null
  return toTime([fullYear(m[3] ?? ''), month, num(m[1]), num(m[4]), num(m[5]), num(m[6]), 0], zone, timeZone)
}

function parseIso(text: string, timeZone: string): number | null {
  const m = ISO.exec(text)
  if (!m) return null
  const ms = m[7] ? Math.floor(Number(`0.${m[7]}`) * 1000) : 0
  const zone = m[8] ? parseZone(m[8]) : undefined
  if (zone === null) return null
  return toTime([num(m[1]), num(m[2]) - 1, num(m[3]), num(m[4]), num(m[5]), num(m[6]), ms], zone, timeZone)
}

type Parts = [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  ms: number,
]

function toTime(parts: Parts, zone: number | undefined, timeZone: string): number | null {
  const [year, month, day, hour, minute, second, ms] = parts
  if (month < 0 || month > 11 || hour > 24 || minute > 59 || second > 60) return null
  if (hour === 24 && (minute > 0 || second > 0)) return null
  if (day < 1 || day > (DAYS_IN_MONTH[month] ?? 0)) return null
  // Programs write a time that they don't know as one of the year 1; Date.UTC would read that as 1901.
  if (year < 100) return null
  const utc = Date.UTC(year, month, day, hour, minute, Math.min(second, 59), ms)
  // 29 February of a year that has none rolls over into March.
  if (new Date(Date.UTC(year, month, day)).getUTCMonth() !== month) return null
  return zone === undefined ? localToUtc(utc, timeZone) : utc - zone * 60_000
}

/** Two-digit years as RFC 2822 §4.3 reads them: 00–49 are of this century, 50–99 of the last. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

function parseZone(text: string): number | null {
  const name = text.trim().toLowerCase()
  const offset = /^(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (!offset) return NAMED_ZONES[name] ?? null
  const minutes = num(offset[2]) * 60 + num(offset[3])
  return minutes > 14 * 60 || num(offset[3]) > 59 ? null : offset[1] === '-' ? -minutes : minutes
}

function num(digits: string | undefined): number {
  return digits ? Number(digits) : 0
}

/** Which of two numbers is the day: `04/10/2026` is 4 October almost everywhere but in a few feeds. */
export type DayOrder = 'day-first' | 'month-first'
