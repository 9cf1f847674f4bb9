import { withoutEntities } from '../entities.ts'
import { type Token, tokenise } from '../tokens.ts'

/** A text as documents are looked for in it: its words, and what stands between them. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What stands before a token, up to the token before it; without residue of entities. */
  gap(at: number): string
  /** The token as it is written. */
  written(at: number): string
}

export function wordsOf(text: string): Words {
  const tokens = tokenise(text)
  return {
    text,
    tokens,
    gap(at) {
      const between = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length)
      return withoutEntities(between)?.text ?? between
    },
    written(at) {
      const token = tokens[at]
      return token ? text.slice(token.start, token.end) : ''
    },
  }
}

/** Nothing but spaces, of whatever kind. */
export const SPACE = /^\s+$/
/** Hyphens of all kinds and slashes, with or without spaces. */
export const JOINT = /^\s*[-/\u2010-\u2015\u2212\u2044\u2215\uFE63\uFF0D\uFF0F]\s*$/

/** Phrases and what they stand for. Words without marks are read as if they had them, since some papers drop them all. */
export interface Phrases<T> {
  /** The longest phrase whose first word is at a place; `to` is excluded. */
  from(words: Words, at: number): { value: T; from: number; to: number } | null
  /** The longest phrase that ends before a place. */
  before(words: Words, at: number): { value: T; from: number; to: number } | null
}

interface Phrase<T> {
  words: readonly Token[]
  value: T
}

export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const list = [...entries]
    .map(([text, value]): Phrase<T> => ({ words: tokenise(text), value }))
    .sort((a, b) => b.words.length - a.words.length)
  const byFirst = Map.groupBy(list, (phrase) => phrase.words[0]?.bare)
  const byLast = Map.groupBy(list, (phrase) => phrase.words.at(-1)?.bare)
  const find = (words: Words, candidates: Phrase<T>[] | undefined, startOf: (length: number) => number) => {
    for (const { words: wanted, value } of candidates ?? []) {
      const from = startOf(wanted.length)
      if (standsAt(words, from, wanted)) return { value, from, to: from + wanted.length }
    }
    return null
  }
  return {
    from: (words, at) => find(words, byFirst.get(words.tokens[at]?.bare), () => at),
    before: (words, at) => find(words, byLast.get(words.tokens[at - 1]?.bare), (length) => at - length),
  }
}

function standsAt(words: Words, from: number, wanted: readonly Token[]): boolean {
  return wanted.every(
    (word, i) => isWord(words.tokens[from + i], word) && (i === 0 || isClose(words.gap(from + i))),
  )
}

/** Names are written with a hyphen or a dot now and then (`Bà Rịa - Vũng Tàu`, `TP.HCM`). */
function isClose(gap: string): boolean {
  return gap.length <= 3 && !/[,;:!?()\n]/.test(gap)
}

function isWord(token: Token | undefined, wanted: Token): boolean {
  return token !== undefined && (token.marked ? token.normal === wanted.normal : token.bare === wanted.bare)
}

/** The normal forms of words, to look single tokens up in. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map((token) => token.normal))
}
