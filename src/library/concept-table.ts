import type { Concept, ConceptTable } from '../topics/concepts/concept.ts'
import { conceptsInForce } from '../topics/pack/in-force.ts'

/** The last table that was made, which takes some 60 ms: the next question mostly brings the same concepts. */
let last: { of: string; table: ConceptTable } | null = null

/** The concepts that come with the product, an operator's own in the place of those of the same id. */
export function conceptTable(own: readonly Concept[]): ConceptTable {
  const of = JSON.stringify(own)
  if (last?.of !== of) last = { of, table: conceptsInForce(own).table }
  return last.table
}
