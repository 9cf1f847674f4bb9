import { toNfc } from '../../../text/nfc.ts'

/** Anything but what most texts consist of: ASCII, Latin and Vietnamese letters, dashes and quotes, ₫. All of those are NFC. */
const UNUSUAL = /[^\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20AB]/

/** What the bytes 80–9F are in windows-1252, which is what a document that holds them as characters meant. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, byte) => 0x80 + byte),
)
const C1 = /[\x80-\x9F]/g
/** Those that no XML document may hold (XML 1.0 §2.2), and those of 80–9F that windows-1252 leaves free. */
const CONTROL = /[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g

/** Well-formed NFC without control characters; white space stays as it is. */
export function cleanCharacters(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '')
  return toNfc(
    whole
      .replace(C1, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
      .replace(/[\v\f]/g, ' ')
      .replace(CONTROL, ''),
  )
}

/** Soft hyphen, zero-width space, word joiner, BOM: they part or hold words for machines alone. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g
/** Part of the spelling in Arabic, Indic scripts and Khmer, and of emoji; nothing in Latin. */
const JOINERS = /[\u200C\u200D]/g
const NEEDS_JOINERS = /[\u0590-\u109F\u1780-\u18AF\uFB1D-\uFDFF\uFE70-\uFEFC]|\p{Extended_Pictographic}/u

/** The same without the characters that nobody sees, for texts whose words are compared. */
export function visibleCharacters(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const seen = cleanCharacters(text).replace(INVISIBLE, '')
  return toNfc(NEEDS_JOINERS.test(seen) ? seen : seen.replace(JOINERS, ''))
}
