import { describe, expect, test } from 'vitest'
import { dueAfter, mayLeaveFrom, servedSlot } from '../../../../src/mailroom/schedule/due.ts'
import type { Lane, Schedule } from '../../../../src/mailroom/schedule/schedule.ts'
import { makeDayBook } from '../../../../src/text/days/day-book.ts'

const HANOI = 'Asia/Ho_Chi_Minh'
const working: Schedule = {
  cadence: 'daily',
  at: '07:00',
  weekday: 1,
  timezone: HANOI,
  quiet: null,
  days: 'working',
}
const NIGHT = ['22:00', '07:00'] as const
const at = (text: string) => Date.parse(`${text}+07:00`)
/** In the clock of Hà Nội. */
const spoken = (time: number | null) =>
  time && new Date(time + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

describe.each<[string, Partial<Schedule>, [after: string, expected: string][]]>([
  [
    'daily',
    {},
    [
      ['2026-11-26T07:00', '2026-11-27 07:00'],
      // A weekend.
      ['2026-11-27T07:00', '2026-11-30 07:00'],
      // The holidays of April and May, with a Monday in exchange for Giỗ Tổ on a Sunday.
      ['2026-04-24T07:00', '2026-04-28 07:00'],
      ['2026-04-29T08:00', '2026-05-04 07:00'],
      // Tết of 2027 begins on a Saturday: from Thursday until Wednesday.
      ['2027-02-03T07:00', '2027-02-11 07:00'],
      ['2028-02-28T07:00', '2028-02-29 07:00'],
      ['2026-12-31T07:00', '2027-01-04 07:00'],
    ],
  ],
  [
    'daily at an hour that is quiet, on Friday: on Monday, when the quiet ends',
    { at: '23:00', quiet: NIGHT },
    [
      ['2026-11-26T12:00', '2026-11-27 07:00'],
      ['2026-11-27T12:00', '2026-11-30 07:00'],
      ['2026-11-30T07:00', '2026-12-01 07:00'],
    ],
  ],
  [
    'weekly on a day that is off: the next working day at the same hour, and the week after on its own',
    { cadence: 'weekly', weekday: 7 },
    [
      ['2026-11-26T12:00', '2026-11-30 07:00'],
      ['2026-11-29T12:00', '2026-11-30 07:00'],
      ['2026-11-30T07:00', '2026-12-07 07:00'],
    ],
  ],
  [
    'weekly on a Friday in Tết',
    { cadence: 'weekly', weekday: 5 },
    [
      ['2027-01-29T07:00', '2027-02-11 07:00'],
      ['2027-02-11T06:59', '2027-02-11 07:00'],
      ['2027-02-11T07:00', '2027-02-12 07:00'],
    ],
  ],
  [
    'hourly',
    { cadence: 'hourly' },
    [
      ['2026-11-27T22:30', '2026-11-27 23:00'],
      ['2026-11-27T23:00', '2026-11-30 00:00'],
    ],
  ],
  [
    'at once',
    { cadence: 'immediate', quiet: NIGHT },
    [
      ['2026-11-27T21:59', '2026-11-27 21:59'],
      ['2026-11-27T22:00', '2026-11-30 07:00'],
      ['2026-11-28T12:00', '2026-11-30 07:00'],
      ['2026-11-30T12:00', '2026-11-30 12:00'],
    ],
  ],
])('on working days, %s', (_, schedule, cases) => {
  test.each(cases)('after %s: %s', (after, expected) => {
    expect(spoken(dueAfter({ ...working, ...schedule }, 'scheduled', at(after)))).toBe(expected)
  })
})

// Samoa had no Friday 30 December 2011; 07:00 there is midnight in Hà Nội, a day later until then.
test.each<[what: string, schedule: Partial<Schedule>, after: string, expected: string]>([
  ['a daily one goes on the day after', { days: 'all' }, '2011-12-30T01:00', '2011-12-31 00:00'],
  ['and on the next', { days: 'all' }, '2011-12-31T00:00', '2012-01-01 00:00'],
  [
    'a weekly one, too',
    { days: 'all', cadence: 'weekly', weekday: 5 },
    '2011-12-30T01:00',
    '2011-12-31 00:00',
  ],
  // The first of January was a Sunday, made up for on Monday.
  ['on working days, on Tuesday', { cadence: 'weekly', weekday: 5 }, '2011-12-30T01:00', '2012-01-03 00:00'],
])('on a date that a zone skips, %s', (_what, schedule, after, expected) => {
  const apia: Schedule = { ...working, timezone: 'Pacific/Apia', ...schedule }
  expect(spoken(dueAfter(apia, 'scheduled', at(after)))).toBe(expected)
})

test('a week’s digest comes once where two weeks are off', () => {
  const days = makeDayBook(['2027-02-11', '2027-02-12'])
  const friday: Schedule = { ...working, cadence: 'weekly', weekday: 5 }
  expect(spoken(dueAfter(friday, 'scheduled', at('2027-01-30T00:00'), null, days))).toBe('2027-02-15 07:00')
  expect(spoken(dueAfter(friday, 'scheduled', at('2027-02-15T07:00'), null, days))).toBe('2027-02-19 07:00')
})

test('days that were decided go before the rule', () => {
  const days = makeDayBook(['2026-11-26'], ['2026-11-28'])
  const due = (after: string) => spoken(dueAfter(working, 'scheduled', at(after), null, days))
  expect(['2026-11-25T07:00', '2026-11-27T07:00', '2026-11-28T07:00'].map(due)).toEqual([
    '2026-11-27 07:00',
    '2026-11-28 07:00',
    '2026-11-30 07:00',
  ])
})

test('what is urgent leaves on days off, and not by night', () => {
  const urgent = (after: string) => spoken(dueAfter({ ...working, quiet: NIGHT }, 'urgent', at(after)))
  expect(urgent('2026-11-28T12:34')).toBe('2026-11-28 12:34')
  expect(urgent('2026-11-28T22:34')).toBe('2026-11-29 07:00')
})

describe('what was due long ago', () => {
  test.each<[what: string, lane: Lane, now: string, expected: string]>([
    ['leaves at once by day', 'scheduled', '2026-11-26T12:00', '2026-11-26 12:00'],
    ['waits for the end of the night', 'scheduled', '2026-11-26T23:00', '2026-11-27 07:00'],
    ['waits over the weekend', 'scheduled', '2026-11-28T12:00', '2026-11-30 07:00'],
    ['and is urgent does not', 'urgent', '2026-11-28T12:00', '2026-11-28 12:00'],
    ['but waits for the end of the night, too', 'urgent', '2026-11-28T23:00', '2026-11-29 07:00'],
  ])('%s: %s, at %s', (_what, lane, now, expected) => {
    expect(spoken(mayLeaveFrom({ ...working, quiet: NIGHT }, lane, at(now)))).toBe(expected)
  })
})

const daily: Schedule = { ...working, days: 'all' }

describe('the slot that a digest stands for', () => {
  test.each<[what: string, schedule: Partial<Schedule>, lane: Lane, now: string, expected: string | null]>([
    ['daily', {}, 'scheduled', '2026-11-26T07:00', '2026-11-26 07:00'],
    ['daily, late', {}, 'scheduled', '2026-11-27T06:59', '2026-11-26 07:00'],
    [
      'daily, held by the night',
      { at: '23:00', quiet: NIGHT },
      'scheduled',
      '2026-11-27T07:00',
      '2026-11-26 23:00',
    ],
    [
      'on working days',
      { days: 'working', at: '23:00' },
      'scheduled',
      '2026-11-30T07:00',
      '2026-11-27 23:00',
    ],
    ['weekly', { cadence: 'weekly' }, 'scheduled', '2026-11-29T00:00', '2026-11-23 07:00'],
    ['hourly', { cadence: 'hourly' }, 'scheduled', '2026-11-26T07:00', null],
    ['at once', { cadence: 'immediate' }, 'scheduled', '2026-11-26T07:00', null],
    ['urgent', {}, 'urgent', '2026-11-26T07:00', null],
  ])('%s', (_what, schedule, lane, now, expected) => {
    expect(spoken(servedSlot({ ...daily, ...schedule }, lane, at(now)))).toBe(expected)
  })
})

describe('a date gets one digest', () => {
  const SEVEN = at('2026-11-26T07:00')
  test.each<[what: string, schedule: Partial<Schedule>, after: string, expected: string]>([
    ['a later hour, on the day', { at: '18:00' }, '2026-11-26T09:00', '2026-11-27 18:00'],
    ['an earlier hour', { at: '05:00' }, '2026-11-26T09:00', '2026-11-27 05:00'],
    // 07:00 in Berlin is 13:00 in Hà Nội.
    ['a zone to the west', { timezone: 'Europe/Berlin' }, '2026-11-26T09:00', '2026-11-27 13:00'],
    // The last one came at 13:45 there; 07:00 of the next date is 00:15 in Hà Nội.
    ['a zone to the east', { timezone: 'Pacific/Chatham' }, '2026-11-26T09:00', '2026-11-27 00:15'],
    // The last one came on Wednesday there, at 14:00; Thursday's has not come yet.
    ['over the date line', { timezone: 'Pacific/Honolulu' }, '2026-11-26T09:00', '2026-11-27 00:00'],
    [
      'a week that begins today',
      { cadence: 'weekly', weekday: 4, at: '18:00' },
      '2026-11-26T09:00',
      '2026-12-03 18:00',
    ],
    ['by the hour: none', { cadence: 'hourly' }, '2026-11-26T09:00', '2026-11-26 10:00'],
    ['at once: none', { cadence: 'immediate' }, '2026-11-26T09:00', '2026-11-26 09:00'],
  ])('%s', (_what, schedule, after, expected) => {
    expect(spoken(dueAfter({ ...daily, ...schedule }, 'scheduled', at(after), SEVEN))).toBe(expected)
  })

  test('one that left late, after midnight, does not take the next date’s', () => {
    const late: Schedule = { ...daily, at: '23:30' }
    const now = at('2026-11-27T00:10')
    expect(spoken(dueAfter(late, 'scheduled', now, servedSlot(late, 'scheduled', now)))).toBe(
      '2026-11-27 23:30',
    )
  })

  test('a clock that was set back does not make a slot due again', () => {
    for (const after of ['2026-11-26T06:10', '2026-11-24T06:10'])
      expect(spoken(dueAfter(daily, 'scheduled', at(after), SEVEN))).toBe('2026-11-27 07:00')
  })
})
