import type { ConceptTable } from '../concepts/concept.ts'
import { type QueryErrorCode, refuse } from './errors.ts'
import { makeLeaf } from './leaf.ts'
import type { Lexeme } from './lexeme.ts'
import { MAX_DEPTH, MAX_LEAVES } from './limits.ts'
import { makeNear, type Operand, type Places } from './near.ts'
import { replaced } from './proposals.ts'
import type { Leaf, Query, Span } from './tree.ts'

/** Builds the tree of a query from its lexemes, by recursive descent. Throws Refused, at the place of the mistake. */
export class Parser {
  readonly #text: string
  readonly #lexemes: readonly Lexeme[]
  readonly #concepts: ConceptTable
  readonly #places: Places = new Map()
  #field: Extract<Lexeme, { kind: 'field' }> | null = null
  #leaves = 0
  #next = 0

  constructor(text: string, lexemes: readonly Lexeme[], concepts: ConceptTable) {
    this.#text = text
    this.#lexemes = lexemes
    this.#concepts = concepts
  }

  query(): Query {
    if (this.#peek().kind === 'end') refuse('empty', this.#peek())
    const tree = this.#or(0)
    const rest = this.#peek()
    if (rest.kind === 'close') this.#refuse('unopened_bracket', rest, replaced(this.#text, rest, ''))
    return tree
  }

  #or(depth: number): Query {
    const parts = [this.#and(depth)]
    let place: Span | undefined
    while (this.#peek().kind === 'or') {
      const operator = this.#take()
      place ??= operator
      this.#wantOperand(operator)
      parts.push(this.#and(depth))
    }
    return this.#joined('or', parts, place)
  }

  #and(depth: number): Query {
    const parts = [this.#not(depth)]
    let place: Span | undefined
    for (;;) {
      const next = this.#peek()
      if (next.kind === 'and') this.#wantOperand(this.#take())
      else if (!this.#startsOperand()) return this.#joined('and', parts, place)
      place ??= next
      parts.push(this.#not(depth))
    }
  }

  #not(depth: number): Query {
    if (this.#peek().kind !== 'not') return this.#near(depth)
    const operator = this.#take()
    if (depth === MAX_DEPTH) refuse('too_deep', operator)
    this.#wantOperand(operator)
    const part = this.#not(depth + 1)
    if (part.op === 'not') return part.part
    const not: Query = { op: 'not', part }
    this.#places.set(not, operator)
    return not
  }

  #near(depth: number): Query {
    const first = this.#operand(depth)
    const operands = [first]
    const operators: Extract<Lexeme, { kind: 'near' }>[] = []
    for (let next = this.#peek(); next.kind === 'near'; next = this.#peek()) {
      this.#take()
      this.#wantOperand(next)
      const not = this.#peek()
      if (not.kind === 'not') refuse('near_not', not, [], this.#withoutNear(first, next))
      operators.push(next)
      operands.push(this.#operand(depth))
    }
    if (operators.length === 0) return first.query
    const near = makeNear(this.#text, operands, operators, this.#field, this.#places)
    this.#places.set(near, operators[0] ?? near.at)
    return near
  }

  /** `a NEAR/5 -b` is likely meant as `a -(a NEAR/5 b)`. */
  #withoutNear(first: Operand, near: Lexeme): string | undefined {
    const behind = this.#lexemes[this.#next + 1]
    if (behind?.kind !== 'word' && behind?.kind !== 'phrase') return undefined
    const end = behind.column + behind.length
    const a = this.#text.slice(first.at.column - 1, near.column - 1).trim()
    const b = this.#text.slice(behind.column - 1, end - 1)
    const at = { column: near.column, length: end - near.column }
    return replaced(this.#text, at, `-(${a} ${near.text} ${b})`)
  }

  #operand(depth: number): Operand {
    const first = this.#peek()
    const field = first.kind === 'field' ? first : null
    const query = field ? this.#inField(field, depth) : this.#primary(depth)
    const last = this.#lexemes[this.#next - 1] ?? first
    const at = { column: first.column, length: last.column + last.length - first.column }
    return { query, field, at }
  }

  #inField(field: Extract<Lexeme, { kind: 'field' }>, depth: number): Query {
    if (this.#field) refuse('field_in_field', field, [field.text], replaced(this.#text, field, ''))
    this.#take()
    const next = this.#peek()
    if (next.kind === 'not') {
      const both = { column: field.column, length: next.column + next.length - field.column }
      refuse('field_operand', field, [field.text], replaced(this.#text, both, `-${field.text}`))
    }
    if (next.kind === 'field' || next.kind === 'near' || !this.#startsOperand()) {
      if (next.kind === 'field') refuse('field_in_field', next, [next.text], replaced(this.#text, field, ''))
      refuse('field_operand', field, [field.text], replaced(this.#text, field, ''))
    }
    this.#field = field
    const query = this.#primary(depth)
    this.#field = null
    return query
  }

  #primary(depth: number): Query {
    const first = this.#take()
    switch (first.kind) {
      case 'open': {
        if (depth === MAX_DEPTH) refuse('too_deep', first)
        const next = this.#peek()
        if (next.kind === 'close') {
          const both = { column: first.column, length: next.column + 1 - first.column }
          this.#refuse('empty_bracket', first, replaced(this.#text, both, ''))
        }
        if (next.kind === 'end') this.#refuse('unclosed_bracket', first, replaced(this.#text, first, ''))
        const inner = this.#or(depth + 1)
        if (this.#take().kind !== 'close') this.#refuse('unclosed_bracket', first, `${this.#text})`)
        return inner
      }
      case 'word':
      case 'phrase':
      case 'prefix':
      case 'concept':
        return this.#leaf(first)
      case 'close':
        return this.#refuse('unopened_bracket', first, replaced(this.#text, first, ''))
      case 'end':
        return refuse('missing_operand', first)
      default:
        return refuse('missing_operand', first, [first.text], replaced(this.#text, first, ''))
    }
  }

  #leaf(lexeme: Lexeme): Leaf {
    this.#leaves += 1
    if (this.#leaves > MAX_LEAVES) refuse('too_many_leaves', lexeme)
    return makeLeaf(this.#text, lexeme, this.#field?.field ?? null, this.#concepts)
  }

  /** One part stands for itself; a part of the same kind is taken up into its parent: trees have one shape. */
  #joined(op: 'and' | 'or', parts: Query[], place: Span | undefined): Query {
    const [only] = parts
    if (only && parts.length === 1) return only
    const query: Query = { op, parts: parts.flatMap((part) => (part.op === op ? part.parts : [part])) }
    if (place) this.#places.set(query, place)
    return query
  }

  #wantOperand(operator: Lexeme): void {
    if (this.#startsOperand()) return
    this.#refuse('missing_operand', operator, replaced(this.#text, operator, ''))
  }

  #startsOperand(): boolean {
    return STARTS_OPERAND.has(this.#peek().kind)
  }

  #peek(): Lexeme {
    return this.#lexemes[this.#next] ?? END
  }

  #take(): Lexeme {
    const lexeme = this.#peek()
    this.#next += 1
    return lexeme
  }

  #refuse(code: QueryErrorCode, at: Lexeme, proposal: string): never {
    return refuse(code, at, [at.text], proposal)
  }
}

const END: Lexeme = { kind: 'end', text: '', column: 1, length: 0 }
const STARTS_OPERAND: ReadonlySet<Lexeme['kind']> = new Set([
  'open',
  'word',
  'phrase',
  'prefix',
  'concept',
  'field',
  'not',
])
