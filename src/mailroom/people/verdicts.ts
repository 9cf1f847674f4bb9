import type { Verdict } from '../../delivery/channel.ts'
import { type Delivery, findDelivery } from '../ledger/delivery.ts'
import { suppressDue } from '../ledger/settle.ts'
import { findSubscriber, isTold } from './subscribers.ts'

/** What stands in the row of a delivery that was sent, and that the other side then said this of. */
const REASONS = { soft: 'soft_bounced', hard: 'bounced', complaint: 'complained' } as const satisfies Record<
  Verdict,
  string
>

const DAY_MS = 86_400_000
/** So many soft bounces in this time, without a mail between them that arrived, are a hard one. */
const SOFT_BOUNCES = 10
const SOFT_MS = 30 * DAY_MS
/** After a complaint not even a confirmation is sent for this long, whoever asks. */
const COMPLAINT_MS = 30 * DAY_MS

/**
 * Writes down what became of a delivery after it was sent, and ends an address that bounces or complains. Said again,
 * it changes nothing. Answers the subscriber who was ended. Runs inside a transaction.
 */
export function applyVerdict(sql: SqlStorage, id: string, verdict: Verdict, now: number): string | null {
  const delivery = findDelivery(sql, id)
  if (!delivery || wasSaid(delivery, verdict)) return null
  const { n, subscriber } = delivery
  sql.exec("UPDATE deliveries SET reason = ? WHERE n = ? AND status = 'sent'", REASONS[verdict], n)
  const isOver =
    endsAtOnce(sql, delivery, verdict) ||
    (!hasConfirmedAfter(sql, subscriber, delivery.createdAt) &&
      softBouncesInARow(sql, subscriber, now) >= SOFT_BOUNCES)
  if (!isOver) return null
  disable(sql, subscriber, now)
  return subscriber
}

/** Who is told at an address that a verdict ends, whatever came before; null where it ends none. */
export function endedBy(sql: SqlStorage, id: string, verdict: Verdict): string | null {
  const delivery = findDelivery(sql, id)
  const person = delivery && findSubscriber(sql, delivery.subscriber)
  if (!person || !isTold(person) || wasSaid(delivery, verdict)) return null
  return endsAtOnce(sql, delivery, verdict) ? person.id : null
}

function wasSaid({ reason }: Delivery, verdict: Verdict): boolean {
  return reason === REASONS.complaint || reason === REASONS[verdict]
}

function endsAtOnce(sql: SqlStorage, { subscriber, createdAt }: Delivery, verdict: Verdict): boolean {
  return verdict === 'complaint' || (verdict === 'hard' && !hasConfirmedAfter(sql, subscriber, createdAt))
}

/**
 * Ends an address at which nothing arrives: no attempt begins from here on, until it says yes again. Who never did stays
 * who was only asked, and is forgotten as such.
 */
export function disable(sql: SqlStorage, subscriber: string, now: number): void {
  sql.exec(
    "UPDATE subscribers SET status = 'disabled' WHERE id = ? AND status IN ('active', 'paused')",
    subscriber,
  )
  suppressDue(sql, subscriber, 'disabled', now)
}

export function hasComplainedLately(sql: SqlStorage, subscriber: string, now: number): boolean {
  return (
    sql
      .exec<{ found: number }>(
        'SELECT EXISTS (SELECT 1 FROM deliveries WHERE subscriber = ? AND reason = ? AND settled_at > ?) AS found',
        subscriber,
        REASONS.complaint,
        now - COMPLAINT_MS,
      )
      .one().found === 1
  )
}

/** What an address did before it said yes again is forgiven, and word of it may come late. */
function hasConfirmedAfter(sql: SqlStorage, subscriber: string, time: number): boolean {
  const [row] = sql
    .exec<{ at: number | null }>('SELECT confirmed_at AS at FROM subscribers WHERE id = ?', subscriber)
    .toArray()
  return (row?.at ?? 0) > time
}

/** A mail older than the newest bounce that did not bounce itself has arrived. */
function softBouncesInARow(sql: SqlStorage, subscriber: string, now: number): number {
  return sql
    .exec<{ count: number }>(
      `WITH own AS (SELECT n, reason, settled_at FROM deliveries WHERE subscriber = ?1 AND status = 'sent'),
         soft AS (SELECT n FROM own WHERE reason = ?2 AND settled_at > ?3)
       SELECT COUNT(*) AS count FROM soft WHERE n > COALESCE(
         (SELECT MAX(n) FROM own WHERE reason IS NULL AND n < (SELECT MAX(n) FROM soft)), 0)`,
      subscriber,
      REASONS.soft,
      now - SOFT_MS,
    )
    .one().count
}
