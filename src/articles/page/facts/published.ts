import { parseDate } from '../../../text/dates/parse.ts'
import { localDay, localOf } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import type { StatedDate } from './stated-date.ts'
import { isVietnamese } from './vietnamese.ts'

/** So close to the time of reading, a date is that of the program which made the page. */
const JUST_NOW_MS = 5 * 60_000
const DAY_MS = 86_400_000
const IN_UTC = /(?:z|[+-]00:?00)$/i
const NO_CLOCK = /^[^:]*$|\b00:00(?::00)?(?:\D|$)/

/**
 * When an article was published, of what a page states for machines and what it shows to people (ms since 1970 UTC):
 * the former, which is exact and has a zone, unless what is shown proves it wrong or knows more.
 */
export function publishedOf(
  stated: StatedDate | null,
  shown: number | null,
  title: string,
  reading: Reading,
): number | null {
  if (stated === null || shown === null) return stated?.time ?? shown
  const { timeZone, now } = reading
  const { text, time } = stated
  const isSameDay = (other: number) => localDay(other, timeZone) === localDay(shown, timeZone)
  const hasClock = localOf(shown, timeZone) % DAY_MS !== 0
  // A clock of Việt Nam that is marked as one of Greenwich, as programs do that know no zones.
  if (hasClock && isVietnamese(title) && IN_UTC.test(text.trim()) && isSameClock(time, shown, timeZone))
    return shown
  if (hasClock && NO_CLOCK.test(text) && (isSameDay(time) || text.includes(localDay(shown, timeZone))))
    return shown
  // `11/10/2026` may be of either month.
  const monthFirst = isSameDay(time) ? null : parseDate(text, timeZone, 'month-first')
  if (monthFirst !== null && isSameDay(monthFirst)) return monthFirst
  return now - time < JUST_NOW_MS && time - shown > DAY_MS ? shown : time
}

function isSameClock(stated: number, shown: number, timeZone: string): boolean {
  const minuteOf = (time: number) => Math.floor(time / 60_000)
  return minuteOf(stated) === minuteOf(localOf(shown, timeZone))
}
