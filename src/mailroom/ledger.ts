import type { Outcome } from '../delivery/channel.ts'
import { shortHash } from '../text/hash.ts'
import type { Lane } from './schedule/schedule.ts'

/** The delivery ledger: one row for each message, and for each window that ended without one. */

export type DeliveryKind = 'digest' | 'confirmation'
export type DeliveryStatus = 'due' | 'sent' | 'suppressed' | 'dead'
export type SuppressReason =
  | 'paused'
  | 'unfollowed'
  | 'unsubscribed'
  | 'erased'
  | 'disabled'
  | 'repeat'
  | 'update'

export interface DeliveryKey {
  subscriber: string
  kind: DeliveryKind
  lane: Lane | ''
  number: number
}

export interface Delivery extends DeliveryKey {
  id: string
  status: DeliveryStatus
  reason: string | null
  createdAt: number
  nextAt: number | null
  begunAt: number | null
  attempts: number
  firstAttemptAt: number | null
  settledAt: number | null
  lastAttempt: Outcome | null
  /** Events × subscriptions that the message carries, and those of its window that it leaves out, and why. */
  counted: number
  repeats: number
  updates: number
  /** The lowest `seq` that the payload names; null if it names none. */
  firstSeq: number | null
  payload: string | null
}

/** Events × subscriptions of a window. */
export interface WindowCounts {
  counted: number
  repeats: number
  updates: number
}

/** The shard's name of a delivery, the same in every attempt: shard, and a hash of what makes it this one. */
export function deliveryId(key: DeliveryKey): string {
  const shard = key.subscriber.slice(0, key.subscriber.indexOf('-'))
  return `${shard}-${shortHash([key.subscriber, key.kind, key.lane, String(key.number)], 24)}`
}

/**
 * Writes the intention to send. `told` names articles and stories, so that they are not told again; `firstSeq` is the
 * lowest `seq` that the payload names, whose event is kept as long as the row.
 */
export function insertDue(
  sql: SqlStorage,
  key: DeliveryKey,
  counts: WindowCounts,
  firstSeq: number | null,
  told: readonly string[],
  payload: unknown,
  now: number,
): void {
  insert(sql, key, 'due', null, counts, firstSeq, JSON.stringify(told), JSON.stringify(payload), now)
}

/** Accounts for a window that sends nothing. */
export function insertSuppressed(
  sql: SqlStorage,
  key: DeliveryKey,
  reason: SuppressReason,
  counts: WindowCounts,
  now: number,
): void {
  insert(sql, key, 'suppressed', reason, counts, null, null, null, now)
}

/** Takes the lane's next number for a window of `counted` events that nobody will be told. */
export function suppressWindow(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  reason: SuppressReason,
  counted: number,
  now: number,
): void {
  const number = nextNumber(sql, subscriber, lane)
  insertSuppressed(
    sql,
    { subscriber, kind: 'digest', lane, number },
    reason,
    { counted, repeats: 0, updates: 0 },
    now,
  )
}

/** Counts up and answers a lane's number of windows. */
export function nextNumber(sql: SqlStorage, subscriber: string, lane: Lane): number {
  return sql
    .exec<{ number: number }>(
      'UPDATE lanes SET number = number + 1 WHERE subscriber = ? AND lane = ? RETURNING number',
      subscriber,
      lane,
    )
    .one().number
}

function insert(
  sql: SqlStorage,
  key: DeliveryKey,
  status: DeliveryStatus,
  reason: SuppressReason | null,
  counts: WindowCounts,
  firstSeq: number | null,
  told: string | null,
  payload: string | null,
  now: number,
): void {
  const isDue = status === 'due'
  sql.exec(
    `INSERT INTO deliveries (subscriber, kind, lane, number, id, status, reason, created_at, next_at, settled_at,
       counted, repeats, updates, first_seq, told, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key.subscriber,
    key.kind,
    key.lane,
    key.number,
    deliveryId(key),
    status,
    reason,
    now,
    isDue ? now : null,
    isDue ? null : now,
    counts.counted,
    counts.repeats,
    counts.updates,
    firstSeq,
    told,
    payload,
  )
}

/** Stamps the beginning of an attempt; false when the row is not due at `dueAt`, or is being sent. */
export function begin(sql: SqlStorage, id: string, dueAt: number, now: number): boolean {
  const begun = sql.exec(
    `UPDATE deliveries SET begun_at = ?1, attempts = attempts + 1, first_attempt_at = COALESCE(first_attempt_at, ?1)
     WHERE id = ?2 AND status = 'due' AND begun_at IS NULL AND next_at <= ?3 RETURNING id`,
    now,
    id,
    dueAt,
  )
  return begun.toArray().length > 0
}

/** Stamps the outcome that ends a delivery. What was sent stays sent, even if it was suppressed under way. */
export function settle(
  sql: SqlStorage,
  id: string,
  status: 'sent' | 'dead',
  reason: string | null,
  outcome: Outcome,
  now: number,
): void {
  sql.exec(
    `UPDATE deliveries SET status = ?1, reason = ?2, settled_at = ?3, begun_at = NULL, next_at = NULL, last_attempt = ?4
     WHERE id = ?5 AND (status = 'due' OR ?1 = 'sent')`,
    status,
    reason,
    now,
    JSON.stringify(outcome),
    id,
  )
}

/** Puts the next attempt off; the row stays due and holds its lane. */
export function postpone(sql: SqlStorage, id: string, nextAt: number, outcome: Outcome): void {
  sql.exec(
    "UPDATE deliveries SET next_at = ?, begun_at = NULL, last_attempt = ? WHERE id = ? AND status = 'due'",
    nextAt,
    JSON.stringify(outcome),
    id,
  )
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

export function findDelivery(sql: SqlStorage, id: string): Delivery | undefined {
  return sql.exec<DeliveryRow>('SELECT * FROM deliveries WHERE id = ?', id).toArray().map(fromDeliveryRow)[0]
}

export interface DeliveryRow extends Record<string, SqlStorageValue> {
  subscriber: string
  kind: string
  lane: string
  number: number
  id: string
  status: string
  reason: string | null
  created_at: number
  next_at: number | null
  begun_at: number | null
  attempts: number
  first_attempt_at: number | null
  settled_at: number | null
  last_attempt: string | null
  counted: number
  repeats: number
  updates: number
  first_seq: number | null
  payload: string | null
}

export function fromDeliveryRow(row: DeliveryRow): Delivery {
  return {
    subscriber: row.subscriber,
    kind: row.kind as DeliveryKind,
    lane: row.lane as Lane | '',
    number: row.number,
    id: row.id,
    status: row.status as DeliveryStatus,
    reason: row.reason,
    createdAt: row.created_at,
    nextAt: row.next_at,
    begunAt: row.begun_at,
    attempts: row.attempts,
    firstAttemptAt: row.first_attempt_at,
    settledAt: row.settled_at,
    lastAttempt: row.last_attempt === null ? null : (JSON.parse(row.last_attempt) as Outcome),
    counted: row.counted,
    repeats: row.repeats,
    updates: row.updates,
    firstSeq: row.first_seq,
    payload: row.payload,
  }
}
