import { addDays, dayToMs } from '../../text/days/calendar.ts'
import { localDay } from '../../text/local-time.ts'

/** Counts of local days, oldest first. */
export interface PerDay {
  /** The last of the days, `yyyy-mm-dd`. */
  last: string
  counts: number[]
}

const DAY_MS = 86_400_000

/** How many of some times lie on each local day of a span; all in ms since 1970 UTC. */
export function perDay(
  times: Iterable<number>,
  { from, to }: { from: number; to: number },
  timeZone: string,
): PerDay {
  const last = localDay(to, timeZone)
  const length = (dayToMs(last) - dayToMs(localDay(from, timeZone))) / DAY_MS + 1
  const counts = new Array<number>(length).fill(0)
  const first = addDays(last, 1 - length)
  for (const time of times) {
    const at = (dayToMs(localDay(time, timeZone)) - dayToMs(first)) / DAY_MS
    if (at >= 0 && at < length) counts[at] = (counts[at] ?? 0) + 1
  }
  return { last, counts }
}
