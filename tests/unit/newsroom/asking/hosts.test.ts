import { beforeEach, describe, expect, test } from 'vitest'
import {
  HOSTS_TABLE,
  heldUntil,
  holdHost,
  noteAnswer,
  sweepHosts,
  waitForHold,
} from '../../../../src/newsroom/asking/hosts.ts'
import { memorySql } from '../sql.ts'

const NOW = Date.UTC(2026, 10, 24, 2, 0)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HOST = 'baotinh.example.vn'

let sql: SqlStorage
beforeEach(() => {
  sql = memorySql(HOSTS_TABLE)
})
const minutesHeld = (now = NOW) => {
  const hold = heldUntil(sql, HOST, now)
  return hold && (hold.until - now) / MINUTE
}

describe('a hold', () => {
  test('is of one host, until it ends', () => {
    holdHost(sql, HOST, NOW + HOUR, 'retry_after', NOW)
    expect(heldUntil(sql, HOST, NOW)).toEqual({ host: HOST, until: NOW + HOUR, reason: 'retry_after' })
    expect(heldUntil(sql, HOST, NOW + HOUR - 1)).not.toBeNull()
    expect(heldUntil(sql, HOST, NOW + HOUR)).toBeNull()
    expect(heldUntil(sql, `m.${HOST}`, NOW)).toBeNull()
  })

  test.each<[what: string, first: number, second: number, minutes: number]>([
    ['a longer one takes its place', 10, 30, 30],
    ['a shorter one does not', 30, 10, 30],
    ['a day at most', 0, 99_999, 1_440],
  ])('%s', (_, first, second, minutes) => {
    holdHost(sql, HOST, NOW + first * MINUTE, 'retry_after', NOW)
    holdHost(sql, HOST, NOW + second * MINUTE, 'crawl_delay', NOW)
    expect(minutesHeld()).toBe(minutes)
  })

  test('is what a source waits for', () => {
    expect(waitForHold({ host: HOST, until: NOW, reason: 'refused' })).toEqual({
      at: NOW,
      why: { reason: 'host', host: HOST, hold: 'refused' },
    })
  })

  test('is forgotten a day after it ended', () => {
    holdHost(sql, HOST, NOW, 'retry_after', NOW)
    sweepHosts(sql, NOW + 24 * HOUR)
    expect(sql.exec('SELECT host FROM hosts').toArray()).toHaveLength(1)
    sweepHosts(sql, NOW + 24 * HOUR + 1)
    expect(sql.exec('SELECT host FROM hosts').toArray()).toEqual([])
  })
})

describe('answers', () => {
  test.each<
    [status: number, retryAfterMs: number | null, minutes: number | null, reason: string | undefined]
  >([
    [200, null, null, undefined],
    [200, 60_000, null, undefined],
    [301, null, null, undefined],
    [404, 60_000, null, undefined],
    [500, 60_000, null, undefined],
    [502, null, null, undefined],
    [429, 60_000, 1, 'retry_after'],
    [503, 20 * MINUTE, 20, 'retry_after'],
    [503, 9_999 * HOUR, 1_440, 'retry_after'],
    [429, null, 5, 'refused'],
    [503, null, 5, 'refused'],
    [429, 0, null, undefined],
  ])('%i, Retry-After %s ms → held for %s min (%s)', (status, retryAfterMs, minutes, reason) => {
    noteAnswer(sql, HOST, status, retryAfterMs, NOW)
    expect(minutesHeld()).toBe(minutes)
    expect(heldUntil(sql, HOST, NOW)?.reason).toBe(reason)
  })

  test('a guess grows with each refusal, to six hours', () => {
    const held: (number | null)[] = []
    for (let now = NOW, n = 0; n < 9; n += 1) {
      noteAnswer(sql, HOST, 503, null, now)
      held.push(minutesHeld(now))
      now = heldUntil(sql, HOST, now)?.until ?? now
    }
    expect(held).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 360])
  })

  test('any other answer makes it small again', () => {
    noteAnswer(sql, HOST, 429, null, NOW)
    noteAnswer(sql, HOST, 429, null, NOW + HOUR)
    noteAnswer(sql, HOST, 404, null, NOW + 2 * HOUR)
    noteAnswer(sql, HOST, 429, null, NOW + 3 * HOUR)
    expect(minutesHeld(NOW + 3 * HOUR)).toBe(5)
  })

  test('a host that never refused leaves no row', () => {
    noteAnswer(sql, HOST, 200, null, NOW)
    expect(sql.exec('SELECT host FROM hosts').toArray()).toEqual([])
  })
})
