import type { NewsEvent } from '../events.ts'
import { readMeta, writeMeta } from './schema.ts'

/** How long events are kept for shards that stay away. */
export const KEEP_EVENTS_MS = 40 * 86_400_000

/** Gives an event the next `seq` and keeps it for the push. Runs inside a transaction. */
export function appendEvent(sql: SqlStorage, event: Omit<NewsEvent, 'seq'>): number {
  const seq = readMeta(sql, 'seq') + 1
  writeMeta(sql, 'seq', seq)
  sql.exec('INSERT INTO events VALUES (?, ?, ?)', seq, event.at, JSON.stringify({ seq, ...event }))
  return seq
}

/** The events of (from, to], in order. */
export function eventsBetween(sql: SqlStorage, from: number, to: number): NewsEvent[] {
  return sql
    .exec<{ event: string }>('SELECT event FROM events WHERE seq > ? AND seq <= ? ORDER BY seq', from, to)
    .toArray()
    .map((row) => JSON.parse(row.event) as NewsEvent)
}

/** Removes events that are too old to tell; `swept` remembers the last of them. */
export function sweepEvents(sql: SqlStorage, now: number): void {
  const { last } = sql
    .exec<{ last: number | null }>('SELECT MAX(seq) AS last FROM events WHERE at < ?', now - KEEP_EVENTS_MS)
    .one()
  if (last === null) return
  sql.exec('DELETE FROM events WHERE seq <= ?', last)
  writeMeta(sql, 'swept', last)
}
