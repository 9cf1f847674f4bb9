import { QUOTE } from '../query/lex.ts'
import { MIN_PREFIX } from '../query/limits.ts'
import { refusedSyntax } from '../query/plain-words.ts'
import { isStopWord } from '../query/stop-words.ts'
import type { Phrase, Prefix } from '../query/tree.ts'
import { unreadableIn } from '../query/unreadable.ts'
import { readPhrase, readPrefix } from '../query/words.ts'
import { MAX_WORDING_CHARACTERS } from './limits.ts'
import type { SENTENCES } from './sentences.ts'
import { slugOf } from './slug.ts'

/** One wording, understood: words, a beginning of one, or another concept. */
export type Wording = Phrase | Prefix | { readonly op: 'reference'; readonly id: string }

/** What is wrong with a wording; `what` is what the sentences speak of. */
export interface WordingError {
  readonly op: 'error'
  readonly code: keyof typeof SENTENCES
  readonly what: string
}

/** Reads one wording of a concept. */
export function readWording(typed: string): Wording | WordingError {
  if (typed.length > MAX_WORDING_CHARACTERS) return wrong('too_long')
  const unreadable = unreadableIn(typed)
  if (unreadable) return wrong('unreadable', unreadable.code)
  const text = typed.trim()
  if (text.startsWith('@')) {
    const id = slugOf(text.slice(1))
    return id === null ? wrong('concept_name') : { op: 'reference', id }
  }
  const place = { field: null, at: { column: 1, length: typed.length } }
  if (text.endsWith('*')) {
    const prefix = readPrefix(text.slice(0, -1))
    const sign = refusedSyntax(text.slice(0, -1))
    if (!prefix || sign !== null || text.startsWith('=')) return wrong('prefix_place')
    if ([...(prefix.starts[0] ?? '')].length < MIN_PREFIX) return wrong('prefix_short', prefix.text)
    return { op: 'prefix', ...prefix, ...place }
  }
  const sign = refusedSyntax(text)
  if (sign === '*') return wrong('prefix_place')
  if (sign !== null) return QUOTE.test(sign) ? wrong('quoted') : wrong('syntax', sign)
  const words = readPhrase(text)
  if (!words) return wrong('empty')
  const phrase: Phrase = { op: 'phrase', ...words, ...place }
  return isStopWord(phrase) ? wrong('stop_word', phrase.text) : phrase
}

function wrong(code: WordingError['code'], what = ''): WordingError {
  return { op: 'error', code, what }
}
