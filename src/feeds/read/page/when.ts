import { findDate } from '../../../text/dates/find.ts'
import { parseDate } from '../../../text/dates/parse.ts'
import type { ReadContext } from '../feed.ts'

/** Characters that are looked through for dates; a thousand items with five lines of numbers each have half of it. */
const MAX_CHARACTERS = 150_000
/** A date stands near the beginning of what is known to hold one. */
const LONGEST = 2_000

/** What reading a list page needs to know, with the dates that have been read on it. */
export interface PageContext extends ReadContext {
  dates: PageDates
}

/** Reads the dates of one page, each text but once: what a list is, and what it holds, is asked of the same lines. */
export class PageDates {
  private readonly known = new Map<string, number | null>()
  private left = MAX_CHARACTERS
  private readonly context: ReadContext

  constructor(context: ReadContext) {
    this.context = context
  }

  /**
   * The time that a short text tells, alone or among other words; ms since 1970 UTC. Null where it tells none, or the
   * page has had more looked through than any list of news has.
   */
  timeIn(text: string): number | null {
    const known = this.known.get(text)
    if (known !== undefined) return known
    if (this.left <= 0) return null
    const begin = text.slice(0, LONGEST)
    this.left -= begin.length
    const time = dateIn(begin, this.context)
    this.known.set(text, time)
    return time
  }
}

function dateIn(text: string, { timeZone, now, dayOrder }: ReadContext): number | null {
  const order = dayOrder ?? 'day-first'
  return parseDate(text, timeZone, order) ?? findDate(text, timeZone, order, now)
}
