/**
 * The clock and calendar on the wall of a zone, looked at minute by minute: slow and obvious, without arithmetic of
 * zones. What a wall shows is a count of minutes as if it were UTC; a minute that it jumped over is told by the minutes
 * that passed since.
 */

export const MINUTE_MS = 60_000
const QUARTER_MS = 15 * MINUTE_MS
export const DAY_MINUTES = 1_440

interface Wall {
  format: Intl.DateTimeFormat
  quarters: Map<number, number>
}
const walls = new Map<string, Wall>()

/** What the wall shows at a full minute. It is looked at every quarter of an hour, since no zone changes within one. */
export function shownAt(time: number, timeZone: string): number {
  let wall = walls.get(timeZone)
  if (!wall) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    wall = { format, quarters: new Map() }
    walls.set(timeZone, wall)
  }
  const quarter = Math.floor(time / QUARTER_MS) * QUARTER_MS
  let shown = wall.quarters.get(quarter)
  if (shown === undefined) {
    shown = read(wall.format.format(quarter))
    wall.quarters.set(quarter, shown)
  }
  return shown + (time - quarter) / MINUTE_MS
}

function read(text: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute) / MINUTE_MS
}

/** The days that the wall shows at a time, counted from 1970. */
export const dateAt = (time: number, timeZone: string) => Math.floor(shownAt(time, timeZone) / DAY_MINUTES)

/** The time of day that the wall shows, `HH:MM`. */
export function clockAt(time: number, timeZone: string): string {
  return clockOf(shownAt(time, timeZone))
}

export function clockOf(shown: number): string {
  const minutes = shown % DAY_MINUTES
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export const dayText = (date: number) => new Date(date * DAY_MINUTES * MINUTE_MS).toISOString().slice(0, 10)

/** Each minute that a wall shows or jumps over between two times, in order, with the time that it stands for. */
export function* minutesShown(
  from: number,
  until: number,
  timeZone: string,
): Generator<{ shown: number; time: number }> {
  let latest = shownAt(from, timeZone) - 1
  for (let time = from; time <= until; time += MINUTE_MS) {
    const shown = shownAt(time, timeZone)
    // Clocks that went back show what they have shown before.
    for (let next = latest + 1; next <= shown; next += 1) {
      yield { shown: next, time: time + (next === shown ? 0 : (next - latest - 1) * MINUTE_MS) }
    }
    latest = Math.max(latest, shown)
  }
}
