import type { QueryError } from '../topics/query/errors.ts'

/** Why the Newsroom did not do what it was asked. */
export type NewsroomRefusal =
  | { ok: false; code: 'restore_needed' | 'not_found' | 'exists' | 'clock_ahead' }
  | { ok: false; code: 'query'; error: QueryError }

export type Answer<T> = { ok: true; value: T } | NewsroomRefusal
