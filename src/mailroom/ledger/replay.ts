import { findDelivery } from './delivery.ts'

/** Whose dead deliveries may go out again: nobody who left or whose endpoint was ended. */
const REACHABLE = `subscriber IN (SELECT id FROM subscribers WHERE status IN ('pending', 'active', 'paused'))`

/**
 * Has a dead delivery sent again, with the id and the bytes that it had: due at once, with a schedule of retries of its
 * own. False for one that is not dead, whose payload was erased, or whose subscriber is not to be written to.
 */
export function replay(sql: SqlStorage, id: string, now: number): boolean {
  const delivery = findDelivery(sql, id)
  return delivery !== undefined && revive(sql, 'n = ?', [delivery.n], now).length > 0
}

/** The same for every dead delivery that was written at `from` or later and before `to`; answers whose they are. */
export function replayRange(sql: SqlStorage, from: number, to: number, now: number): string[] {
  return revive(sql, 'created_at >= ? AND created_at < ?', [from, to], now)
}

function revive(sql: SqlStorage, chosen: string, bindings: SqlStorageValue[], now: number): string[] {
  return sql
    .exec<{ subscriber: string }>(
      `UPDATE deliveries SET status = 'due', reason = NULL, settled_at = NULL, next_at = ?, attempts = 0,
         doubt_since = NULL
       WHERE status = 'dead' AND reason IS NOT NULL AND payload IS NOT NULL AND ${REACHABLE} AND ${chosen}
       RETURNING subscriber`,
      now,
      ...bindings,
    )
    .toArray()
    .map(({ subscriber }) => subscriber)
}
