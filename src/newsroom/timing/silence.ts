import { localOf } from '../../text/local-time.ts'
import type { Rhythm } from './rhythm.ts'

const DAY_MS = 86_400_000
/** So many of its long gaps in a row are no accident. */
const LONG_GAPS = 5
/** A paper is silent for a long weekend, an office over two holidays that a weekend joins. */
const LEAST_MS = 3 * DAY_MS
const LEAST_OF_OFFICES_MS = 5 * DAY_MS
/** With too few items to tell a rhythm. */
const UNKNOWN_MS = 30 * DAY_MS
const FEWEST_GAPS = 4
/** A source that never publishes much is looked at now and then all the same. */
const MOST_MS = 90 * DAY_MS

/**
 * Whether a source has been silent beyond its own rhythm since `lastNewAt` (ms since 1970 UTC). Days of Tết are not
 * counted, nor weekends for a source that does not publish on them.
 */
export function isSilent(rhythm: Rhythm, lastNewAt: number, now: number, timeZone: string): boolean {
  const limit = silenceLimitMs(rhythm)
  // Almost every source is settled here, without a calendar.
  if (now - lastNewAt <= limit) return false
  return countedMs(lastNewAt, now, timeZone, rhythm.weekends) > limit
}

/** How long a source may be silent, ms of days that count. */
export function silenceLimitMs(rhythm: Rhythm): number {
  if (rhythm.gaps < FEWEST_GAPS) return UNKNOWN_MS
  const least = rhythm.weekends ? LEAST_MS : LEAST_OF_OFFICES_MS
  return Math.min(Math.max(least, LONG_GAPS * rhythm.longMs), MOST_MS)
}

/** Time from `start` to `now` on days that count. More than half a year is not looked at day by day. */
function countedMs(start: number, now: number, timeZone: string, weekends: boolean): number {
  if (now - start > 180 * DAY_MS) return now - start
  let counted = 0
  for (let at = start; at < now; at += DAY_MS) {
    const lasts = Math.min(DAY_MS, now - at)
    if (!isDayOff(at + lasts / 2, timeZone, weekends)) counted += lasts
  }
  return counted
}

function isDayOff(time: number, timeZone: string, weekends: boolean): boolean {
  const day = new Date(localOf(time, timeZone)).getUTCDay()
  return (!weekends && (day === 0 || day === 6)) || isTet(time)
}

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'Asia/Ho_Chi_Minh',
  month: 'numeric',
  day: 'numeric',
})

/**
 * From the 26th of the twelfth lunar month to the 10th of the first. The platform knows the Chinese calendar, from
 * which the Vietnamese differs by a day in a few years: the window is wide enough for it.
 */
export function isTet(time: number): boolean {
  const parts = new Map(lunar.formatToParts(time).map(({ type, value }) => [type, value]))
  const month = parts.get('month')
  const day = Number(parts.get('day'))
  return (month === '12' && day >= 26) || (month === '1' && day <= 10)
}
