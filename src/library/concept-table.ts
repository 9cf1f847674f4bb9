import type { Concept, ConceptTable } from '../topics/concepts/concept.ts'
import { makeConceptTable } from '../topics/concepts/table.ts'
import { SHIPPED_CONCEPTS } from '../topics/pack/concepts.ts'

const shipped = tableOf([])
/** The last table that was made with an operator's concepts: one question follows the other. */
let last = { of: '', table: shipped }

/** The concepts that come with the product, an operator's own in the place of those of the same id. */
export function conceptTable(own: readonly Concept[]): ConceptTable {
  if (own.length === 0) return shipped
  const of = JSON.stringify(own)
  if (last.of !== of) last = { of, table: tableOf(own) }
  return last.table
}

/** Concepts that do not fit together, as may be seen for a minute after an edit, count as if they were not there. */
function tableOf(own: readonly Concept[]): ConceptTable {
  const made = makeConceptTable([...SHIPPED_CONCEPTS, ...own])
  if (made.ok) return made.table
  if (own.length === 0) throw new Error(`the shipped concepts are broken: ${JSON.stringify(made.errors[0])}`)
  return shipped
}
