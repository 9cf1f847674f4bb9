import { type Day, isDay } from './calendar.ts'

/** Which of two numbers is the day: `04/10/2026` is 4 October almost everywhere but in a few feeds. */
export type DayOrder = 'day-first' | 'month-first'

/** The day that two numbers and a year name; the other order where the calendar has no such day; else null. */
export function inOrder(first: number, second: number, year: number, order: DayOrder): Day | null {
  const dayFirst = { year, month: second, day: first }
  const monthFirst = { year, month: first, day: second }
  const [likely, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return isDay(likely) ? likely : isDay(other) ? other : null
}
