import type { ConceptTable } from '../topics/concepts/concept.ts'
import type { Query } from '../topics/query/tree.ts'

/** So many prefixes or operands of NEAR, all found at many places, take as long as reading the article does. */
const DOUBLES = 25

/**
 * How many times as long as reading an article it may take to judge it by a query: what is found at many places has to
 * be put together. Words and phrases cost next to nothing.
 */
export function effortOf(tree: Query, concepts: ConceptTable): number {
  return 1 + costly(tree, concepts) / DOUBLES
}

function costly(query: Query, concepts: ConceptTable): number {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.reduce((sum, part) => sum + costly(part, concepts), 0)
    case 'not':
      return costly(query.part, concepts)
    case 'near':
      return query.operands.flat().reduce((sum, leaf) => sum + Math.max(1, costly(leaf, concepts)), 0)
    case 'prefix':
      return 1
    case 'concept':
      return concepts.leaves(query.id).filter(({ op }) => op === 'prefix').length
    default:
      return 0
  }
}
