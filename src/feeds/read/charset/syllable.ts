import { TONE } from '../../../text/marks.ts'
import { isSyllable as isBuiltRight } from '../../../text/syllables.ts'

const MAX_LETTERS = 20

/** Whether a word, in any case, is built as a Vietnamese syllable is, with one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > MAX_LETTERS) return false
  const letters = word.toLowerCase().normalize('NFD')
  const [tone = '', ...more] = letters.match(TONE) ?? []
  return more.length === 0 && isBuiltRight(letters.replace(TONE, '').normalize('NFC'), tone)
}
