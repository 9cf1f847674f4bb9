import { deliveriesOf } from '../ledger/delivery.ts'
import { endSubscriber } from './subscribers.ts'

/**
 * Removes everything by which a person could be known, the addresses that they wished to move to among it; the counts of
 * what was sent stay. Runs inside a transaction.
 */
export function eraseSubscriber(sql: SqlStorage, id: string, now: number): void {
  eraseMoves(sql, id, now)
  endSubscriber(sql, id, 'erased', now)
  const ids = deliveriesOf(sql, id).map((delivery) => delivery.id)
  sql.exec('DELETE FROM outbox WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(ids))
  sql.exec("UPDATE deliveries SET payload = NULL, told = NULL, log = '[]' WHERE subscriber = ?", id)
  sql.exec('DELETE FROM requests WHERE subscriber = ?', id)
  sql.exec("UPDATE subscriptions SET topic_name = '' WHERE subscriber = ?", id)
  sql.exec('UPDATE subscribers SET address = NULL, secrets = NULL, address_hash = NULL WHERE id = ?', id)
}

/** Who is erased with a subscriber, themselves among them. */
export function erasedWith(sql: SqlStorage, id: string): string[] {
  return [id, ...onlyWishedFor(sql, id)]
}

/** Whoever has not said yes, and is known only at an address that a subscriber wished to move to. */
function onlyWishedFor(sql: SqlStorage, id: string): string[] {
  return sql
    .exec<{ id: string }>(
      `SELECT id FROM subscribers s WHERE id <> ?1 AND status = 'pending'
         AND id IN (SELECT subscriber FROM requests WHERE request ->> 'of' = ?1)
         AND NOT EXISTS (SELECT 1 FROM requests WHERE subscriber = s.id AND request ->> 'of' IS NOT ?1)`,
      id,
    )
    .toArray()
    .map((row) => row.id)
}

/** Requests to move to addresses that have not said yes, and whoever is known there for nothing else. */
function eraseMoves(sql: SqlStorage, id: string, now: number): void {
  const there = onlyWishedFor(sql, id)
  sql.exec("DELETE FROM requests WHERE request ->> 'of' = ?", id)
  for (const wishedFor of there) eraseSubscriber(sql, wishedFor, now)
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
