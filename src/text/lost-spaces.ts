import { TONE, withOneDj } from './marks.ts'
import { INVISIBLE } from './normalise.ts'
import { isSyllable } from './syllables.ts'

/** Part of a word: UTF-16 units into it, `end` excluded. */
export interface Part {
  start: number
  end: number
}

/** Three syllables of the longest kind; who loses more spaces than that lost a whole line's. */
const MAX_LETTERS = 40
const MAX_SYLLABLE = 7
/**
 * Letters that only Vietnamese writes: a tone on a vowel that has a mark, hook and dot, tilde on e i u y, and ư. Those that
 * other languages have as well (é, ô, ã, đ), or that foreign names are spelled with (ơ), prove nothing.
 */
const ONLY_VIETNAMESE = /[ảẻỉỏủỷạẹịọụỵẽĩũỹưứừửữựớờởỡợắằẳẵặấầẩẫậếềểễệốồổỗộ]/u
/** Sắc, which every syllable can have. */
const SHARP = '\u0301'
const VOWEL = /[aăâeêioôơuưy]/
/** A letter with what belongs to it. */
const LETTER = new RegExp(`\\p{L}(?:\\p{M}|${INVISIBLE.source})*`, 'gu')

/**
 * Syllables that were run together because the spaces between them got lost (`sẽbảo`): where they are in the word. Null
 * for every other word: one syllable, a word of another language, an abbreviation, and letters that fall into syllables
 * in several ways (`thựchiện`), of which none is guessed.
 *
 * Of the ways to cut a word, those with the fewest syllables count; a capital behind a small letter begins one.
 */
export function lostSpaces(word: string): readonly Part[] | null {
  if (word.length < 3 || word.length > 3 * MAX_LETTERS) return null
  if (!ONLY_VIETNAMESE.test(word.replace(INVISIBLE, '').toLowerCase().normalize('NFC'))) return null
  const letters = lettersOf(word)
  // Two tones on one syllable are a slip of the hand, which no space mends.
  if (!letters || isSyllable(letters.map((letter) => letter.toneless).join(''), SHARP)) return null
  const cuts = fewestSyllables(letters)
  if (!cuts || cuts.length < 2) return null
  const syllables = cuts.map(([from, to]) => letters.slice(from, to))
  if (!syllables.every((syllable, i) => i === 0 || isProven(syllables[i - 1] ?? [], syllable))) return null
  return cuts.map(([from, to]) => ({ start: letters[from]?.start ?? 0, end: letters[to - 1]?.end ?? 0 }))
}

interface Letter extends Part {
  /** Lower case, NFC, without its tone. */
  toneless: string
  tone: string
  isCapital: boolean
}

function lettersOf(word: string): Letter[] | null {
  const letters: Letter[] = []
  let end = 0
  for (const { 0: written, index } of word.matchAll(LETTER)) {
    if (index !== end || letters.length === MAX_LETTERS) return null
    end = index + written.length
    const visible = written.replace(INVISIBLE, '')
    const lower = withOneDj(visible.toLowerCase())
    const apart = lower.normalize('NFD')
    const tone = apart.match(TONE)?.join('') ?? ''
    const toneless = apart.replace(TONE, '').normalize('NFC')
    if (toneless.length !== 1 || tone.length > 1) return null
    letters.push({
      start: index,
      end,
      toneless,
      tone,
      isCapital: lower !== visible,
    })
  }
  return end === word.length ? letters : null
}

interface Way {
  syllables: number
  /** How many ways there are with so few; two are as bad as a hundred. */
  isOnly: boolean
  from: number
}

/** The one way to cut letters into the fewest syllables, as ranges of letters. */
function fewestSyllables(letters: readonly Letter[]): [number, number][] | null {
  const ways: (Way | undefined)[] = [{ syllables: 0, isOnly: true, from: 0 }]
  for (let to = 1; to <= letters.length; to += 1) {
    for (let from = to - 1; from >= 0 && to - from <= MAX_SYLLABLE; from -= 1) {
      const before = ways[from]
      if (before && isWhole(letters.slice(from, to))) {
        const best = ways[to]
        const syllables = before.syllables + 1
        if (!best || syllables < best.syllables) ways[to] = { syllables, isOnly: before.isOnly, from }
        else if (syllables === best.syllables) best.isOnly = false
      }
      const [previous, next] = [letters[from - 1], letters[from]]
      if (previous && !previous.isCapital && next?.isCapital) break
    }
  }
  const cuts: [number, number][] = []
  for (let to = letters.length; to > 0; ) {
    const way = ways[to]
    if (!way?.isOnly) return null
    cuts.unshift([way.from, to])
    to = way.from
  }
  return cuts
}

function isWhole(letters: readonly Letter[]): boolean {
  const tone = letters.map((letter) => letter.tone).join('')
  return tone.length <= 1 && isSyllable(letters.map((letter) => letter.toneless).join(''), tone)
}

/**
 * Whether marks prove a cut between two syllables. Where neither has any, a foreign word may stand beside a Vietnamese
 * one. A single letter needs a tone (`ý`, `ở`). Two vowels of which the first has no tone may be one group whose end was
 * cut off (`đượ…`), or a loan (`kiốt`).
 */
function isProven(before: readonly Letter[], after: readonly Letter[]): boolean {
  const [last, first] = [before.at(-1), after[0]]
  if (!last || !first || !(isMarked(before) || isMarked(after))) return false
  if (last.tone === '' && VOWEL.test(last.toneless) && VOWEL.test(first.toneless)) return false
  return (before.length > 1 || last.tone !== '') && (after.length > 1 || first.tone !== '')
}

function isMarked(letters: readonly Letter[]): boolean {
  return letters.some(({ tone, toneless }) => tone !== '' || toneless > 'z')
}
