import { insertSuppressed } from '../ledger/insert.ts'
import type { Lane } from '../schedule/schedule.ts'
import { readMark } from '../schema.ts'

/** A subscriber's subscription to a topic, while it lasts. */
export interface Subscription {
  id: number
  subscriber: string
  topic: string
  topicName: string
  lane: Lane
  updates: boolean
  /** Its period begins behind this `seq`. */
  fromSeq: number
  /** Where its next window begins, while that is not its lane's cursor. */
  since: number | null
}

export interface TopicChoice {
  topic: string
  topicName: string
  urgent: boolean
  updates: boolean
}

interface Row extends Record<string, SqlStorageValue> {
  id: number
  subscriber: string
  topic: string
  topic_name: string
  lane: string
  updates: number
  from_seq: number
  since: number | null
}

export function activeSubscriptions(sql: SqlStorage, subscriber: string): Subscription[] {
  return sql
    .exec<Row>('SELECT * FROM subscriptions WHERE subscriber = ? AND to_seq IS NULL ORDER BY id', subscriber)
    .toArray()
    .map(({ id, topic, topic_name, lane, updates, from_seq, since }) => ({
      id,
      subscriber,
      topic,
      topicName: topic_name,
      lane: lane as Lane,
      updates: updates === 1,
      fromSeq: from_seq,
      since,
    }))
}

export function isFollowing(sql: SqlStorage, subscriber: string, topic: string): boolean {
  return activeSubscriptions(sql, subscriber).some((subscription) => subscription.topic === topic)
}

/** Which of these topics anybody follows. */
export function followedAmong(sql: SqlStorage, topics: readonly string[]): string[] {
  return sql
    .exec<{ topic: string }>(
      'SELECT DISTINCT topic FROM subscriptions WHERE to_seq IS NULL AND topic IN (SELECT value FROM json_each(?))',
      JSON.stringify(topics),
    )
    .toArray()
    .map(({ topic }) => topic)
}

/** How many people follow each of these topics, who are told of it or have paused; those that nobody does are left out. */
export function countFollowers(
  sql: SqlStorage,
  topics: readonly string[],
): { topic: string; count: number }[] {
  return sql
    .exec<{ topic: string; count: number }>(
      `SELECT s.topic, COUNT(*) AS count FROM subscriptions s JOIN subscribers p ON p.id = s.subscriber
       WHERE s.to_seq IS NULL AND s.topic IN (SELECT value FROM json_each(?)) AND p.status IN ('active', 'paused')
       GROUP BY s.topic`,
      JSON.stringify(topics),
    )
    .toArray()
}

/** The highest `seq` that a subscription begins behind; null where there never was one. */
export function highestStart(sql: SqlStorage): number | null {
  return sql.exec<{ start: number | null }>('SELECT MAX(from_seq) AS start FROM subscriptions').one().start
}

/**
 * Makes a subscriber follow a topic from behind `seq` on; one who does already only moves it between lanes or changes
 * whether updates are wanted. One who did before starts no earlier than that ended, even if `follow` answered earlier.
 * Runs inside a transaction.
 */
export function subscribe(sql: SqlStorage, subscriber: string, choice: TopicChoice, seq: number): void {
  const lane: Lane = choice.urgent ? 'urgent' : 'scheduled'
  openLane(sql, subscriber, lane, seq)
  const known = activeSubscriptions(sql, subscriber).find((s) => s.topic === choice.topic)
  if (!known) {
    const from = Math.max(seq, formerEnd(sql, subscriber, choice.topic))
    sql.exec(
      `INSERT INTO subscriptions (subscriber, topic, topic_name, lane, updates, from_seq, since)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)`,
      subscriber,
      choice.topic,
      choice.topicName,
      lane,
      choice.updates ? 1 : 0,
      from,
    )
    return
  }
  sql.exec(
    'UPDATE subscriptions SET lane = ?, updates = ?, since = ? WHERE id = ?',
    lane,
    choice.updates ? 1 : 0,
    known.lane === lane ? known.since : startOf(sql, known),
    known.id,
  )
}

/** Ends a subscription; what waited for its next window is counted as suppressed for that reason. */
export function endSubscription(
  sql: SqlStorage,
  subscription: Subscription,
  reason: 'unfollowed' | 'unsubscribed' | 'erased',
  now: number,
): void {
  const mark = readMark(sql) ?? subscription.fromSeq
  const start = startOf(sql, subscription)
  const waiting = countEvents(sql, subscription.topic, start, mark)
  if (waiting > 0) {
    const { subscriber, lane } = subscription
    insertSuppressed(sql, subscriber, lane, null, reason, { counted: waiting, repeats: 0, updates: 0 }, now)
  }
  sql.exec(
    'UPDATE subscriptions SET to_seq = ?, since = NULL WHERE id = ?',
    Math.max(mark, subscription.fromSeq),
    subscription.id,
  )
}

/** Where a subscription's next window begins. */
export function startOf(sql: SqlStorage, subscription: Subscription): number {
  if (subscription.since !== null) return subscription.since
  const { subscriber, lane } = subscription
  return sql
    .exec<{ cursor: number }>('SELECT cursor FROM lanes WHERE subscriber = ? AND lane = ?', subscriber, lane)
    .one().cursor
}

function countEvents(sql: SqlStorage, topic: string, from: number, to: number): number {
  return sql
    .exec<{ n: number }>(
      'SELECT COUNT(*) AS n FROM events WHERE topic = ? AND seq > ? AND seq <= ?',
      topic,
      from,
      to,
    )
    .one().n
}

/** Where a subscriber's last period with a topic ended; 0 if there was none. */
function formerEnd(sql: SqlStorage, subscriber: string, topic: string): number {
  return sql
    .exec<{ ended: number }>(
      // The plus keeps SQLite from looking through all who follow the topic.
      'SELECT COALESCE(MAX(to_seq), 0) AS ended FROM subscriptions WHERE subscriber = ? AND +topic = ?',
      subscriber,
      topic,
    )
    .one().ended
}

/** A new lane starts at the mark: what came before belongs to no subscription of it. */
function openLane(sql: SqlStorage, subscriber: string, lane: Lane, seq: number): void {
  const cursor = readMark(sql) ?? seq
  sql.exec(
    'INSERT OR IGNORE INTO lane_starts (subscriber, lane, cursor) VALUES (?, ?, ?)',
    subscriber,
    lane,
    cursor,
  )
}
