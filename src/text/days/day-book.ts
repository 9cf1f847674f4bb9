import { isWeekend, publicHolidays } from './public-holidays.ts'

/** Knows of every day, `yyyy-mm-dd`, whether offices in Vietnam work on it. */
export interface DayBook {
  isWorkingDay(day: string): boolean
}

/**
 * Monday to Friday without public holidays; days that are decided from year to year go before the rule: `daysOff` on
 * which nobody works, and `workingDays` that are worked in exchange for one. None stands in both.
 */
export function makeDayBook(daysOff: readonly string[] = [], workingDays: readonly string[] = []): DayBook {
  const decided = new Map([
    ...daysOff.map((day) => [day, false] as const),
    ...workingDays.map((day) => [day, true] as const),
  ])
  const holidays = new Map<number, ReadonlySet<string>>()
  const isHoliday = (day: string) => {
    const year = Number(day.slice(0, 4))
    let known = holidays.get(year)
    if (!known) {
      known = publicHolidays(year)
      holidays.set(year, known)
    }
    return known.has(day)
  }
  return { isWorkingDay: (day) => decided.get(day) ?? !(isWeekend(day) || isHoliday(day)) }
}
