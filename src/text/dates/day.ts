import { type Day, fullYear, isDay } from './calendar.ts'
import { matchAt } from './match.ts'
import { monthOfCount, monthOfName } from './names.ts'
import { type DayOrder, inOrder } from './numbers.ts'

/** A day found at a place of a folded text. */
export interface DayPiece {
  /** Year 0 where the year is written elsewhere: `Jan  4 16:29:06 2004`. */
  readonly day: Day
  readonly sure: Sureness
  readonly end: number
}

/**
 * Where the same writing cannot mean something else: `19/11/2021` anywhere; `19/11/21` and `19 11 2021` beside a time,
 * or nothing; `Nov 2021` in a text that is known to be a date.
 */
type Sureness = 'anywhere' | 'beside-a-time' | 'alone'

/** A word, two of the Levant (`كانون الثاني`), or letters with points between them (`พ.ค.`). */
const NAME = '(?:كانون|تشرين) \\p{L}{5,6}|[ก-ฮเ]{1,2}\\.[ก-ฮ]|\\p{L}{1,14}'
const MONTH =
  '(?:(?:thang|thg|th)[ .]?(?<count>\\d{1,2}|muoi mot|muoi hai|muoi|mot|gieng|hai|ba|tu|nam|sau|bay|tam|chin)' +
  `|(?<name>${NAME}))(?![\\p{L}\\d])`
const DAY = '(?<day>\\d{1,2})(?<point>\\.)?(?:(?:st|nd|rd|th|er|o|a)(?![a-z]))?'
const GAP = "[ .,/-]{0,3}(?:(?:de|del|of|nam) |พ\\.?ศ\\.? ?|d['’])?"
const YEAR = '(?<year>\\d{2,4})(?![\\d:])'

/** `19/11/2021`, `19.11.2021`, `2021-11-19`, `19 11 2021`; neither a document's number (`15/2021/NĐ-CP`) nor a version. */
const NUMBERS = /(\d{1,4})( ?[-/.] ?| )(\d{1,3})\2(\d{1,4})(?!\d|[/.]\d|[/-]\p{L})/uy

const BEGIN_WITH_NUMBER = [
  // `19 tháng 11 năm 2021`, `26-thg 5-2026`, `16th Nov 2020`, `1 de enero de 2021`.
  new RegExp(DAY + GAP + MONTH + GAP + YEAR, 'uy'),
  // `2006 January 02`, `2024. május 7.`, `2024 m. gegužės 7 d.`.
  /(?<year>\d{4})[ .-]{1,2}(?:m\. )?(?<name>\p{L}{2,14})[ .-]{1,2}(?<day>\d{1,2})(?!\d)/uy,
  // `2024. gada 7. maijs`.
  /(?<year>\d{4})\. gada (?<day>\d{1,2})\. ?(?<name>\p{L}{3,14})/uy,
  // `2021年11月19日`, `2021년 11월 19일`.
  /(?<year>\d{4}) ?[年년] ?(?<count>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]/y,
]
const BEGIN_WITH_MONTH = [
  // `Tháng Năm 28, 2026`, `November 19, 2021`, `Jan  4`.
  new RegExp(`${MONTH}[ .,-]{1,3}${DAY}(?!\\d|:|[./-]\\d)(?:[ .,-]{1,3}${YEAR})?`, 'uy'),
  // `Nov. 2020`, `Tháng 11/2021`: the first day stands for the month.
  new RegExp(`${MONTH}${GAP}(?<year>\\d{4})(?!\\d)`, 'uy'),
]

const THAI = /[ก-ฮ]/

/** The day written at a place; null where none is, or one that no calendar has. */
export function dayAt(text: string, at: number, order: DayOrder): DayPiece | null {
  const digit = isDigit(text.charCodeAt(at))
  const numbers = digit ? matchAt(NUMBERS, text, at) : null
  if (numbers) return numericDay(numbers, at, order)
  for (const form of digit ? BEGIN_WITH_NUMBER : BEGIN_WITH_MONTH) {
    const m = matchAt(form, text, at)
    const piece = m && namedDay(m, at)
    if (piece) return piece
  }
  return null
}

function namedDay(m: RegExpExecArray, at: number): DayPiece | null {
  const { year, name, count, day, point } = m.groups ?? {}
  const month = name === undefined ? monthOfCount(count ?? '') : monthOfName(name, point !== undefined)
  if (month === undefined) return null
  const written = year?.length === 2 && THAI.test(name ?? '') ? `25${year}` : year
  const read = { year: written === undefined ? 0 : fullYear(written), month, day: Number(day ?? 1) }
  // Any leap year will do to see whether the calendar has the day, until the year is known.
  if (!isDay(year === undefined ? { ...read, year: 2000 } : read)) return null
  const sure = !year || !day ? 'alone' : year.length === 4 ? 'anywhere' : 'beside-a-time'
  return { day: read, sure, end: at + m[0].length }
}

function numericDay(m: RegExpExecArray, at: number, order: DayOrder): DayPiece | null {
  const [whole, first = '', gap = '', second = '', third = ''] = m
  const end = at + whole.length
  const inFull = third.length === 4
  if (gap === ' ' && !inFull) return null
  const yearFirst = { year: fullYear(first), month: Number(second), day: Number(third) }
  if (first.length === 4) {
    // The month may have three digits: `2003-012-31`, as some of Google's feeds once had it.
    return third.length <= 2 && isDay(yearFirst) ? { day: yearFirst, sure: 'anywhere', end } : null
  }
  if (first.length > 2 || second.length > 2 || third.length % 2 !== 0) return null
  const day = inOrder(Number(first), Number(second), fullYear(third), order)
  if (day) return { day, sure: inFull && gap !== ' ' ? 'anywhere' : 'beside-a-time', end }
  return !inFull && isDay(yearFirst) ? { day: yearFirst, sure: 'beside-a-time', end } : null
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
