import { expect, test } from 'vitest'
import { countsUntil } from '../../../../src/newsroom/publishing/day-counts.ts'

/** 1 to 90, the last of them on 24 November 2026. */
const days = { last: '2026-11-24', counts: Array.from({ length: 90 }, (_, at) => at + 1) }

test.each([
  ['2026-11-24', 3, [88, 89, 90]],
  // Nothing has come since.
  ['2026-11-25', 3, [89, 90, 0]],
  ['2026-12-31', 3, [0, 0, 0]],
  ['2027-11-24', 3, [0, 0, 0]],
  // A reader whose clock is behind the one that published sees its own days.
  ['2026-11-23', 3, [87, 88, 89]],
  // Over the end of a month.
  ['2026-12-01', 9, [89, 90, 0, 0, 0, 0, 0, 0, 0]],
])('until %s, the last %i', (today, length, counts) => {
  expect(countsUntil(days, today, length)).toEqual(counts)
})

test('more days than are counted begin with nothing', () => {
  expect(countsUntil(days, '2026-11-24', 92).slice(0, 4)).toEqual([0, 0, 1, 2])
  expect(countsUntil(days, '2026-11-24', 90)).toEqual(days.counts)
})

test('across leap days and years', () => {
  const leap = { last: '2028-02-28', counts: [...new Array(89).fill(0), 5] }
  expect(countsUntil(leap, '2028-03-01', 3)).toEqual([5, 0, 0])
  const year = { last: '2026-12-31', counts: [...new Array(89).fill(0), 5] }
  expect(countsUntil(year, '2027-01-02', 3)).toEqual([5, 0, 0])
})

test('a list without entries, and what an earlier version published', () => {
  expect(countsUntil({ last: '1970-01-01', counts: new Array(90).fill(0) }, '2026-11-24', 2)).toEqual([0, 0])
  expect(countsUntil(undefined, '2026-11-24', 2)).toEqual([0, 0])
})
