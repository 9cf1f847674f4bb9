import type { NewsEvent } from '../../events.ts'
import { readMeta, writeMeta } from '../schema.ts'

/** How long events are kept for shards that stay away. */
export const KEEP_EVENTS_MS = 40 * 86_400_000

/** Gives an event the next `seq` and keeps it for the push. Runs inside a transaction. */
export function appendEvent(sql: SqlStorage, event: Omit<NewsEvent, 'seq'>): number {
  const seq = readMeta(sql, 'seq') + 1
  writeMeta(sql, 'seq', seq)
  sql.exec('INSERT INTO events VALUES (?, ?, ?)', seq, event.at, JSON.stringify({ seq, ...event }))
  return seq
}

/** The event of a `seq`, if it is kept. */
export function eventAt(sql: SqlStorage, seq: number): NewsEvent | undefined {
  const [row] = sql.exec<{ event: string }>('SELECT event FROM events WHERE seq = ?', seq).toArray()
  return row && (JSON.parse(row.event) as NewsEvent)
}

/** Writes an event anew that no shard may know yet. */
export function rewriteEvent(sql: SqlStorage, event: NewsEvent): void {
  sql.exec('UPDATE events SET event = ?1 WHERE seq = ?2', JSON.stringify(event), event.seq)
}

/** The first events behind `from`, in order: at most `count`, and no more than one beyond `characters` of them. */
export function eventsAfter(sql: SqlStorage, from: number, count: number, characters: number): NewsEvent[] {
  const events: NewsEvent[] = []
  let size = 0
  const rows = sql.exec<{ event: string }>(
    'SELECT event FROM events WHERE seq > ? ORDER BY seq LIMIT ?',
    from,
    count,
  )
  for (const { event } of rows) {
    size += event.length
    if (size > characters && events.length > 0) break
    events.push(JSON.parse(event) as NewsEvent)
  }
  return events
}

/** The `seq` of the newest event that is kept; null if none is. */
export function lastEvent(sql: SqlStorage): number | null {
  return sql.exec<{ seq: number | null }>('SELECT MAX(seq) AS seq FROM events').one().seq
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
