import { type Attempt, type Delivery, type DeliveryRow, fromRow, type SuppressReason } from './delivery.ts'

/** What becomes of a due delivery. Rows are named by their number. */

/** Attempts that a row remembers; all of a schedule of retries fit. */
const LOGGED = 20

/** Stamps the beginning of an attempt; undefined when the row is not due at `dueAt`, or is being sent. */
export function begin(sql: SqlStorage, n: number, dueAt: number, now: number): Delivery | undefined {
  return sql
    .exec<DeliveryRow>(
      `UPDATE deliveries SET begun_at = ?, attempts = attempts + 1
       WHERE n = ? AND begun_at IS NULL AND next_at <= ? RETURNING *`,
      now,
      n,
      dueAt,
    )
    .toArray()
    .map(fromRow)[0]
}

/**
 * Stamps the end of a delivery. What was sent stays sent, even if it was suppressed under way; of one whose reader was
 * erased meanwhile nothing is kept by which the other side would find them.
 */
export function settle(
  sql: SqlStorage,
  n: number,
  end: { status: 'sent' | 'dead'; reason: string | null; at: number; log: readonly Attempt[] },
): void {
  sql.exec(
    `UPDATE deliveries SET status = ?1, reason = ?2, settled_at = ?3, begun_at = NULL, next_at = NULL,
       log = CASE reason WHEN 'erased' THEN '[]' ELSE ?4 END
     WHERE n = ?5 AND (status = 'due' OR ?1 = 'sent')`,
    end.status,
    end.reason,
    end.at,
    JSON.stringify(end.log),
    n,
  )
}

/** Puts the next attempt off; the row stays due and holds its lane. */
export function postpone(
  sql: SqlStorage,
  n: number,
  again: { nextAt: number; attempts: number; doubtSince: number | null; log: readonly Attempt[] },
): void {
  sql.exec(
    `UPDATE deliveries SET next_at = ?, begun_at = NULL, attempts = ?, doubt_since = ?, log = ?
     WHERE n = ? AND status = 'due'`,
    again.nextAt,
    again.attempts,
    again.doubtSince,
    JSON.stringify(again.log),
    n,
  )
}

/** Has a row that is due at `dueAt` wait until `time`. */
export function putOff(sql: SqlStorage, n: number, dueAt: number, time: number): void {
  sql.exec(
    'UPDATE deliveries SET next_at = ? WHERE n = ? AND begun_at IS NULL AND next_at <= ?',
    time,
    n,
    dueAt,
  )
}

/** A delivery's log with one attempt more. */
export function logged({ log }: Delivery, attempt: Attempt): Attempt[] {
  return [...log, attempt].slice(-LOGGED)
}

/** Ends every due delivery of a subscriber, of one who pauses only digests: no attempt begins from here on. */
export function suppressDue(sql: SqlStorage, subscriber: string, reason: SuppressReason, now: number): void {
  sql.exec(
    `UPDATE deliveries SET status = 'suppressed', reason = ?1, settled_at = ?2, next_at = NULL
     WHERE subscriber = ?3 AND status = 'due' AND (?1 <> 'paused' OR kind = 'digest')`,
    reason,
    now,
    subscriber,
  )
}
