import { withoutEntities } from './entities.ts'
import { lostSpaces } from './lost-spaces.ts'
import { type NormalForm, normalise } from './normalise.ts'

/** A syllable, number or Latin word. `start` and `end` (UTF-16 units, end excluded) point into the text as given. */
export interface Token extends NormalForm {
  start: number
  end: number
}

/**
 * Letters with their combining marks, or digits; invisible characters inside a word do not part it. JavaScript's
 * `\b` knows only ASCII letters, so words are found by what they consist of, never by their edges.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]*/gu

/** A text much of which repeats (as news does) normalises each word once. Emptied when full, to bound memory. */
const known = new Map<string, readonly Token[]>()
const KNOWN_WORDS = 20_000
const MAX_KNOWN_LENGTH = 60

/**
 * Cuts a text into tokens. A document number falls into its parts: `15-NQ/TU` is 15, nq, tu. Syllables whose space got
 * lost are tokens of their own (`sẽbảo`), and what is left of HTML entities is read as people read it.
 */
export function tokenise(text: string): Token[] {
  const cleaned = withoutEntities(text)
  const tokens: Token[] = []
  for (const { 0: word, index } of (cleaned?.text ?? text).matchAll(WORD)) {
    for (const { normal, bare, marked, start, end } of tokensOf(word)) {
      tokens.push({ normal, bare, marked, start: index + start, end: index + end })
    }
  }
  if (cleaned) {
    for (const token of tokens) {
      token.start = cleaned.origin[token.start] ?? 0
      token.end = cleaned.origin[token.end] ?? text.length
    }
  }
  return tokens
}

/** A word's tokens; their places are relative to it. */
function tokensOf(word: string): readonly Token[] {
  const found = known.get(word)
  if (found) return found
  const parts = lostSpaces(word) ?? [{ start: 0, end: word.length }]
  const tokens = parts.map(({ start, end }) => ({ ...normalise(word.slice(start, end)), start, end }))
  if (word.length > MAX_KNOWN_LENGTH) return tokens
  if (known.size >= KNOWN_WORDS) known.clear()
  known.set(word, tokens)
  return tokens
}
