import { ALL_FIELDS, FIELDS } from '../matching/fields.ts'
import { FIELD_GAP } from '../matching/prepare.ts'
import type { Field, NearLink, Query } from '../query/tree.ts'
import type { Ints } from './ints.ts'
import type { Terms } from './terms.ts'

/**
 * A query as numbers, in the order of its tree. Each node is one number, of three parts: what it is (3 bits), for
 * leaves and NEAR the field (3 bits; 0 for title, lead or body), and above them a leaf's term, or how many numbers
 * follow that belong to it. NOT is followed by its part, AND and OR by their parts; NEAR by the number of its
 * operands, then of each operand the number of its alternatives and their terms, then the links (twice the distance,
 * and one more if ordered).
 */
export const LEAF = 0
export const AND = 1
export const OR = 2
export const NOT = 3
export const NEAR = 4

export const operationOf = (node: number): number => node & 7
export const fieldsOf = (node: number): number => FIELD_BITS[(node >> 3) & 7] as number
/** The term of a leaf. */
export const termOf = (node: number): number => node >>> 6
/** How many numbers a node takes, itself included. */
export const widthOf = (node: number): number => (operationOf(node) === LEAF ? 1 : 1 + (node >>> 6))

/** A set of fields is a number with a bit for each. */
export const bitOf = (field: Field): number => 1 << ALL_FIELDS.indexOf(field)
const FIELD_BITS = [FIELDS.reduce((bits, field) => bits | bitOf(field), 0), ...ALL_FIELDS.map(bitOf)]

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
      enclose(NEAR, query.field, out, () => {
        out.push(query.operands.length)
        for (const alternatives of query.operands) {
          out.push(alternatives.length)
          for (const leaf of alternatives) out.push(terms.add(leaf))
        }
        for (const { distance, ordered } of query.links) {
          if (distance >= FIELD_GAP) throw new Error(`NEAR/${distance} would reach into the next field`)
          out.push(distance * 2 + (ordered ? 1 : 0))
        }
      })
      break
    case 'document':
      out.push(nodeOf(LEAF, null, terms.add(query)))
      break
    default:
      out.push(nodeOf(LEAF, query.field, terms.add(query)))
  }
}

/** The alternatives of each operand of a NEAR, as terms. */
export function operandsOf(program: Int32Array, at: number): number[][] {
  const operands: number[][] = []
  let next = at + 2
  for (let operand = 0; operand < (program[at + 1] as number); operand += 1) {
    const end = next + 1 + (program[next] as number)
    operands.push([...program.subarray(next + 1, end)])
    next = end
  }
  return operands
}

/** The links of a NEAR. */
export function linksOf(program: Int32Array, at: number): NearLink[] {
  const end = at + widthOf(program[at] as number)
  const links = (program[at + 1] as number) - 1
  return [...program.subarray(end - links, end)].map((link) => ({
    distance: link >> 1,
    ordered: (link & 1) === 1,
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

/** Appends a copy of a program, each term replaced; answers where the program ends. */
export function recompile(program: Int32Array, at: number, to: (term: number) => number, out: Ints): number {
  const node = program[at] as number
  const operation = operationOf(node)
  const end = at + widthOf(node)
  if (operation === LEAF) out.push((node & 63) | (to(termOf(node)) << 6))
  else out.push(node)
  let next = at + 1
  if (operation === NEAR) {
    const operands = program[next] as number
    out.push(operands)
    next += 1
    for (let operand = 0; operand < operands; operand += 1) {
      const alternatives = program[next] as number
      out.push(alternatives)
      for (let i = 1; i <= alternatives; i += 1) out.push(to(program[next + i] as number))
      next += 1 + alternatives
    }
    for (; next < end; next += 1) out.push(program[next] as number)
  } else while (next < end) next = recompile(program, next, to, out)
  return end
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
