import { splitTone, withoutMarks } from '../../../text/marks.ts'
import { isSyllable } from '../../../text/syllables.ts'
import type { Range } from '../comparing/differences.ts'
import { distance } from '../comparing/names.ts'
import { phrasesIn } from '../reading/phrases.ts'
import { piecesOf } from '../reading/pieces.ts'
import type { Said } from '../reading/sentences.ts'
import { LITTLE, type Meaning, SYNONYMS } from './synonyms.ts'

/** A sentence's words as far as they tell something: what is no figure, date or document, and no small word. */

export interface Word extends Range {
  /** Its syllables in normal form. */
  keys: string
  /** Groups of synonyms; null for a word of no list. */
  meaning: Meaning | null
  isName: boolean
  /** One that tells little by itself: `trên`, `tới`. */
  isLittle: boolean
}

const known = new WeakMap<Said, readonly Word[]>()

/** The telling words of a sentence in their order: phrases of the list of synonyms, and single syllables between them. */
export function tellingWords(said: Said): readonly Word[] {
  const found = known.get(said) ?? readWords(said)
  known.set(said, found)
  return found
}

function readWords({ pieces, tellsCapitals }: Said): Word[] {
  const phrases = phrasesIn(SYNONYMS, pieces)
  const found: Word[] = []
  let next = 0
  for (let at = 0; at < pieces.length; ) {
    const phrase = phrases[next]?.from === at ? phrases[next] : undefined
    if (phrase) next += 1
    const to = phrase?.to ?? at + 1
    const some = pieces.slice(at, to)
    const isWord = some.every(({ kind, value }) => kind === 'word' && (value === undefined || to - at > 1))
    if (isWord && phrase?.value.size !== 0)
      found.push({
        keys: some.map(({ key }) => key).join(' '),
        from: at,
        to,
        meaning: phrase?.value ?? null,
        isLittle: LITTLE.has(some.map(({ key }) => key).join(' ')),
        isName: some.some(({ isCapital }, i) => isCapital === true && tellsCapitals && at + i > 0),
      })
    at = to
  }
  return found
}

/** A word that stands alone. */
export function wordOf(text: string): Word {
  const pieces = piecesOf(text)
  return (
    readWords({ field: 'body', text, pieces, tellsCapitals: false })[0] ?? {
      keys: '',
      from: 0,
      to: 0,
      meaning: null,
      isName: false,
      isLittle: false,
    }
  )
}

/** Whether two words are one, or papers take them for one another. */
export function isLike(one: Word, other: Word): boolean {
  if (one.keys === other.keys) return true
  return one.meaning !== null && other.meaning !== null && !one.meaning.isDisjointFrom(other.meaning)
}

/** Whether letters are those of the other with other marks, or no word of Vietnamese: foreign, mistyped or short for others. */
export function isOddlyWritten(one: Word): boolean {
  return one.keys.split(' ').some((key) => {
    const { letters, tone } = splitTone(key)
    return !isSyllable(letters, tone)
  })
}

/** Letters that sound alike somewhere, and are taken for each other. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(?:gi|r)/, 'd'],
  [/^x/, 's'],
  [/^ch/, 'tr'],
  [/^n(?!g)/, 'l'],
  [/y/g, 'i'],
]

/** `sảy ra` for `xảy ra`: one syllable that differs by a letter, or by a mark. */
export function isMistake(some: readonly Word[], others: readonly Word[]): boolean {
  const [one, other] = [syllables(some), syllables(others)]
  if (one.length !== other.length) return false
  const changed = one.flatMap((key, at) => (key === other[at] ? [] : [[key, other[at] ?? ''] as const]))
  const sound = (key: string) => ALIKE.reduce((said, [letters, alike]) => said.replace(letters, alike), key)
  return (
    changed.length === 1 &&
    changed.every(([x, y]) => distance(sound(x), sound(y)) <= 1 || isGrown(x, y) || isGrown(y, x))
  )
}

/** `thưng` for `thương`: a letter of the other was left out, with its marks. */
function isGrown(short: string, long: string): boolean {
  const [one, other] = [short.normalize('NFC'), long.normalize('NFC')]
  const at = [...other].findIndex((letter, i) => letter !== one[i])
  return one.length > 1 && other.length === one.length + 1 && one === other.slice(0, at) + other.slice(at + 1)
}

function syllables(some: readonly Word[]): string[] {
  return some.flatMap(({ keys }) => keys.split(' '))
}

export function hasSameLetters(some: readonly Word[], others: readonly Word[]): boolean {
  const letters = (all: readonly Word[]) =>
    withoutMarks(all.map(({ keys }) => keys).join('')).replace(/ /g, '')
  return letters(some) === letters(others)
}

/** All telling words of an article. */
export class Vocabulary {
  readonly #keys = new Set<string>()
  readonly #groups = new Set<number>()

  constructor(sentences: readonly Said[]) {
    for (const { keys, meaning } of sentences.flatMap(tellingWords)) {
      this.#keys.add(keys)
      for (const group of meaning ?? []) this.#groups.add(group)
    }
  }

  /** Whether a word stands anywhere, or one that says the same. */
  knows({ keys, meaning }: Word): boolean {
    return this.#keys.has(keys) || [...(meaning ?? [])].some((group) => this.#groups.has(group))
  }
}
