import { readAddress } from '../delivery/registry.ts'
import type { DeliveryView } from '../mailroom/ledger/view.ts'
import { addressHash } from '../mailroom/people/subscribers.ts'
import type { SubscriberView } from '../mailroom/people/transfer.ts'
import type { HttpContext } from './context.ts'
import { fromShards, knownShardOf } from './objects.ts'

/** How many of a subscriber's deliveries are shown beside them. */
const SHOWN_DELIVERIES = 30

/**
 * Ids of whoever is known at what somebody typed, in every shard: an address of mail, of an endpoint, or the id of a chat.
 * Nearly always one: who said yes in one shard may have been asked in another.
 */
export async function findPeopleAt(c: HttpContext, typed: string): Promise<string[]> {
  const addresses = readAddress(typed).map(({ channel, address }) => ({
    channel,
    hash: addressHash(channel, address),
  }))
  return (await fromShards(c.env, c.get('settings'), (shard) => shard.subscribersAt(addresses))).flat()
}

/** A subscriber with their last deliveries; null for who is not known. */
export async function findPerson(
  c: HttpContext,
  id: string,
): Promise<{ subscriber: SubscriberView; deliveries: DeliveryView[] } | null> {
  const shard = await knownShardOf(c.env, c.get('settings'), id)
  const subscriber = await shard?.subscriber(id)
  if (!shard || !subscriber) return null
  return { subscriber, deliveries: await shard.deliveriesOf(id, SHOWN_DELIVERIES) }
}
