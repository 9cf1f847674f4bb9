import { expect, test } from 'vitest'
import { replay } from '../../src/mailroom/ledger/replay.ts'
import { sweep } from '../../src/mailroom/ledger/sweep.ts'
import { importPeople } from '../../src/mailroom/people/transfer.ts'
import { closeWindow } from '../../src/mailroom/windows.ts'
import { makeDayBook } from '../../src/text/days/day-book.ts'
import { eventOf } from './model/words.ts'
import { inside, mailroom } from './support/objects.ts'
import { cleanUp, DAY } from './support/scene.ts'

cleanUp()

/** 07:00 in Vietnam. */
const MORNING = Date.UTC(2026, 10, 26)

const READER = {
  channel: 'webhook' as const,
  address: 'https://doc-gia.example/hook',
  keys: [],
  locale: 'vi' as const,
  schedule: {
    cadence: 'daily' as const,
    at: '07:00',
    weekday: 1,
    timezone: 'Asia/Ho_Chi_Minh',
    quiet: null,
    days: 'all' as const,
  },
  status: 'active' as const,
  consents: [],
  subscriptions: [{ topic: 'cau', name: 'Cầu', urgent: false, updates: false }],
}

/** One reader's lane. */
function laneIn(sql: SqlStorage) {
  importPeople(sql, 0, [READER], 0, MORNING - DAY)
  const { subscriber } = sql.exec<{ subscriber: string }>('SELECT subscriber FROM subscriptions').one()
  return {
    state: () => sql.exec('SELECT cursor, served FROM lanes').one(),
    kept: () =>
      sql
        .exec<{ n: number }>('SELECT n FROM deliveries')
        .toArray()
        .map(({ n }) => n),
    /** An event comes the evening before, and the window closes in the morning. */
    day: (seq: number, story = 'mot-chuyen') => {
      const now = MORNING + seq * DAY
      const names = { article: `bai-${seq}`, topic: 'cau', story }
      const { card, at } = eventOf({ seq, ...names, version: 1, update: false, at: now - DAY / 2 })
      const { article, topic } = names
      const text = JSON.stringify(card)
      sql.exec('INSERT INTO events VALUES (?, ?, ?, 1, ?, 0, ?, ?)', seq, article, topic, story, at, text)
      sql.exec("INSERT OR REPLACE INTO meta VALUES ('mark', ?)", seq)
      return closeWindow(sql, subscriber, 'scheduled', {
        base: 'https://ban-tin.example',
        days: makeDayBook(),
        now,
      })
    },
    /** The digest of a day ends. */
    end: (n: number | undefined, status: 'sent' | 'dead', reason: string | null, at: number) =>
      sql.exec(
        `UPDATE deliveries SET status = ?, reason = ?, begun_at = NULL, next_at = NULL, settled_at = ? WHERE n = ?`,
        status,
        reason,
        at,
        n ?? 0,
      ),
  }
}

test('where a lane stands is said by its newest window, one that sends nothing too, and is kept when that is swept', async () => {
  await inside(mailroom, ({ storage }) => {
    const { sql } = storage
    const { state, kept, day, end } = laneIn(sql)

    expect(state()).toEqual({ cursor: 0, served: null })
    const digest = day(1)
    end(digest?.n, 'sent', null, MORNING + DAY)
    expect(state()).toEqual({ cursor: 1, served: MORNING + DAY })
    expect([digest?.n, day(2)]).toEqual([1, null])
    expect(state()).toEqual({ cursor: 2, served: MORNING + DAY })

    day(30)
    storage.transactionSync(() => sweep(sql, MORNING + 50 * DAY))
    expect(kept()).toEqual([3])
    // A newer window stands there yet: no row is written for the lane.
    expect(sql.exec('SELECT cursor FROM lane_starts').one()).toEqual({ cursor: 0 })
    expect(state()).toEqual({ cursor: 30, served: MORNING + DAY })

    storage.transactionSync(() => sweep(sql, MORNING + 100 * DAY))
    expect(kept()).toEqual([])
    expect(state()).toEqual({ cursor: 30, served: MORNING + DAY })
    const begun = day(101)
    expect(begun).not.toBeNull()
    expect(state()).toEqual({ cursor: 101, served: MORNING + 101 * DAY })
  })
})

test('a lane does not go back to an older window that outlives its newest, as a replayed digest does', async () => {
  await inside(mailroom, ({ storage }) => {
    const { sql } = storage
    const { state, kept, day, end } = laneIn(sql)
    const dead = day(1)
    end(dead?.n, 'dead', 'exhausted', MORNING + 6 * DAY)
    const newer = day(7, 'chuyen-khac')
    end(newer?.n, 'sent', null, MORNING + 7 * DAY)
    const stands = state()
    expect([dead?.n, newer?.n, stands]).toEqual([1, 2, { cursor: 7, served: MORNING + 7 * DAY }])

    expect(replay(sql, dead?.id ?? '', MORNING + 44 * DAY)).not.toBeNull()
    end(dead?.n, 'sent', null, MORNING + 45 * DAY)
    storage.transactionSync(() => sweep(sql, MORNING + 50 * DAY))
    expect(kept()).toEqual([1])
    expect(state()).toEqual(stands)
    storage.transactionSync(() => sweep(sql, MORNING + 100 * DAY))
    expect(kept()).toEqual([])
    expect(state()).toEqual(stands)
  })
})
