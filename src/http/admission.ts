import { createHmac } from 'node:crypto'
import type { Addressed } from '../delivery/channel.ts'
import { type ChannelName, consentBy } from '../delivery/registry.ts'
import type { AskKind } from '../mailroom/people/limits.ts'
import { addressHash, shardOfHash } from '../mailroom/people/subscribers.ts'
import { isLoopback } from '../text/public-address.ts'
import type { HttpContext } from './context.ts'
import { networkOf } from './network.ts'
import { mailroomOf, signingKeyOf } from './objects.ts'
import { refusePage } from './refuse-page.tsx'

/** Hash of the network that asks, worth nothing without the key; null where nobody can tell, or it is this machine. */
export async function hashedNetwork(c: HttpContext): Promise<string | null> {
  const ip = c.req.header('cf-connecting-ip')
  const settings = c.get('settings')
  if (!ip) return settings.development ? null : keyed(c, 'network', 'unknown')
  const isOwn = isLoopback(`http://${ip.includes(':') ? `[${ip}]` : ip}/`)
  return isOwn ? null : keyed(c, 'network', networkOf(ip))
}

/**
 * Counts a request that would bother an address: against the network that asks, and the mailbox that is written to or
 * the host that is challenged. Answers 429 where it is one too many, the same for known and unknown addresses; else null.
 */
export async function admit(c: HttpContext, to: Addressed<ChannelName>): Promise<Response | null> {
  const network = await hashedNetwork(c)
  const wait =
    (network === null ? null : await counted(c, 'network', network)) ??
    (consentBy(to.channel) === 'link'
      ? await counted(c, 'address', await keyed(c, 'address', addressHash(to.channel, to.address)))
      : await countedHost(c, new URL(to.address)))
  if (wait === null) return null
  return refusePage(c, 'too_many_requests', wait)
}

/** Counts a try to sign in against the network that it comes from; how long (ms) to wait where it is one too many. */
export async function admitSignIn(c: HttpContext): Promise<number | null> {
  const network = await hashedNetwork(c)
  return network === null ? null : counted(c, 'sign_in', network)
}

async function countedHost(c: HttpContext, { origin, hostname }: URL): Promise<number | null> {
  return isLoopback(origin) ? null : counted(c, 'host', await keyed(c, 'host', hostname))
}

/** Counted in the shard that the hash names: who is asked about need not be a subscriber of any. */
function counted(c: HttpContext, kind: AskKind, hash: string): Promise<number | null> {
  const settings = c.get('settings')
  return mailroomOf(c.env, settings, shardOfHash(hash, settings.mailroomShards)).admit(kind, hash)
}

/** A hash under the key of links: who reads the rows learns nothing by trying addresses. */
async function keyed(c: HttpContext, kind: string, value: string): Promise<string> {
  const key = await signingKeyOf(c.env, c.get('settings'))
  return createHmac('sha256', key).update(`${kind}\n${value}`).digest('hex').slice(0, 32)
}
