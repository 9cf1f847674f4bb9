import type { Mailroom } from '../mailroom/mailroom.ts'
import type { SubscriberView } from '../mailroom/people/transfer.ts'
import type { HttpContext } from './context.ts'
import { mailroomOf, shardCount, shardOfId } from './objects.ts'

/** Of lists that go through one shard after the other: the last id of the page before, which names its shard. */
export const PERSON_CURSOR = /^s\d{1,3}-[0-9a-f]{1,40}$/

/** Rows of people behind `cursor`, at most `limit`, and the cursor of what follows; null where nothing does. */
export async function pageOfPeople<T>(
  c: HttpContext,
  cursor: string | null,
  limit: number,
  ask: (shard: Mailroom, after: string, limit: number) => Promise<{ rows: T[]; last: string | null }>,
): Promise<{ items: T[]; cursor: string | null }> {
  const settings = c.get('settings')
  const count = await shardCount(c.env, settings)
  const items: T[] = []
  let after = cursor ?? ''
  for (let shard = shardOfId(after) ?? 0; shard < count; shard += 1) {
    const wanted = limit - items.length
    const { rows, last } = await ask(mailroomOf(c.env, settings, shard), after, wanted)
    items.push(...rows)
    if (items.length >= limit && last !== null) return { items, cursor: last }
    after = ''
  }
  return { items, cursor: null }
}

/** Subscribers of all shards, by their ids. */
export function pageOfSubscribers(
  c: HttpContext,
  cursor: string | null,
  limit: number,
): Promise<{ items: SubscriberView[]; cursor: string | null }> {
  return pageOfPeople(c, cursor, limit, async (shard, after, wanted) => {
    const rows = await shard.subscribers(after, wanted)
    return { rows, last: rows.at(-1)?.id ?? null }
  })
}
