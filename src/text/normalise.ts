/**
 * The normal form of a Vietnamese syllable: two spellings that a reader takes for one word get one form.
 *
 * A tone mark is taken off its vowel and put behind the syllable, so that `hoà` = `hòa` and `thuỷ` = `thủy`
 * whatever convention placed it. Vowel marks (â ê ô ă ơ ư) and đ stay: they are letters.
 */

/** Huyền, sắc, ngã, hỏi, nặng, as combining marks (Unicode, after NFD). */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const MARK = /\p{M}/gu
/** Soft hyphen, zero-width characters, directional marks, BOM: seen by nobody, so part of no word. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Eth (Ð ð) and African D (Ɖ) are typed for đ by broken keyboards and fonts. */
const DJ = /[đðɖ]/g
/**
 * `y` and `i` are one sound after a single onset (`kỹ` = `kĩ`, `quý` = `quí`), and are written either way only
 * in syllables that carry a tone. After a vowel they differ (`thúy`, `thúi`), so the onset must stand alone.
 */
const SINGLE_ONSET_Y = /^([bcdđghklmnpqrstvx]|qu)y$/

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
  const letters = word.replace(INVISIBLE, '').toLowerCase().replace(DJ, 'đ').normalize('NFD')
  let tones = ''
  const toneless = letters
    .replace(TONE, (mark) => {
      tones += mark
      return ''
    })
    .normalize('NFC')
  const base = tones ? toneless.replace(SINGLE_ONSET_Y, '$1i') : toneless
  const bare = letters.replace(MARK, '').replace(/đ/g, 'd')
  return {
    normal: base + tones,
    bare: bare.replace(SINGLE_ONSET_Y, '$1i').normalize('NFC'),
    marked: letters !== bare,
  }
}
