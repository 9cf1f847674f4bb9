import type { Concept, ConceptTable } from '../concepts/concept.ts'
import { type ConceptError, makeConceptTable } from '../concepts/table.ts'
import { SHIPPED_CONCEPTS } from './concepts.ts'

/** The concepts that queries may name, and what is wrong with those that had to be left out. */
export interface ConceptsInForce {
  table: ConceptTable
  faults: ConceptError[]
}

/**
 * An operator's own concepts beside those that come with the product, in the place of one of the same id. One that
 * cannot be read, and what names it, is left out: the others go on.
 */
export function conceptsInForce(own: Iterable<Concept>): ConceptsInForce {
  const concepts = new Map(SHIPPED_CONCEPTS.map((concept) => [concept.id, concept]))
  for (const concept of own) {
    // Read last, so that a circle is found at what closed it.
    concepts.delete(concept.id)
    concepts.set(concept.id, concept)
  }
  const faults: ConceptError[] = []
  for (;;) {
    const made = makeConceptTable(concepts.values())
    if (made.ok) return { table: made.table, faults }
    faults.push(...made.errors)
    for (const { concept } of made.errors) concepts.delete(concept)
  }
}
