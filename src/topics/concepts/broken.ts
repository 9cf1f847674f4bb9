import type { QueryError } from '../query/errors.ts'
import { parseQuery } from '../query/parse.ts'
import type { ConceptTable } from './concept.ts'

/**
 * The topics whose query can be read beside one table of concepts and no more beside another: what an edit of concepts
 * would break.
 */
export function brokenTopics<T extends { readonly query: string }>(
  topics: Iterable<T>,
  before: ConceptTable,
  after: ConceptTable,
): { topic: T; error: QueryError }[] {
  const broken: { topic: T; error: QueryError }[] = []
  for (const topic of topics) {
    if (!topic.query.includes('@')) continue
    const parsed = parseQuery(topic.query, after)
    if (!parsed.ok && parseQuery(topic.query, before).ok) broken.push({ topic, error: parsed.error })
  }
  return broken
}
