/** The letters of windows-1258 that may carry a tone: a e i o u y and â ê ô ă ơ ư, small and capital. */
const VOWELS = new Set([...'aeiouyAEIOUY\xE2\xEA\xF4\xE3\xF5\xFD\xC2\xCA\xD4\xC3\xD5\xDD'].map(byteOf))
/** Its tones, which stand behind their letter as combining marks: huyền, hỏi, ngã, sắc, nặng. */
const TONES = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2])
const LOOKED_AT = 256 * 1024

/**
 * Whether bytes read best as windows-1258. A tone right behind a vowel is what half of all marked Vietnamese syllables
 * have there; in Western languages these bytes are Ì Ò Þ ì ò, which no word has behind a vowel, and the old font
 * encodings (font-encodings.ts) have them there in a few of a hundred marked letters.
 */
export function looksLikeWindows1258(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, LOOKED_AT)
  let high = 0
  let toned = 0
  for (let at = 1; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    high++
    if (TONES.has(byte) && VOWELS.has(bytes[at - 1] as number)) toned++
  }
  return toned >= 2 && toned * 4 >= high
}

function byteOf(character: string): number {
  return character.charCodeAt(0)
}
