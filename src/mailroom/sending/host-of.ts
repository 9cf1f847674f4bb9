import { findSubscriber } from '../people/subscribers.ts'
import type { Schedule } from '../schedule/schedule.ts'
import type { SendContext } from './attempt.ts'

/** Where attempts at a subscriber go: what failures are held together by, its pace, and its hours. */
export interface Destination {
  name: string
  perSecond: number | null
  idempotencyMs: number
  /** The subscriber's last attempt failed. */
  isFailing: boolean
  schedule: Schedule
}

/** Null for one without an address. */
export function hostOf({ storage, channels }: SendContext, subscriber: string): Destination | null {
  const found = findSubscriber(storage.sql, subscriber)
  if (!found?.address) return null
  const channel = channels[found.channel]
  const { perSecond, idempotencyMs } = channel
  const name = channel.host({ address: found.address, keys: found.secrets })
  return { name, perSecond, idempotencyMs, isFailing: found.failingSince !== null, schedule: found.schedule }
}
