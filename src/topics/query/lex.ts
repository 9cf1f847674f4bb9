import { type QueryError, queryError } from './errors.ts'

/** A piece of a query. `text` of a word or phrase is what was typed, without quotation marks. */
export interface Lexeme {
  kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'word' | 'phrase' | 'end'
  text: string
  column: number
  length: number
}

/** Straight and curly quotation marks: telephones turn the one into the other. */
const QUOTE = /["“”„]/
/** The hyphen, and what telephones, word processors and official papers put in its place. */
const MINUS = /[-\u2010-\u2013\u2212\uFF0D]/
const SINGLE: Readonly<Record<string, Lexeme['kind']>> = { '(': 'open', ')': 'close', '|': 'or', '&': 'and' }
const KEYWORDS: Readonly<Record<string, Lexeme['kind']>> = {
  OR: 'or',
  HOẶC: 'or',
  AND: 'and',
  VÀ: 'and',
  NOT: 'not',
  KHÔNG: 'not',
}
/** Syntax of other search languages, or of ours to come; nothing of it may pass as if it were words. */
const UNSUPPORTED = /^[=@/!]|[*?~^{}[\]\\]|^O?NEAR(?:\/.*)?$|^\p{L}[\p{L}\p{M}_-]*:/u
const WORD = /[^\s()|&"“”„]+/y

/** Cuts a query into lexemes, ended by one of kind `end`; or says what could not be read, and where. */
export function lex(query: string): Lexeme[] | QueryError {
  const lexemes: Lexeme[] = []
  const push = (kind: Lexeme['kind'], text: string, at: number, length: number) =>
    lexemes.push({ kind, text, column: at + 1, length })
  let at = 0
  while (at < query.length) {
    const char = query.charAt(at)
    const single = SINGLE[char]
    if (/\s/.test(char)) {
      at += 1
    } else if (single) {
      push(single, char, at, 1)
      at += 1
    } else if (QUOTE.test(char)) {
      const rest = query.slice(at + 1).search(QUOTE)
      if (rest < 0) return queryError('unclosed_quote', at + 1, 1)
      push('phrase', query.slice(at + 1, at + 1 + rest), at, rest + 2)
      at += rest + 2
    } else if (MINUS.test(char)) {
      push('not', char, at, 1)
      at += 1
    } else {
      WORD.lastIndex = at
      const text = WORD.exec(query)?.[0] ?? char
      if (UNSUPPORTED.test(text)) return queryError('unsupported', at + 1, text.length)
      push(KEYWORDS[text.normalize('NFC')] ?? 'word', text, at, text.length)
      at += text.length
    }
  }
  push('end', '', query.length, 0)
  return lexemes
}
