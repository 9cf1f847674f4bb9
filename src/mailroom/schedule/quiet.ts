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
