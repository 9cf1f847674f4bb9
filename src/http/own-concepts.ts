import type { Answer } from '../newsroom/answer.ts'
import type { Concept } from '../topics/concepts/concept.ts'
import type { HttpContext } from './context.ts'
import { newsroomOf } from './objects.ts'

/** A change of a concept is seen everywhere so much later. */
const HELD_MS = 60_000

let held: { at: number; answer: Answer<Concept[]> } | null = null

/**
 * The operator's own concepts, or why the Newsroom cannot tell, held for a minute: however often the public asks, the
 * Newsroom is asked once a minute by each isolate of the Worker.
 */
export async function ownConcepts(c: HttpContext): Promise<Answer<Concept[]>> {
  if (held && Date.now() < held.at + HELD_MS) return held.answer
  const answer = await newsroomOf(c.env, c.get('settings')).allConcepts()
  held = { at: Date.now(), answer }
  return answer
}

/** Has them asked for anew: whoever changed one here sees it at once. */
export function forgetConcepts(): void {
  held = null
}
