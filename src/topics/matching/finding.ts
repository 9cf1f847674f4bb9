import type { Atom, Field } from '../query/tree.ts'

/** Tokens of a field, `to` excluded. */
export interface Hit {
  readonly field: Field
  readonly from: number
  readonly to: number
}

/** More places of one atom in one field than this tell nothing more about an article. */
export const MAX_HITS_PER_FIELD = 50

/**
 * A satisfied atom on which the decision rests, and where it stands, in reading order; of NEAR in each field first
 * one chain in which every link holds, then what else is part of such a chain. At most `MAX_HITS_PER_FIELD` a field.
 */
export interface Finding {
  readonly atom: Atom
  readonly hits: readonly Hit[]
}
