import { isDigits } from './numbers.ts'
import { gap, type Sentence, word } from './tokens.ts'

const MOST_GROUPS = 5
const LONGEST = 12
/** What a telephone's digits begin with: a zero, the country's code, or 1800 and 1900 of services. */
const PHONE = /^(?:0\d{9,10}|1[89]00\d{4,6}|84\d{9})$/
const FIRST = /^(?:0\d*|84|1[89]00\d*)$/

/** The digits of a telephone, in whatever groups: `0227.3831.456`, `1900 1909`; and the token behind. */
export function phoneAt(sentence: Sentence, at: number): { digits: string; to: number } | null {
  if (!FIRST.test(word(sentence, at))) return null
  let digits = ''
  let phone: { digits: string; to: number } | null = null
  for (let to = at; to < at + MOST_GROUPS && digits.length <= LONGEST; to += 1) {
    if (!isDigits(word(sentence, to)) || (to > at && !/^(?:\) ?|[\s.-])$/.test(gap(sentence, to)))) break
    digits += word(sentence, to)
    if (PHONE.test(digits)) phone = { digits, to: to + 1 }
  }
  return phone
}
