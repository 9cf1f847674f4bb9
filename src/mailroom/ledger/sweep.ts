import { writeMeta } from '../schema.ts'
import { addTotal, fold, foldedUntil } from './totals.ts'

/** How long events and deliveries are kept. */
const KEEP_MS = 40 * 86_400_000
/** Mail of the outbox transport, and requests nobody confirmed. */
const KEEP_OUTBOX_MS = 86_400_000

/**
 * Removes what is too old, whose counts stay in the totals, so that the account stays whole. An event goes only when no
 * window that could tell it is open and it is older than all that the digests still kept name. Runs inside a transaction.
 */
export function sweep(sql: SqlStorage, now: number): void {
  const before = now - KEEP_MS
  fold(sql, 1)
  const folded = foldedUntil(sql)
  sql.exec("DELETE FROM deliveries WHERE n <= ? AND status <> 'due' AND settled_at < ?", folded, before)
  // Numbers go on from the highest that is left.
  const { left } = sql.exec<{ left: number }>('SELECT COALESCE(MAX(n), 0) AS left FROM deliveries').one()
  writeMeta(sql, 'folded', Math.min(folded, left))
  const { matched } = sql
    .exec<{ matched: number }>(
      `SELECT COUNT(*) AS matched FROM (${OLD_EVENT}) o JOIN subscriptions s
         ON s.topic = o.topic AND o.seq > s.from_seq AND (s.to_seq IS NULL OR o.seq <= s.to_seq)`,
      before,
    )
    .one()
  addTotal(sql, 'matched', matched)
  sql.exec(`DELETE FROM events WHERE seq IN (SELECT seq FROM (${OLD_EVENT}))`, before)
  sql.exec('DELETE FROM outbox WHERE at < ?', now - KEEP_OUTBOX_MS)
  sql.exec('DELETE FROM requests WHERE confirmed_at IS NULL AND expires_at < ?', now)
  sql.exec(
    `DELETE FROM subscribers WHERE status = 'pending'
       AND id NOT IN (SELECT subscriber FROM requests)
       AND id NOT IN (SELECT subscriber FROM deliveries WHERE status = 'due')`,
  )
}

/** Old events that no open window waits for, and that no kept digest can name. */
const OLD_EVENT = `
  SELECT e.seq, e.topic FROM events e WHERE e.at < ?
    AND NOT EXISTS (
      SELECT 1 FROM subscriptions s JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane
      WHERE s.topic = e.topic AND s.to_seq IS NULL AND e.seq > COALESCE(s.since, l.cursor))
    AND e.seq < COALESCE((SELECT MIN(first_seq) FROM deliveries WHERE payload IS NOT NULL), e.seq + 1)`
