import type { Change, NewsEvent, Push } from '../events.ts'
import { logEvent } from '../log.ts'
import { readMark, readMeta, writeMeta } from './schema.ts'

/** For how long after a loss `/health` tells of it: time enough to be seen, and no way back to what was swept. */
const LOSS_TOLD_MS = 7 * 86_400_000

/** A card as its row keeps it: what an update changed stands beside it. */
export type KeptCard = NewsEvent['card'] & { changes?: Change[] | undefined }

/**
 * Takes a range of events if it starts at the shard's own mark, and answers the mark. A range that comes twice, late
 * or with a gap before it leaves everything as it is. An event that is known under another `seq` is skipped.
 * `now` in ms since 1970 UTC. Runs inside a transaction.
 */
export function takePush(sql: SqlStorage, push: Push, now: number): number {
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
    writeMeta(sql, 'lost_at', now)
    logEvent('push.lost', { from: push.from, to: push.to })
  }
  return push.to
}

/** Whether events were lost to this shard in the last days. `now` in ms since 1970 UTC. */
export function hasLost(sql: SqlStorage, now: number): boolean {
  return now < (readMeta<number>(sql, 'lost_at') ?? 0) + LOSS_TOLD_MS
}
