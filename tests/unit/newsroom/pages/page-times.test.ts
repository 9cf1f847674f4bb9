import { describe, expect, test } from 'vitest'
import {
  isLate,
  isPatienceOver,
  isSpent,
  nextReading,
  retryAt,
} from '../../../../src/newsroom/pages/page-times.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('a page that failed', () => {
  test.each([
    [1, 5 * MINUTE],
    [2, 30 * MINUTE],
    [3, 2 * HOUR],
    [4, 8 * HOUR],
    [5, 24 * HOUR],
  ])('%i times is asked for again after %i ms', (attempts, wait) => {
    expect(retryAt(attempts, 1_000)).toBe(1_000 + wait)
    expect(isSpent('text', attempts)).toBe(false)
  })

  test('six times is not asked for any more', () => {
    expect(retryAt(6, 1_000)).toBeNull()
    expect(isSpent('text', 6)).toBe(true)
  })

  test('three times keeps nobody waiting for a date, nor for the rest of an article', () => {
    expect([1, 2, 3, 4].map(isPatienceOver)).toEqual([false, false, true, true])
    expect([2, 3].map((attempts) => isSpent('date', attempts))).toEqual([false, true])
  })

  test.each([
    ['date', 24],
    ['text', 72],
    ['again', 96],
  ] as const)('for its %s is late after %i hours', (reason, hours) => {
    expect(isLate(reason, 0, hours * HOUR)).toBe(false)
    expect(isLate(reason, 0, hours * HOUR + 1)).toBe(true)
  })
})

test.each([
  [0, 1],
  [0.9, 1],
  [1, 6],
  [5.9, 6],
  [6.2, 24],
  [71.9, 72],
])('a told article of %f hours is read again at %f, or up to ten minutes later', (age, next) => {
  const firstSeen = 1_700_000_000_000
  const now = firstSeen + age * HOUR
  expect(nextReading(firstSeen, now, 0)).toBe(firstSeen + next * HOUR)
  expect(nextReading(firstSeen, now, 1)).toBe(firstSeen + next * HOUR + 10 * MINUTE)
})

test('a told article of 72 hours is not read again', () => {
  expect(nextReading(0, 72 * HOUR, 0)).toBeNull()
})
