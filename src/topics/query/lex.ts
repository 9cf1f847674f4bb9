import { refuse } from './errors.ts'
import type { Lexeme } from './lexeme.ts'
import { readPiece } from './piece.ts'
import { quotedAround, replaced, withPrefixApart } from './proposals.ts'
import { isBlank, unreadableIn } from './unreadable.ts'
import { DASH } from './words.ts'

/** What telephones, word processors and French keyboards put for a quotation mark. */
export const QUOTE = /["“”„‟«»″＂]/
const QUOTES = new RegExp(QUOTE, 'g')
const PIECE = /[^\s()|&"“”„‟«»″＂]+/y
const SINGLE: ReadonlyMap<string, 'open' | 'close' | 'or' | 'and'> = new Map([
  ['(', 'open'],
  [')', 'close'],
  ['|', 'or'],
  ['&', 'and'],
])
const STAR = /[\p{L}\p{N}]\*/u
/** Longer than a hyphen: nobody writes one to exclude a word. */
const LONG_DASH = /[\u2014\u2015]/

/** Cuts a query into lexemes, ended by one of kind `end`. Throws Refused for what cannot be read, and where. */
export function lex(query: string): Lexeme[] {
  const unreadable = unreadableIn(query)
  if (unreadable) {
    const place = { column: unreadable.index + 1, length: unreadable.length }
    refuse('unreadable', place, [unreadable.code], replaced(query, place, ' '))
  }
  const lexemes: Lexeme[] = []
  let at = 0
  while (at < query.length) {
    const lexeme = lexemeAt(query, at)
    if (lexeme) lexemes.push(lexeme)
    at += lexeme?.length ?? 1
  }
  lexemes.push({ kind: 'end', text: '', column: query.length + 1, length: 0 })
  return lexemes
}

/** Null where nobody sees anything: a space, a zero-width character, a mark of direction. */
function lexemeAt(query: string, at: number): Lexeme | null {
  const char = query.charAt(at)
  if (isBlank(char)) return null
  const kind = SINGLE.get(char)
  if (kind) return { kind, text: char, column: at + 1, length: 1 }
  if (QUOTE.test(char)) return phrase(query, at)
  if (DASH.test(char)) return hyphen(query, at)
  PIECE.lastIndex = at
  return readPiece(query, at, PIECE.exec(query)?.[0] ?? char)
}

function phrase(query: string, at: number): Lexeme {
  QUOTES.lastIndex = at + 1
  const length = (QUOTES.exec(query)?.index ?? at) - at - 1
  if (length < 0) refuse('unclosed_quote', { column: at + 1, length: 1 })
  const text = query.slice(at + 1, at + 1 + length)
  const place = { column: at + 1, length: length + 2 }
  const star = text.includes('*') ? text.search(STAR) : -1
  if (star >= 0) {
    refuse('prefix_place', { column: at + star + 3, length: 1 }, [], withPrefixApart(query, place, text))
  }
  return { kind: 'phrase', text, ...place }
}

/** A hyphen excludes what it stands right before, unless something stands right before it. */
function hyphen(query: string, at: number): Lexeme {
  const place = { column: at + 1, length: 1 }
  const isGlued = at > 0 && QUOTE.test(query.charAt(at - 1))
  const next = query.charAt(at + 1)
  if (isBlank(next) || /[)|&]/.test(next) || LONG_DASH.test(query.charAt(at))) {
    refuse('lone_hyphen', place, [], quotedAround(query, place))
  }
  if (isGlued) refuse('lone_hyphen', place, [], replaced(query, place, ' -'))
  return { kind: 'not', text: query.charAt(at), ...place }
}
