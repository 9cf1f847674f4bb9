import type { Phrase, Prefix } from '../query/tree.ts'

/**
 * A named set of wordings, kept by the operator and used by many topics as `@id`. A wording is words (a phrase, marks
 * significant as typed), `prefix*`, `=word`, or `@other-concept`.
 */
export interface Concept {
  readonly id: string
  readonly wordings: readonly string[]
  readonly description?: string
}

/** Concepts whose wordings were understood, with those of the concepts that they name in their place. */
export interface ConceptTable {
  has(id: string): boolean
  get(id: string): Concept | undefined
  /** Every wording that the concept comes down to, each once, in no field; none for an id that is not known. */
  leaves(id: string): readonly (Phrase | Prefix)[]
  ids(): string[]
}

export const NO_CONCEPTS: ConceptTable = {
  has: () => false,
  get: () => undefined,
  leaves: () => [],
  ids: () => [],
}
