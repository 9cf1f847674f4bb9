import * as fc from 'fast-check'
import type { Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { ARTICLES, type Operation, PEOPLE, TOPICS } from './words.ts'

/** How operations are drawn: fast-check keeps the seed and makes a failing list of them shorter. */

const person = fc.nat(PEOPLE.length - 1)
const topic = fc.nat(TOPICS.length - 1)
const pick = fc.nat(7)
/** Full and half hours, none that a clock may skip or show twice: those are looked at by the tests of schedules alone. */
const CLOCKS = Array.from({ length: 48 }, (_, half) => half)
  .filter((half) => half < 2 || half >= 8)
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`)
const clock = fc.constantFrom(...CLOCKS)
/** At most half a day. */
const quiet = fc
  .tuple(fc.nat(CLOCKS.length - 1), fc.integer({ min: 1, max: CLOCKS.length / 2 }))
  .map(([from, halves]) => [CLOCKS[from] ?? '', CLOCKS[(from + halves) % CLOCKS.length] ?? ''] as const)

const schedule: fc.Arbitrary<Schedule> = fc.record({
  cadence: fc.constantFrom('immediate', 'immediate', 'hourly', 'daily', 'daily', 'weekly'),
  at: clock,
  weekday: fc.integer({ min: 1, max: 7 }),
  timezone: fc.constantFrom(
    'Asia/Ho_Chi_Minh',
    'Asia/Ho_Chi_Minh',
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
  ),
  quiet: fc.option(quiet),
  days: fc.constantFrom('all', 'all', 'working'),
})

const part = fc.constantFrom('all' as const, 'at' as const, 'at' as const, 'timezone' as const)

/** True once in four. */
const seldom = fc.nat(3).map((n) => n === 3)

const choice = fc.record({ topic, urgent: seldom, updates: fc.boolean() })
const choices = fc.uniqueArray(choice, { minLength: 1, maxLength: 3, selector: (c) => c.topic })

const seq = fc.oneof(
  fc.record({ at: fc.constant('behind the mark' as const), by: fc.integer({ min: 1, max: 4 }) }),
  fc.constant({ at: 'mark' as const }),
  fc.constant({ at: 'newest' as const }),
)

const MINUTES_OF_DAY = 1440
const minutes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 90 }) },
  { weight: 3, arbitrary: fc.integer({ min: 90, max: 10 * 60 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10 * 60, max: 2 * MINUTES_OF_DAY }) },
  { weight: 2, arbitrary: fc.integer({ min: 2 * MINUTES_OF_DAY, max: 8 * MINUTES_OF_DAY }) },
  { weight: 1, arbitrary: fc.integer({ min: 8 * MINUTES_OF_DAY, max: 21 * MINUTES_OF_DAY }) },
  { weight: 1, arbitrary: fc.integer({ min: 40 * MINUTES_OF_DAY, max: 45 * MINUTES_OF_DAY }) },
  // The clock is set back.
  { weight: 1, arbitrary: fc.integer({ min: -3 * MINUTES_OF_DAY, max: -1 }) },
)

const event = fc.record({ article: fc.nat(ARTICLES - 1), topic, update: seldom })
const events = fc.array(event, { minLength: 1, maxLength: 5, size: 'max' })
const attemptEnd = fc.constantFrom(
  'sent' as const,
  'sent' as const,
  'endpoint fails' as const,
  'endpoint fails' as const,
  'transport fails' as const,
  'in doubt' as const,
  'refused' as const,
)

const weighted: [weight: number, operation: fc.Arbitrary<Operation>][] = [
  [7, fc.record({ do: fc.constant('news'), events, again: seldom })],
  [6, fc.record({ do: fc.constant('push'), range: fc.constant('whole'), size: fc.constant(0) })],
  [
    3,
    fc.record({
      do: fc.constant('push'),
      range: fc.constantFrom('part', 'doubled', 'late', 'after a gap'),
      size: fc.integer({ min: 1, max: 3 }),
    }),
  ],
  [3, fc.record({ do: fc.constant('subscribe'), person, choices, schedule, seq })],
  [1, fc.record({ do: fc.constant('ask'), person, choices, schedule })],
  [1, fc.record({ do: fc.constant('confirm'), request: pick, seq })],
  [5, fc.record({ do: fc.constant('follow'), person, choice, seq })],
  [2, fc.record({ do: fc.constant('unfollow'), person, topic })],
  [4, fc.record({ do: fc.constant('settings'), person, schedule, part, paused: seldom })],
  [1, fc.record({ do: fc.constantFrom('unsubscribe', 'unsubscribe', 'erase'), person })],
  [9, fc.record({ do: fc.constant('tick'), most: fc.integer({ min: 1, max: 6 }) })],
  [4, fc.record({ do: fc.constant('begin'), delivery: pick })],
  [6, fc.record({ do: fc.constant('conclude'), delivery: pick, end: attemptEnd })],
  [1, fc.record({ do: fc.constant('conclude'), delivery: pick, end: fc.constant('gone') })],
  [4, fc.record({ do: fc.constant('send all'), end: fc.constant('sent') })],
  [4, fc.record({ do: fc.constant('send all'), end: fc.constantFrom('endpoint fails', 'in doubt') })],
  [2, fc.record({ do: fc.constant('end a run') })],
  [1, fc.record({ do: fc.constant('die') })],
  [2, fc.record({ do: fc.constant('replay'), delivery: pick })],
  [7, fc.record({ do: fc.constant('wait'), minutes })],
  [2, fc.record({ do: fc.constant('sweep') })],
]

/** Before clocks change, a year ends, and a 29 February. */
export const start = fc.constantFrom(
  Date.UTC(2026, 9, 23),
  Date.UTC(2026, 11, 29),
  Date.UTC(2027, 2, 11),
  Date.UTC(2028, 1, 26),
)

const anything = fc.array(fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
  minLength: 1,
  maxLength: 90,
  size: 'max',
})
/** Two people follow from the beginning, so that what comes then is about somebody. */
const first = fc.record({ do: fc.constant('subscribe' as const), person, choices, schedule, seq })

export const operations: fc.Arbitrary<Operation[]> = fc
  .tuple(fc.array(first, { minLength: 2, maxLength: 2 }), anything)
  .map(([people, list]) => [...people, ...list])
