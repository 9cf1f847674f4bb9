import type * as z from 'zod'
import { isOwnQuery } from '../events.ts'
import type { Answer } from '../newsroom/answer.ts'
import type { StoredTopic } from '../newsroom/following/topic-desk.ts'
import type { HttpContext } from './context.ts'
import { makeId } from './make-id.ts'
import { newsroomOf } from './objects.ts'
import type { wholeTopic } from './schemas.ts'

/** Addresses of routes that stand beside those of topics, in the API and among the operator's pages. */
const RESERVED = ['new', 'pack', 'preview', 'try']

/** Adds a topic; an id that was not given is made of its name. Those of readers' own queries are not to be had. */
export async function createTopic(
  c: HttpContext,
  { id, ...given }: z.infer<typeof wholeTopic>,
): Promise<Answer<StoredTopic>> {
  const own = id ?? makeId(given.name)
  if (RESERVED.includes(own) || isOwnQuery(own)) return { ok: false, code: 'exists' }
  return newsroomOf(c.env, c.get('settings')).createTopic({ ...given, id: own })
}
