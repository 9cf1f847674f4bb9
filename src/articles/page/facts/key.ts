import { toNfc } from '../../../text/nfc.ts'

const OTHERS = /[^\p{L}\p{M}\p{N}]+/gu
/** The same in a text of ASCII: an expression with all letters is slow. */
const OTHERS_OF_ASCII = /[^a-z\d]+/g
const BEYOND_ASCII = /[^\0-\x7f]/

/** A text without case, spaces and marks of punctuation, by which what is written a little differently is the same. */
export function keyOf(text: string): string {
  const lower = toNfc(text.slice(0, 2_000)).toLowerCase()
  return lower.replace(BEYOND_ASCII.test(lower) ? OTHERS : OTHERS_OF_ASCII, '')
}
