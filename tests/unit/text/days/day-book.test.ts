import { describe, expect, test } from 'vitest'
import { addDays, isDay, weekdayOf } from '../../../../src/text/days/calendar.ts'
import { makeDayBook } from '../../../../src/text/days/day-book.ts'

/** Monday to Friday of a year on which a book has nobody work, without the year. */
function daysOff(year: number, book = makeDayBook()): string {
  const off: string[] = []
  for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1)) {
    if (weekdayOf(day) <= 5 && !book.isWorkingDay(day)) off.push(day.slice(5))
  }
  return off.join(' ')
}

/** As the Government announced them year by year, without the days that were exchanged for a Saturday. */
describe('days off by law', () => {
  test.each<[year: number, expected: string]>([
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02'],
    [2026, '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02'],
  ])('%i: %s', (year, expected) => {
    expect(daysOff(year)).toBe(expected)
  })

  test('years beyond the lunar table have those of the solar calendar', () => {
    expect(daysOff(2080)).toBe('01-01 04-30 05-01 09-02 09-03')
  })

  test('every year of the table has eleven, none of them lost to a weekend', () => {
    for (let year = 2021; year <= 2075; year += 1) expect(daysOff(year).split(' ')).toHaveLength(11)
  })
})

describe('what is decided for a year', () => {
  const book = makeDayBook(['2026-01-02', '2026-08-31'], ['2026-01-10', '2026-08-22', '2026-05-01'])
  test.each<[day: string, expected: boolean]>([
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-08-22', true],
    ['2026-08-29', false],
    ['2026-08-31', false],
    ['2026-05-01', true],
    ['2026-05-02', false],
    ['2026-05-04', true],
  ])('%s is worked: %s', (day, expected) => {
    expect(book.isWorkingDay(day)).toBe(expected)
  })
})

describe('a day', () => {
  test.each<[text: string, expected: boolean]>([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2100-02-29', false],
    ['2026-11-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-01-01T00:00', false],
    [' 2026-01-01', false],
    ['', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
  })

  test.each<[day: string, count: number, expected: string]>([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -366, '2025-12-31'],
  ])('%s and %i days: %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  test.each<[day: string, expected: number]>([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected)
  })
})
