import { expect, test } from 'vitest'
import { type Pace, secondsFor, shardsFor } from '../../../bench/delivery/simulate.ts'

const NOTHING: Pace = { beginMs: 0, endMs: 0, roundTripMs: 0, runMs: 0, alarmMs: 0 }

test.each<[what: string, digests: number, pace: Partial<Pace>, seconds: number]>([
  ['six wait side by side', 12, { roundTripMs: 100 }, 0.2],
  ['the seventh waits for the first', 7, { roundTripMs: 100 }, 0.2],
  ['one thread begins one after the other', 6, { beginMs: 10, roundTripMs: 100 }, 0.16],
  ['and ends one after the other', 6, { endMs: 10, roundTripMs: 100 }, 0.16],
  ['a thread that has no time is what everything waits for', 100, { beginMs: 2, endMs: 1 }, 0.3],
  ['a run of five hundred ends with its last answer', 1_000, { roundTripMs: 60 }, 10.08],
  ['and costs what it costs once', 1_000, { runMs: 200, alarmMs: 50 }, 0.5],
  ['a last run of less', 501, { runMs: 200, roundTripMs: 60 }, 5.5],
])('%s: %i digests', (_what, digests, pace, seconds) => {
  expect(secondsFor(digests, { ...NOTHING, ...pace })).toBeCloseTo(seconds, 9)
})

test.each<[pace: Partial<Pace>, shards: number | null]>([
  // 60 a second in each: 54,000 in a quarter of an hour, less what the ends of 108 runs wait.
  [{ roundTripMs: 100 }, 19],
  [{ roundTripMs: 200 }, 38],
  [{ beginMs: 1 }, 2],
  [{ beginMs: 10_000 }, null],
])('a million digests in a quarter of an hour at %j need %j shards', (pace, shards) => {
  expect(shardsFor(1_000_000, 900, { ...NOTHING, ...pace })).toBe(shards)
})
