/** Arithmetic of calendar days written `yyyy-mm-dd`, which know no clocks and no zones. */

const DAY_MS = 86_400_000
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/

/** Midnight of a day as if it were UTC, in ms since 1970. */
export function dayToMs(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

/** The day in which a time lies that is read as if it were UTC. */
export function msToDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

export function addDays(day: string, count: number): string {
  return msToDay(dayToMs(day) + count * DAY_MS)
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
  return ((new Date(dayToMs(day)).getUTCDay() + 6) % 7) + 1
}

/** Whether a text is a day that the calendar has, written `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  return WRITTEN.test(text) && msToDay(dayToMs(text)) === text
}
