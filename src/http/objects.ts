import type { PushSettings } from '../delivery/channels/webpush/push-settings.ts'
import type { ChannelName } from '../delivery/registry.ts'
import type { Library } from '../library/library.ts'
import type { Mailroom } from '../mailroom/mailroom.ts'
import { addressHash, shardOf } from '../mailroom/people/subscribers.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Settings } from '../settings.ts'

/** The one Newsroom. Its methods are calls to the object, wherever it runs. */
export function newsroomOf(env: Env, settings: Settings): Newsroom {
  const id = env.NEWSROOM.idFromName('newsroom')
  return env.NEWSROOM.get(id, { locationHint: settings.locationHint }) as unknown as Newsroom
}

/** The one Library. */
export function libraryOf(env: Env, settings: Settings): Library {
  const id = env.LIBRARY.idFromName('library')
  return env.LIBRARY.get(id, { locationHint: settings.locationHint }) as unknown as Library
}

/** A shard of the Mailroom. */
export function mailroomOf(env: Env, settings: Settings, shard: number): Mailroom {
  const id = env.MAILROOM.idFromName(`shard-${shard}`)
  return env.MAILROOM.get(id, { locationHint: settings.locationHint }) as unknown as Mailroom
}

/** How many shards may hold subscribers: those that new ones are placed in, and every one ever used. */
export async function shardCount(env: Env, settings: Settings): Promise<number> {
  return Math.max(settings.mailroomShards, (await newsroomOf(env, settings).highestShard()) + 1)
}

/** Asks every shard that may hold subscribers, in their order. */
export async function fromShards<T>(
  env: Env,
  settings: Settings,
  ask: (shard: Mailroom, index: number) => Promise<T>,
): Promise<T[]> {
  const count = await shardCount(env, settings)
  return Promise.all(
    Array.from({ length: count }, (_, shard) => ask(mailroomOf(env, settings, shard), shard)),
  )
}

/**
 * The shard of an address: the one where somebody has said yes at it, else the one that a new subscriber is placed in.
 * Every shard is asked, whatever the first one says: an answer that comes sooner would tell who is known.
 */
export async function shardOfAddress(
  env: Env,
  settings: Settings,
  channel: ChannelName,
  address: string,
): Promise<number> {
  const hash = addressHash(channel, address)
  const known = await fromShards(env, settings, (shard) => shard.knows(channel, hash))
  const found = known.indexOf(true)
  return found >= 0 ? found : shardOf(channel, address, settings.mailroomShards)
}

/** The shard that a subscriber's, request's or delivery's id names: `s3-…`, `r3-…`. Null for what is no such id. */
export function shardOfId(id: string): number | null {
  const digits = /^[sr](\d{1,3})-/.exec(id)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The shard that an id names, if there is one of that number. */
export async function knownShardOf(env: Env, settings: Settings, id: string): Promise<Mailroom | null> {
  const shard = shardOfId(id)
  if (shard === null || shard >= (await shardCount(env, settings))) return null
  return mailroomOf(env, settings, shard)
}

/** The key by which browsers subscribe to pushes; null where web push is off. */
export async function pushKeyOf(env: Env, settings: Settings): Promise<string | null> {
  const own = settings.channels.webpush as PushSettings | undefined
  return own?.keys?.publicKey ?? (own ? mailroomOf(env, settings, 0).pushKey() : null)
}

/** The key of signed links. */
export async function signingKeyOf(env: Env, settings: Settings): Promise<string> {
  return settings.signingKey ?? (await mailroomOf(env, settings, 0).signingKey())
}
