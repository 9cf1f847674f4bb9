import type { DayBook } from '../text/days/day-book.ts'
import { chooseItems, type EventRow, type UpdateItem } from './choose-items.ts'
import type { Delivery, SuppressReason } from './ledger/delivery.ts'
import { insertDigest, insertSuppressed } from './ledger/insert.ts'
import { activeSubscriptions, type Subscription, startOf } from './people/subscriptions.ts'
import { servedSlot } from './schedule/due.ts'
import type { Lane, Schedule } from './schedule/schedule.ts'
import { readMark } from './schema.ts'

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

/** Under what a window is closed. */
export interface Closing {
  /** Base of the links. */
  base: string
  days: DayBook
  /** ms since 1970 UTC. */
  now: number
}

/** Links in a digest work this long, as long as the digest is kept. */
const LINK_MS = 40 * 86_400_000

/**
 * Closes a lane's window at the shard's mark: writes the row that accounts for each of its events and is the lane's
 * new cursor, and clears each `since` that the window has reached, all in the caller's transaction. Answers the digest
 * whose first attempt has begun with that, or null where the window sends nothing; one without events writes nothing.
 */
export function closeWindow(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  closing: Closing,
): Delivery | null {
  const mark = readMark(sql)
  const [person] = sql
    .exec<Person>('SELECT status, locale, schedule, link_version FROM subscribers WHERE id = ?', subscriber)
    .toArray()
  if (mark === null || !person) return null
  const subscriptions = activeSubscriptions(sql, subscriber).filter((s) => s.lane === lane)
  const windows = subscriptions.map((subscription) => ({
    subscription,
    events: eventsOf(sql, subscription, mark),
  }))
  if (windows.every(({ events }) => events.length === 0)) return null

  const digest = writeRow(sql, subscriber, lane, mark, person, windows, closing)
  if (subscriptions.some((s) => s.since !== null && s.since <= mark)) {
    sql.exec(
      `UPDATE subscriptions SET since = NULL
       WHERE subscriber = ? AND lane = ? AND to_seq IS NULL AND since <= ?`,
      subscriber,
      lane,
      mark,
    )
  }
  return digest
}

interface Person extends Record<string, SqlStorageValue> {
  status: string
  locale: string
  schedule: string
  link_version: number
}

type Window = { subscription: Subscription; events: EventRow[] }

function writeRow(
  sql: SqlStorage,
  subscriber: string,
  lane: Lane,
  mark: number,
  person: Person,
  windows: readonly Window[],
  { base, days, now }: Closing,
): Delivery | null {
  const schedule = JSON.parse(person.schedule) as Schedule
  const nothing = { cursor: mark, served: servedUntilNow(sql, subscriber, lane) }
  const total = windows.reduce((sum, { events }) => sum + events.length, 0)
  if (person.status !== 'active') {
    const reason: SuppressReason = person.status === 'disabled' ? 'disabled' : 'paused'
    insertSuppressed(sql, subscriber, lane, nothing, reason, { counted: total, repeats: 0, updates: 0 }, now)
    return null
  }
  const { items, told, repeats, unwanted, updates, topics } = chooseItems(sql, subscriber, windows)
  const counts = { counted: total - repeats - unwanted, repeats, updates: unwanted }
  if (items.length === 0) {
    insertSuppressed(sql, subscriber, lane, nothing, repeats > 0 ? 'repeat' : 'update', counts, now)
    return null
  }
  const earliest = Math.min(...windows.flatMap((w) => w.events.map((e) => e.at)))
  const payload: DigestPayload = {
    base,
    locale: person.locale === 'en' ? 'en' : 'vi',
    timeZone: schedule.timezone,
    linkVersion: person.link_version,
    linkExpiresAt: now + LINK_MS,
    from: windowStart(sql, subscriber, lane, earliest),
    to: now,
    topics,
    items,
    updates,
  }
  return insertDigest(
    sql,
    subscriber,
    lane,
    { cursor: mark, served: servedSlot(schedule, lane, now, days) ?? nothing.served },
    counts,
    { firstSeq: Math.min(...items.flat()), told, payload },
    now,
  )
}

/** The slot that the lane's last digest stood for. */
function servedUntilNow(sql: SqlStorage, subscriber: string, lane: Lane): number | null {
  return sql
    .exec<{ served: number | null }>(
      'SELECT served FROM lanes WHERE subscriber = ? AND lane = ?',
      subscriber,
      lane,
    )
    .one().served
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
function windowStart(sql: SqlStorage, subscriber: string, lane: Lane, earliest: number): number {
  const [before] = sql
    .exec<{ created_at: number }>(
      `SELECT created_at FROM deliveries WHERE subscriber = ? AND kind = 'digest' AND lane = ?
       ORDER BY n DESC LIMIT 1`,
      subscriber,
      lane,
    )
    .toArray()
  return Math.min(before?.created_at ?? earliest, earliest)
}
