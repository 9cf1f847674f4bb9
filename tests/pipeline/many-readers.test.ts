import { expect, test } from 'vitest'
import { sweep } from '../../src/mailroom/ledger/sweep.ts'
import { importPeople, type PersonRecord } from '../../src/mailroom/people/transfer.ts'
import { inside, mailroom } from './support/objects.ts'
import { cleanUp, DAY } from './support/scene.ts'

cleanUp()

const NOW = Date.UTC(2026, 10, 26)
const EVENTS = 10

function reader(number: number): PersonRecord {
  return {
    channel: 'email',
    address: `doc-gia-${number}@doc-gia.example`,
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

/** Of a shard with so many readers of one topic, and events that all of them were told of: the rows that `act` reads. */
async function rowsRead(shard: number, readers: number, act: (sql: SqlStorage) => void): Promise<number> {
  return inside(
    () => mailroom(shard),
    ({ storage }) => {
      const { sql } = storage
      importPeople(
        sql,
        shard,
        Array.from({ length: readers }, (_, n) => reader(n)),
        0,
        NOW,
      )
      for (let seq = 1; seq <= EVENTS; seq += 1)
        sql.exec("INSERT INTO events VALUES (?, ?, 'cau', 1, ?, 0, ?, '{}')", seq, `a${seq}`, `s${seq}`, NOW)
      sql.exec('UPDATE lanes SET cursor = ?', EVENTS)
      sql.exec('UPDATE subscriptions SET since = NULL')
      const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
      const exec = (statement: string, ...bindings: SqlStorageValue[]) => {
        const cursor = sql.exec(statement, ...bindings)
        cursors.push(cursor)
        return cursor
      }
      storage.transactionSync(() => act({ exec } as unknown as SqlStorage))
      return cursors.reduce((sum, cursor) => sum + cursor.rowsRead, 0)
    },
  )
}

test('one reader more looks at no other', async () => {
  const add = (shard: number) => (sql: SqlStorage) => {
    importPeople(sql, shard, [reader(-1)], 0, NOW)
  }
  expect(await rowsRead(1, 400, add(1))).toBe(await rowsRead(0, 100, add(0)))
})

test('a sweep looks at each reader some times, not at each for each', async () => {
  const [few, many] = [
    await rowsRead(0, 100, (sql) => sweep(sql, NOW + 41 * DAY)),
    await rowsRead(1, 400, (sql) => sweep(sql, NOW + 41 * DAY)),
  ]
  const left = await inside(
    () => mailroom(1),
    ({ storage }) => storage.sql.exec('SELECT seq FROM events').toArray(),
  )
  expect(left).toEqual([])
  expect(many).toBeLessThan(few * 5)
})
