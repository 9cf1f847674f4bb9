import type { ConceptTable } from '../concepts/concept.ts'
import { canonical } from './canonical.ts'
import { type QueryError, queryError, Refused } from './errors.ts'
import { lex } from './lex.ts'
import type { Lexeme } from './lexeme.ts'
import { MAX_CHARACTERS } from './limits.ts'
import { Parser } from './parser.ts'
import { closedQuotes } from './proposals.ts'
import type { Query } from './tree.ts'
import { refuseUnwanted } from './unwanted.ts'
import { warningsOf } from './warnings/of-query.ts'
import type { QueryWarning } from './warnings.ts'

/** A query that was understood: its tree, its canonical spelling, and what its author should know. */
export interface ParsedQuery {
  ok: true
  tree: Query
  canonical: string
  /** Worked out when asked for. */
  readonly warnings: QueryWarning[]
}

/** One mistake hides the next: a proposal mends at most so many of them. */
const MAX_MENDS = 6

/**
 * Reads a query (grammar in docs/queries.md). Never throws: what cannot be read comes back as one located error, whose
 * `proposal` is a query that can.
 *
 * @param concepts the concepts that it may name
 */
export function parseQuery(
  text: string,
  concepts: ConceptTable,
): ParsedQuery | { ok: false; error: QueryError } {
  const reading = read(text, concepts)
  if (!reading.ok) return { ok: false, error: withProposal(text, reading.error, concepts) }
  const { tree, lexemes, spelled } = reading
  return {
    ok: true,
    tree,
    canonical: spelled,
    // Whoever compiles a hundred thousand topics asks for none.
    get warnings() {
      return warningsOf(text, lexemes, tree, concepts)
    },
  }
}

type Reading =
  | { ok: true; tree: Query; lexemes: readonly Lexeme[]; spelled: string }
  | { ok: false; error: QueryError }

function read(text: string, concepts: ConceptTable): Reading {
  const tooLong = (column: number) => queryError('too_long', { column, length: text.length + 1 - column })
  if (text.length > MAX_CHARACTERS) return { ok: false, error: tooLong(MAX_CHARACTERS + 1) }
  try {
    const lexemes = lex(text)
    const tree = new Parser(text, lexemes, concepts).query()
    refuseUnwanted(text, tree)
    const spelled = canonical(tree)
    if (spelled.length > MAX_CHARACTERS) return { ok: false, error: tooLong(1) }
    return { ok: true, tree, lexemes, spelled }
  } catch (reason) {
    if (reason instanceof Refused) return { ok: false, error: reason.error }
    throw reason
  }
}

/** The error with a query that can be read, made by mending one mistake after the other; without one if none can. */
function withProposal(text: string, error: QueryError, concepts: ConceptTable): QueryError {
  const { proposal, ...bare } = error
  const ways = error.code === 'unclosed_quote' ? closedQuotes(text) : [proposal]
  for (const way of ways) {
    let mended = way
    for (let i = 0; i < MAX_MENDS && mended !== undefined; i += 1) {
      const reading = read(mended, concepts)
      if (reading.ok) return { ...bare, proposal: mended.trim() }
      mended = reading.error.proposal
    }
  }
  return bare
}
