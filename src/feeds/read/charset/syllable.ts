/** Combining huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Syllables that end in a stop have one of these two tones alone. */
const STOP_TONES = /[\u0301\u0323]/
const STOP = /(?:c|ch|p|t)$/
const ONSET = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph|qu|r|s|th?|tr|v|x)?'
/** ă and â never stand last, but for âu and ây. */
const OPEN = '(?:[aeêioôơuưy]|[iuư]a|o[ae]|u[êơy]|uya)'
const GLIDING = '(?:a[iouy]|â[uy]|eo|[êi]u|[iy]êu|o[ei]|oa[iyo]|oeo|[ôơưu]i|uôi|ươ[iu]|ưu|uây|uyu)'
const CLOSED = '(?:[aăâeêioôơuưy]|[iy]ê|uô|ươ|o[aăeo]|u[âêy]|uyê)(?:m|ng?|nh|ch?|p|t)'
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${GLIDING}|${CLOSED})$`)

/** Whether a word, in any case, is built as a Vietnamese syllable is, with one tone at most. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(TONES) ?? []
  const bare = letters.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false
  return !STOP.test(bare) || STOP_TONES.test(tones[0] ?? '')
}
