import type { Concept } from '../../concepts/concept.ts'
import { exactly } from './exact.ts'

/** A shipped concept, from its wordings as they are written in news. */
export function concept(id: string, description: string, wordings: readonly string[]): Concept {
  return { id, description, wordings: exactly(wordings) }
}
