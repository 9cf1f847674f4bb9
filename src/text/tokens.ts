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
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*/gu

/** A text much of which repeats (as news does) normalises each word once. Emptied when full, to bound memory. */
const known = new Map<string, NormalForm>()
const KNOWN_WORDS = 20_000

/** Cuts a text into tokens. A document number falls into its parts: `15-NQ/TU` is 15, nq, tu. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(WORD)) {
    const word = found[0]
    let form = known.get(word)
    if (!form) {
      form = normalise(word)
      if (known.size >= KNOWN_WORDS) known.clear()
      known.set(word, form)
    }
    tokens.push({ ...form, start: found.index, end: found.index + word.length })
  }
  return tokens
}
