import { isTet, isWeekend } from './days-off.ts'
import type { Rhythm } from './rhythm.ts'

const DAY_MS = 86_400_000
/** So many of its long gaps in a row are no accident. */
const LONG_GAPS = 5
/** A source that hardly ever publishes is looked at now and then all the same. */
const MOST_MS = 90 * DAY_MS
/** With too few items to tell a rhythm. */
const FEWEST_GAPS = 4
const UNKNOWN_MS = 30 * DAY_MS
/** However busy it was: a paper may miss a long weekend, an office the working days that two holidays join. */
const LEAST_MS = 3 * DAY_MS
const LEAST_OF_OFFICES_MS = 5 * DAY_MS

/**
 * Whether a source has been silent beyond its own rhythm since `lastNewAt` (ms since 1970 UTC): for longer than its
 * gaps ever last, and for some days at least, among which weekends are none for a source that does not publish on them.
 * Tết counts as no time at all.
 */
export function isSilent(rhythm: Rhythm, lastNewAt: number, now: number, timeZone: string): boolean {
  const ownMs = rhythm.gaps < FEWEST_GAPS ? UNKNOWN_MS : Math.min(LONG_GAPS * rhythm.longMs, MOST_MS)
  const leastMs = rhythm.weekends ? LEAST_MS : LEAST_OF_OFFICES_MS
  // Almost every source is settled here, without a calendar.
  if (now - lastNewAt <= Math.max(ownMs, leastMs)) return false
  if (timeWithout(isTet, lastNewAt, now) <= ownMs) return false
  const isDayOff = (time: number) => isTet(time) || (!rhythm.weekends && isWeekend(time, timeZone))
  return timeWithout(isDayOff, lastNewAt, now) > leastMs
}

/** Time from `start` to `end`, without the days off. More than half a year is not looked at day by day. */
function timeWithout(isDayOff: (time: number) => boolean, start: number, end: number): number {
  if (end - start > 180 * DAY_MS) return end - start
  let counted = 0
  for (let at = start; at < end; at += DAY_MS) {
    const lasts = Math.min(DAY_MS, end - at)
    if (!isDayOff(at + lasts / 2)) counted += lasts
  }
  return counted
}
