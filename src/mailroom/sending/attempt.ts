import type { Channel, Outcome } from '../../delivery/channel.ts'
import type { ChannelName } from '../../delivery/registry.ts'
import { logEvent } from '../../log.ts'
import type { DayBook } from '../../text/days/day-book.ts'
import { shortHash } from '../../text/hash.ts'
import type { Agenda } from '../agenda.ts'
import { composeMessage } from '../compose.ts'
import type { Delivery } from '../ledger/delivery.ts'
import { findSubscriber } from '../people/subscribers.ts'
import { liveSecrets } from '../secrets.ts'

/** What sending needs. */
export interface SendContext {
  storage: DurableObjectStorage
  agenda: Agenda
  channels: Readonly<Record<ChannelName, Channel>>
  signingKey: string
  /** Base of the links in what is sent. */
  base: string
  days: DayBook
  clock: () => number
  random: () => number
}

/** How an attempt ended, and what the bytes hash to that were sent; null where none were made. */
export interface Ended {
  outcome: Outcome
  bodyHash: string | null
}

/** Renders and sends once. What cannot be rendered now never can be; it must not keep others from being sent. */
export async function attempt(delivery: Delivery, context: SendContext): Promise<Ended> {
  const { storage, channels, signingKey, clock } = context
  let bodyHash: string | null = null
  const refused = (reason: string): Ended => ({
    outcome: { result: 'refused', reason, status: null },
    bodyHash,
  })
  try {
    const subscriber = findSubscriber(storage.sql, delivery.subscriber)
    const message = composeMessage(storage.sql, delivery, signingKey)
    if (!message || !subscriber?.address) return refused('erased')
    const channel = channels[subscriber.channel]
    const to = { address: subscriber.address, keys: liveSecrets(subscriber, clock()) }
    const body = await channel.render(message, to)
    if (body === null) return refused('kind')
    bodyHash = shortHash([body], 32)
    return { outcome: await channel.send(body, delivery.id, to, clock()), bodyHash }
  } catch (error) {
    logEvent('delivery.broken', { id: delivery.id, error: String(error) })
    return refused('broken')
  }
}
