import type { ConceptTable } from '../concepts/concept.ts'
import { canonical } from './canonical.ts'
import { type QueryError, queryError, Refused } from './errors.ts'
import { lex } from './lex.ts'
import type { Lexeme } from './lexeme.ts'
import { MAX_CHARACTERS } from './limits.ts'
import { Parser } from './parser.ts'
import type { Query } from './tree.ts'
import { refuseUnwanted } from './unwanted.ts'

/** A query from its text to its canonical spelling, or its first mistake with the next step to mend it. */
export type Reading =
  | { ok: true; tree: Query; lexemes: readonly Lexeme[]; spelled: string }
  | { ok: false; error: QueryError }

export function read(text: string, concepts: ConceptTable): Reading {
  if (text.length > MAX_CHARACTERS) return tooLong(text, MAX_CHARACTERS + 1)
  try {
    const lexemes = lex(text)
    const tree = new Parser(text, lexemes, concepts).query()
    refuseUnwanted(text, tree)
    const spelled = canonical(tree)
    return spelled.length > MAX_CHARACTERS ? tooLong(text, 1) : { ok: true, tree, lexemes, spelled }
  } catch (reason) {
    if (reason instanceof Refused) return { ok: false, error: reason.error }
    throw reason
  }
}

function tooLong(text: string, column: number): Reading {
  return { ok: false, error: queryError('too_long', { column, length: text.length + 1 - column }) }
}
