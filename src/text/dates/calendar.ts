import { localToUtc } from '../local-time.ts'
import type { Zone } from './zones.ts'

/** A day of the calendar as written; `month` counts from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A time of the day as written. Hour 24 is the end of the day (ISO 8601), second 60 a leap second. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly ms: number
}

/** What a text says, before it is known whether the calendar has such a day. Without a zone, the source's counts. */
export interface Written {
  readonly day: Day
  readonly clock: Clock
  readonly zone: Zone | undefined
}

export const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, ms: 0 }

/** Programs write a time that they do not know as one of the year 1, 1601 or 9999: no news is of such a year. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has this day, in a year that news is written of. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0)
}

export function isClock({ hour, minute, second }: Clock): boolean {
  if (hour === 24) return minute === 0 && second === 0
  return hour < 24 && minute < 60 && second <= 60
}

/**
 * The instant, in ms since 1970 UTC; null for what no calendar or clock shows. A leap second is read as the last second
 * that computers' clocks show.
 */
export function instantOf({ day, clock, zone }: Written, timeZone: string): number | null {
  if (!isDay(day) || !isClock(clock)) return null
  const { hour, minute, second, ms } = clock
  const shown = Date.UTC(day.year, day.month - 1, day.day, hour, minute, Math.min(second, 59), ms)
  return typeof zone === 'number' ? shown - zone * 60_000 : localToUtc(shown, zone ?? timeZone)
}

/** Thailand counts from the death of the Buddha; no news is of what others call these years. */
const BUDDHIST = 543
const FIRST_BUDDHIST = 2443
const LAST_BUDDHIST = 2700

/**
 * Years of two or three digits, as RFC 2822 §4.3 reads them: 00–49 are of this century, 50–999 count from 1900. Those of
 * Thailand's calendar are those of ours.
 */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST) return year - BUDDHIST
  return digits.length > 3 ? year : year < 50 && digits.length < 3 ? 2000 + year : 1900 + year
}

/** The day that the calendar shows at a time, in UTC. */
export function dayOf(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
