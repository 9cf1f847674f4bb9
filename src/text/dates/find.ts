import { localOf } from '../local-time.ts'
import { instantOf } from './calendar.ts'
import { fold } from './fold.ts'
import type { DayOrder } from './numbers.ts'
import { type Pieces, piecesAt, type Reading, writtenIn } from './pieces.ts'
import { timeAgo } from './relative.ts'

/** A date stands near the beginning of what is known to hold one. */
const LONGEST = 2000
/** A line that says when; a longer text speaks of `hôm qua` as well. */
const LONGEST_LINE = 80
/** Where a date can begin: not within a word, a number, or numbers that belong together. Some scripts have no spaces. */
const BEGINNING =
  /(?<![^\P{L}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\d|\d[.,:/-])[\p{L}\d]/gu

/**
 * Finds the first date, with its time where one stands beside it, in a text that people read: the line under an
 * article's title, an entry of a list page. Numbers without a year (`19.11`, `3.2`) are no date.
 *
 * @param timeZone IANA name of the zone that counts where none is written
 * @param now ms since 1970 UTC; with it, a short text that holds no date is read for `3 giờ trước`, `hôm qua lúc 21:17`
 * @returns ms since 1970 UTC; null where none is found
 */
export function findDate(
  text: string,
  timeZone: string,
  order: DayOrder = 'day-first',
  now: number | null = null,
): number | null {
  const folded = fold(text.slice(0, LONGEST))
  const absolute = firstDate(folded, timeZone, { order, whole: false, localNow: null })
  if (absolute !== null || now === null || folded.length > LONGEST_LINE) return absolute
  const ago = timeAgo(folded, now)
  if (ago !== null) return ago
  return firstDate(folded, timeZone, { order, whole: false, localNow: localOf(now, timeZone) })
}

function firstDate(text: string, timeZone: string, reading: Reading): number | null {
  for (const { index } of text.matchAll(BEGINNING)) {
    const pieces = piecesAt(text, index, reading)
    const written = isBeyondDoubt(pieces, index, text) ? writtenIn(pieces) : null
    const time = written && instantOf(written, timeZone)
    if (time !== null) return time
  }
  return null
}

/** `19/11/21` could be anything, but for a time beside it, or nothing at all. */
function isBeyondDoubt({ day, clock, end }: Pieces, begin: number, text: string): boolean {
  return day?.sure === 'anywhere' || clock !== null || (begin === 0 && end === text.length)
}
