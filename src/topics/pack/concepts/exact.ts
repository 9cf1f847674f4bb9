import { normalise } from '../../../text/normalise.ts'

/** Without a vowel no syllable can be meant: `TNHH` finds nothing but itself. */
const VOWEL = /[aeiouy]/i

/**
 * Wordings in which a word without marks means just that word: "chi bộ" becomes "=chi bộ", which does not find
 * "chí bộ". News is written with marks, so a shipped concept loses nothing and stays free of what only looks alike.
 */
export function exactly(wordings: readonly string[]): string[] {
  return wordings.map((wording) => wording.split(' ').map(exactWord).join(' '))
}

function exactWord(word: string): string {
  const plain = VOWEL.test(word) && !normalise(word).marked && !/^[=@]|\*$/.test(word)
  return plain ? `=${word}` : word
}
