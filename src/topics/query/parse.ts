import type { ConceptTable } from '../concepts/concept.ts'
import type { QueryError } from './errors.ts'
import type { Lexeme } from './lexeme.ts'
import { closedQuotes } from './proposals.ts'
import { type Reading, read } from './read.ts'
import type { Query } from './tree.ts'
import { isImpossible } from './warnings/idle.ts'
import { warningsOf } from './warnings/of-query.ts'
import type { QueryWarning } from './warnings.ts'

/** A query that was understood: its tree, its canonical spelling, and what its author should know. */
export class ParsedQuery {
  readonly ok = true
  readonly tree: Query
  readonly canonical: string
  readonly #text: string
  readonly #lexemes: readonly Lexeme[]
  readonly #concepts: ConceptTable

  constructor(
    text: string,
    { tree, lexemes, spelled }: Extract<Reading, { ok: true }>,
    concepts: ConceptTable,
  ) {
    this.tree = tree
    this.canonical = spelled
    this.#text = text
    this.#lexemes = lexemes
    this.#concepts = concepts
  }

  /** Worked out when asked for: whoever compiles a hundred thousand topics asks for none. */
  get warnings(): QueryWarning[] {
    const warnings = warningsOf(this.#text, this.#lexemes, this.tree, this.#concepts)
    return warnings.map(({ proposal, ...bare }) =>
      proposal !== undefined && read(proposal, this.#concepts).ok ? { ...bare, proposal } : bare,
    )
  }
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
  if (reading.ok) return new ParsedQuery(text, reading, concepts)
  return { ok: false, error: withProposal(text, reading.error, concepts) }
}

/** Without the spaces that a part which went has left. */
function tidy(query: string): string {
  return query
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (gap) => gap.trim())
}

/** The error with a query that can be read, made by mending one mistake after the other; without one if none can. */
function withProposal(text: string, error: QueryError, concepts: ConceptTable): QueryError {
  const { proposal, ...bare } = error
  const ways = error.code === 'unclosed_quote' ? closedQuotes(text) : [proposal]
  for (const way of ways) {
    let mended = way
    for (let i = 0; i < MAX_MENDS && mended !== undefined; i += 1) {
      const reading = read(mended, concepts)
      if (reading.ok) {
        if (isImpossible(reading.tree, concepts)) break
        return { ...bare, proposal: tidy(mended) }
      }
      mended = reading.error.proposal
    }
  }
  return bare
}
