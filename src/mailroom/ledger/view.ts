import type { Outcome } from '../../delivery/channel.ts'
import {
  type Attempt,
  type Delivery,
  type DeliveryRow,
  type DeliveryStatus,
  deliveriesOf,
  fromRow,
} from './delivery.ts'

/** A delivery as operators see it: no address, no text. Times are RFC 3339. */
export interface DeliveryView {
  id: string
  subscriber: string
  kind: string
  lane: string
  status: DeliveryStatus
  reason: string | null
  events: number
  attempts: number
  createdAt: string
  nextAttemptAt: string | null
  settledAt: string | null
  lastAttempt: ShownAttempt | null
}

/** A delivery with its number, by which a list goes on. */
export interface ListedDelivery {
  n: number
  view: DeliveryView
}

/** An attempt, with its times as RFC 3339 has them. */
type ShownAttempt = Outcome & { begunAt: string; endedAt: string; bodyHash: string | null }

/** The same with each attempt that is remembered, the newest last. */
export interface DeliveryDetail extends DeliveryView {
  log: ShownAttempt[]
}

/** Which index finds the rows of a status; those that were sent are nearly all there are. */
const CHOSEN: Record<DeliveryStatus, string> = {
  due: 'n IN (SELECT n FROM due_deliveries)',
  sent: "status = 'sent'",
  suppressed: "status = 'suppressed' AND reason IS NOT NULL",
  dead: "status = 'dead' AND reason IS NOT NULL",
}

/** Deliveries written before number `before`, newest first, of one status or all. */
export function listDeliveries(
  sql: SqlStorage,
  status: DeliveryStatus | null,
  limit: number,
  before: number,
): ListedDelivery[] {
  return sql
    .exec<DeliveryRow>(
      `SELECT * FROM deliveries WHERE n < ? AND ${status === null ? 'TRUE' : CHOSEN[status]} ORDER BY n DESC LIMIT ?`,
      before,
      limit,
    )
    .toArray()
    .map((row) => ({ n: row.n, view: viewOf(fromRow(row)) }))
}

/** A subscriber's last deliveries, at most `limit`, newest first. */
export function listDeliveriesOf(sql: SqlStorage, subscriber: string, limit: number): DeliveryView[] {
  return deliveriesOf(sql, subscriber, limit).map(viewOf)
}

export function detailOf(delivery: Delivery): DeliveryDetail {
  return { ...viewOf(delivery), log: delivery.log.map(shownAttempt) }
}

function viewOf(delivery: Delivery): DeliveryView {
  return {
    id: delivery.id,
    subscriber: delivery.subscriber,
    kind: delivery.kind,
    lane: delivery.lane,
    status: delivery.status,
    reason: delivery.reason,
    events: delivery.counted + delivery.repeats + delivery.updates,
    attempts: delivery.attempts,
    createdAt: new Date(delivery.createdAt).toISOString(),
    nextAttemptAt: time(delivery.nextAt),
    settledAt: time(delivery.settledAt),
    lastAttempt: delivery.log.slice(-1).map(shownAttempt)[0] ?? null,
  }
}

function shownAttempt(attempt: Attempt): ShownAttempt {
  const { begunAt, endedAt } = attempt
  return { ...attempt, begunAt: new Date(begunAt).toISOString(), endedAt: new Date(endedAt).toISOString() }
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
