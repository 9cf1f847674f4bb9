import { localDay, localOf } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import { isProse, proseOf } from '../prose.ts'
import type { PageLine } from '../scan.ts'
import { firstDate } from './stated-date.ts'

/** A date that a page shows, ms since 1970 UTC. */
export interface ShownDate {
  time: number
  /** Whether it stands beneath the headline, as a date (no `3 giờ trước`), and is not when the article was changed. */
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
const MAX_DATE_LINE = 120
/** Letters of a line that names weekday, author, section and views beside the date. */
const MAX_LETTERS = 60
/** Letters of one that has labels or is in parts. */
const MAX_LABELLED = 90
/** Letters of a heading with nothing but a date. */
const MAX_HEADING = 25
/** So close to the time of reading a time above the headline is that of a clock. */
const CLOCK_MS = 15 * 60_000
const LIST_DATES = 3

/** A line that says when an article was changed; when it was published may stand close to it. */
const UPDATED =
  /^\W*(?:cập nhật|chỉnh sửa|sửa lần cuối|(?:last )?updated|modified|aktualisiert|stand:|mis à jour|actualizado|actualizada|aggiornato|atualizado|обновлено|bijgewerkt|oppdatert|uppdaterad|opdateret)/iu
const LINES_TOGETHER = 3
export const YEAR = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/
const PUBLISHED =
  /(?<!\p{L})(?:đăng|xuất bản|published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|опубликовано)(?!\p{L})/iu

const NO_DATE = /©|copyright|bản quyền|giấy phép|GP-|cấp ngày|all rights reserved/i

/**
 * The date that a page shows near its headline: the first beneath it, before any link to another article; else one
 * just above it that is not a clock's. Not those of lists, of pictures, of licences, of sentences.
 */
export function shownDate(lines: readonly PageLine[], headline: number, reading: Reading): ShownDate | null {
  return dateBelow(lines, headline, reading) ?? dateAbove(lines, headline, reading)
}

function dateBelow(lines: readonly PageLine[], headline: number, reading: Reading): ShownDate | null {
  let prose = 0
  let updated: ShownDate | null = null
  let since = 0
  let near = NEAR
  for (const [index, line] of lines.entries()) {
    if (index < headline) continue
    if (line.isBeside && index > headline + near) continue
    if ((index > headline && line.leadsOn) || since > LINES_TOGETHER) {
      if (!line.isBeside) return updated
      near = 0
      continue
    }
    // Some set the date into the headline's own block.
    const date = index > headline || line.times.length > 0 ? dateOf(line, reading) : null
    if (date !== null && !isOfArticle(lines.slice(index + 1), reading)) return updated
    const isChange = UPDATED.test(line.text) && !PUBLISHED.test(line.text)
    if (date !== null) {
      const shown = {
        time: withClock(lines, index, date, reading),
        isExact: !isChange && YEAR.test(line.text),
      }
      if (!isChange) return shown
      updated ??= shown
    }
    since += updated === null ? 0 : 1
    prose += isProse(line) ? line.text.length : 0
    if (prose > MAX_PROSE_NEAR) near = 0
    if (prose > MAX_PROSE_BEFORE) return updated
  }
  return updated
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

function isClock(date: number, linesBetween: number, { now, timeZone }: Reading): boolean {
  const isDay = localOf(date, timeZone) % 86_400_000 === 0
  if (isDay) return linesBetween >= CLOSE || localDay(date, timeZone) === localDay(now, timeZone)
  return Math.abs(date - now) < CLOCK_MS
}

function dateOf(line: PageLine, reading: Reading): number | null {
  if (line.isCaption || (line.heading > 1 && lettersOf(line.text) > MAX_HEADING)) return null
  const texts = line.heading !== 1 && isDateLine(line.text) ? publishedFirst(line.text) : []
  return firstDate([...line.times, ...texts], reading)
}

/** Of a line that says when an article was changed and when it was published, first what follows on the latter. */
function publishedFirst(text: string): string[] {
  const behind = UPDATED.test(text) ? PUBLISHED.exec(text.slice(1)) : null
  return behind ? [text.slice(behind.index + 1), text] : [text]
}

/** Whether a text is a line with a date, and none that only speaks of one. */
export function isDateLine(text: string): boolean {
  return (
    text.length <= MAX_DATE_LINE &&
    /\d/.test(text) &&
    (!text.endsWith('.') || /[ap]\. ?m\.$/i.test(text)) &&
    lettersOf(text) <= (/[|•·]|: ?\S/.test(text) ? MAX_LABELLED : MAX_LETTERS) &&
    !NO_DATE.test(text)
  )
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Nothing but a time of the day. */
const CLOCK = /^\D{0,15}\d{1,2} ?[:hg] ?\d{2}(?!\d)\D{0,12}$/iu

/** The time of a line, with that of a line close to it if it has the day and that the clock. */
function withClock(lines: readonly PageLine[], index: number, date: number, reading: Reading): number {
  if (localOf(date, reading.timeZone) % 86_400_000 !== 0) return date
  const day = lines[index]?.text ?? ''
  for (const apart of [-1, 1, -2, 2]) {
    const { text = '', isBeside = true } = lines[index + apart] ?? {}
    if (isBeside || !CLOCK.test(text)) continue
    const time = firstDate([`${text} ${day}`, `${day} ${text}`], reading)
    if (time !== null && localDay(time, reading.timeZone) === localDay(date, reading.timeZone)) return time
  }
  return date
}
