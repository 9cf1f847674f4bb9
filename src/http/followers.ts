import type { HttpContext } from './context.ts'
import { fromShards } from './objects.ts'

/** How many people follow each of these topics; nobody those that are missing. */
export async function followersOf(c: HttpContext, topics: readonly string[]): Promise<Map<string, number>> {
  const counts = await fromShards(c.env, c.get('settings'), (shard) => shard.countFollowers(topics))
  const sums = new Map<string, number>()
  for (const { topic, count } of counts.flat()) sums.set(topic, (sums.get(topic) ?? 0) + count)
  return sums
}
