import { describe, expect, test } from 'vitest'
import { addDays, msToDay } from '../../../../src/text/days/calendar.ts'
import { gioToOf, tetOf } from '../../../../src/text/days/lunar-holidays.ts'
import { monthAfter, monthOfTerm } from './sky.ts'

/** As calendars of Vietnam have them; China's new year of 2030 is a day later. */
test.each<[year: number, tet: string, gioTo: string]>([
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2030, '2030-02-02', '2030-04-12'],
  [2034, '2034-02-19', '2034-04-28'],
])('%i: Tết %s, Giỗ Tổ %s', (year, tet, gioTo) => {
  expect([tetOf(year), gioToOf(year)]).toEqual([tet, gioTo])
})

const years = Array.from({ length: 55 }, (_, n) => 2021 + n)

describe('the sky says the same', () => {
  // The first month is the one of Vũ thủy (330°), the third the one of Cốc vũ (30°).
  test.each(years)('%i', (year) => {
    let first = msToDay(monthOfTerm(330, Date.UTC(year, 0, 31)))
    // In 2034 the month before holds that term as well as Đại hàn, and is the twelfth: a year never begins that early.
    if (first < `${year}-01-21`) first = msToDay(monthAfter(Date.UTC(year, 0, 21)))
    const third = msToDay(monthOfTerm(30, Date.UTC(year, 2, 31)))
    expect([tetOf(year), gioToOf(year)]).toEqual([first, addDays(third, 9)])
  })
})

test('the table ends, and is long enough for ten years from today', () => {
  expect([tetOf(2020), gioToOf(2020), tetOf(2076), gioToOf(2076)]).toEqual(Array(4).fill(undefined))
  expect(gioToOf(new Date().getUTCFullYear() + 10)).toBeDefined()
})
