import { type Clock, type Day, dayOf, fullYear, MIDNIGHT, type Written } from './calendar.ts'
import { readZone } from './zones.ts'

/** What nearly all documents write (RFC 3339). */
const COMMON = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,20}))?)?(.*))?$/i
const ANY = /^(-?\d[\dW-]*)(?:(?:T| +)(\d[\d:.,]*)(.*))?$/i
/** A day with a zone and no time (XML Schema's `date`). */
const ZONED_DAY = /^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})$/i
/** Day and time without the T between them. */
const STAMP = /^(\d{8})(\d{4}|\d{6})$/
const TIME = /^(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?(?:[.,](\d{1,20}))?$/

/**
 * Reads ISO 8601 in its basic and extended forms, with calendar, ordinal (`2003-335`) and week (`2003-W47-3`) dates,
 * less exact ones (`2003`, `2003-12`), and the truncated ones of its edition of 2000 (`031231`, `-0312`). A fraction
 * is of the last unit written. Expanded years (`+002003`) are not read. Null for what is written otherwise.
 */
export function readIso(text: string): Written | null {
  const m = COMMON.exec(text)
  const zone = m && readZone(m[8] ?? '')
  if (!m || zone === null) return readAny(text)
  const ms = m[7] ? Math.floor(Number(`0.${m[7]}`) * 1000) : 0
  return {
    day: { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) },
    clock: { hour: Number(m[4] ?? 0), minute: Number(m[5] ?? 0), second: Number(m[6] ?? 0), ms },
    zone,
  }
}

function readAny(text: string): Written | null {
  const zoned = ZONED_DAY.exec(text)
  const spread = zoned ? `${zoned[1]}T00:00${zoned[2]}` : text.replace(STAMP, '$1T$2')
  const [, date, time, behind] = ANY.exec(spread) ?? []
  if (date === undefined) return null
  const day = exactDay(date) ?? (time === undefined ? inexactDay(date) : null)
  const clock = time === undefined ? MIDNIGHT : readTime(time)
  const zone = readZone(behind ?? '')
  return day && clock && zone !== null ? { day, clock, zone } : null
}

/** A day, of a calendar, of the year or of a week. */
function exactDay(text: string): Day | null {
  const calendar = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4}|\d{2})(\d{2})(\d{2})$/.exec(text)
  if (calendar) {
    return { year: fullYear(calendar[1] ?? ''), month: Number(calendar[2]), day: Number(calendar[3]) }
  }
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text) ?? /^(\d{2})(\d{3})$/.exec(text)
  if (ordinal) return dayOfYear(fullYear(ordinal[1] ?? ''), Number(ordinal[2]))
  const week = /^(\d{4})-?W(\d{2})-?(\d)$/i.exec(text)
  return week ? dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3])) : null
}

/** A year, month or week, for which its first day stands. */
function inexactDay(text: string): Day | null {
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? /^-(\d{2})-?(\d{2})$/.exec(text)
  if (month) return { year: fullYear(month[1] ?? ''), month: Number(month[2] ?? 1), day: 1 }
  const week = /^(\d{4})-?W(\d{2})$/i.exec(text)
  return week ? dayOfWeek(Number(week[1]), Number(week[2]), 1) : null
}

function dayOfYear(year: number, ordinal: number): Day | null {
  const day = dayOf(Date.UTC(year, 0, ordinal))
  return ordinal >= 1 && day.year === year ? day : null
}

/** Weeks begin on Monday; the first of a year is the one that has its 4 January, the last has its last Thursday. */
function dayOfWeek(year: number, week: number, weekday: number): Day | null {
  if (week < 1 || weekday < 1 || weekday > 7) return null
  const daysSinceMonday = (new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7
  const monday = 4 - daysSinceMonday + (week - 1) * 7
  if (dayOf(Date.UTC(year, 0, monday + 3)).year !== year) return null
  return dayOf(Date.UTC(year, 0, monday + weekday - 1))
}

function readTime(text: string): Clock | null {
  const m = TIME.exec(text)
  if (!m) return null
  const [, hour, minute, second, fraction] = m
  const unitMs = second !== undefined ? 1000 : minute !== undefined ? 60_000 : 3_600_000
  const rest = fraction ? Math.floor(Number(`0.${fraction}`) * unitMs) : 0
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0) + Math.floor(rest / 60_000),
    second: Number(second ?? 0) + Math.floor((rest % 60_000) / 1000),
    ms: rest % 1000,
  }
}
