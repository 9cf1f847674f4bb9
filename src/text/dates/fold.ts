import { withoutMarks } from '../marks.ts'
import { INVISIBLE } from '../normalise.ts'

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/
const DASH = /[\u2010-\u2015\u2212]/g

/**
 * A text as dates are looked for in it: lower case, without marks (đ is d), single spaces, one kind of hyphen. So
 * `Thứ Sáu` is found as NFC, as NFD and without its marks.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const spaced = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  return withoutMarks(spaced).replace(DASH, '-').normalize('NFC')
}
