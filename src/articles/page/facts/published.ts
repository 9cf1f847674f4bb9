import { parseDate } from '../../../text/dates/parse.ts'
import { localDay, localOf, localToUtc } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import type { ShownDate } from './shown-date.ts'
import type { StatedDate } from './stated-date.ts'

/** So close to the time of reading, a date is that of the program which made the page. */
const JUST_NOW_MS = 5 * 60_000
const DAY_MS = 86_400_000
const IN_UTC = /(?:z|[+-]00:?00)$/i
const NO_CLOCK = /^[^:]*$|(?:^|[T\s])00:00(?::00)?(?:\D|$)/

/**
 * When an article was published, of what a page states for machines and what it shows to people (ms since 1970 UTC):
 * the former, which is exact and has a zone, unless what is shown proves it wrong or knows more.
 */
export function publishedOf(
  stated: StatedDate | null,
  shown: ShownDate | null,
  isVietnamesePage: boolean,
  reading: Reading,
): number | null {
  if (stated === null) return shown?.time ?? null
  const { timeZone, now } = reading
  const { text } = stated
  // The midnight of Greenwich is what programs make of a day without a time.
  const isDayInUtc = isVietnamesePage && IN_UTC.test(text.trim()) && NO_CLOCK.test(text)
  const time = isDayInUtc ? localToUtc(stated.time, timeZone) : stated.time
  if (shown === null) return time
  const day = localDay(shown.time, timeZone)
  const hasClock = localOf(shown.time, timeZone) % DAY_MS !== 0
  if (hasClock && isVietnamesePage) {
    // A clock of Việt Nam that is marked as one of Greenwich, as programs do that know no zones.
    if (IN_UTC.test(text.trim()) && minuteOf(time) === minuteOf(localOf(shown.time, timeZone)))
      return shown.time + (time % 60_000)
    // Elsewhere what is shown may be the clock of another zone.
    const isItsClock = WALL_CLOCK.exec(text)?.[1] === clockOf(shown.time, timeZone)
    if (shown.isExact && minuteOf(time) !== minuteOf(shown.time) && !isItsClock) return shown.time
  }
  const isDay = localDay(time, timeZone) === day
  if (hasClock && NO_CLOCK.test(text) && (isDay || text.includes(day))) return shown.time
  // `11/10/2026` may be of either month.
  const monthFirst = isDay ? null : parseDate(text, timeZone, 'month-first')
  if (monthFirst !== null && localDay(monthFirst, timeZone) === day) return monthFirst
  return now - time < JUST_NOW_MS && time - shown.time > (hasClock ? JUST_NOW_MS : DAY_MS) ? shown.time : time
}

/** The time of a date with a zone, as the clocks of that zone show it. */
const WALL_CLOCK = /T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?[+-](?!00:?00)\d\d:?\d\d$/

function clockOf(time: number, timeZone: string): string {
  return new Date(localOf(time, timeZone)).toISOString().slice(11, 16)
}

function minuteOf(time: number): number {
  return Math.floor(time / 60_000)
}
