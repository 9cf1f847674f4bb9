import { instantOf, type Written } from './calendar.ts'
import { fold } from './fold.ts'
import { readIso } from './iso.ts'
import type { DayOrder } from './numbers.ts'
import { piecesAt, writtenIn } from './pieces.ts'
import { readRfc822 } from './rfc822.ts'

export type { DayOrder } from './numbers.ts'

/** No date is longer, whatever names its weekday and zone have. */
const LONGEST = 200
/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/
/** A weekday in a language whose weekdays are not known here. */
const FIRST_WORD = /^\p{L}{1,12}[.,:]* ?/u
/** An expanded year of ISO 8601 (`+002021-11-19`), which no news is of. */
const SIGNED = /^[+-]\d/
const LAST_EPOCH_MS = Date.UTC(2201, 0)

/**
 * Reads a date as feeds write it: RFC 822 as it is met in the wild, ISO 8601, asctime, Vietnamese and other numeric
 * forms, names of months in several languages, seconds or milliseconds since 1970. Read by hand, since `new Date(string)`
 * guesses, differs between engines, and takes `04/10/2026` for April.
 *
 * @param timeZone IANA name of the zone that counts where none is written
 * @param order which of two numbers is the day, unless the calendar allows only the other order
 * @returns ms since 1970 UTC; null for what is no date, or one that no calendar has
 */
export function parseDate(text: string, timeZone: string, order: DayOrder = 'day-first'): number | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return null
  if (EPOCH.test(trimmed)) return readEpoch(trimmed)
  const written = readRfc822(trimmed) ?? readIso(trimmed) ?? readInPieces(fold(trimmed), order)
  return written && instantOf(written, timeZone)
}

function readEpoch(digits: string): number | null {
  const time = digits.length === 10 ? Number(digits) * 1000 : Number(digits)
  return time < LAST_EPOCH_MS ? time : null
}

function readInPieces(text: string, order: DayOrder): Written | null {
  if (SIGNED.test(text)) return null
  return readWhole(text, order) ?? readWhole(text.replace(FIRST_WORD, ''), order)
}

function readWhole(text: string, order: DayOrder): Written | null {
  const pieces = piecesAt(text, 0, { order, whole: true, localNow: null })
  return pieces.end === text.length ? writtenIn(pieces) : null
}
