import fc from 'fast-check'
import type { Schedule } from '../../../../src/mailroom/schedule/schedule.ts'
import { MINUTE_MS } from '../../../support/wall.ts'

/** Schedules and times at random, more often where clocks change, days are off or calendars have their edges. */

const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/New_York',
  'Europe/Berlin',
  'Pacific/Chatham',
]

const EDGES = [
  // Samoa had no 30 December.
  Date.UTC(2011, 11, 30),
  Date.UTC(2026, 1, 15),
  Date.UTC(2026, 1, 17),
  Date.UTC(2026, 2, 8),
  Date.UTC(2026, 2, 22),
  Date.UTC(2026, 2, 29),
  Date.UTC(2026, 3, 4),
  Date.UTC(2026, 8, 1),
  Date.UTC(2026, 8, 26),
  Date.UTC(2026, 9, 3),
  Date.UTC(2026, 9, 25),
  Date.UTC(2026, 10, 1),
  Date.UTC(2027, 0, 1),
  Date.UTC(2027, 1, 6),
  Date.UTC(2028, 1, 29),
]

const HALF_WEEK = 3.5 * 1_440

/** Full minutes. */
export const minute = fc
  .oneof(fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE_MS, max: Date.UTC(2028, 11, 31) / MINUTE_MS }), {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -HALF_WEEK, max: HALF_WEEK }))
      .map(([edge, minutes]) => edge / MINUTE_MS + minutes),
  })
  .map((minutes) => minutes * MINUTE_MS)

const clock = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '45'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
/** Hours around which clocks change are drawn more often. */
const nightly = fc.oneof(
  clock,
  fc.constantFrom(
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '01:45',
    '02:00',
    '02:30',
    '02:45',
    '03:00',
    '03:15',
    '03:45',
  ),
)

/** Quiet that begins within an hour shown twice runs on when clocks go back, though they show a time before it. */
const quiet = fc.tuple(
  nightly.filter((from) => !/^0[123]/.test(from)),
  nightly,
)

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  cadence: fc.constantFrom('immediate', 'hourly', 'daily', 'daily', 'weekly'),
  at: nightly,
  weekday: fc.integer({ min: 1, max: 7 }),
  timezone: fc.constantFrom(...ZONES),
  quiet: fc.option(quiet),
  days: fc.constantFrom('all', 'working'),
})

/** Days decided to be off, or worked, counted from some day on. */
export const decided = fc.record({
  off: fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 8 }),
  worked: fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 4 }),
})
