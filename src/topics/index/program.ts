import { ALL_FIELDS, FIELDS } from '../matching/fields.ts'
import { FIELD_GAP } from '../matching/prepare.ts'
import type { Field, Near, NearLink, Query, Span } from '../query/tree.ts'
import type { Ints } from './ints.ts'
import type { Terms } from './terms.ts'

/**
 * A query as numbers, in the order of its tree. Each node begins with one number, of three parts: what it is (3 bits),
 * for leaves and NEAR the field (3 bits; 0 for title, lead or body), and above them a leaf's term, or how many numbers
 * follow that belong to it.
 *
 * What follows: for a leaf its place; for NOT its part; for AND and OR their parts; for NEAR its place, the number of
 * its operands, of each operand the number of its alternatives with the term and place of each, then the links (twice
 * the distance, and one more if ordered). A place is where in the query something was typed: column and length, 11 bits
 * each, as a query has at most 2,000 characters.
 */
export const LEAF = 0
export const AND = 1
export const OR = 2
export const NOT = 3
export const NEAR = 4

export const operationOf = (node: number): number => node & 7
export const fieldOf = (node: number): Field | null => ALL_FIELDS[((node >> 3) & 7) - 1] ?? null
export const fieldsOf = (node: number): number => FIELD_BITS[(node >> 3) & 7] as number
/** The term of a leaf. */
export const termOf = (node: number): number => node >>> 6
/** How many numbers a node takes, itself included. */
export const widthOf = (node: number): number => (operationOf(node) === LEAF ? 2 : 1 + (node >>> 6))

/** A set of fields is a number with a bit for each. */
export const bitOf = (field: Field): number => 1 << ALL_FIELDS.indexOf(field)
const FIELD_BITS = [FIELDS.reduce((bits, field) => bits | bitOf(field), 0), ...ALL_FIELDS.map(bitOf)]

const PLACE_BITS = 11
const PLACE_MASK = (1 << PLACE_BITS) - 1
const placeOf = ({ column, length }: Span): number => (column << PLACE_BITS) | length
export const spanOf = (place: number): Span => ({ column: place >> PLACE_BITS, length: place & PLACE_MASK })

/** Appends a query's program. Its terms are added to `terms`. */
export function compile(query: Query, terms: Terms, out: Ints): void {
  switch (query.op) {
    case 'and':
    case 'or':
      enclose(query.op === 'and' ? AND : OR, null, out, () => {
        for (const part of query.parts) compile(part, terms, out)
      })
      break
    case 'not':
      enclose(NOT, null, out, () => compile(query.part, terms, out))
      break
    case 'near':
      enclose(NEAR, query.field, out, () => compileNear(query, terms, out))
      break
    default:
      out.push(nodeOf(LEAF, query.op === 'document' ? null : query.field, terms.add(query)))
      out.push(placeOf(query.at))
  }
}

function compileNear({ operands, links, at }: Near, terms: Terms, out: Ints): void {
  out.push(placeOf(at))
  out.push(operands.length)
  for (const alternatives of operands) {
    out.push(alternatives.length)
    for (const leaf of alternatives) {
      out.push(terms.add(leaf))
      out.push(placeOf(leaf.at))
    }
  }
  for (const { distance, ordered } of links) {
    if (distance >= FIELD_GAP) throw new Error(`NEAR/${distance} would reach into the next field`)
    out.push(distance * 2 + (ordered ? 1 : 0))
  }
}

/** Where the first operand of a NEAR begins, counted from its node. */
const OPERANDS = 3

/** The alternatives of each operand of a NEAR, as terms. */
export function operandsOf(program: Int32Array, at: number): number[][] {
  return readOperands(program, at, (term) => term)
}

/** The alternatives of each operand of a NEAR, made of their terms and places. */
export function readOperands<T>(
  program: Int32Array,
  at: number,
  make: (term: number, place: number) => T,
): T[][] {
  let next = at + OPERANDS
  return Array.from({ length: program[at + 2] as number }, () => {
    const alternatives = Array.from({ length: program[next] as number }, (_, i) =>
      make(program[next + 1 + 2 * i] as number, program[next + 2 + 2 * i] as number),
    )
    next += 1 + 2 * alternatives.length
    return alternatives
  })
}

/** The links of a NEAR. */
export function linksOf(program: Int32Array, at: number): NearLink[] {
  const end = at + widthOf(program[at] as number)
  const links = (program[at + 2] as number) - 1
  return Array.from(program.subarray(end - links, end), (link) => ({
    ordered: (link & 1) === 1,
    distance: link >> 1,
  }))
}

/** Whether any term of a program is a certain one. */
export function asksFor(program: Int32Array, at: number, isWanted: (term: number) => boolean): boolean {
  const node = program[at] as number
  const operation = operationOf(node)
  if (operation === LEAF) return isWanted(termOf(node))
  if (operation === NEAR) return operandsOf(program, at).some((operand) => operand.some(isWanted))
  const end = at + widthOf(node)
  for (let part = at + 1; part < end; part += widthOf(program[part] as number)) {
    if (asksFor(program, part, isWanted)) return true
  }
  return false
}

/** Appends a copy of a program, each term replaced. */
export function recompile(program: Int32Array, at: number, to: (term: number) => number, out: Ints): void {
  const start = out.length - at
  const end = at + widthOf(program[at] as number)
  for (let i = at; i < end; i += 1) out.push(program[i] as number)
  replaceTerms(out.items, at + start, end + start, to)
}

function replaceTerms(program: Int32Array, from: number, to: number, move: (term: number) => number): void {
  for (let at = from; at < to; ) {
    const node = program[at] as number
    const operation = operationOf(node)
    if (operation === LEAF) program[at] = (node & 63) | (move(termOf(node)) << 6)
    if (operation !== NEAR) {
      // The parts of AND, OR and NOT follow one after the other, so they need no visit of their own.
      at += operation === LEAF ? 2 : 1
      continue
    }
    let next = at + OPERANDS
    for (let operand = 0; operand < (program[at + 2] as number); operand += 1) {
      const end = next + 1 + 2 * (program[next] as number)
      for (next += 1; next < end; next += 2) program[next] = move(program[next] as number)
    }
    at += widthOf(node)
  }
}

function enclose(operation: number, field: Field | null, out: Ints, body: () => void): void {
  const at = out.length
  out.push(0)
  body()
  out.items[at] = nodeOf(operation, field, out.length - at - 1)
}

function nodeOf(operation: number, field: Field | null, above: number): number {
  return operation | ((field === null ? 0 : 1 + ALL_FIELDS.indexOf(field)) << 3) | (above << 6)
}
