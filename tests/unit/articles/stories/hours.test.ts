import { expect, test } from 'vitest'
import { hourOf, meet, spanOf } from '../../../../src/articles/stories/hours.ts'
import { wordsOf } from '../../../../src/articles/stories/phrases.ts'
import { HOUR, MORNING } from './told.ts'

/** Midnight of 19 November 2025 in Vietnam. */
const MIDNIGHT = hourOf(MORNING) - 8

test.each<[string, [from: number, to: number] | null]>([
  ['Sáng 19/11, xã Tân Lập', [5, 11]],
  ['chiều ngày 18/11', [-12, -6]],
  ['Tối qua, tại xã', [-6, 0]],
  ['rạng sáng nay', [0, 7]],
  ['đêm hôm qua', [-6, 6]],
  ['Khoảng 6 giờ 40 phút ngày 19/11', [5, 7]],
  ['lúc 22 giờ 30 đêm 18/11', [-3, -1]],
  ['Lúc 5h30 sáng nay', [4, 6]],
  ['15 giờ hôm nay', [14, 16]],
  ['sáng 3 tháng 1', [45 * 24 + 5, 45 * 24 + 11]],
  ['Sau một buổi sáng làm việc, chiều 19/11', [12, 18]],
  ['sang 19/11, xa Tan Lap', [5, 11]],
  ['cả ngày 19/11', null],
  ['trong 24 giờ qua', null],
  ['sáng tạo trẻ', null],
])('%s', (text, span) => {
  expect(spanOf(wordsOf(text), MORNING)).toEqual(span === null ? null : span.map((hour) => MIDNIGHT + hour))
})

test('a day near the end of a year is of that year', () => {
  const newYear = Date.UTC(2026, 0, 1, 1)
  expect(spanOf(wordsOf('sáng 31/12'), newYear)).toEqual([hourOf(newYear) - 8 - 19, hourOf(newYear) - 8 - 13])
})

test('spans meet where both are said and have an hour in common', () => {
  expect(meet([5, 11], [10, 13])).toBe(true)
  expect(meet([5, 11], [12, 18])).toBe(false)
  expect(meet(null, [5, 11])).toBe(false)
  expect(hourOf(MORNING + HOUR) - hourOf(MORNING)).toBe(1)
})
