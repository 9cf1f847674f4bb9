import { describe, expect, test } from 'vitest'
import { findDate } from '../../../../src/text/dates/find.ts'
import { parseDate } from '../../../../src/text/dates/parse.ts'
import { HANOI } from './instant.ts'

const notInTheCalendar = [
  '31 Nov 2021 10:00:00 GMT',
  '30 Feb 2024',
  '29 Feb 2023 10:00:00 GMT',
  '0 Nov 2021 10:00:00 GMT',
  'Fri, 99 Nov 2021 10:00:00 GMT',
  'Feb 30, 2024',
  'Tháng Hai 30, 2024',
  '30 tháng 2 năm 2024',
  '19 tháng 13 năm 2021',
  '31/02/2021',
  '29/02/2100',
  '13/13/2021',
  '0/11/2021',
  '00/00/0000',
  '2021-02-29',
  '1900-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-11-00',
  '20211301',
  '2021-366',
  '2021-000',
  '2021-W53-1',
  '2021-W00-1',
  '2021-W10-8',
  'Feb 29 10:00:00 2023',
]

const notOnAClock = [
  '19 Nov 2021 25:00:00 GMT',
  '19 Nov 2021 10:60:00 GMT',
  '19 Nov 2021 10:00:61 GMT',
  '19 Nov 2021 1:2:3:4 GMT',
  '19/11/2021 25:00',
  '19/11/2021 24:01',
  '2021-11-19T24:00:01Z',
  '2021-11-19T21:17:61Z',
  '2021-11-19T2117:00:00Z',
]

const noZone = [
  '19 Nov 2021 10:00:00 +1500',
  '19 Nov 2021 10:00:00 +0799',
  '19 Nov 2021 10:00:00 +zz:00',
  '19 Nov 2021 10:00:00 xyzabc',
  '19 Nov 2021 10:00:00 Asia/Gia_Lai',
  '2021-11-19T21:17:00-99:99',
  '2021-11-19T21:17:00+07:00Textra',
]

/** What programs write for a time that they do not know, and years of which there is no news. */
const noYear = [
  '0000-00-00 00:00:00',
  '0001-01-01T00:00:00Z',
  '1/1/0001 12:00:00 AM',
  'Mon, 01 Jan 0001 00:00:00 +0000',
  '9999-12-31T23:59:59Z',
  '1899-12-31',
  '2201-01-01',
  '+002021-11-19',
  '-2021-11-19',
  '9999999999',
  '9999999999999',
]

const garbage = [
  '',
  ' ',
  '-',
  '-1',
  '0',
  '1.5',
  '3.2',
  '19.11',
  '14-1',
  '19/11',
  '12:30',
  '21',
  '123',
  '1234567890123456',
  '19 Foo 2021 10:00:00 GMT',
  '19 Nov zz 10:00:00 GMT',
  '2 Jan 15:04:05 GMT',
  'Nov 19',
  'tháng 11',
  'hôm qua',
  '3 giờ trước',
  'pubDate',
  'null',
  'Invalid Date',
  '{date}',
  '2021-xx-27',
  '2013-01-27-01',
  '2021-11-19T09:xx:00Z',
  '19 11 21',
  '2021 11 19',
  '1/2/3/2021',
  '1.2.2021.5',
  '15/2021/NĐ-CP',
  '19-11-2021-NQ/TU',
  'Tin ngày 19/11/2021 về phát triển đảng',
]

describe.each([
  ['days that no calendar has', notInTheCalendar],
  ['times that no clock shows', notOnAClock],
  ['zones that are none', noZone],
  ['years of no news', noYear],
  ['garbage', garbage],
])('%s', (_name, texts) => {
  test.each(texts)('%j', (text) => {
    expect(parseDate(text, HANOI)).toBeNull()
    expect(parseDate(text, HANOI, 'month-first')).toBeNull()
  })
})

describe('long and hostile texts end at once', () => {
  test.each([
    ['spaces', ' '.repeat(2_000_000)],
    ['letters', 'x'.repeat(2_000_000)],
    ['digits', '1'.repeat(2_000_000)],
    ['days', '1/1/'.repeat(500_000)],
    ['times', '1:'.repeat(1_000_000)],
    ['weekdays', 'thu '.repeat(500_000)],
    ['weekdays behind a time', `21:17 ${'thứ sáu '.repeat(250_000)}`],
    ['months', 'thang 1 '.repeat(250_000)],
    ['zones', 'gmt+7 '.repeat(300_000)],
    ['places', 'a/b/c '.repeat(300_000)],
    ['brackets', '('.repeat(2_000_000)],
    ['comments', '(gmt)'.repeat(400_000)],
    ['hyphens', '- '.repeat(1_000_000)],
    ['marks', '\u0301'.repeat(2_000_000)],
    ['a date behind spaces', `x${' '.repeat(2_000_000)}19/11/2021`],
  ])(
    '%s',
    (_name, text) => {
      for (const hostile of [text, text.slice(0, 200), text.slice(0, 2000)]) {
        expect(parseDate(hostile, HANOI)).toBeNull()
        expect(findDate(hostile, HANOI, 'day-first', 0)).toBeNull()
      }
    },
    1000,
  )
})
