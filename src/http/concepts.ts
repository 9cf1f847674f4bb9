import type { Answer } from '../newsroom/answer.ts'
import type { ConceptTable } from '../topics/concepts/concept.ts'
import { conceptsInForce } from '../topics/pack/in-force.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** The concepts that queries may name now; else why the Newsroom cannot tell. */
export async function conceptTable(c: HttpContext): Promise<Answer<ConceptTable>> {
  const own = await newsroomOf(c.env, c.get('settings')).allConcepts()
  return own.ok ? { ok: true, value: conceptsInForce(own.value).table } : own
}
