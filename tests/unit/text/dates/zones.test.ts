import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../../src/text/dates/parse.ts'
import { HANOI, rfc3339 } from './instant.ts'

/** What stands behind 12:00:00 on 19 November 2021, and what UTC shows then. */
test.each([
  ['+0700', '05:00'],
  ['+07:00', '05:00'],
  ['+07', '05:00'],
  ['+7', '05:00'],
  ['+700', '05:00'],
  ['+0530', '06:30'],
  ['-0330', '15:30'],
  ['-0000', '12:00'],
  ['--0300', '15:00'],
  ['GMT', '12:00'],
  ['UT', '12:00'],
  ['UTC', '12:00'],
  ['Z', '12:00'],
  ['GMT+7', '05:00'],
  ['GMT +7', '05:00'],
  ['(GMT + 7)', '05:00'],
  ['GMT+07:00', '05:00'],
  ['GMT+0700', '05:00'],
  ['GMT-03:30', '15:30'],
  ['UTC+7', '05:00'],
  ['UTC+07:00', '05:00'],
  ['(GMT+7)', '05:00'],
  ['[GMT+7]', '05:00'],
  ['+0700 (ICT)', '05:00'],
  ['-0700 MST', '19:00'],
  ['ICT', '05:00'],
  ['ict', '05:00'],
  ['EST', '17:00'],
  ['EDT', '16:00'],
  ['CST', '18:00'],
  ['CDT', '17:00'],
  ['MST', '19:00'],
  ['MDT', '18:00'],
  ['PST', '20:00'],
  ['PDT', '19:00'],
  ['CET', '11:00'],
  ['CEST', '10:00'],
  ['BST', '11:00'],
  ['JST', '03:00'],
  ['SGT', '04:00'],
  ['AEDT', '01:00'],
  // Whether it is summer is left to the date.
  ['ET', '17:00'],
  ['PT', '20:00'],
  ['Etc/GMT', '12:00'],
  // POSIX counts the other way.
  ['Etc/GMT-7', '05:00'],
  ['Asia/Ho_Chi_Minh', '05:00'],
  ['Europe/Brussels', '11:00'],
  // RFC 2822 §4.3: military letters and unknown names say no more than UTC.
  ['A', '12:00'],
  ['M', '12:00'],
  ['y', '12:00'],
  ['XYZ', '12:00'],
])('Fri, 19 Nov 2021 12:00:00 %s', (zone, utc) => {
  expect(rfc3339(parseDate(`Fri, 19 Nov 2021 12:00:00 ${zone}`, HANOI))).toBe(`2021-11-19T${utc}:00Z`)
})

test('a zone whose clocks change is asked for its date', () => {
  expect(rfc3339(parseDate('19 Jul 2021 12:00:00 ET', HANOI))).toBe('2021-07-19T16:00:00Z')
  expect(rfc3339(parseDate('19 Jul 2021 12:00:00 Europe/Brussels', HANOI))).toBe('2021-07-19T10:00:00Z')
})

describe('without a zone, that of the source counts', () => {
  test.each([
    ['2021-07-19 12:00', 'Europe/Berlin', '2021-07-19T10:00:00Z'],
    ['2021-11-19 12:00', 'Europe/Berlin', '2021-11-19T11:00:00Z'],
    ['19/11/2021 12:00', 'UTC', '2021-11-19T12:00:00Z'],
    ['Fri, 19 Nov 2021 12:00', 'America/New_York', '2021-11-19T17:00:00Z'],
    ['Fri Nov 19 12:00:00 2021', 'UTC', '2021-11-19T12:00:00Z'],
    ['19/11/2021', 'Asia/Kathmandu', '2021-11-18T18:15:00Z'],
  ])('%s in %s', (text, zone, instant) => {
    expect(rfc3339(parseDate(text, zone))).toBe(instant)
  })
})
