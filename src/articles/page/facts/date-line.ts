import { localDay, localOf } from '../../../text/local-time.ts'
import type { Reading } from '../page-article.ts'
import type { PageLine } from '../scan.ts'
import { firstDate } from './stated-date.ts'

const DAY_MS = 86_400_000

/** Characters and letters of a line that names weekday, author, section and views beside the date. */
const MAX_LINE = 120
const MAX_LETTERS = 60
/** Letters of one that is in parts. */
const MAX_LETTERS_IN_PARTS = 90
/** Characters and letters of one that calls its date by a word, with all the tools of a portal behind it. */
const MAX_LABELLED = 260
const MAX_LETTERS_LABELLED = 180
/** A sentence that is about nothing else is no longer. */
const MAX_SENTENCE = 80
/** Letters of a heading with nothing but a date. */
const MAX_HEADING = 25
/** Characters of a line that holds a part of a date: a day, a month, a year, a clock. */
const MAX_PART = 12
const MOST_PARTS = 4
/** Characters of a date that ends a headline. */
const MAX_BEHIND = 60

const LABEL =
  /(?<!\p{L})(?:ngày đăng|(?:được )?đăng (?:ngày|lúc|vào)|ngày (?:viết|gửi|tạo|xuất bản)|cập nhật|published|posted on|publié le|veröffentlicht|publicado)(?!\p{L})/iu
/** A line that says when an article was changed; when it was published may stand close to it. */
const CHANGED =
  /^\W*(?:cập nhật|chỉnh sửa|sửa lần cuối|(?:last )?updated|modified|aktualisiert|stand:|mis à jour|actualizado|actualizada|aggiornato|atualizado|обновлено|оновлено|обновена|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty|uuendatud|atnaujinta|aktualizacja|zaktualizowano|aktualizov|frissítve|actualizat|ažurirano|измењено|güncelleme|güncellenme|son güncelleme|ενημέρωση|diperbarui|수정|更新|آخر تحديث|تحديث)/iu
const PUBLISHED =
  /(?<!\p{L})(?:đăng|xuất bản|published|posted|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|опубликовано|publikováno|opublikowano|közzétéve|megjelent|objavljeno|објављено|опубліковано|публикувана|публикувано|yayınlanma|yayın|giriş|δημοσίευση|julkaistu|avaldatud|publicēts|paskelbta|diterbitkan|입력|发布|發布|公開|نشر)(?!\p{L})/iu
const NO_DATE = /©|copyright|bản quyền|giấy phép|GP-|cấp ngày|all rights reserved/i
/** What is written as a date, unlike `3 giờ trước`. */
export const YEAR = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u
/** Ends with what is shortened: `a.m.`, `10:30 น.`, `2024 г.` */
const POINTED = /(?:[ap]\. ?m|[\s\d]\p{L}{1,2})\.$/iu
/** Where styles alone part a date from what stands beside it: `Ola Nordmann14 mai 2024Oppdatert …`. */
const IS_GLUED = /\p{Ll}\d|\d\p{Lu}/u
const GLUED = /(?<=\p{Ll})(?=\d{1,2}[ ./-])|(?<=\d)(?=\p{Lu}\p{Ll})/gu
/** Nothing but a time of the day. */
const CLOCK = /^\D{0,15}\d{1,2} ?[:hg] ?\d{2}(?!\d)\D{0,12}$/iu
/** A date that ends a headline's own line, in brackets or small. */
const BEHIND_HEADLINE =
  / [([]?(?:(?:thứ \S{1,4}|chủ nhật),? )?(?:ngày )?(?:\d{1,2}[:h]\d{2}(?::\d{2})?[ ,|-]{1,3})?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:[ ,|-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?(?: ?(?:am|pm|sa|ch))?[)\]]?$/iu

/** Whether a text is a line with a date, and none that only speaks of one. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LABELLED || !/\p{Nd}/u.test(text) || NO_DATE.test(text)) return false
  const isLabelled = LABEL.test(text)
  const letters = lettersOf(text)
  if (
    text.endsWith('.') &&
    !POINTED.test(text) &&
    !(/\p{Nd}\.$/u.test(text) && letters <= MAX_HEADING) &&
    !(isLabelled && text.length <= MAX_SENTENCE)
  )
    return false
  if (isLabelled) return letters <= MAX_LETTERS_LABELLED
  const isInParts = /[|•·]|: ?\S/.test(text)
  return text.length <= MAX_LINE && letters <= (isInParts ? MAX_LETTERS_IN_PARTS : MAX_LETTERS)
}

/** Whether a line says when an article was changed, and not when it was published. */
export function isOfChange(text: string): boolean {
  return CHANGED.test(text) && !PUBLISHED.test(text)
}

/** The date of a line, ms since 1970 UTC: as its elements tell machines, with the time as it is shown if they leave it out. */
export function dateOf(line: PageLine, reading: Reading): number | null {
  if (line.isCaption || (line.heading > 1 && lettersOf(line.text) > MAX_HEADING)) return null
  const texts = line.heading !== 1 && isDateLine(line.text) ? publishedFirst(line.text) : []
  const told = firstDate(line.times, reading)
  const shown = firstDate(texts, reading)
  if (told === null || shown === null) return told ?? shown
  return isDay(told, reading) && isSameDay(told, shown, reading) ? shown : told
}

/** Of a line that says when an article was changed and when it was published, first what follows on the latter. */
function publishedFirst(text: string): string[] {
  const apart = IS_GLUED.test(text) ? text.replace(GLUED, ' ') : text
  const behind = CHANGED.test(apart) ? PUBLISHED.exec(apart.slice(1)) : null
  return behind ? [apart.slice(behind.index + 1), apart] : [apart]
}

/** The time of a line, with that of a line close to it if it has the day and that the clock. */
export function withClock(lines: readonly PageLine[], index: number, date: number, reading: Reading): number {
  if (!isDay(date, reading)) return date
  const day = lines[index]?.text ?? ''
  for (const apart of [-1, 1, -2, 2]) {
    const { text = '', isBeside = true } = lines[index + apart] ?? {}
    if (isBeside || !CLOCK.test(text)) continue
    const time = firstDate([`${text} ${day}`, `${day} ${text}`], reading)
    if (time !== null && isSameDay(time, date, reading)) return time
  }
  return date
}

/** The date of which a line begins the first part, each in a line of its own. */
export function dateInParts(lines: readonly PageLine[], index: number, reading: Reading): number | null {
  const parts: string[] = []
  for (const { text } of lines.slice(index, index + MOST_PARTS)) {
    if (text.length > MAX_PART || !/\d/.test(text)) break
    parts.push(text)
  }
  for (let count = parts.length; count > 1; count -= 1) {
    const date = firstDate([parts.slice(0, count).join(' ')], reading)
    if (date !== null) return date
  }
  return null
}

/** Where the date begins that ends a headline's own line; -1 for none. */
export function dateBehind(text: string): number {
  const from = Math.max(0, text.length - MAX_BEHIND)
  const at = text.slice(from).search(BEHIND_HEADLINE)
  return at < 0 ? -1 : from + at
}

export function isDay(time: number, { timeZone }: Reading): boolean {
  return localOf(time, timeZone) % DAY_MS === 0
}

function isSameDay(one: number, other: number, { timeZone }: Reading): boolean {
  return localDay(one, timeZone) === localDay(other, timeZone)
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
