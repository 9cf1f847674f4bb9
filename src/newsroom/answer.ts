import type { ConceptError } from '../topics/concepts/table.ts'
import type { QueryError } from '../topics/query/errors.ts'
import type { Topic } from '../topics/topic.ts'

/** Why the Newsroom did not do what it was asked. */
export type NewsroomRefusal =
  | { ok: false; code: 'restore_needed' | 'not_found' | 'exists' | 'clock_ahead' | 'concept_shipped' }
  | { ok: false; code: 'query'; error: QueryError }
  /** The concept of that id, or another because of it, could not be read any more; `topics` use it. */
  | { ok: false; code: 'concept'; id: string; errors: ConceptError[]; topics: Pick<Topic, 'id' | 'name'>[] }
  /** Topics that the change of a concept would break. */
  | { ok: false; code: 'concept_used'; id: string; topics: { topic: Topic; error: QueryError }[] }

export type Answer<T> = { ok: true; value: T } | NewsroomRefusal
