import { logEvent } from '../../log.ts'
import type { Budget } from '../asking/outside.ts'
import type { Shard } from '../publishing/push.ts'
import { readMeta } from '../schema.ts'
import { retirableTopics } from './follow.ts'
import type { TopicDesk } from './topic-desk.ts'

/** Ends private topics that nobody follows any more. A shard that cannot be asked keeps them all. */
export async function retireTopics(
  sql: SqlStorage,
  topics: TopicDesk,
  shardOf: (shard: number) => Pick<Shard, 'followedAmong'>,
  budget: Budget,
): Promise<void> {
  const candidates = retirableTopics(sql, Date.now())
  const shards = readMeta(sql, 'shard_count')
  const followed = new Set<string>()
  for (let shard = 0; shard < shards && candidates.length > 0; shard += 1) {
    if (!budget.take()) return
    try {
      for (const id of await shardOf(shard).followedAmong(candidates)) followed.add(id)
    } catch (error) {
      logEvent('sweep.failed', { shard, error: String(error) })
      return
    }
  }
  for (const id of candidates) {
    // It may have been asked for while the shards were.
    const isStillUnfollowed = !followed.has(id) && retirableTopics(sql, Date.now()).includes(id)
    if (isStillUnfollowed) await topics.delete(id)
  }
}
