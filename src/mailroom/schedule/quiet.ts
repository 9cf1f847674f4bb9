import { localOf, localToUtc } from '../../text/local-time.ts'
import { DAY_MS, MINUTE_MS, type Schedule, timeOfDay } from './schedule.ts'

/** The first time from `time` on that is not within the quiet hours of a schedule. */
export function afterQuiet(schedule: Schedule, time: number): number {
  if (!schedule.quiet) return time
  const [from, until] = schedule.quiet.map(timeOfDay) as [number, number]
  if (from === until) return time
  const local = localOf(time, schedule.timezone)
  const day = Math.floor(local / DAY_MS) * DAY_MS
  const clock = local - day
  if (!isWithin(from, until, clock)) return time
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

/** Whether the hour of a daily or weekly schedule lies in its quiet hours, so that a digest waits for their end. */
export function isHourQuiet({ cadence, at, quiet }: Schedule): boolean {
  if (!quiet || (cadence !== 'daily' && cadence !== 'weekly')) return false
  const [from, until] = quiet.map(timeOfDay) as [number, number]
  return isWithin(from, until, timeOfDay(at))
}

/** Of times of day; from one until the same is none. */
function isWithin(from: number, until: number, clock: number): boolean {
  return from <= until ? clock >= from && clock < until : clock >= from || clock < until
}
