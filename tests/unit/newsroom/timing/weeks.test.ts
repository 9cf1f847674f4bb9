import { describe, expect, test } from 'vitest'
import { nextPoll, type PollFacts } from '../../../../src/newsroom/timing/next-poll.ts'
import { rhythmOf } from '../../../../src/newsroom/timing/rhythm.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const VN = 'Asia/Ho_Chi_Minh'
/** Monday 2 November 2026, 00:00 in Vietnam. */
const START = Date.UTC(2026, 10, 1, 17, 0)
const WEEKS = 4

/** Times of a paper on these weekdays (Monday is 0) at these hours and minutes, for eight weeks around the start. */
const published = (days: readonly number[], times: readonly number[]) =>
  Array.from({ length: 8 * 7 }, (_, n) => n - 4 * 7)
    .filter((day) => days.includes(((day % 7) + 7) % 7))
    .flatMap((day) => times.map((hours) => START + day * DAY + hours * HOUR))

/** Polls four weeks long as the timing says; requests a week, and by how many minutes news is late. */
function live(items: readonly number[], said: Partial<PollFacts> = {}) {
  const facts = {
    minIntervalMinutes: 15,
    timing: null,
    freshForMs: null,
    failure: null,
    retryAfterMs: null,
    hold: null,
  }
  let known = items.filter((time) => time <= START)
  const late: number[] = []
  let polls = 0
  for (let now = START; now < START + WEEKS * 7 * DAY; polls += 1) {
    const found = items.filter((time) => time <= now)
    late.push(...found.slice(known.length).map((time) => (now - time) / MINUTE))
    known = found
    now = nextPoll({ ...facts, now, rhythm: rhythmOf(known, now, VN), random: 0.5, ...said }).at
  }
  const sorted = late.toSorted((a, b) => a - b)
  return {
    pollsAWeek: Math.round(polls / WEEKS),
    usuallyLate: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    atMostLate: Math.round(sorted.at(-1) ?? 0),
  }
}

const all = [0, 1, 2, 3, 4, 5, 6]
const daytime = Array.from({ length: 40 }, (_, n) => 6 + n * 0.4)

describe('four weeks of', () => {
  test.each<[what: string, items: number[], said: Partial<PollFacts>, expected: ReturnType<typeof live>]>([
    [
      'a paper with forty items a day',
      published(all, daytime),
      {},
      { pollsAWeek: 630, usuallyLate: 8, atMostLate: 21 },
    ],
    [
      'the same with a ttl of an hour',
      published(all, daytime),
      { timing: { ttlMinutes: 60, skipHours: [], skipDays: [] } },
      { pollsAWeek: 160, usuallyLate: 30, atMostLate: 60 },
    ],
    [
      'the same with a max-age of a year',
      published(all, daytime),
      { freshForMs: 365 * DAY },
      { pollsAWeek: 41, usuallyLate: 125, atMostLate: 246 },
    ],
    [
      'an office with three on working days',
      published([0, 1, 2, 3, 4], [8.2, 11.4, 16.1]),
      {},
      { pollsAWeek: 72, usuallyLate: 79, atMostLate: 138 },
    ],
    ['one bulletin a week', published([2], [9.3]), {}, { pollsAWeek: 41, usuallyLate: 162, atMostLate: 230 }],
    [
      'a bulletin in five parts',
      published([2], [9.3, 9.4, 9.5, 9.8, 10.2]),
      {},
      { pollsAWeek: 104, usuallyLate: 32, atMostLate: 209 },
    ],
  ])('%s', (_, items, said, expected) => {
    expect(live(items, said)).toEqual(expected)
  })
})
