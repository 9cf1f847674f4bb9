import { INVISIBLE } from '../normalise.ts'

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/
const DASH = /[\u2010-\u2015\u2212]/g
const MARKS = /\p{M}+/gu
const DJ = /[đðɖ]/g

/**
 * A text as dates are looked for in it: lower case, without marks (đ is d), single spaces, one kind of hyphen. So
 * `Thứ Sáu` is found as NFC, as NFD and without its marks.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return (
    text
      .replace(INVISIBLE, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      // Those that stand apart go first: putting many of one letter in order takes long.
      .replace(MARKS, '')
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(DJ, 'd')
      .replace(DASH, '-')
      .normalize('NFC')
  )
}
