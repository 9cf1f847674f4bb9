import type { ConceptTable } from '../concepts/concept.ts'
import { evaluate } from '../matching/evaluate.ts'
import type { Hit } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Atom, Query } from '../query/tree.ts'

/** Where each atom stands; those that stand nowhere have no entry. One look at the article for all of them. */
export function hitsOf(
  atoms: readonly Atom[],
  concepts: ConceptTable,
  prepared: Prepared,
): Map<Atom, readonly Hit[]> {
  if (atoms.length === 0) return new Map()
  const findings = evaluate({ op: 'or', parts: atoms }, concepts, prepared) ?? []
  return new Map(findings.map(({ atom, hits }) => [atom, hits]))
}

/** Every atom of a query, also of what it excludes. */
export function atomsOf(query: Query): Atom[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.flatMap(atomsOf)
    case 'not':
      return atomsOf(query.part)
    default:
      return [query]
  }
}

/** The atoms that make a query hold which holds: not those of alternatives that fail. */
export function heldAtoms(query: Query, found: { has(atom: Atom): boolean }): Atom[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.filter((part) => holds(part, found)).flatMap((part) => heldAtoms(part, found))
    case 'not':
      return []
    default:
      return [query]
  }
}

/** Whether a query holds where just these atoms stand. */
export function holds(query: Query, found: { has(atom: Atom): boolean }): boolean {
  switch (query.op) {
    case 'and':
      return query.parts.every((part) => holds(part, found))
    case 'or':
      return query.parts.some((part) => holds(part, found))
    case 'not':
      return !holds(query.part, found)
    default:
      return found.has(query)
  }
}
