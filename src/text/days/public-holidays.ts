import { addDays, weekdayOf } from './calendar.ts'
import { gioToOf, tetOf } from './lunar-holidays.ts'

const TUESDAY = 2
const THURSDAY = 4
const SATURDAY = 6

/**
 * The days of a year on which Vietnam rests by law, weekends aside: the eleven of the Labour Code 2019, article 112,
 * and the working days that make up for those which fall on a weekend (article 111.3). Beyond the years of the lunar
 * table those of the solar calendar alone.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const holidays = [
    `${year}-01-01`,
    ...tetDays(year),
    `${year}-04-30`,
    `${year}-05-01`,
    ...nationalDays(year),
  ]
  const gioTo = gioToOf(year)
  if (gioTo) holidays.push(gioTo)
  const off = new Set(holidays)
  for (const holiday of holidays.filter(isWeekend).sort()) {
    let madeUp = holiday
    while (isWeekend(madeUp) || off.has(madeUp)) madeUp = addDays(madeUp, 1)
    off.add(madeUp)
  }
  return off
}

/**
 * Five days, which the Prime Minister names each year (article 112.3). From 2021 to 2026 they were the last two of the
 * old year and the first three of the new, and where the new one began on a Tuesday the last one and the first four.
 */
function tetDays(year: number): string[] {
  const tet = tetOf(year)
  if (!tet) return []
  const first = weekdayOf(tet) === TUESDAY ? -1 : -2
  return [0, 1, 2, 3, 4].map((later) => addDays(tet, first + later))
}

/** 2 September, and the day beside it that the Prime Minister names: from 2021 to 2026 the one that lengthens a weekend. */
function nationalDays(year: number): string[] {
  const day = `${year}-09-02`
  return [day, addDays(day, weekdayOf(day) === THURSDAY ? 1 : -1)]
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) >= SATURDAY
}
