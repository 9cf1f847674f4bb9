import { idsOf } from '../ledger/delivery.ts'
import { endSubscriber, findSubscriber } from './subscribers.ts'

/**
 * Removes everything by which a person could be known, the addresses that they wished to move to among it; the counts of
 * what was sent stay. Runs inside a transaction.
 */
export function eraseSubscriber(sql: SqlStorage, id: string, now: number): void {
  eraseMoves(sql, id, now)
  endSubscriber(sql, id, 'erased', now)
  sql.exec('DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(idsOf(sql, id)))
  sql.exec("UPDATE deliveries SET payload = NULL, told = NULL, log = '[]' WHERE subscriber = ?", id)
  sql.exec('DELETE FROM requests WHERE subscriber = ?', id)
  sql.exec("UPDATE subscriptions SET topic_name = '' WHERE subscriber = ?", id)
  sql.exec('UPDATE subscribers SET address = NULL, secrets = NULL, address_hash = NULL WHERE id = ?', id)
}

/** Requests to move to addresses that have not said yes, and whoever is known there for nothing else. */
function eraseMoves(sql: SqlStorage, id: string, now: number): void {
  const there = sql
    .exec<{ subscriber: string }>("DELETE FROM requests WHERE request ->> 'of' = ? RETURNING subscriber", id)
    .toArray()
  for (const { subscriber } of there) {
    const isKnownElse =
      sql.exec('SELECT 1 FROM requests WHERE subscriber = ?', subscriber).toArray().length > 0
    if (subscriber === id || isKnownElse || findSubscriber(sql, subscriber)?.status !== 'pending') continue
    eraseSubscriber(sql, subscriber, now)
  }
}

/**
 * Erases who has unsubscribed, once nothing of what they were sent is kept any more: nothing is left to be shown or
 * proved to them. Runs inside a transaction.
 */
export function sweepLeft(sql: SqlStorage, now: number): void {
  const left = sql
    .exec<{ id: string }>(
      `SELECT id FROM subscribers s WHERE status = 'unsubscribed'
         AND NOT EXISTS (SELECT 1 FROM deliveries WHERE subscriber = s.id)
         AND NOT EXISTS (SELECT 1 FROM requests WHERE subscriber = s.id AND confirmed_at IS NULL)`,
    )
    .toArray()
  for (const { id } of left) eraseSubscriber(sql, id, now)
}
