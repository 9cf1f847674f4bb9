import type { ConceptTable } from '../topics/concepts/concept.ts'
import { conceptsInForce } from '../topics/pack/in-force.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** The concepts that queries may name now. */
export async function conceptTable(c: HttpContext): Promise<ConceptTable> {
  return conceptsInForce(await newsroomOf(c.env, c.get('settings')).allConcepts()).table
}
