import { isSyllable as isBuiltRight } from '../../../text/syllables.ts'

/** Combining huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const MAX_LETTERS = 20

/** Whether a word, in any case, is built as a Vietnamese syllable is, with one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > MAX_LETTERS) return false
  const letters = word.toLowerCase().normalize('NFD')
  const [tone = '', ...more] = letters.match(TONES) ?? []
  return more.length === 0 && isBuiltRight(letters.replace(TONES, '').normalize('NFC'), tone)
}
