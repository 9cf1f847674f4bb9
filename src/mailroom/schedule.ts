import { localOf, localToUtc } from '../text/local-time.ts'

/** When a subscriber's digests leave, in the clock of `timezone`. Times of day are `HH:MM`. */
export interface Schedule {
  cadence: 'immediate' | 'hourly' | 'daily' | 'weekly'
  /** For daily and weekly. */
  at: string
  /** For weekly: 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number
  timezone: string
  /** Nothing leaves from the first time of day until the second. */
  quiet: readonly [from: string, until: string] | null
}

export type Lane = 'scheduled' | 'urgent'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 86_400_000

/**
 * The first time at which something that became ready at `after` may leave (ms since 1970 UTC). Hours of a schedule
 * are found strictly later than `after`, so that a digest sent at its hour does not make that hour due again.
 */
export function dueAfter(schedule: Schedule, lane: Lane, after: number): number {
  return afterQuiet(schedule, lane === 'urgent' ? after : slotAfter(schedule, after))
}

function slotAfter(schedule: Schedule, after: number): number {
  const local = localOf(after, schedule.timezone)
  const day = Math.floor(local / DAY_MS) * DAY_MS
  switch (schedule.cadence) {
    case 'immediate':
      return after
    case 'hourly':
      return hourAfter(schedule.timezone, after)
    case 'daily':
      return firstLater(schedule.timezone, day + timeOfDay(schedule.at), DAY_MS, after)
    case 'weekly': {
      // 1 January 1970 was a Thursday, ISO weekday 4.
      const weekday = ((Math.floor(local / DAY_MS) + 3) % 7) + 1
      const daysAhead = (schedule.weekday - weekday + 7) % 7
      return firstLater(
        schedule.timezone,
        day + daysAhead * DAY_MS + timeOfDay(schedule.at),
        7 * DAY_MS,
        after,
      )
    }
  }
}

/** The next full hour that the clock shows, an hour that it shows twice included. */
function hourAfter(timezone: string, after: number): number {
  const second = Math.floor(after / 1000) * 1000
  const next = second + HOUR_MS - (localOf(second, timezone) % HOUR_MS)
  // Where clocks change by half an hour, a full hour later is none.
  return localOf(next, timezone) % HOUR_MS === 0 ? next : hourAfter(timezone, next)
}

/** Steps of the local clock from `local` on, until the time that one stands for is later than `after`. */
function firstLater(timezone: string, local: number, step: number, after: number): number {
  for (let slot = local; ; slot += step) {
    const time = localToUtc(slot, timezone)
    if (time > after) return time
  }
}

function afterQuiet(schedule: Schedule, time: number): number {
  if (!schedule.quiet) return time
  const [from, until] = schedule.quiet.map(timeOfDay) as [number, number]
  if (from === until) return time
  const local = localOf(time, schedule.timezone)
  const day = Math.floor(local / DAY_MS) * DAY_MS
  const clock = local - day
  const isQuiet = from < until ? clock >= from && clock < until : clock >= from || clock < until
  if (!isQuiet) return time
  const endsTomorrow = from > until && clock >= from
  const untilLocal = day + until + (endsTomorrow ? DAY_MS : 0)
  const shown = localToUtc(untilLocal, schedule.timezone)
  // Clocks that went back show an hour twice; what becomes ready in the second waits for its own end of quiet.
  let end = shown > time ? shown : time + untilLocal - local
  // Clocks that go forward over the end have ended the quiet by that.
  while (localOf(end - MINUTE_MS, schedule.timezone) >= untilLocal) end -= MINUTE_MS
  // They may have gone on to where it begins again.
  return afterQuiet(schedule, end)
}

function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * HOUR_MS + minutes * MINUTE_MS
}
