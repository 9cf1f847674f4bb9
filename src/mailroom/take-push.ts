import type { Change, NewsEvent, Push } from '../events.ts'
import { logEvent } from '../log.ts'
import { readMark, writeMeta } from './schema.ts'

/** A card as its row keeps it: what an update changed stands beside it. */
export type KeptCard = NewsEvent['card'] & { changes?: Change[] | undefined }

/**
 * Takes a range of events if it starts at the shard's own mark, and answers the mark. A range that comes twice, late
 * or with a gap before it leaves everything as it is. An event that is known under another `seq` is skipped.
 * Runs inside a transaction.
 */
export function takePush(sql: SqlStorage, push: Push): number {
  const mark = readMark(sql) ?? push.from
  if (push.from !== mark || push.to < mark) return mark
  for (const event of push.events) {
    sql.exec(
      'INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      event.seq,
      event.article,
      event.topic,
      event.version,
      event.story,
      event.update ? 1 : 0,
      event.at,
      JSON.stringify({ ...event.card, changes: event.changes } satisfies KeptCard),
    )
  }
  writeMeta(sql, 'mark', push.to)
  if (push.lost) {
    writeMeta(sql, 'lost_at', push.from)
    logEvent('push.lost', { from: push.from, to: push.to })
  }
  return push.to
}
