import { findDate } from '../../../text/dates/find.ts'
import { parseDate } from '../../../text/dates/parse.ts'
import type { ReadContext } from '../feed.ts'

/** The time that a short text of a page tells, alone or among other words; ms since 1970 UTC, null where it tells none. */
export function dateIn(text: string, { timeZone, now, dayOrder }: ReadContext): number | null {
  const order = dayOrder ?? 'day-first'
  return parseDate(text, timeZone, order) ?? findDate(text, timeZone, order, now)
}
