import type { Prepared } from '../matching/prepare.ts'
import { holdsNear } from './near.ts'
import { between, firstOf, NOWHERE, type Places, unite } from './places.ts'
import {
  AND,
  bitOf,
  fieldsOf,
  LEAF,
  linksOf,
  NEAR,
  NOT,
  operandsOf,
  operationOf,
  termOf,
  widthOf,
} from './program.ts'
import type { Reading } from './reading.ts'

/** Whether the article that is open satisfies the node of a program at `at`. */
export function holds(program: Int32Array, at: number, reading: Reading): boolean {
  const node = program[at] as number
  const operation = operationOf(node)
  if (operation === LEAF) return (reading.fieldsOf(termOf(node)) & fieldsOf(node)) !== 0
  if (operation === NOT) return !holds(program, at + 1, reading)
  if (operation === NEAR) return placesOfNear(program, at, reading) !== null
  const isAnd = operation === AND
  const end = at + widthOf(node)
  for (let part = at + 1; part < end; part += widthOf(program[part] as number)) {
    if (holds(program, part, reading) !== isAnd) return !isAnd
  }
  return isAnd
}

const FIRST_PLACES = 500

/**
 * Where each operand of a NEAR stands in its fields; null when the NEAR does not hold. Of thousands of places only the
 * first, if they are enough for it.
 */
export function placesOfNear(program: Int32Array, at: number, reading: Reading): Places[] | null {
  const fields = fieldsOf(program[at] as number)
  const operands = operandsOf(program, at)
  // All operands must share a field, which most articles that hold one of them fail.
  let common = fields
  for (const operand of operands) {
    common &= operand.reduce((either, term) => either | reading.fieldsOf(term), 0)
  }
  if (common === 0) return null
  const places = operands.map((operand) =>
    inFields(unite(operand.map((term) => reading.places(term))), fields, reading.article),
  )
  // Where words stand thousands of times, a chain is most likely found among the first.
  const links = linksOf(program, at)
  const first = places.map((each) => firstOf(each, FIRST_PLACES))
  if (holdsNear(first, links)) return first
  const isWhole = places.every((each, i) => each === first[i])
  return !isWhole && holdsNear(places, links) ? places : null
}

/** Those places that stand in the fields that a node looks in: one, or the first three. */
export function inFields(places: Places, wanted: number, { fields }: Prepared): Places {
  const looked = fields.filter(({ field }) => (bitOf(field) & wanted) !== 0)
  const [first, last] = [looked[0], looked.at(-1)]
  return first && last ? between(places, first.offset, last.offset + last.tokens.length) : NOWHERE
}
