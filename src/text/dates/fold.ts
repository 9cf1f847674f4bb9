import { withoutMarks } from '../marks.ts'
import { INVISIBLE } from '../normalise.ts'

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/
const DASH = /[\u2010-\u2015\u2212]/g
/** Thai's March, which is its January without the mark. */
const MARCH = /มี\.ค/g
/** Decimal digits of Arabic, Persian and the scripts of India and its neighbours, by the first of each (Unicode, Nd). */
const DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9]/g
const ZEROS = [0x17e0, 0x1040, 0xe50, 0xd66, 0xce6, 0xc66, 0xbe6, 0xae6, 0x9e6, 0x966, 0x6f0, 0x660]

/**
 * A text as dates are looked for in it: lower case, without marks (đ is d), single spaces, one kind of hyphen and of
 * digits. So `Thứ Sáu` is found as NFC, as NFD and without its marks.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const spaced = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  return withoutMarks(withPlainDigits(spaced.replace(MARCH, 'มีนาคม')))
    .replace(DASH, '-')
    .normalize('NFKC')
}

/** A text with the digits of every script as 0 to 9. */
function withPlainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find((zero) => zero <= code) ?? code))
  })
}
