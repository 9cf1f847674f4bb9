import { tokenise } from '../../../text/tokens.ts'
import type { Piece } from './piece.ts'

/** A phrase of a list, found among pieces; `to` is excluded. */
export interface PhraseAt<T> {
  value: T
  from: number
  to: number
}

/** Phrases by their first word, the longest first. */
export type PhraseList<T> = ReadonlyMap<string, readonly { keys: readonly string[]; value: T }[]>

/** A list of phrases, several of one value parted by commas. */
export function phraseList<T>(entries: Iterable<readonly [phrases: string, value: T]>): PhraseList<T> {
  const all = [...entries].flatMap(([phrases, value]) =>
    phrases.split(',').map((phrase) => ({ keys: tokenise(phrase).map(({ normal }) => normal), value })),
  )
  all.sort((a, b) => b.keys.length - a.keys.length)
  return Map.groupBy(all, ({ keys }) => keys[0] ?? '')
}

/** Every phrase of a list among pieces, the longest at each place, none within another. */
export function phrasesIn<T>(list: PhraseList<T>, pieces: readonly Piece[]): PhraseAt<T>[] {
  const found: PhraseAt<T>[] = []
  for (let at = 0; at < pieces.length; ) {
    const phrase = list
      .get(pieces[at]?.key ?? '')
      ?.find(({ keys }) => keys.every((key, i) => pieces[at + i]?.key === key))
    if (phrase) found.push({ value: phrase.value, from: at, to: at + phrase.keys.length })
    at += phrase?.keys.length ?? 1
  }
  return found
}
