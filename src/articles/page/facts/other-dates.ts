import { isDay } from '../../../text/dates/calendar.ts'
import { localToUtc } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import { type PageScan, plain } from '../scan.ts'
import { isDateLine } from './date-line.ts'
import type { ShownDate } from './shown-date.ts'
import { firstDate } from './stated-date.ts'

/** So far behind the text its date may stand. */
const LINES_BEHIND = 10
const DAY_MS = 86_400_000

/**
 * The date in what a page calls one, between the headline and the end of the text, if there is one only. Some papers
 * write it below the text.
 */
export function notedDate(scan: PageScan, headline: number, end: number, reading: Reading): ShownDate | null {
  const times = new Set<number>()
  for (const { kind, text, line, isBeside } of scan.notes) {
    if (kind !== 'date' || isBeside || line < headline || line > end + LINES_BEHIND) continue
    if (scan.lines.slice(Math.max(0, line - 1), line + 2).some(({ leadsOn }) => leadsOn)) continue
    const written = plain(text)
    const time = isDateLine(written) ? firstDate([written], reading) : null
    if (time !== null) times.add(time)
  }
  const [time = null, ...others] = times
  return time === null || others.length > 0 ? null : { time, isExact: false }
}

/** `/2021/11/19/`, `-20211119`, `/2021-11-19-`. */
const IN_ADDRESS =
  /(?<!\d)((?:19|20)\d\d)([-/_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=\D|\d{4,9}(?!\d)|$)/g

/** `/2021/chinh-tri/11/19/`, `/2013/middle_east/8/3/`. */
const IN_FOLDERS = /\/((?:19|20)\d\d)(?:\/[a-z_-]{2,30}){0,2}()\/(\d{1,2})\/(\d{1,2})(?=\/)/gi

/** The day in an article's address; null where it has none, or one that lies ahead. */
export function addressDate(url: string, { timeZone, now }: Reading): number | null {
  const path = (URL.parse(url)?.pathname ?? '').slice(0, 2_000)
  for (const [, year, , month, date] of [...path.matchAll(IN_ADDRESS), ...path.matchAll(IN_FOLDERS)]) {
    const day = { year: Number(year), month: Number(month), day: Number(date) }
    const time = isDay(day) ? localToUtc(Date.UTC(day.year, day.month - 1, day.day), timeZone) : null
    if (time !== null && time <= now + DAY_MS) return time
  }
  return null
}
