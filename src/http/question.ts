import type { Question } from '../library/library.ts'
import type { Answer } from '../newsroom/answer.ts'
import { type Concept, NO_CONCEPTS } from '../topics/concepts/concept.ts'
import { parseQuery } from '../topics/query/parse.ts'

/**
 * A query as the Library is asked it: with the operator's concepts where it names any, which are asked for only then.
 * One that cannot be read, whatever concepts there are, is not taken there; one that does not exist the Library says.
 */
export async function questionOf(
  query: string,
  ownConcepts: () => Promise<Answer<Concept[]>>,
): Promise<Answer<Question>> {
  let namesAny = false
  const noting = {
    ...NO_CONCEPTS,
    has: () => {
      namesAny = true
      return true
    },
  }
  const parsed = parseQuery(query, noting)
  if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
  if (!namesAny) return { ok: true, value: { query, concepts: null } }
  const own = await ownConcepts()
  return own.ok ? { ok: true, value: { query, concepts: own.value } } : own
}
