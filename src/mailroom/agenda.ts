import type { DayBook } from '../text/days/day-book.ts'
import { dueAfter, mayLeaveFrom } from './schedule/due.ts'
import type { Lane, Schedule } from './schedule/schedule.ts'

/** A lane whose window holds events, and when it is due, ms since 1970 UTC. */
export interface WaitingLane {
  subscriber: string
  lane: Lane
  at: number
  schedule: Schedule
}

/**
 * When each waiting lane is due. Rows alone are true: this is derived from them when it is first asked for, and again,
 * for one subscriber or for all, after every change that says so. It dies with its object.
 */
export class Agenda {
  readonly #sql: SqlStorage
  readonly #days: () => DayBook
  #lanes: Map<string, WaitingLane> | null = null
  /** Lanes whose window could not be closed, and has not been tried again. */
  readonly #failed = new Map<string, Pick<WaitingLane, 'subscriber' | 'lane'>>()

  constructor(sql: SqlStorage, days: () => DayBook) {
    this.#sql = sql
    this.#days = days
  }

  /** Events came, for whoever follows their topics. */
  forget(): void {
    this.#lanes = null
  }

  /** Something of a subscriber changed: settings, topics, a delivery. */
  touch(subscriber: string): void {
    if (!this.#lanes) return
    for (const lane of ['scheduled', 'urgent'] as const) this.#lanes.delete(keyOf({ subscriber, lane }))
    for (const waiting of waitingLanes(this.#sql, this.#days(), subscriber))
      this.#lanes.set(keyOf(waiting), waiting)
  }

  /** Leaves a lane alone until something of it changes. */
  drop(lane: Pick<WaitingLane, 'subscriber' | 'lane'>): void {
    this.#lanes?.delete(keyOf(lane))
    this.#failed.delete(keyOf(lane))
  }

  /** Leaves a lane alone whose window could not be closed, until something of it changes or `retryFailed`. */
  fail(lane: Pick<WaitingLane, 'subscriber' | 'lane'>): void {
    this.drop(lane)
    this.#failed.set(keyOf(lane), lane)
  }

  /** Has the lanes wait again whose window could not be closed. */
  retryFailed(): void {
    const failed = [...this.#failed.values()]
    this.#failed.clear()
    for (const { subscriber } of failed) this.touch(subscriber)
  }

  get failed(): number {
    return this.#failed.size
  }

  isDue(lane: Pick<WaitingLane, 'subscriber' | 'lane'>, now: number): boolean {
    const waiting = this.#all().get(keyOf(lane))
    return waiting !== undefined && closesAt(waiting, now, this.#days()) <= now
  }

  /** The lanes whose hour has come. */
  due(now: number): WaitingLane[] {
    const days = this.#days()
    return [...this.#all().values()].filter((waiting) => closesAt(waiting, now, days) <= now)
  }

  /** When the next lane is due at a time later than `after`, `now` where one is at once; null when none is. */
  nextAt(now: number, after = Number.NEGATIVE_INFINITY): number | null {
    const days = this.#days()
    let next: number | null = null
    for (const waiting of this.#all().values()) {
      const at = closesAt(waiting, now, days)
      if (at > after && (next === null || at < next)) next = at
      if (next !== null && next <= now) break
    }
    return next
  }

  #all(): Map<string, WaitingLane> {
    this.#lanes ??= new Map(
      waitingLanes(this.#sql, this.#days(), null).map((waiting) => [keyOf(waiting), waiting]),
    )
    return this.#lanes
  }
}

/** When a window may be closed, not before `now` where its hour has passed: an outage may end at night or on a day off. */
function closesAt({ schedule, lane, at }: WaitingLane, now: number, days: DayBook): number {
  return at > now ? at : mayLeaveFrom(schedule, lane, now, days)
}

function keyOf({ subscriber, lane }: Pick<WaitingLane, 'subscriber' | 'lane'>): string {
  return `${subscriber} ${lane}`
}

/**
 * Every lane with events that no window holds, of one subscriber or of all: due at the first hour of its schedule after
 * the first of them came and its last delivery ended. A lane with a due delivery waits for it; what an unfollowing left
 * behind moves no hour.
 */
function waitingLanes(sql: SqlStorage, days: DayBook, subscriber: string | null): WaitingLane[] {
  const mine = subscriber === null ? 'TRUE' : 'subscriber = ?1'
  /** Most people have one of a few. */
  const schedules = new Map<string, Schedule>()
  return sql
    .exec<Waiting>(
      `SELECT w.subscriber, w.lane, w.served, b.schedule, w.earliest,
         (SELECT d.settled_at FROM deliveries d WHERE d.subscriber = w.subscriber AND d.kind = 'digest'
            AND d.lane = w.lane AND d.reason IS NOT 'unfollowed' ORDER BY d.n DESC LIMIT 1) AS ended
       FROM (
         SELECT s.subscriber, s.lane, l.served, MIN(e.at) AS earliest
         FROM (SELECT * FROM subscriptions WHERE to_seq IS NULL AND ${mine}) s
         JOIN lanes l ON l.subscriber = s.subscriber AND l.lane = s.lane
         JOIN events e ON e.topic = s.topic AND e.seq > COALESCE(s.since, l.cursor)
         GROUP BY s.subscriber, s.lane
       ) w JOIN subscribers b ON b.id = w.subscriber
       WHERE (w.subscriber, w.lane) NOT IN (SELECT subscriber, lane FROM due_deliveries WHERE ${mine})`,
      ...(subscriber === null ? [] : [subscriber]),
    )
    .toArray()
    .map(({ subscriber, lane, schedule: text, earliest, ended, served }) => {
      const schedule = schedules.get(text) ?? (JSON.parse(text) as Schedule)
      schedules.set(text, schedule)
      return {
        subscriber,
        lane,
        schedule,
        at: dueAfter(schedule, lane, Math.max(earliest, ended ?? 0), served, days),
      }
    })
}

interface Waiting extends Record<string, SqlStorageValue> {
  subscriber: string
  lane: Lane
  schedule: string
  /** When the first of the events came that wait. */
  earliest: number
  /** When the lane's last delivery ended. */
  ended: number | null
  /** The slot that the lane's last digest stood for. */
  served: number | null
}
