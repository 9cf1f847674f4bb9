import type { Outcome } from '../../delivery/channel.ts'
import { shortHash } from '../../text/hash.ts'
import type { Lane } from '../schedule/schedule.ts'

/** One message, or one window that ended without one. */
export interface Delivery {
  /** The row's number: rows of a shard are numbered in the order in which they were written. */
  n: number
  id: string
  subscriber: string
  kind: DeliveryKind
  /** Empty for what belongs to no lane. */
  lane: Lane | ''
  status: DeliveryStatus
  reason: string | null
  createdAt: number
  /** When the next attempt may begin; null for what is not due, and while the first attempt at a digest is under way. */
  nextAt: number | null
  /** When the attempt that is under way began. */
  begunAt: number | null
  /** Attempts that count towards the schedule of retries, the one under way included. */
  attempts: number
  /** When the first attempt began of which nobody can tell whether it arrived; null if there is none. */
  doubtSince: number | null
  settledAt: number | null
  /** Events × subscriptions that the message carries, and those of its window that it leaves out, and why. */
  counted: number
  repeats: number
  updates: number
  log: Attempt[]
  payload: string | null
}

export type DeliveryKind = 'digest' | 'confirmation' | 'notice'
export type DeliveryStatus = 'due' | 'sent' | 'suppressed' | 'dead'
export type SuppressReason =
  | 'paused'
  | 'unfollowed'
  | 'unsubscribed'
  | 'erased'
  | 'disabled'
  | 'repeat'
  | 'update'

/** An attempt that has ended, times in ms since 1970 UTC. */
export type Attempt = Outcome & {
  begunAt: number
  endedAt: number
  /** Of the bytes that were sent, which are the same in every attempt; null where none were made. */
  bodyHash: string | null
}

/**
 * The name of a delivery, the same in every attempt: its shard, its row's number, and a hash of what makes it this one.
 * Numbers come again after a recovery to an earlier point, but not with the same subscriber at the same moment.
 */
export function deliveryId(row: Pick<Delivery, 'n' | 'subscriber' | 'kind' | 'lane' | 'createdAt'>): string {
  const shard = row.subscriber.slice(0, row.subscriber.indexOf('-'))
  const hash = shortHash([row.subscriber, row.kind, row.lane, String(row.n), String(row.createdAt)])
  return `${shard}-${row.n}-${hash}`
}

export function findDelivery(sql: SqlStorage, id: string): Delivery | undefined {
  const n = Number(/^s\d+-(\d{1,15})-[0-9a-f]+$/.exec(id)?.[1] ?? 0)
  const found = sql.exec<DeliveryRow>('SELECT * FROM deliveries WHERE n = ?', n).toArray().map(fromRow)[0]
  return found?.id === id ? found : undefined
}

/** A subscriber's deliveries, newest first: all that are kept, or the last `most`. */
export function deliveriesOf(sql: SqlStorage, subscriber: string, most = -1): Delivery[] {
  return sql
    .exec<DeliveryRow>(
      'SELECT * FROM deliveries WHERE subscriber = ? ORDER BY n DESC LIMIT ?',
      subscriber,
      most,
    )
    .toArray()
    .map(fromRow)
}

export interface DeliveryRow extends Record<string, SqlStorageValue> {
  n: number
  subscriber: string
  kind: string
  lane: string
  status: string
  reason: string | null
  created_at: number
  next_at: number | null
  begun_at: number | null
  attempts: number
  doubt_since: number | null
  settled_at: number | null
  counted: number
  repeats: number
  updates: number
  log: string
  payload: string | null
}

export function fromRow(row: DeliveryRow): Delivery {
  const named = {
    n: row.n,
    subscriber: row.subscriber,
    kind: row.kind as DeliveryKind,
    lane: row.lane as Lane | '',
    createdAt: row.created_at,
  }
  return {
    ...named,
    id: deliveryId(named),
    status: row.status as DeliveryStatus,
    reason: row.reason,
    nextAt: row.next_at,
    begunAt: row.begun_at,
    attempts: row.attempts,
    doubtSince: row.doubt_since,
    settledAt: row.settled_at,
    counted: row.counted,
    repeats: row.repeats,
    updates: row.updates,
    log: JSON.parse(row.log) as Attempt[],
    payload: row.payload,
  }
}
