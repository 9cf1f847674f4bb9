import { TONE, withFewMarks, withOneDj } from './marks.ts'
import { isSyllable } from './syllables.ts'

/**
 * The normal form of a Vietnamese syllable: two spellings that a reader takes for one word get one form.
 *
 * A tone mark is taken off its vowel and put behind the syllable, so that `hoà` = `hòa` and `thuỷ` = `thủy`
 * whatever convention placed it. Vowel marks (â ê ô ă ơ ư) and đ stay: they are letters.
 */

const MARK = /\p{M}/gu
/**
 * Soft hyphen, joiners, zero-width characters, directional marks, variation selectors, BOM: seen by nobody, so part of
 * no word.
 */
export const INVISIBLE =
  /\u00AD|\u034F|\u061C|[\u180B-\u180F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/g
/** Full-width letters and digits, and the bold and italic ones of mathematics with which people adorn their posts. */
const ADORNED = /[\uFF10-\uFF5A\u{1D400}-\u{1D7FF}]/u
/**
 * `y` and `i` are one sound after a single onset (`kỹ` = `kĩ`, `quý` = `quí`), and are written either way only
 * in syllables that carry a tone. After a vowel they differ (`thúy`, `thúi`), so the onset must stand alone.
 */
const SINGLE_ONSET_Y = /^([bcdđghklmnpqrstvx]|qu)y$/
/** Longer words are no language's; and putting the marks of a letter in order takes time by their number's square. */
const LONG = 100

/**
 * `normal` keeps marks (the tone behind). `bare` has none (đ is d), and one letter for i and y after a single onset,
 * since without marks nobody can tell whether a tone is there. `marked` says whether the word carries any mark.
 */
export interface NormalForm {
  normal: string
  bare: string
  marked: boolean
}

/** Puts one word (letters and digits, any case, NFC or NFD) into its normal form. */
export function normalise(word: string): NormalForm {
  const letters = lettersOf(word)
  let tones = letters.match(TONE)?.join('') ?? ''
  const toneless = (tones ? letters.replace(TONE, '') : letters).normalize('NFC')
  // The same tone typed on two vowels of a syllable is still its one tone.
  if (tones.length > 1 && isSame(tones) && isSyllable(toneless, tones.charAt(0))) tones = tones.charAt(0)
  const base = tones ? toneless.replace(SINGLE_ONSET_Y, '$1i') : toneless
  const bare = letters.replace(MARK, '').replace(/đ/g, 'd')
  return {
    normal: base + tones,
    bare: bare.replace(SINGLE_ONSET_Y, '$1i').normalize('NFC'),
    marked: letters !== bare,
  }
}

/** A word's letters in lower case (of no country: I is i), one way to write đ, each mark by itself (NFD). */
function lettersOf(word: string): string {
  let letters = word.replace(INVISIBLE, '')
  if (letters.length > LONG) letters = withFewMarks(letters)
  if (ADORNED.test(letters)) letters = letters.normalize('NFKC')
  return withOneDj(letters.toLowerCase()).normalize('NFD')
}

function isSame(marks: string): boolean {
  return marks === marks.charAt(0).repeat(marks.length)
}
