import type { Atom, Leaf, Query } from './tree.ts'

/** All leaves, in the order of the text: what is excluded, and what stands inside NEAR, too. */
export function leavesOf(query: Query): Leaf[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.flatMap(leavesOf)
    case 'not':
      return leavesOf(query.part)
    case 'near':
      return query.operands.flat()
    default:
      return [query]
  }
}

/** What must be there for one way to match or another; not what is excluded. */
export function wantedAtoms(query: Query): Atom[] {
  switch (query.op) {
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedAtoms)
    case 'not':
      return []
    default:
      return [query]
  }
}

/** A leaf or a NEAR: what is found or not found as a whole. */
export function isAtom(query: Query): query is Atom {
  return query.op !== 'and' && query.op !== 'or' && query.op !== 'not'
}
