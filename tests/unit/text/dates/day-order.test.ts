import { expect, test } from 'vitest'
import { dayOrderOf } from '../../../../src/text/dates/day-order.ts'
import { HANOI } from './instant.ts'

/** 24 November 2026, 15:00 in Hà Nội. */
const NOW = Date.UTC(2026, 10, 24, 8)

test.each([
  ['no dates', [], null],
  ['a day over 12 in the second place', ['9/14/2026 6:44:00 PM', '9/10/2026 6:44:00 PM'], 'month-first'],
  ['a day over 12 in the first place', ['14/09/2026 06:44', '10/09/2026 06:44'], 'day-first'],
  ['both', ['9/14/2026', '14/9/2026'], null],
  ['both, and a future', ['9/14/2025', '14/9/2025', '11/12/2026'], null],
  ['a day beside what is none', ['14/09/2026', '14/14/2026'], 'day-first'],
  ['neither', ['01/02/2026', '03/04/2026'], null],
  ['the same number twice', ['10/10/2026'], null],
  // 11 December is in the future, 12 November is not.
  ['a future that month first has not', ['11/12/2026 06:44:00 PM'], 'month-first'],
  ['a future that day first has not', ['12/11/2026 06:44:00'], 'day-first'],
  ['a future in both', ['11/12/2026', '12/11/2026'], null],
  ['a future either way', ['01/02/2027'], null],
  ['tomorrow, or the past', ['12/11/2026', '25/11/2026'], 'day-first'],
  // A number over 12 says more than where the dates lie: an announcement may be of next month.
  ['a number over 12 and a future', ['14/09/2026', '05/12/2026'], 'day-first'],
  ['two-digit years', ['9/14/26 6:44 PM'], 'month-first'],
  ['hyphens and dots', ['09-14-2026', '09.15.2026 08:30'], 'month-first'],
  ['weekdays and zones around', ['Mon, 09/14/2026 - 19:19', 'Thứ 3, 10/09/2026 17:00 GMT+7'], 'month-first'],
  ['within a text', ['Ngày đăng: 14/09/2026 | 08:30'], 'day-first'],
  ['dates that leave no choice', ['2026-09-14', '14 Sep 2026 06:44:00 GMT', '14 tháng 9 năm 2026'], null],
  [
    'what is no date',
    ['19/2026', '14/09', '', 'x'.repeat(10_000), '9-14-2026-NQ/TU', '9.14.26.1', '14/14/2026'],
    null,
  ],
] as const)('%s', (_name, texts, order) => {
  expect(dayOrderOf(texts, NOW, HANOI)).toBe(order)
})

test('two days ahead are no future: papers print the date of the next issue', () => {
  const onTheSeventh = (text: string, hour: number) => dayOrderOf([text], Date.UTC(2026, 11, 7, hour), HANOI)
  // 10 December begins at 17:00 on the ninth.
  expect(onTheSeventh('10/12/2026', 16)).toBe('month-first')
  expect(onTheSeventh('10/12/2026', 17)).toBeNull()
  expect(onTheSeventh('12/10/2026', 16)).toBe('day-first')
  expect(onTheSeventh('12/10/2026', 17)).toBeNull()
})

test.each([
  [
    'of these days month first, of other months day first',
    ['9/7/2026 9:40 AM', '9/6/2026 8:15 PM'],
    'month-first',
  ],
  ['of these days day first, of other months month first', ['07/09/2026 09:40', '06/09/2026'], 'day-first'],
  ['of these days, the newest not on top', ['9/5/2026', '9/7/2026', '9/6/2026'], 'month-first'],
  ['one day alone, which may be a coincidence', ['9/7/2026', '9/7/2026'], null],
  // On the ninth of each month: only read the wrong way is it of these days.
  ['one day of several months, the last of them this one', ['09/09/2026', '09/08/2026', '09/07/2026'], null],
  ['one day of several months, long ago', ['05/04/2026', '05/03/2026', '05/02/2026'], null],
  ['of no time near, either way', ['9/2/2026', '8/2/2026'], null],
  ['of these days either way', ['9/7/2026', '7/9/2026'], null],
] as const)('on 7 September, dates %s', (_name, texts, order) => {
  expect(dayOrderOf(texts, Date.UTC(2026, 8, 7, 8), HANOI)).toBe(order)
})
