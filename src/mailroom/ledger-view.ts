import { type DeliveryRow, type DeliveryStatus, fromDeliveryRow } from './ledger.ts'

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
  lastAttempt: unknown
}

/** Deliveries, newest first, of one status or all, from behind `before` on. */
export function listDeliveries(
  sql: SqlStorage,
  status: DeliveryStatus | null,
  limit: number,
  before: { time: number; id: string } | null,
): DeliveryView[] {
  return sql
    .exec<DeliveryRow>(
      `SELECT * FROM deliveries WHERE (?1 IS NULL OR status = ?1)
         AND (?3 IS NULL OR created_at < ?3 OR (created_at = ?3 AND id < ?4))
       ORDER BY created_at DESC, id DESC LIMIT ?2`,
      status,
      limit,
      before?.time ?? null,
      before?.id ?? null,
    )
    .toArray()
    .map(fromDeliveryRow)
    .map((delivery) => ({
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
      lastAttempt: delivery.lastAttempt,
    }))
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
