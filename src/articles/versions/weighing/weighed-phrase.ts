import { keysOf } from '../reading/tokens.ts'

/** A phrase that tells something, and how much. */
export interface WeighedPhrase {
  keys: readonly string[]
  weight: number
}

/** Phrases that commas part, all of one weight, for a list of them. */
export function weighed(
  phrases: string,
  weight: number,
): (readonly [phrase: string, value: WeighedPhrase])[] {
  return phrases.split(',').map((phrase) => [phrase, { keys: keysOf(phrase), weight }] as const)
}
