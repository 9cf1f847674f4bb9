import type { Question } from '../library/library.ts'
import type { Concept, ConceptTable } from '../topics/concepts/concept.ts'
import { SHIPPED_CONCEPTS } from '../topics/pack/concepts.ts'
import type { QueryError } from '../topics/query/errors.ts'
import { parseQuery } from '../topics/query/parse.ts'
import type { HttpContext } from './context.ts'

/** Concepts that one query may lead to, over the concepts that its concepts name: KV is read for each. */
const MAX_CONCEPTS = 100

const shipped = new Map(SHIPPED_CONCEPTS.map((concept) => [concept.id, concept]))

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
  const own: Concept[] = []
  const asked = new Set<string>()
  for (let next = named; next.length > 0; ) {
    for (const id of next) asked.add(id)
    const found = await readConcepts(c, next)
    own.push(...found.values())
    const wordings = next.flatMap((id) => (found.get(id) ?? shipped.get(id))?.wordings ?? [])
    const further = new Set(wordings.flatMap((wording) => conceptsIn(wording).named)).difference(asked)
    next = [...further].slice(0, MAX_CONCEPTS - asked.size)
  }
  return { ok: true, question: { query, concepts: own } }
}

/** The operator's concepts among these. */
async function readConcepts(c: HttpContext, ids: readonly string[]): Promise<Map<string, Concept>> {
  const keys = ids.map((id) => `concept:${id}`)
  const found = await c.env.KV.get<Concept>(keys, 'json')
  return new Map([...found.values()].flatMap((concept) => (concept ? [[concept.id, concept]] : [])))
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
