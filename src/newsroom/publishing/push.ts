import type { Push } from '../../events.ts'
import { logEvent } from '../../log.ts'
import type { Budget } from '../asking/outside.ts'
import { eventsAfter, lastEvent } from '../news/event-rows.ts'
import { readMeta } from '../schema.ts'
import { noteOffered } from './offered.ts'

/** Events in one push, and characters of them: a call between objects carries 32 MiB. */
const EVENTS_PER_PUSH = 200
const CHARACTERS_PER_PUSH = 4_000_000
/** A shard that answers another mark is followed at most this often in one go; the rest waits for the next alarm. */
const MAX_CORRECTIONS = 3

/** What the Newsroom asks of a shard. */
export interface Shard {
  /** Takes a range; answers the shard's mark, the last `seq` that it holds. */
  push(push: Push): Promise<{ mark: number }>
  /** The mark, or null for a shard that never held one. */
  mark(): Promise<number | null>
  /** The highest `seq` that a subscription begins behind, or null for a shard that never had one. */
  highestStart(): Promise<number | null>
  /** Which of these topics somebody follows. */
  followedAmong(topics: readonly string[]): Promise<string[]>
}

/** Shards that do not yet hold the newest event, with what each is known to hold. */
export function laggingShards(sql: SqlStorage): { shard: number; mark: number }[] {
  return sql
    .exec<{ shard: number; mark: number }>(
      'SELECT shard, mark FROM shards WHERE mark < ? ORDER BY shard',
      readMeta(sql, 'seq'),
    )
    .toArray()
}

/** Since when the oldest event waits for a shard, ms since 1970 UTC; null if none waits. */
export function laggingSince(sql: SqlStorage): number | null {
  return sql
    .exec<{ at: number | null }>(
      'SELECT MIN(at) AS at FROM events WHERE seq > (SELECT MIN(mark) FROM shards)',
    )
    .one().at
}

/** Brings every shard up to the newest event. False when one could not be, or no request is left. */
export async function pushEvents(
  sql: SqlStorage,
  shardOf: (shard: number) => Shard,
  budget: Budget,
): Promise<boolean> {
  let isComplete = true
  for (const { shard, mark } of laggingShards(sql)) {
    try {
      isComplete = (await pushTo(sql, shard, mark, shardOf(shard), budget)) && isComplete
    } catch (error) {
      logEvent('push.failed', { shard, mark, error: String(error) })
      isComplete = false
    }
  }
  return isComplete
}

async function pushTo(
  sql: SqlStorage,
  shard: number,
  known: number,
  stub: Shard,
  budget: Budget,
): Promise<boolean> {
  let mark = known
  let corrections = 0
  while (mark < readMeta(sql, 'seq')) {
    if (!budget.take()) return false
    const push = nextPush(sql, mark)
    noteOffered(sql, push.to)
    const answer = await stub.push(push)
    if (answer.mark !== push.to) {
      logEvent('push.corrected', { shard, expected: push.to, mark: answer.mark })
      corrections += 1
      if (corrections > MAX_CORRECTIONS) return false
    }
    mark = answer.mark
    sql.exec('UPDATE shards SET mark = ? WHERE shard = ?', mark, shard)
  }
  return true
}

/** The next range after a mark; `lost` says that some of it was swept before the shard came for it. */
function nextPush(sql: SqlStorage, mark: number): Push {
  const events = eventsAfter(sql, mark, EVENTS_PER_PUSH, CHARACTERS_PER_PUSH)
  const { length } = events
  const isWhole = length === 0 || events[length - 1]?.seq === lastEvent(sql)
  const to = isWhole ? readMeta(sql, 'seq') : (events[length - 1]?.seq ?? mark)
  return { from: mark, to, events, lost: mark < readMeta(sql, 'swept') }
}
