import { localDay } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import { isProse, proseOf } from '../prose.ts'
import type { PageLine } from '../scan.ts'
import { dateBehind, dateInParts, dateOf, isDay, isOfChange, withClock, YEAR } from './date-line.ts'
import { firstDate } from './stated-date.ts'

/** A date that a page shows, ms since 1970 UTC. */
export interface ShownDate {
  time: number
  /** Whether it stands beneath the headline, written as a date (no `3 giờ trước`), and not as that of a change. */
  isExact: boolean
}

/** So much of the article may stand before its date: a lead, and a paragraph. */
const MAX_PROSE_BEFORE = 700
/** So much, a lead, before one in what is called a toolbar. */
const MAX_PROSE_NEAR = 300
const MAX_LINES_BEFORE = 6
/** So close above the headline a day is the article's, even without a time. */
const CLOSE = 2
/** So close beneath it, whatever is made of its line, up to the first link to another article. */
const NEAR = 8
/** So close to the time of reading a time above the headline is that of a clock. */
const CLOCK_MS = 15 * 60_000
const LIST_DATES = 3
/** So close to when an article was changed stands when it was published. */
const LINES_TOGETHER = 3
/** Of a line with a date, so much may be links: to the section, to the author. */
const MOST_LINKED = 0.7

/**
 * The date that a page shows near its headline: the first beneath it, before any link to another article; else one
 * just above it that is not a clock's. Not those of lists, of pictures, of licences, of sentences.
 */
export function shownDate(lines: readonly PageLine[], headline: number, reading: Reading): ShownDate | null {
  return dateBelow(lines, headline, reading) ?? dateAbove(lines, headline, reading)
}

function dateBelow(lines: readonly PageLine[], headline: number, reading: Reading): ShownDate | null {
  const own = ownDate(lines[headline], reading)
  if (own !== null) return own
  let prose = 0
  let changed: ShownDate | null = null
  let since = 0
  let near = NEAR
  for (let index = headline + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || (line.isBeside && index > headline + near)) continue
    if (leadsAway(line, index - headline) || since > LINES_TOGETHER) {
      if (!line.isBeside) return changed
      near = 0
      continue
    }
    const date =
      dateOf(line, reading) ?? (index <= headline + near ? dateInParts(lines, index, reading) : null)
    if (date !== null && !isOfArticle(lines.slice(index + 1), reading)) return changed
    if (date !== null) {
      const isExact = !isOfChange(line.text) && YEAR.test(line.text)
      const shown = { time: withClock(lines, index, date, reading), isExact }
      if (!isOfChange(line.text)) return shown
      changed ??= shown
    }
    since += changed === null ? 0 : 1
    prose += isProse(line) ? line.text.length : 0
    if (prose > MAX_PROSE_NEAR) near = 0
    if (prose > MAX_PROSE_BEFORE) return changed
  }
  return changed
}

/** The date that some set into the headline's own line. */
function ownDate(line: PageLine | undefined, reading: Reading): ShownDate | null {
  if (!line) return null
  const behind = dateBehind(line.text)
  const time = firstDate([...line.times, ...(behind < 0 ? [] : [line.text.slice(behind)])], reading)
  return time === null ? null : { time, isExact: behind >= 0 }
}

/** Whether a line leads to another article, and is not that of the date with a link to section or author. */
function leadsAway({ leadsOn, linked, text }: PageLine, below: number): boolean {
  return leadsOn && !(below <= CLOSE && linked < text.length * MOST_LINKED && YEAR.test(text))
}

/** Whether what follows a date is an article, and not the first entry of a list. */
function isOfArticle(after: readonly PageLine[], reading: Reading): boolean {
  const own = after.filter(({ isBeside }) => !isBeside)
  const other = own.findIndex(({ leadsOn }) => leadsOn)
  if (other < 0 || proseOf(own.slice(0, other)) > 0) return true
  return own.filter((line) => dateOf(line, reading) !== null).length + 1 < LIST_DATES
}

function dateAbove(lines: readonly PageLine[], headline: number, reading: Reading): ShownDate | null {
  const above = lines.slice(Math.max(0, headline - MAX_LINES_BEFORE), headline).reverse()
  const other = above.findIndex(({ leadsOn }) => leadsOn)
  for (const [index, line] of above.slice(0, other < 0 ? above.length : other).entries()) {
    const date = line.isBeside ? null : dateOf(line, reading)
    if (date === null) continue
    const time = withClock(above, index, date, reading)
    return isClock(time, index, reading) ? null : { time, isExact: false }
  }
  return null
}

function isClock(date: number, linesBetween: number, reading: Reading): boolean {
  const { now, timeZone } = reading
  if (isDay(date, reading))
    return linesBetween >= CLOSE || localDay(date, timeZone) === localDay(now, timeZone)
  return Math.abs(date - now) < CLOCK_MS
}
