import { addressHash, shardOf } from '../mailroom/people/subscribers.ts'
import type { PersonRecord } from '../mailroom/people/transfer.ts'
import type { HttpContext } from './context.ts'
import { fromShards } from './objects.ts'

/** Those of some people whom no shard knows, by the shard that each is placed in. */
export async function placePeople(
  c: HttpContext,
  people: readonly PersonRecord[],
): Promise<Map<number, PersonRecord[]>> {
  const settings = c.get('settings')
  const hashOf = ({ channel, address }: PersonRecord) => addressHash(channel, address)
  const hashes = people.map(hashOf)
  const known = new Set((await fromShards(c.env, settings, (shard) => shard.knownAmong(hashes))).flat())
  const placed = new Map<number, PersonRecord[]>()
  for (const person of people) {
    if (known.has(hashOf(person))) continue
    const shard = shardOf(person.channel, person.address, settings.mailroomShards)
    placed.set(shard, [...(placed.get(shard) ?? []), person])
  }
  return placed
}
