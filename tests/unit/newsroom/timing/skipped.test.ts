import { describe, expect, test } from 'vitest'
import { outOfSkips, skipWarnings } from '../../../../src/newsroom/timing/skipped.ts'

/** 24 November 2026 is a Tuesday (2). */
const at = (text: string) =>
  Date.UTC(2026, 10, Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6, 8)))
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe('out of what is skipped', () => {
  test.each<[time: string, hours: number[], days: number[], late: number, expected: string]>([
    ['24 02:30', [], [], 0, '24 02:30'],
    ['24 02:30', [3], [], 0, '24 02:30'],
    ['24 02:30', [2], [], 0, '24 03:00'],
    ['24 02:30', [2, 3, 4], [], 0, '24 05:00'],
    ['24 02:30', [2, 4], [], 0, '24 03:00'],
    ['24 23:10', [22, 23, 0, 1], [], 0, '25 02:00'],
    ['24 02:00', [2], [], 0, '24 03:00'],
    ['24 03:00', [2], [], 0, '24 03:00'],
    ['24 02:30', [], [2], 0, '25 00:00'],
    ['27 18:00', [], [6, 0], 0, '27 18:00'],
    ['28 18:00', [], [6, 0], 0, '30 00:00'],
    ['28 18:00', [0, 1, 2], [6, 0], 0, '30 03:00'],
    ['24 10:00', span(0, 22), [], 0, '24 23:00'],
    ['24 10:00', [], [0, 1, 2, 3, 4, 5], 0, '28 00:00'],
    ['24 23:30', span(1, 23), [0, 1, 2, 3, 4, 5], 0, '28 00:00'],
    // Rules that leave nothing are none,
    ['24 10:00', span(0, 23), [], 0, '24 10:00'],
    ['24 10:00', [], span(0, 6), 0, '24 10:00'],
    ['24 10:00', span(0, 23), [2], 0, '25 00:00'],
    // nor do hours count that there are not.
    ['24 02:30', [24, -1, 2.5, Number.NaN], [7], 0, '24 02:30'],
    // Not on the stroke, but some minutes later,
    ['24 02:30', [2], [], 5, '24 03:05'],
    ['24 03:02', [2], [], 5, '24 03:05'],
    ['24 03:05', [2], [], 5, '24 03:05'],
    ['24 03:02', [], [], 5, '24 03:02'],
    ['25 00:01', [], [2], 5, '25 00:05'],
  ])('%s without hours %j and days %j, %i min late → %s', (time, skipHours, skipDays, late, expected) => {
    const found = outOfSkips(at(time), { skipHours, skipDays }, late * 60_000)
    expect(new Date(found).toISOString()).toBe(new Date(at(expected)).toISOString())
  })
})

test.each<[hours: number[], days: number[], warnings: string[]]>([
  [[1, 2], [0], []],
  [span(0, 23), [], ['skipHours names every hour and is ignored']],
  [[], span(0, 6), ['skipDays names every day and is ignored']],
])('what is not followed is said: hours %j, days %j', (skipHours, skipDays, warnings) => {
  expect(skipWarnings({ skipHours, skipDays })).toEqual(warnings)
})
