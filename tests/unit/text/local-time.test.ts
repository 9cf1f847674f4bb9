import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/text/dates/parse.ts'
import { isTimeZone, localDay, localOf, localToUtc } from '../../../src/text/local-time.ts'

const HANOI = 'Asia/Ho_Chi_Minh'
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

describe('the wall clock of a zone', () => {
  test.each([
    // Clocks go from 02:00 to 03:00: as late after the gap as behind its start.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    // Clocks go back, and show this twice: the first counts.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    // Samoa had no 30 December 2011 at all.
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['2026-06-01T00:00', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z'],
  ])('%s in %s', (local, zone, expected) => {
    expect(iso(parseDate(local, zone))).toBe(expected)
  })

  test.each(['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe'])(
    'in %s, quarters of hours around every change of clocks lead there and back, the second showing to the first',
    (zone) => {
      for (const time of quartersAroundChanges(zone)) {
        const showsAgain = [3_600_000, 1_800_000].find(
          (ms) => localOf(time - ms, zone) === localOf(time, zone),
        )
        expect(localToUtc(localOf(time, zone), zone)).toBe(time - (showsAgain ?? 0))
      }
    },
  )

  test('whatever is kept of a zone, it shows what Intl shows', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const times = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2040, 0) })
    // The shortest summer time that there was: a week in which the clocks went forward and back again.
    const recife = Array.from({ length: 80 }, (_, i) => Date.UTC(2000, 9, 5) + i * 6 * 3_600_000)
    for (const time of recife)
      expect(localOf(time, 'America/Recife')).toBe(shownByIntl(time, 'America/Recife'))
    fc.assert(
      fc.property(zones, times, (zone, time) => {
        expect(localOf(time, zone)).toBe(shownByIntl(time, zone))
      }),
      { numRuns: 500 },
    )
  })

  test('a name that is no zone is a bug', () => {
    expect(() => localOf(0, 'Asia/Gia_Lai')).toThrow(RangeError)
  })

  test('the day is that of the zone', () => {
    expect(localDay(Date.UTC(2026, 10, 23, 17), HANOI)).toBe('2026-11-24')
    expect(localDay(Date.UTC(2026, 10, 23, 16, 59), HANOI)).toBe('2026-11-23')
  })

  test.each([
    ['Asia/Ho_Chi_Minh', true],
    ['UTC', true],
    ['Asia/Gia_Lai', false],
    ['', false],
    // ECMA-402 takes an offset for a zone; the list of zones does not.
    ['+07:00', false],
    ['-0330', false],
    ['Etc/GMT-7', true],
  ])('%j is a time zone: %s', (name, expected) => {
    expect(isTimeZone(name)).toBe(expected)
  })
})

/** Of each day of 2026 on which the offset changes, and of every fiftieth day, for zones where it never does. */
function quartersAroundChanges(zone: string): number[] {
  const offset = (time: number) => localOf(time, zone) - time
  const day = 86_400_000
  const starts = Array.from({ length: 365 }, (_, i) => Date.UTC(2026, 0, 1) + i * day)
  return starts
    .filter((start, i) => i % 50 === 0 || offset(start) !== offset(start + day))
    .flatMap((start) => Array.from({ length: 96 }, (_, i) => start + i * 900_000))
}

function shownByIntl(time: number, timeZone: string): number {
  const numeric = 'numeric'
  const part: Record<string, number> = {}
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  })
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour, minute, second } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}
