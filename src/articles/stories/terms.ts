import { COMMON_PAIRS, COMMON_SYLLABLES } from './common.ts'

/** What a pair and a syllable that the tables do not name weigh; the groups of the tables weigh ever more. */
const RARE_PAIR = 1
const RARE_SYLLABLE = 0.6
const PAIRS = weights(COMMON_PAIRS, ',', [0.15, 0.3, 0.5, 0.7])
const SYLLABLES = weights(COMMON_SYLLABLES, ' ', [0, 0.05, 0.2])
/** Numbers are figures, and names stand by themselves. */
const NO_TERM = /^(?:\d+$|\p{Lu})/u

/** What words are made of, each with its weight: pairs of neighbours, and single syllables that are rare. */
export type Terms = ReadonlyMap<string, number>

/** The terms of words without marks, but for numbers and words with a capital. */
export function termsOf(words: readonly string[]): Terms {
  const terms = new Map<string, number>()
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', next] = [words[i], words[i + 1]]
    if (NO_TERM.test(word)) continue
    const alone = SYLLABLES.get(word) ?? RARE_SYLLABLE
    if (alone > 0) terms.set(word, alone)
    if (next === undefined || NO_TERM.test(next)) continue
    const pair = `${word} ${next}`
    terms.set(pair, PAIRS.get(pair) ?? pairOf(alone, SYLLABLES.get(next) ?? RARE_SYLLABLE))
  }
  return terms
}

/** A pair of two very common syllables is seldom a word. */
function pairOf(first: number, second: number): number {
  return first === 0 && second === 0 ? 0.5 : RARE_PAIR
}

export function weightOf(terms: Terms): number {
  let sum = 0
  for (const weight of terms.values()) sum += weight
  return sum
}

/** The weight of those terms that others have as well. */
export function sharedWeight(terms: Terms, others: Terms): number {
  let sum = 0
  for (const [term, weight] of terms) if (others.has(term)) sum += weight
  return sum
}

function weights(groups: readonly string[], gap: string, of: readonly number[]): Map<string, number> {
  return new Map(
    groups.flatMap((group, i) =>
      group.split(gap === ' ' ? /\s+/ : gap).map((term) => [term.trim(), of[i] ?? 1] as const),
    ),
  )
}
