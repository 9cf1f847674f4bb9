import { INVISIBLE } from '../../text/normalise.ts'
import { tokenise } from '../../text/tokens.ts'
import type { ConceptTable } from '../concepts/concept.ts'
import { canonical } from './canonical.ts'
import { looseWarning, type QueryError, type QueryWarning, queryError } from './errors.ts'
import { type Lexeme, lex } from './lex.ts'
import type { Atom, Phrase, Query } from './tree.ts'

const MAX_CHARACTERS = 2_000
const MAX_LEAVES = 100
const MAX_DEPTH = 16

/** A query that was understood: its tree, its canonical spelling, and what its author should know. */
export interface ParsedQuery {
  ok: true
  tree: Query
  canonical: string
  warnings: QueryWarning[]
}

/**
 * Reads a query (grammar in docs/queries.md). Never throws: what cannot be read comes back as one located error.
 */
export function parseQuery(
  text: string,
  _concepts: ConceptTable,
): ParsedQuery | { ok: false; error: QueryError } {
  if (text.length > MAX_CHARACTERS) {
    return { ok: false, error: queryError('too_long', MAX_CHARACTERS + 1, text.length - MAX_CHARACTERS) }
  }
  const lexemes = lex(text)
  if (!Array.isArray(lexemes)) return { ok: false, error: lexemes }
  const parser = new Parser(lexemes)
  try {
    const tree = parser.query()
    const negative = onlyNegative(tree)
    if (negative) throw new Refused(queryError('only_negative', negative.at.column, negative.at.length))
    const spelled = canonical(tree)
    if (spelled.length > MAX_CHARACTERS) return { ok: false, error: queryError('too_long', 1, text.length) }
    return { ok: true, tree, canonical: spelled, warnings: looseLeaves(parser.leaves) }
  } catch (reason) {
    if (reason instanceof Refused) return { ok: false, error: reason.error }
    throw reason
  }
}

/** Carries an error out of the recursion; never leaves this file. */
class Refused extends Error {
  readonly error: QueryError
  constructor(error: QueryError) {
    super(error.code)
    this.error = error
  }
}

class Parser {
  readonly leaves: Phrase[] = []
  readonly #lexemes: readonly Lexeme[]
  #next = 0

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes
  }

  query(): Query {
    if (this.#peek().kind === 'end') this.#refuse('empty')
    const tree = this.#or(0)
    if (this.#peek().kind === 'close') this.#refuse('unopened_bracket')
    return tree
  }

  #or(depth: number): Query {
    const parts = [this.#and(depth)]
    while (this.#peek().kind === 'or') {
      const operator = this.#take()
      if (!this.#startsOperand()) this.#refuse('missing_operand', operator)
      parts.push(this.#and(depth))
    }
    return flat('or', parts)
  }

  #and(depth: number): Query {
    const parts = [this.#unary(depth)]
    for (;;) {
      if (this.#peek().kind === 'and') {
        const operator = this.#take()
        if (!this.#startsOperand()) this.#refuse('missing_operand', operator)
      } else if (!this.#startsOperand()) {
        return flat('and', parts)
      }
      parts.push(this.#unary(depth))
    }
  }

  #unary(depth: number): Query {
    const first = this.#take()
    if (depth > MAX_DEPTH) this.#refuse('too_deep', first)
    switch (first.kind) {
      case 'not': {
        if (!this.#startsOperand()) this.#refuse('missing_operand', first)
        const part = this.#unary(depth + 1)
        return part.op === 'not' ? part.part : { op: 'not', part }
      }
      case 'open': {
        if (this.#peek().kind === 'close') this.#refuse('empty_bracket', first)
        if (this.#peek().kind === 'end') this.#refuse('unclosed_bracket', first)
        const inner = this.#or(depth + 1)
        if (this.#take().kind !== 'close') this.#refuse('unclosed_bracket', first)
        return inner
      }
      case 'word':
      case 'phrase':
        return this.#leaf(first)
      case 'close':
        return this.#refuse('unopened_bracket', first)
      default:
        return this.#refuse('missing_operand', first)
    }
  }

  #leaf(lexeme: Lexeme): Phrase {
    const tokens = tokenise(lexeme.text)
    if (tokens.length === 0) this.#refuse('empty_phrase', lexeme)
    if (this.leaves.length === MAX_LEAVES) this.#refuse('too_many_leaves', lexeme)
    const leaf: Phrase = {
      op: 'phrase',
      words: tokens.map((t) => ({ form: t.marked ? t.normal : t.bare, strict: t.marked })),
      text: tokens.map((t) => spelling(lexeme.text.slice(t.start, t.end))).join(' '),
      field: null,
      at: { column: lexeme.column, length: lexeme.length },
    }
    this.leaves.push(leaf)
    return leaf
  }

  #startsOperand(): boolean {
    const { kind } = this.#peek()
    return kind === 'open' || kind === 'word' || kind === 'phrase' || kind === 'not'
  }

  #peek(): Lexeme {
    return this.#lexemes[this.#next] ?? { kind: 'end', text: '', column: 1, length: 0 }
  }

  #take(): Lexeme {
    const lexeme = this.#peek()
    this.#next += 1
    return lexeme
  }

  #refuse(code: QueryError['code'], at: Lexeme = this.#peek()): never {
    throw new Refused(queryError(code, at.column, at.length))
  }
}

/** A word as its canonical spelling has it. */
function spelling(word: string): string {
  return word.replace(INVISIBLE, '').toLowerCase().normalize('NFC')
}

/** One part stands for itself; a part of the same kind is taken up into its parent, so that trees have one shape. */
function flat(op: 'and' | 'or', parts: Query[]): Query {
  const [only] = parts
  if (only && parts.length === 1) return only
  return { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) }
}

/** The first leaf of a way to match that wants nothing to be there; such a match would have no evidence. */
function onlyNegative(query: Query): Atom | undefined {
  switch (query.op) {
    case 'not':
      return firstLeaf(query.part)
    case 'or':
      return query.parts.map(onlyNegative).find((leaf) => leaf)
    case 'and': {
      const negative = query.parts.map(onlyNegative)
      return negative.every((leaf) => leaf) ? negative[0] : undefined
    }
    default:
      return undefined
  }
}

function firstLeaf(query: Query): Atom | undefined {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts[0] && firstLeaf(query.parts[0])
    case 'not':
      return firstLeaf(query.part)
    default:
      return query
  }
}

/** What a Vietnamese syllable looks like when its marks are dropped: only such words lose meaning without them. */
const BARE_SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/

function looseLeaves(leaves: readonly Phrase[]): QueryWarning[] {
  return leaves
    .filter((leaf) => leaf.words.every((word) => !word.strict && BARE_SYLLABLE.test(word.form)))
    .map((leaf) => looseWarning(leaf.text, leaf.at.column, leaf.at.length))
}
