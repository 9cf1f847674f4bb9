import { type Attempt, type Delivery, type DeliveryRow, fromRow, type SuppressReason } from './delivery.ts'

/** What becomes of a due delivery. Rows are named by their number. */

/** Attempts that a row remembers; all of a schedule of retries fit. */
const LOGGED = 20

/** Stamps the beginning of an attempt; undefined when the row is not due at `dueAt`, or is being sent. */
export function begin(sql: SqlStorage, n: number, dueAt: number, now: number): Delivery | undefined {
  return sql
    .exec<DeliveryRow>(
      `UPDATE deliveries SET begun_at = ?1, attempts = attempts + 1,
         first_attempt_at = COALESCE(first_attempt_at, ?1)
       WHERE n = ?2 AND begun_at IS NULL AND next_at <= ?3 RETURNING *`,
      now,
      n,
      dueAt,
    )
    .toArray()
    .map(fromRow)[0]
}

/** Stamps the attempt that ends a delivery. What was sent stays sent, even if it was suppressed under way. */
export function settle(
  sql: SqlStorage,
  delivery: Delivery,
  status: 'sent' | 'dead',
  reason: string | null,
  attempt: Attempt,
): void {
  sql.exec(
    `UPDATE deliveries SET status = ?1, reason = ?2, settled_at = ?3, begun_at = NULL, next_at = NULL, log = ?4
     WHERE n = ?5 AND (status = 'due' OR ?1 = 'sent')`,
    status,
    reason,
    attempt.endedAt,
    logged(delivery, attempt),
    delivery.n,
  )
}

/** Puts the next attempt off; the row stays due and holds its lane. */
export function postpone(sql: SqlStorage, delivery: Delivery, nextAt: number, attempt: Attempt): void {
  sql.exec(
    "UPDATE deliveries SET next_at = ?, begun_at = NULL, log = ? WHERE n = ? AND status = 'due'",
    nextAt,
    logged(delivery, attempt),
    delivery.n,
  )
}

function logged({ log }: Delivery, attempt: Attempt): string {
  return JSON.stringify([...log, attempt].slice(-LOGGED))
}

/** Ends every due delivery of a subscriber: no attempt begins from here on. */
export function suppressDue(sql: SqlStorage, subscriber: string, reason: SuppressReason, now: number): void {
  sql.exec(
    `UPDATE deliveries SET status = 'suppressed', reason = ?, settled_at = ?, next_at = NULL
     WHERE subscriber = ? AND status = 'due'`,
    reason,
    now,
    subscriber,
  )
}
