import { findSubscriber } from '../people/subscribers.ts'
import type { SendContext } from './attempt.ts'

/** Where attempts at a subscriber go: what failures are held together by, and its pace. */
export interface Destination {
  name: string
  perSecond: number | null
  idempotencyMs: number
  /** The subscriber's last attempt failed. */
  isFailing: boolean
}

/** Null for one without an address. */
export function hostOf({ storage, channels }: SendContext, subscriber: string): Destination | null {
  const found = findSubscriber(storage.sql, subscriber)
  if (!found?.address) return null
  const channel = channels[found.channel]
  const { perSecond, idempotencyMs } = channel
  const name = channel.host({ address: found.address, keys: found.secrets })
  return { name, perSecond, idempotencyMs, isFailing: found.failingSince !== null }
}
