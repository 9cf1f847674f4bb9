import { localToUtc } from '../local-time.ts'
import { type Day, fullYear, isDay } from './calendar.ts'
import type { DayOrder } from './numbers.ts'

/** Two numbers and a year; dates that name the month, or begin with the year, show nothing. */
const NUMBERS = /(?<!\d|\d[-/.])(\d{1,2})( ?[-/.] ?)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[/.]\d|[/-]\p{L})/u
/** No date of a text is longer, even with what stands around it. */
const LONGEST = 200
/** Clocks of servers go wrong, and papers print tomorrow's date; an issue of the day after tomorrow is rare. */
const AHEAD_MS = 2 * 86_400_000

/** A document that is read while it is alive has something of these days, */
const THESE_DAYS_MS = 3 * 86_400_000
/** and nothing but older dates if it is read the wrong way. */
const LONG_AGO_MS = 14 * 86_400_000

/**
 * Which of two numbers is the day in a document, as all its dates show together: a number over 12 can only be the day,
 * what is published does not lie in the future, and of two ways in the past only one may come up to these days, with
 * dates that lie closer together. Null where nothing shows it, or they contradict each other.
 *
 * @param now ms since 1970 UTC
 */
export function dayOrderOf(texts: readonly string[], now: number, timeZone: string): DayOrder | null {
  const dates = texts.flatMap((text) => readBothWays(text) ?? [])
  const startOf = ({ year, month, day }: Day) => localToUtc(Date.UTC(year, month - 1, day), timeZone)
  const inCalendar = ORDERS.filter((order) => dates.every((date) => isDay(date[order])))
  const inThePast = inCalendar.filter((order) =>
    dates.every((date) => startOf(date[order]) <= now + AHEAD_MS),
  )
  const [order = null, ...others] = inCalendar.length === 1 ? inCalendar : inThePast
  if (others.length === 0) return order
  return upToTheseDays((way) => dates.map((date) => startOf(date[way])), now)
}

/** `timesOf` gives the document's dates, ms since 1970 UTC, read one way or the other. */
function upToTheseDays(timesOf: (order: DayOrder) => number[], now: number): DayOrder | null {
  const ways = ORDERS.map((order) => {
    const times = timesOf(order)
    const newest = Math.max(...times)
    return { order, newest, span: newest - Math.min(...times) }
  })
  const [late, early] = ways.toSorted((a, b) => b.newest - a.newest)
  if (!late || !early) return null
  const isLate = now - late.newest < THESE_DAYS_MS && now - early.newest > LONG_AGO_MS
  return isLate && late.span < early.span ? late.order : null
}

const ORDERS = ['day-first', 'month-first'] as const

function readBothWays(text: string): Record<DayOrder, Day> | null {
  const [, first, , second, digits = ''] = NUMBERS.exec(text.slice(0, LONGEST)) ?? []
  const [a, b, year] = [Number(first), Number(second), fullYear(digits)]
  const both = { 'day-first': { year, month: b, day: a }, 'month-first': { year, month: a, day: b } }
  return isDay(both['day-first']) || isDay(both['month-first']) ? both : null
}
