import { isSyllable } from './syllable.ts'

/** TCVN3 is also called ABC; VNI means VNI-Windows. */
export type FontEncoding = 'tcvn3' | 'vni'

/** Characters: enough to tell. */
const LOOKED_AT = 50_000
/** The part of a text's marked words that must become syllables. */
const MOST = 0.6
/** A run of letters, and of the signs in whose places fonts drew letters. */
const WORD = /[a-z\u00A1-\u036F\u1E00-\u1EFF]+/gi
const LETTER = /[a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/i
const BEYOND_ASCII = /[^a-z]/i
const BEYOND_LATIN1 = /[^a-z\u00A1-\u00FF]/i

/**
 * Whether a text is Vietnamese typed for a font that draws Vietnamese letters in the places of Western ones, so that
 * everybody else reads `§¶ng viªn` (TCVN3) or `Ñaûng vieân` (VNI) for `Đảng viên`; null for every other text.
 *
 * Of the words with anything beyond ASCII, most must become Vietnamese syllables when they are read in that
 * way, two of them by signs or pairs that no other language has there. Markup should have been taken off.
 */
export function fontEncodingOf(text: string): FontEncoding | null {
  const words = (text.slice(0, LOOKED_AT).match(WORD) ?? []).filter(
    (word) => BEYOND_ASCII.test(word) && LETTER.test(word),
  )
  const western = words.filter((word) => !BEYOND_LATIN1.test(word))
  const enough = words.length * MOST
  return isTypedIn(TCVN3, western, enough) ? 'tcvn3' : isTypedIn(VNI, western, enough) ? 'vni' : null
}

interface Encoding {
  read: (word: string) => string
  /** What no word of another language has. */
  typical: RegExp
}

function isTypedIn({ read, typical }: Encoding, words: string[], enough: number): boolean {
  if (words.length < enough) return false
  const syllables = words.filter((word) => isSyllable(read(word)))
  const telling = new Set(syllables.filter((word) => typical.test(word)))
  return telling.size >= 2 && syllables.length >= enough
}

/** TCVN 5712:1993, VN3, from 0xA1 to 0xFE; "?" where it has no letter. */
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ??????àảãáạ?ằẳẵắ???????ặầẩẫấậè?ẻẽéẹềểễếệìỉ???ĩíịò?ỏõóọồổỗốộờởỡớợù?ủũúụừửữứựỳỷỹýỵ'

const TCVN3: Encoding = {
  read: (word) => word.replace(/[\u00A1-\u00FF]/g, (sign) => TCVN3_LETTERS[sign.charCodeAt(0) - 0xa1] ?? '?'),
  // A sign within a word, or a capital behind a small letter.
  typical: /[\u00A1-\u00BE\u00D7\u00F7]|[a-z\u00DF-\u00FF][\u00C0-\u00DE]/,
}

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** The marks of VNI, which follow their vowel, as combining ones. */
const VNI_MARKS = new Map([
  ...withTones('ùøûõï', ''),
  ...[['â', '\u0302'] as const, ...withTones('áàåãä', '\u0302')],
  ...[['ê', '\u0306'] as const, ...withTones('éèúüë', '\u0306')],
])
/** Its letters of one piece. */
const VNI_LETTERS = new Map([...'ñôöíìæóòî'].map((letter, index) => [letter, 'đơưíìỉĩịỵ'.charAt(index)]))
const VNI_PAIR = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/g

const VNI: Encoding = {
  read: (word) =>
    word
      .toLowerCase()
      .replace(VNI_PAIR, (_, vowel, mark) => (VNI_LETTERS.get(vowel) ?? vowel) + VNI_MARKS.get(mark))
      .replace(/[ñôöíìæóòî]/g, (letter) => VNI_LETTERS.get(letter) ?? letter)
      .normalize('NFC'),
  // Without `où`, `aún`, and `hoà`, `hoá` as Vietnamese itself has them.
  typical: /[ae][âáàåãä]|o[âåä]|[aeuyôö]ù|[aeouyôö][øûõï]|a[êéèüë]/i,
}

function withTones(marks: string, shape: string): (readonly [string, string])[] {
  return TONES.map((tone, index) => [marks.charAt(index), shape + tone])
}
