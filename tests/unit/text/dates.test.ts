import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/text/dates/parse.ts'
import { isTimeZone, localDay, localOf, localToUtc } from '../../../src/text/local-time.ts'

const HANOI = 'Asia/Ho_Chi_Minh'
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

describe('times as feeds write them', () => {
  test.each([
    ['Fri, 19 Nov 2021 21:17:00 +0700', '2021-11-19T14:17:00.000Z'],
    ['Fri, 19 Nov 2021 21:17:00 +07:00', '2021-11-19T14:17:00.000Z'],
    ['Fri, 19 Nov 2021 21:17:00 GMT+7', '2021-11-19T14:17:00.000Z'],
    ['Fri, 19 Nov 2021 21:17:00 UTC+07:00', '2021-11-19T14:17:00.000Z'],
    ['Fri, 19 Nov 2021 21:17:00 +0700 (ICT)', '2021-11-19T14:17:00.000Z'],
    ['Fri, 19 Nov 2021 21:17:00 ICT', '2021-11-19T14:17:00.000Z'],
    ['Fri,19 Nov 2021 21:17:00 +0700', '2021-11-19T14:17:00.000Z'],
    ['Fri 19 Nov 2021 21:17 +0700', '2021-11-19T14:17:00.000Z'],
    ['  Friday, 19 November 2021 21:17:00 +0700\n', '2021-11-19T14:17:00.000Z'],
    ['19 Nov 2021 21:17:00 -0500', '2021-11-20T02:17:00.000Z'],
    ['19 Nov 2021 21:17:00 EST', '2021-11-20T02:17:00.000Z'],
    ['19 Nov 2021 21:17:00 GMT', '2021-11-19T21:17:00.000Z'],
    ['19 Nov 2021 21:17:00 Z', '2021-11-19T21:17:00.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['6 Sept 07 08:49 GMT', '2007-09-06T08:49:00.000Z'],
    // Without a zone, the source's own.
    ['Fri, 19 Nov 2021 21:17:00', '2021-11-19T14:17:00.000Z'],
    ['19 Nov 2021', '2021-11-18T17:00:00.000Z'],
    ['2021-11-19T21:17:00', '2021-11-19T14:17:00.000Z'],
    ['2021-11-19 21:17', '2021-11-19T14:17:00.000Z'],
    ['2021-11-19', '2021-11-18T17:00:00.000Z'],
    ['2021-11-19T21:17:00Z', '2021-11-19T21:17:00.000Z'],
    ['2021-11-19T21:17:00.57Z', '2021-11-19T21:17:00.570Z'],
    ['2021-11-19T21:17:00,1239Z', '2021-11-19T21:17:00.123Z'],
    ['2021-11-19t21:17:00+07', '2021-11-19T14:17:00.000Z'],
    ['2021-11-19T21:17:00 +0700', '2021-11-19T14:17:00.000Z'],
    ['2021-11-19T21:17:00-03:30', '2021-11-20T00:47:00.000Z'],
    ['2021-11-19T24:00:00Z', '2021-11-20T00:00:00.000Z'],
    // A leap second is the last one that clocks can show.
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(iso(parseDate(text, HANOI))).toBe(expected)
  })
})

test.each([
  '',
  'hôm qua',
  '19/11/2021',
  '11/19/2021',
  '31 Nov 2021 10:00:00 GMT',
  '30 Feb 2024',
  '29 Feb 2023 10:00:00 GMT',
  '0 Nov 2021 10:00:00 GMT',
  '19 Nov 2021 25:00:00 GMT',
  '19 Nov 2021 10:60:00 GMT',
  '19 Nov 2021 10:00:00 XYZ',
  '19 Nov 2021 10:00:00 +1500',
  '19 Nov 2021 10:00:00 +0799',
  '19 Nov 121 10:00:00 GMT',
  '19 Foo 2021 10:00:00 GMT',
  '2021-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-11-00',
  '2021-11-19T24:00:01Z',
  '2021-11-19T21:17:61Z',
  '0000-00-00 00:00:00',
  // What some programs write for a time they do not know.
  '0001-01-01T00:00:00Z',
])('%j is no time', (text) => {
  expect(parseDate(text, HANOI)).toBeNull()
})

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

  test('the day is that of the zone', () => {
    expect(localDay(Date.UTC(2026, 10, 23, 17), HANOI)).toBe('2026-11-24')
    expect(localDay(Date.UTC(2026, 10, 23, 16, 59), HANOI)).toBe('2026-11-23')
  })

  test.each([
    ['Asia/Ho_Chi_Minh', true],
    ['UTC', true],
    ['Asia/Gia_Lai', false],
    ['', false],
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
