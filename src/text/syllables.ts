/**
 * Which syllables Vietnamese can have: an onset, a rhyme, and a tone that fits its end. Loans that are written by other
 * rules (`đắk`, `pleiku`) are none.
 */

/** Each vowel or group of vowels, and how its rhymes end; `-` is no end. */
const ENDS_OF_VOWELS = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- ch m n nh p t u',
  ia: '-',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oo: 'c ng',
  oa: '- c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: '- n o t',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- c i m n ng p t',
  ua: '-',
  uâ: 'n ng t y',
  uê: '- ch nh',
  uô: 'c i m n ng t',
  uơ: '-',
  uy: '- a ch nh p t u',
  uyê: 'n t',
  ư: '- c i n ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
  y: '-',
  yê: 'm n ng t u',
}
const RHYMES = new Set(
  Object.entries(ENDS_OF_VOWELS).flatMap(([vowels, ends]) =>
    ends.split(' ').map((end) => (end === '-' ? vowels : vowels + end)),
  ),
)
/** `quốc` has no rhyme `uôc`: its u belongs to the onset, and y follows it as i does elsewhere. */
const RHYMES_AFTER_QU = new Set([...RHYMES, 'ynh', 'yt', 'ych'])
const ONSET = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])/
/** `c`, `g`, `ng` are written `k`, `gh`, `ngh` before these. */
const FRONT = /^[eêiy]/
/** Of `gi`, the i is also the rhyme's: `gì`, `gìn`, `giếng`, `giết`, `giếc`. */
const RHYMES_IN_GI = new Set(['i', 'in', 'iêng', 'iêt', 'iêc', 'iêm', 'iên'])
const SINGLE_ONSET = /^[bdđhklmnprstvx]$/
/** Sắc and nặng, the only tones of a syllable that ends in a stop. */
const TONES_OF_STOPS = '\u0301\u0323'
const STOP = /(?:c|ch|p|t)$/

/**
 * Whether a syllable is one of Vietnamese.
 *
 * @param letters lower case, NFC, without its tone: `đươc`
 * @param tone its tone as a combining mark; empty for the level tone
 */
export function isSyllable(letters: string, tone: string): boolean {
  if (STOP.test(letters) && (tone === '' || !TONES_OF_STOPS.includes(tone))) return false
  const onset = ONSET.exec(letters)?.[0] ?? ''
  const rhyme = letters.slice(onset.length)
  if (onset === 'gi') return RHYMES.has(rhyme) ? !/^[iy]/.test(rhyme) : RHYMES_IN_GI.has(letters.slice(1))
  if (onset === 'qu') return RHYMES_AFTER_QU.has(rhyme) && !/^[uưo]/.test(rhyme)
  if (!RHYMES.has(rhyme)) return false
  const isFront = FRONT.test(rhyme)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh')
    return isFront && (onset === 'k' || rhyme !== 'y') && !rhyme.startsWith('yê')
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !isFront
  if (onset === '') return !rhyme.startsWith('iê')
  return !rhyme.startsWith('y') || (rhyme === 'y' && SINGLE_ONSET.test(onset))
}
