import { describe, expect, test } from 'vitest'
import { dueAfter } from '../../../../src/mailroom/schedule/due.ts'
import type { Lane, Schedule } from '../../../../src/mailroom/schedule/schedule.ts'

const HANOI = 'Asia/Ho_Chi_Minh'
const base: Schedule = { cadence: 'daily', at: '07:00', weekday: 1, timezone: HANOI, quiet: null }
const due = (rest: Partial<Schedule>, after: string, lane: Lane = 'scheduled') =>
  new Date(dueAfter({ ...base, ...rest }, lane, Date.parse(after))).toISOString().replace('.000', '')

const NIGHT = ['22:00', '07:00'] as const
const BERLIN = { timezone: 'Europe/Berlin' }

describe.each<[string, Partial<Schedule>, [after: string, expected: string][]]>([
  ['immediate', { cadence: 'immediate' }, [['2026-11-24T03:12:34Z', '2026-11-24T03:12:34Z']]],
  [
    'immediate, but not by night',
    { cadence: 'immediate', quiet: NIGHT },
    [
      ['2026-11-24T14:59:59Z', '2026-11-24T14:59:59Z'],
      ['2026-11-24T15:00:00Z', '2026-11-25T00:00:00Z'],
      ['2026-11-24T18:00:00Z', '2026-11-25T00:00:00Z'],
      ['2026-11-24T23:59:59Z', '2026-11-25T00:00:00Z'],
      ['2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z'],
    ],
  ],
  [
    'immediate, but not at noon',
    { cadence: 'immediate', quiet: ['11:30', '13:30'] },
    [
      ['2026-11-24T04:29:00Z', '2026-11-24T04:29:00Z'],
      ['2026-11-24T04:30:00Z', '2026-11-24T06:30:00Z'],
      ['2026-11-24T06:30:00Z', '2026-11-24T06:30:00Z'],
    ],
  ],
  [
    'quiet from a time to itself is never quiet',
    { cadence: 'immediate', quiet: ['08:00', '08:00'] },
    [['2026-11-24T01:00:00Z', '2026-11-24T01:00:00Z']],
  ],
  [
    'hourly, strictly later',
    { cadence: 'hourly' },
    [
      ['2026-11-24T03:00:00Z', '2026-11-24T04:00:00Z'],
      ['2026-11-24T03:00:01Z', '2026-11-24T04:00:00Z'],
      ['2026-11-24T03:59:59Z', '2026-11-24T04:00:00Z'],
    ],
  ],
  [
    'hourly, in a zone of quarter hours',
    { cadence: 'hourly', timezone: 'Asia/Kathmandu' },
    [['2026-11-24T03:00:00Z', '2026-11-24T03:15:00Z']],
  ],
  [
    'hourly, but not by night',
    { cadence: 'hourly', quiet: ['22:00', '06:30'] },
    [['2026-11-24T14:10:00Z', '2026-11-24T23:30:00Z']],
  ],
  [
    'daily',
    {},
    [
      ['2026-11-23T23:59:59Z', '2026-11-24T00:00:00Z'],
      ['2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'],
      ['2026-11-24T16:59:00Z', '2026-11-25T00:00:00Z'],
      ['2026-11-24T17:00:00Z', '2026-11-25T00:00:00Z'],
    ],
  ],
  ['daily at midnight', { at: '00:00' }, [['2026-11-24T16:59:00Z', '2026-11-24T17:00:00Z']]],
  [
    'daily at an hour that is quiet: when the quiet ends',
    { at: '06:30', quiet: NIGHT },
    [['2026-11-24T08:00:00Z', '2026-11-25T00:00:00Z']],
  ],
  [
    'weekly, Monday',
    { cadence: 'weekly' },
    [
      ['2026-11-24T00:00:00Z', '2026-11-30T00:00:00Z'],
      ['2026-11-29T23:59:00Z', '2026-11-30T00:00:00Z'],
      ['2026-11-30T00:00:00Z', '2026-12-07T00:00:00Z'],
    ],
  ],
  [
    'weekly, Sunday, over the end of a year',
    { cadence: 'weekly', weekday: 7, at: '20:00' },
    [['2026-12-28T00:00:00Z', '2027-01-03T13:00:00Z']],
  ],
  [
    'daily, where clocks go forward: never shown, so as late after the gap',
    { ...BERLIN, at: '02:30' },
    [
      ['2026-03-28T00:00:00Z', '2026-03-28T01:30:00Z'],
      ['2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z'],
      ['2026-03-29T01:30:00Z', '2026-03-30T00:30:00Z'],
    ],
  ],
  [
    'daily, where clocks go back: the first of two, and not again an hour later',
    { ...BERLIN, at: '02:30' },
    [
      ['2026-10-24T12:00:00Z', '2026-10-25T00:30:00Z'],
      ['2026-10-25T00:30:00Z', '2026-10-26T01:30:00Z'],
      ['2026-10-25T01:15:00Z', '2026-10-26T01:30:00Z'],
    ],
  ],
  [
    'daily keeps its local hour over summer time',
    { ...BERLIN },
    [
      ['2026-03-28T12:00:00Z', '2026-03-29T05:00:00Z'],
      ['2026-10-24T12:00:00Z', '2026-10-25T06:00:00Z'],
    ],
  ],
  [
    'hourly, in an hour that is shown twice: at both',
    { ...BERLIN, cadence: 'hourly' },
    [
      ['2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
      ['2026-10-25T01:00:00Z', '2026-10-25T02:00:00Z'],
      ['2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    ],
  ],
  [
    'hourly, where clocks change by half an hour',
    { cadence: 'hourly', timezone: 'Australia/Lord_Howe' },
    [
      ['2026-04-04T14:40:00Z', '2026-04-04T15:30:00Z'],
      ['2026-10-03T15:10:00Z', '2026-10-03T16:00:00Z'],
    ],
  ],
  [
    'quiet that ends within an hour that is skipped ends when clocks jump over it',
    { cadence: 'immediate', ...BERLIN, quiet: ['22:00', '02:30'] },
    [
      ['2026-03-29T00:50:00Z', '2026-03-29T01:00:00Z'],
      ['2026-03-29T01:00:00Z', '2026-03-29T01:00:00Z'],
    ],
  ],
  [
    'quiet that begins within the hour shown twice runs on when clocks go back',
    { cadence: 'immediate', ...BERLIN, quiet: ['02:30', '07:00'] },
    [
      ['2026-10-25T00:20:00Z', '2026-10-25T00:20:00Z'],
      ['2026-10-25T00:40:00Z', '2026-10-25T06:00:00Z'],
      ['2026-10-25T01:40:00Z', '2026-10-25T06:00:00Z'],
    ],
  ],
  [
    'quiet that ends within the hour shown twice ends in each',
    { cadence: 'immediate', ...BERLIN, quiet: ['22:00', '02:30'] },
    [
      ['2026-10-25T00:10:00Z', '2026-10-25T00:30:00Z'],
      ['2026-10-25T00:40:00Z', '2026-10-25T00:40:00Z'],
      ['2026-10-25T01:10:00Z', '2026-10-25T01:30:00Z'],
    ],
  ],
])('%s', (_, schedule, cases) => {
  test.each(cases)('after %s: %s', (after, expected) => {
    expect(due(schedule, after)).toBe(expected)
  })
})

describe('urgent', () => {
  test.each(['immediate', 'hourly', 'daily', 'weekly'] as const)(
    'does not wait for what is %s',
    (cadence) => {
      expect(due({ cadence }, '2026-11-24T03:12:34Z', 'urgent')).toBe('2026-11-24T03:12:34Z')
    },
  )

  test('waits for the end of quiet hours', () => {
    expect(due({ quiet: NIGHT }, '2026-11-24T18:00:00Z', 'urgent')).toBe('2026-11-25T00:00:00Z')
  })
})
