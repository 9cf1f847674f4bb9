import type { Question } from '../library/library.ts'
import type { Concept, ConceptTable } from '../topics/concepts/concept.ts'
import type { QueryError } from '../topics/query/errors.ts'
import { parseQuery } from '../topics/query/parse.ts'
import type { HttpContext } from './context.ts'

/** Concepts that one query may lead to, over the concepts that its concepts name: KV is read for each. */
const MAX_CONCEPTS = 100

/**
 * A query as the Library is asked it: with those of the operator's concepts that it leads to, as KV has them. The others
 * come with the product, or do not exist, which the Library says. One that cannot be read is not taken there.
 */
export async function questionOf(
  c: HttpContext,
  query: string,
): Promise<{ ok: true; question: Question } | { ok: false; error: QueryError }> {
  const { named, error } = conceptsIn(query)
  if (error) return { ok: false, error }
  const concepts: Concept[] = []
  const asked = new Set<string>()
  let next = named
  while (next.length > 0 && asked.size < MAX_CONCEPTS) {
    for (const id of next) asked.add(id)
    const keys = next.map((id) => `concept:${id}`)
    const found = [...(await c.env.KV.get<Concept>(keys, 'json')).values()].filter((value) => value !== null)
    concepts.push(...found)
    const further = found.flatMap(({ wordings }) => wordings.flatMap((wording) => conceptsIn(wording).named))
    next = [...new Set(further)].filter((id) => !asked.has(id)).slice(0, MAX_CONCEPTS)
  }
  return { ok: true, question: { query, concepts } }
}

/** The ids of concepts that a query names, and why it cannot be read, whatever concepts there are. */
function conceptsIn(query: string): { named: string[]; error?: QueryError } {
  const named = new Set<string>()
  const noting: ConceptTable = {
    has: (id) => named.add(id).size > 0,
    get: () => undefined,
    leaves: () => [],
    ids: () => [],
  }
  const parsed = parseQuery(query, noting)
  return { named: [...named].slice(0, MAX_CONCEPTS), ...(parsed.ok ? {} : { error: parsed.error }) }
}
