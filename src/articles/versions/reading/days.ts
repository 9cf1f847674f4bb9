import { isDigits } from './numbers.ts'
import type { Day } from './piece.ts'
import { romanValue } from './roman.ts'
import { gap, type Sentence, word, words } from './tokens.ts'

/** Dates as news says them, most often without their year: `19.11`, `ngày 19 tháng 11`, `Thứ Sáu`, `năm 2021`. */

const [DAY = '', MONTH = '', YEAR = '', WEEKDAY = '', SUNDAY = '', SUN = ''] = [
  ...words('ngày tháng năm thứ chủ nhật'),
]
/** What stands before a day of the month that is written with a dot or a hyphen. */
const BEFORE_DAY = words('ngày sáng trưa chiều tối đêm hôm mùng mồng lễ dịp khánh nghỉ')
const BEFORE_SOME_DAY = words('trước sau từ đến tới hết qua và vào')
const BEHIND_DAY = words('đến tới và tại ở năm hằng hàng thì là')
const BEFORE_WEEKDAY = words('ngày sáng trưa chiều tối đêm hôm vào từ đến giờ phút')
const WEEKDAYS = new Map([...words('hai ba tư năm sáu bảy')].map((name, at) => [name, at + 2]))
const COUNTED = /^(?:[1-9]|[12]\d|3[01])$/

/** The date that stands from a token on; `to` is excluded. `isSecond` where one stands a word before it. */
export function dayAt(sentence: Sentence, at: number, isSecond = false): { day: Day; to: number } | null {
  const first = word(sentence, at)
  if (first === WEEKDAY) return weekdayAt(sentence, at)
  if (first === SUNDAY && word(sentence, at + 1) === SUN) return { day: { weekday: 1 }, to: at + 2 }
  if (first === MONTH) return monthAt(sentence, at, {})
  if (first === YEAR) return yearAt(sentence, at + 1)
  if (first === DAY) return dayOfMonth(sentence, at + 1, true)
  return dayOfMonth(sentence, at, isDaySaid(sentence, at, isSecond))
}

/** Whether `20-11` is a day here, and no range: behind what says so, or between two of its kind with nothing counted. */
function isDaySaid(sentence: Sentence, at: number, isSecond: boolean): boolean {
  if (BEFORE_DAY.has(word(sentence, at - 1)) || gap(sentence, at).endsWith('(')) return true
  const next = word(sentence, at + 2)
  const isAlone = next === '' || !/^\s/.test(gap(sentence, at + 2)) || BEHIND_DAY.has(next)
  if (isSecond) return isAlone || BEFORE_SOME_DAY.has(word(sentence, at - 1))
  // Ranges rise: `20-11` is none.
  const falls =
    gap(sentence, at + 1).trim() === '-' && Number(word(sentence, at)) > Number(word(sentence, at + 1))
  return falls || (BEFORE_SOME_DAY.has(word(sentence, at - 1)) && isAlone)
}

function weekdayAt(sentence: Sentence, at: number): { day: Day; to: number } | null {
  // `kỳ họp thứ 7`, `lần thứ hai` count.
  if (at > 0 && !BEFORE_WEEKDAY.has(word(sentence, at - 1)) && !/[,(.:;]\s?$/.test(gap(sentence, at)))
    return null
  const name = word(sentence, at + 1)
  const weekday = /^[2-7]$/.test(name) ? Number(name) : WEEKDAYS.get(name)
  return weekday === undefined ? null : { day: { weekday }, to: at + 2 }
}

/** `19/11/2021`, `19.11`, `19-11`, `19 tháng 11`, and `19` alone where `ngày` stands before it. */
function dayOfMonth(sentence: Sentence, at: number, isSaid: boolean): { day: Day; to: number } | null {
  const number = inRange(word(sentence, at), 31)
  if (number === null) return null
  const mark = gap(sentence, at + 1).trim()
  const month = inRange(word(sentence, at + 1), 12)
  if (month !== null && isMark(sentence, at, isSaid)) {
    const year = gap(sentence, at + 2).trim() === mark ? fullYear(word(sentence, at + 2)) : null
    if (year !== null) return { day: { day: number, month, year }, to: at + 3 }
    // A third number behind the same mark makes it something else: `1.2.3`.
    if (gap(sentence, at + 2).trim() === mark && isDigits(word(sentence, at + 2))) return null
    return { day: { day: number, month }, to: at + 2 }
  }
  if (word(sentence, at + 1) === MONTH && mark === '') return monthAt(sentence, at + 1, { day: number })
  const isRange = /^[.,/\u2013-]$/.test(mark) && isDigits(word(sentence, at + 1))
  return isSaid && word(sentence, at - 1) === DAY && !isRange ? { day: { day: number }, to: at + 1 } : null
}

/** A slash always parts day and month; a dot or a hyphen where a day is said, a dot also where nothing is counted. */
function isMark(sentence: Sentence, at: number, isSaid: boolean): boolean {
  const mark = gap(sentence, at + 1).trim()
  // `3/5 xã` is a part of them.
  if (mark === '/') return isSaid || !isPart(sentence, at)
  if (mark === '-' || mark === '.') {
    // `1 - 5/9`
    if (gap(sentence, at + 2) === '/' && isDigits(word(sentence, at + 2))) return false
    const isWhole = gap(sentence, at + 2).trim() === mark && /^(?:19|20)\d\d$/.test(word(sentence, at + 2))
    return isSaid || isWhole
  }
  return false
}

function isPart(sentence: Sentence, at: number): boolean {
  const behind = word(sentence, at + 2)
  const isLess = Number(word(sentence, at)) < Number(word(sentence, at + 1))
  return isLess && /^\s$/.test(gap(sentence, at + 2)) && /^\p{Ll}/u.test(behind) && !BEHIND_DAY.has(behind)
}

/** `tháng 11`, `tháng 11/2021`, `tháng 11 năm 2021`. */
function monthAt(sentence: Sentence, at: number, day: Day): { day: Day; to: number } | null {
  const month = inRange(word(sentence, at + 1), 12)
  if (month === null || !isSpace(gap(sentence, at + 1))) return null
  const withMonth = { ...day, month }
  const behind = word(sentence, at + 2)
  const joined = /^[./-]$/.test(gap(sentence, at + 2)) && behind.length === 4 ? fullYear(behind) : null
  if (joined !== null) return { day: { ...withMonth, year: joined }, to: at + 3 }
  const said = word(sentence, at + 2) === YEAR ? yearAt(sentence, at + 3) : null
  return said ? { day: { ...withMonth, ...said.day }, to: said.to } : { day: withMonth, to: at + 2 }
}

/** A year of four digits: alone it is one as long as nothing is counted with it. */
export function yearAt(sentence: Sentence, at: number): { day: Day; to: number } | null {
  const year = word(sentence, at)
  return /^(?:19|20)\d\d$/.test(year) && !/^[.,/]$/.test(gap(sentence, at + 1) + digitBehind(sentence, at))
    ? { day: { year: Number(year) }, to: at + 1 }
    : null
}

/** Empty where a digit follows, so that `2020.` at the end of a sentence stays a year. */
function digitBehind(sentence: Sentence, at: number): string {
  return isDigits(word(sentence, at + 1)) ? '' : ' '
}

function inRange(text: string, most: number): number | null {
  const digits = text.replace(/^0(?=\d)/, '')
  return COUNTED.test(digits) && Number(digits) <= most ? Number(digits) : null
}

/** `2021`, and `21` behind a day and a month. */
function fullYear(text: string): number | null {
  if (/^\d\d$/.test(text)) return 2000 + Number(text)
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null
}

function isSpace(between: string): boolean {
  return /^\s{1,2}$/.test(between)
}

/** `khóa XIX`, `quý IV`: a Roman number in capitals. */
export function romanAt(sentence: Sentence, at: number): number | null {
  const token = sentence.tokens[at]
  return token ? romanValue(sentence.text.slice(token.start, token.end)) : null
}
