import { expect, test } from 'vitest'
import type { Channel, Outcome } from '../../src/delivery/channel.ts'
import { Agenda } from '../../src/mailroom/agenda.ts'
import { sweep } from '../../src/mailroom/ledger/sweep.ts'
import { importPeople, type PersonRecord } from '../../src/mailroom/people/transfer.ts'
import type { SendContext } from '../../src/mailroom/sending/attempt.ts'
import { Dispatch } from '../../src/mailroom/sending/dispatch.ts'
import { nextAttemptAt } from '../../src/mailroom/sending/upcoming.ts'
import { makeDayBook } from '../../src/text/days/day-book.ts'
import { eventOf } from './model/words.ts'
import { inside, mailroom } from './support/objects.ts'
import { cleanUp, DAY, HOUR } from './support/scene.ts'

cleanUp()

/** 07:00 in Vietnam, everybody's hour. */
const NOW = Date.UTC(2026, 10, 26)
const EVENTS = 10

type Cursor = SqlStorageCursor<Record<string, SqlStorageValue>>

/** A shard's rows, and how many of them were read since that was last asked. */
interface Counted {
  shard: number
  storage: DurableObjectStorage
  read: () => number
}

/** In a shard with so many readers of one topic, and some events of it. */
function withReaders<T>(
  shard: number,
  readers: number,
  act: (counted: Counted) => T | Promise<T>,
): Promise<T> {
  return inside(
    () => mailroom(shard),
    ({ storage }) => {
      const cursors: Cursor[] = []
      const { sql } = storage
      importPeople(
        sql,
        shard,
        Array.from({ length: readers }, (_, n) => reader(n)),
        0,
        NOW - DAY,
      )
      for (let seq = 1; seq <= EVENTS; seq += 1) {
        const names = { article: `bai-${seq}`, topic: 'cau', story: `chuyen-${seq}` }
        const { card, at } = eventOf({ seq, ...names, version: 1, update: false, at: NOW - HOUR })
        const { article, topic, story } = names
        const text = JSON.stringify(card)
        sql.exec('INSERT INTO events VALUES (?, ?, ?, 1, ?, 0, ?, ?)', seq, article, topic, story, at, text)
      }
      sql.exec("INSERT OR REPLACE INTO meta VALUES ('mark', ?)", EVENTS)
      const exec = (statement: string, ...bindings: SqlStorageValue[]) => {
        const cursor = sql.exec(statement, ...bindings)
        cursors.push(cursor)
        return cursor
      }
      const counted = {
        sql: { exec },
        transactionSync: (work: () => unknown) => storage.transactionSync(work),
      } as unknown as DurableObjectStorage
      const read = () => cursors.splice(0).reduce((sum, { rowsRead }) => sum + rowsRead, 0)
      return act({ shard, storage: counted, read })
    },
  )
}

function reader(number: number): PersonRecord {
  return {
    channel: 'webhook',
    address: `https://h${number}.example/hook`,
    keys: [],
    locale: 'vi',
    schedule: {
      cadence: 'daily',
      at: '07:00',
      weekday: 1,
      timezone: 'Asia/Ho_Chi_Minh',
      quiet: null,
      days: 'all',
    },
    status: 'active',
    consents: [],
    subscriptions: [{ topic: 'cau', name: 'Cầu', urgent: false, updates: false }],
  }
}

test('one reader more looks at no other', async () => {
  const add = ({ shard, storage, read }: Counted) => {
    importPeople(storage.sql, shard, [reader(-1)], 0, NOW)
    return read()
  }
  expect(await withReaders(1, 400, add)).toBe(await withReaders(0, 100, add))
})

test('a sweep looks at each reader some times, not at each for each', async () => {
  const sweepAll = ({ storage, read }: Counted) => {
    storage.sql.exec('UPDATE lane_starts SET cursor = ?', EVENTS)
    storage.sql.exec('UPDATE subscriptions SET since = NULL')
    read()
    storage.transactionSync(() => sweep(storage.sql, NOW + 41 * DAY))
    expect(storage.sql.exec('SELECT seq FROM events').toArray()).toEqual([])
    return read()
  }
  const few = await withReaders(0, 100, sweepAll)
  expect(await withReaders(1, 400, sweepAll)).toBeLessThan(few * 5)
})

test('where an endpoint has failed, a run looks at those whose turn it is, and not at all who wait', async () => {
  const secondRun = async ({ storage, read }: Counted) => {
    const days = makeDayBook()
    const agenda = new Agenda(storage.sql, () => days)
    const outcomes: Outcome[] = []
    const webhook: Channel = {
      idempotencyMs: DAY,
      perSecond: null,
      host: ({ address }) => new URL(address).host,
      render: async () => 'digest',
      async send() {
        const isFirst = outcomes.length === 0
        const outcome: Outcome = isFirst
          ? { result: 'failed', at: 'endpoint', reason: 'status', status: 500, retryAfterMs: null }
          : { result: 'sent', status: 200, providerId: null }
        outcomes.push(outcome)
        return outcome
      },
    }
    const context: SendContext = {
      storage,
      agenda,
      channels: { webhook } as unknown as SendContext['channels'],
      signingKey: 'k'.repeat(32),
      base: 'https://bantin.example',
      days,
      clock: () => NOW + 1_000,
      random: () => 0,
    }
    const dispatch = new Dispatch()
    await dispatch.run(context, NOW, 10)
    read()
    await dispatch.run(context, NOW, 10)
    expect(nextAttemptAt(context, dispatch.breaker, NOW)).toBe(NOW)
    expect(outcomes.map(({ result }) => result)).toEqual(['failed', ...new Array(19).fill('sent')])
    return read()
  }
  expect(await withReaders(1, 400, secondRun)).toBe(await withReaders(0, 100, secondRun))
})
