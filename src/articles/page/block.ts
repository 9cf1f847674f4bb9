import { shortHash } from '../../text/hash.ts'
import { wordsAlone } from './words-alone.ts'

/** A shorter paragraph may stand in many articles by chance: a heading, a name, a place. */
const MIN_LENGTH = 20
const HASH_DIGITS = 12

/** By what a paragraph of NFC is known again, however it is set: a hash of its words. Null for a short one. */
export function blockOf(paragraph: string): string | null {
  if (paragraph.length < MIN_LENGTH) return null
  return shortHash([wordsAlone(paragraph.toLowerCase())], HASH_DIGITS)
}
