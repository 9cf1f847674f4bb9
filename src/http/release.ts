import type { AddressHash } from '../mailroom/people/subscribers.ts'
import type { HttpContext } from './context.ts'
import { fromShards, knownShardOf, shardOfId } from './objects.ts'

/** Frees an address in every shard but one; false where somebody is told at it there, whose it stays. */
export async function isReleased(
  c: HttpContext,
  { channel, hash }: AddressHash,
  shard: number,
): Promise<boolean> {
  const released = await fromShards(c.env, c.get('settings'), async (other, index) =>
    index === shard ? true : other.releaseAddress(channel, hash),
  )
  return released.every(Boolean)
}

/**
 * Erases a person, by their own link or with `null` by the operator's hand, and what others asked for in their address's
 * name in other shards; false for who is not known.
 */
export async function erasePerson(c: HttpContext, id: string, linkVersion: number | null): Promise<boolean> {
  const mailroom = await knownShardOf(c.env, c.get('settings'), id)
  const address = await mailroom?.addressOf(id, linkVersion)
  if (!mailroom || !address) return false
  await isReleased(c, address, shardOfId(id) ?? 0)
  return mailroom.erase(id, linkVersion)
}
