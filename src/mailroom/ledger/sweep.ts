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
  // Rows stand in the order in which they were written: behind the first that is young enough nobody need look.
  const [young] = sql
    .exec<{ n: number }>('SELECT n FROM deliveries WHERE created_at >= ? ORDER BY n LIMIT 1', before)
    .toArray()
  const last = Math.min(folded, (young?.n ?? folded + 1) - 1)
  keepLanes(sql, last, before)
  sql.exec(`DELETE FROM deliveries WHERE ${IS_OLD}`, last, before)
  // Numbers go on from the highest that is left.
  const { left } = sql.exec<{ left: number }>('SELECT COALESCE(MAX(n), 0) AS left FROM deliveries').one()
  writeMeta(sql, 'folded', Math.min(folded, left))
  sweepEvents(sql, before)
  sql.exec('DELETE FROM outbox WHERE at < ?', now - KEEP_OUTBOX_MS)
  sql.exec('DELETE FROM requests WHERE confirmed_at IS NULL AND expires_at < ?', now)
  sql.exec(
    `DELETE FROM subscribers WHERE status = 'pending'
       AND id NOT IN (SELECT subscriber FROM requests) AND id NOT IN (SELECT subscriber FROM due_deliveries)
       AND id NOT IN (SELECT subscriber FROM deliveries WHERE status = 'sent' AND reason = 'complained')`,
  )
}

const IS_OLD = "n <= ?1 AND status <> 'due' AND settled_at < ?2"

/**
 * A lane whose newest window goes stands from now on where that one ended, and not where an older one did that is still
 * there, such as a digest that was dead and has been replayed.
 */
function keepLanes(sql: SqlStorage, last: number, before: number): void {
  const old = `SELECT n FROM deliveries WHERE ${IS_OLD} AND window_end IS NOT NULL`
  sql.exec(
    `UPDATE lane_starts AS s SET cursor = d.window_end, served = d.served FROM deliveries d
     WHERE d.n IN (${old}) AND s.subscriber = d.subscriber AND s.lane = d.lane
       AND NOT EXISTS (SELECT 1 FROM deliveries WHERE subscriber = d.subscriber AND lane = d.lane
         AND window_end IS NOT NULL AND n > d.n)`,
    last,
    before,
  )
  sql.exec(
    `UPDATE deliveries AS k SET window_end = NULL FROM deliveries d
     WHERE d.n IN (${old}) AND k.subscriber = d.subscriber AND k.lane = d.lane AND k.n < d.n
       AND k.window_end IS NOT NULL AND k.n NOT IN (${old})`,
    last,
    before,
  )
}

/**
 * Removes old events that no open window waits for, and that no kept digest can name. Which they are is found out once,
 * by where each topic's first open window begins: asked of every subscription anew, it takes hours with 25,000 of them.
 */
function sweepEvents(sql: SqlStorage, before: number): void {
  const old = sql
    .exec<{ seq: number }>(
      `SELECT e.seq FROM events e LEFT JOIN (
         SELECT s.topic, MIN(COALESCE(s.since, l.cursor)) AS start FROM subscriptions s
         JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane
         WHERE s.to_seq IS NULL GROUP BY s.topic
       ) open ON open.topic = e.topic
       WHERE e.at < ? AND (open.start IS NULL OR e.seq <= open.start)
         AND e.seq < COALESCE((SELECT MIN(first_seq) FROM deliveries WHERE payload IS NOT NULL), e.seq + 1)`,
      before,
    )
    .toArray()
  if (old.length === 0) return
  const seqs = JSON.stringify(old.map(({ seq }) => seq))
  const { matched } = sql
    .exec<{ matched: number }>(
      `SELECT COUNT(*) AS matched FROM events e JOIN subscriptions s
         ON s.topic = e.topic AND e.seq > s.from_seq AND (s.to_seq IS NULL OR e.seq <= s.to_seq)
       WHERE e.seq IN (SELECT value FROM json_each(?))`,
      seqs,
    )
    .one()
  addTotal(sql, 'matched', matched)
  sql.exec('DELETE FROM events WHERE seq IN (SELECT value FROM json_each(?))', seqs)
}
