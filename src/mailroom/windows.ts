import { chooseItems, type EventRow, type UpdateItem } from './choose-items.ts'
import { insertDue, insertSuppressed, nextNumber, type SuppressReason } from './ledger.ts'
import { dueAfter } from './schedule/due.ts'
import type { Lane, Schedule } from './schedule/schedule.ts'
import { readMark } from './schema.ts'
import { activeSubscriptions, type Subscription, startOf } from './subscriptions.ts'

/** What a digest says, fixed when its row is written. Events are named by `seq`: their cards never change. */
export interface DigestPayload {
  base: string
  locale: 'vi' | 'en'
  timeZone: string
  linkVersion: number
  linkExpiresAt: number
  from: number
  to: number
  topics: { id: string; name: string }[]
  /** One list of events for each item, newest item first. */
  items: number[][]
  /** Those items that tell of updates alone. Missing in a row of an earlier version, which knew none. */
  updates?: UpdateItem[]
}

export interface DueLane {
  subscriber: string
  lane: Lane
}

/** Links in a digest work this long, as long as the digest is kept. */
const LINK_MS = 40 * 86_400_000

/**
 * The lanes whose hour has come at `now`, and the next hour of any other (null: no lane waits). Derived from rows
 * each time: which lanes have events that no window holds, since when, and when their last delivery ended. A lane
 * with a due delivery waits for it.
 */
export function dueLanes(sql: SqlStorage, now: number): { due: DueLane[]; nextAt: number | null } {
  const rows = sql
    .exec<{ subscriber: string; lane: string; schedule: string; earliest: number; ended: number | null }>(
      `SELECT w.subscriber, w.lane, b.schedule, w.earliest,
         (SELECT d.settled_at FROM deliveries d WHERE d.subscriber = w.subscriber AND d.kind = 'digest'
            AND d.lane = w.lane AND d.reason IS NOT 'unfollowed' ORDER BY d.number DESC LIMIT 1) AS ended
       FROM (
         SELECT s.subscriber, s.lane, MIN(e.at) AS earliest
         FROM subscriptions s
         JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane
         JOIN events e ON e.topic = s.topic AND e.seq > COALESCE(s.since, l.cursor)
         WHERE s.to_seq IS NULL GROUP BY s.subscriber, s.lane
       ) w JOIN subscribers b ON b.id = w.subscriber
       WHERE (w.subscriber, w.lane) NOT IN (SELECT subscriber, lane FROM deliveries WHERE status = 'due')`,
    )
    .toArray()
  const due: DueLane[] = []
  let nextAt: number | null = null
  for (const row of rows) {
    const lane = row.lane as Lane
    const schedule = JSON.parse(row.schedule) as Schedule
    const at = dueAfter(schedule, lane, Math.max(row.earliest, row.ended ?? 0))
    if (at <= now) due.push({ subscriber: row.subscriber, lane })
    else nextAt = Math.min(nextAt ?? at, at)
  }
  return { due, nextAt }
}

/**
 * Closes a lane's window at the shard's mark: writes the row that accounts for each of its events, moves the cursor,
 * and clears each `since` that the window has reached, all in the caller's transaction. Without events it writes
 * nothing.
 */
export function closeWindow(sql: SqlStorage, { subscriber, lane }: DueLane, base: string, now: number): void {
  const mark = readMark(sql)
  const [person] = sql
    .exec<{ status: string; locale: string; schedule: string; link_version: number }>(
      'SELECT status, locale, schedule, link_version FROM subscribers WHERE id = ?',
      subscriber,
    )
    .toArray()
  if (mark === null || !person) return
  const subscriptions = activeSubscriptions(sql, subscriber).filter((s) => s.lane === lane)
  const windows = subscriptions.map((subscription) => ({
    subscription,
    events: eventsOf(sql, subscription, mark),
  }))
  const total = windows.reduce((sum, { events }) => sum + events.length, 0)
  if (total === 0) return

  const number = nextNumber(sql, subscriber, lane)
  const key = { subscriber, kind: 'digest', lane, number } as const
  if (person.status !== 'active') {
    const reason: SuppressReason = person.status === 'disabled' ? 'disabled' : 'paused'
    insertSuppressed(sql, key, reason, { counted: total, repeats: 0, updates: 0 }, now)
  } else {
    const { items, told, repeats, unwanted, updates, topics } = chooseItems(sql, subscriber, windows)
    const counts = { counted: total - repeats - unwanted, repeats, updates: unwanted }
    if (items.length === 0) {
      insertSuppressed(sql, key, repeats > 0 ? 'repeat' : 'update', counts, now)
    } else {
      const payload: DigestPayload = {
        base,
        locale: person.locale === 'en' ? 'en' : 'vi',
        timeZone: (JSON.parse(person.schedule) as Schedule).timezone,
        linkVersion: person.link_version,
        linkExpiresAt: now + LINK_MS,
        from: windowStart(
          sql,
          subscriber,
          lane,
          number,
          Math.min(...windows.flatMap((w) => w.events.map((e) => e.at))),
        ),
        to: now,
        topics,
        items,
        updates,
      }
      insertDue(sql, key, counts, Math.min(...items.flat()), told, payload, now)
    }
  }
  sql.exec('UPDATE lanes SET cursor = ? WHERE subscriber = ? AND lane = ?', mark, subscriber, lane)
  if (subscriptions.some((s) => s.since !== null && s.since <= mark)) {
    sql.exec(
      `UPDATE subscriptions SET since = NULL
       WHERE subscriber = ? AND lane = ? AND to_seq IS NULL AND since <= ?`,
      subscriber,
      lane,
      mark,
    )
  }
}

function eventsOf(sql: SqlStorage, subscription: Subscription, mark: number): EventRow[] {
  return sql
    .exec<EventRow>(
      'SELECT seq, article, story, is_update, at FROM events WHERE topic = ? AND seq > ? AND seq <= ? ORDER BY seq',
      subscription.topic,
      startOf(sql, subscription),
      mark,
    )
    .toArray()
}

/** A window begins where the lane's one before it ended, or earlier with an event that came late or from the other lane. */
function windowStart(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  number: number,
  earliest: number,
): number {
  const [before] = sql
    .exec<{ created_at: number }>(
      `SELECT created_at FROM deliveries WHERE subscriber = ? AND kind = 'digest' AND lane = ? AND number = ?`,
      subscriber,
      lane,
      number - 1,
    )
    .toArray()
  return Math.min(before?.created_at ?? earliest, earliest)
}
