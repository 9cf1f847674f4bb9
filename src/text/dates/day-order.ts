import { firstDate } from './find.ts'
import { fold } from './fold.ts'
import type { DayOrder } from './numbers.ts'

/** Two numbers and a year; dates that name the month, or begin with the year, show nothing. */
const NUMBERS = /(?<!\d|\d[-/.])\d{1,2}( ?[-/.] ?| )\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/
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
  const dates = texts.flatMap((text) => readBothWays(text, timeZone) ?? [])
  return (
    theOne(
      dates.some(({ numbers }) => numbers[0] > 12),
      dates.some(({ numbers }) => numbers[1] > 12),
    ) ??
    theOne(
      dates.some(({ monthFirst }) => monthFirst > now + AHEAD_MS),
      dates.some(({ dayFirst }) => dayFirst > now + AHEAD_MS),
    )
  )
}

function theOne(speaksForDayFirst: boolean, speaksForMonthFirst: boolean): DayOrder | null {
  if (speaksForDayFirst === speaksForMonthFirst) return null
  return speaksForDayFirst ? 'day-first' : 'month-first'
}

interface BothWays {
  numbers: readonly [number, number]
  dayFirst: number
  monthFirst: number
}

function readBothWays(text: string, timeZone: string): BothWays | null {
  const short = text.slice(0, LONGEST)
  if (!NUMBERS.test(short)) return null
  const folded = fold(short)
  const read = (order: DayOrder) => firstDate(folded, timeZone, { order, whole: false, localNow: null })
  const dayFirst = read('day-first')
  const monthFirst = read('month-first')
  if (!dayFirst?.numbers || !monthFirst) return null
  return { numbers: dayFirst.numbers, dayFirst: dayFirst.time, monthFirst: monthFirst.time }
}
