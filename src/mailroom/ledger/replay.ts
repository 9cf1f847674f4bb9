import { findDelivery } from './delivery.ts'

/** Whose dead deliveries may go out again: nobody who left or has paused, and no endpoint that was ended. */
const REACHABLE = "SELECT id FROM subscribers WHERE status IN ('pending', 'active')"

/**
 * Has a dead delivery sent again, with the id and the bytes that it had: due at once, with a schedule of retries of its
 * own. Answers its subscriber; null for one that is not dead, was erased, or whose subscriber is not to be written to.
 */
export function replay(sql: SqlStorage, id: string, now: number): string | null {
  const delivery = findDelivery(sql, id)
  if (!delivery) return null
  return revive(sql, now, 'n = ?', delivery.n) > 0 ? delivery.subscriber : null
}

/**
 * The same for every dead delivery that was written at `from` or later and before `to`; answers how many. Notices stay
 * dead, as do confirmations whose link opens nothing any more: nobody waits for them.
 */
export function replayRange(sql: SqlStorage, from: number, to: number, now: number): number {
  const isWaitedFor = "(kind = 'digest' OR kind = 'confirmation' AND payload ->> 'expiresAt' > ?)"
  return revive(sql, now, `created_at >= ? AND created_at < ? AND ${isWaitedFor}`, from, to, now)
}

function revive(sql: SqlStorage, now: number, chosen: string, ...bindings: number[]): number {
  const revived = sql.exec(
    `UPDATE deliveries SET status = 'due', reason = NULL, settled_at = NULL, next_at = ?, attempts = 0,
       doubt_since = NULL
     WHERE status = 'dead' AND reason IS NOT NULL AND payload IS NOT NULL AND subscriber IN (${REACHABLE})
       AND ${chosen} RETURNING n`,
    now,
    ...bindings,
  )
  return revived.toArray().length
}
