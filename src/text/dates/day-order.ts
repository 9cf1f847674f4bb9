import { localToUtc } from '../local-time.ts'
import { type Day, fullYear, isDay } from './calendar.ts'
import type { DayOrder } from './numbers.ts'

/** Two numbers and a year; dates that name the month, or begin with the year, show nothing. */
const NUMBERS = /(?<!\d|\d[-/.])(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[/.]\d|[/-]\p{L})/u
/** No date of a text is longer, even with what stands around it. */
const LONGEST = 200
/** Clocks of servers go wrong, and papers print tomorrow's date; an issue of the day after tomorrow is rare. */
const AHEAD_MS = 2 * 86_400_000

/**
 * Which of two numbers is the day in a document, as all its dates show together: a number over 12 can only be the day,
 * and what is published does not lie in the future. Null where nothing shows it, or they contradict each other.
 *
 * @param now ms since 1970 UTC
 */
export function dayOrderOf(texts: readonly string[], now: number, timeZone: string): DayOrder | null {
  const dates = texts.flatMap((text) => readBothWays(text) ?? [])
  const begun = ({ year, month, day }: Day) =>
    localToUtc(Date.UTC(year, month - 1, day), timeZone) <= now + AHEAD_MS
  const inCalendar = ORDERS.filter((order) => dates.every((date) => isDay(date[order])))
  const inThePast = inCalendar.filter((order) => dates.every((date) => begun(date[order])))
  const [order = null, ...others] = inCalendar.length === 1 ? inCalendar : inThePast
  return others.length === 0 ? order : null
}

const ORDERS = ['day-first', 'month-first'] as const

function readBothWays(text: string): Record<DayOrder, Day> | null {
  const [, first, , second, digits = ''] = NUMBERS.exec(text.slice(0, LONGEST)) ?? []
  const [a, b, year] = [Number(first), Number(second), fullYear(digits)]
  const both = { 'day-first': { year, month: b, day: a }, 'month-first': { year, month: a, day: b } }
  return isDay(both['day-first']) || isDay(both['month-first']) ? both : null
}
