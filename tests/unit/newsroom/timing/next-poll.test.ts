import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Failure, nextPoll, type PollFacts } from '../../../../src/newsroom/timing/next-poll.ts'
import { type Rhythm, rhythmOf } from '../../../../src/newsroom/timing/rhythm.ts'
import { NEVER } from '../../../../src/newsroom/timing/wait.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Tuesday 24 November 2026, 02:00 UTC. */
const NOW = Date.UTC(2026, 10, 24, 2, 0)
const HOST = 'baotinh.example.vn'

const plain: PollFacts = {
  now: NOW,
  minIntervalMinutes: 15,
  rhythm: null,
  timing: null,
  freshForMs: null,
  failure: null,
  retryAfterMs: null,
  hold: null,
  random: 0,
}
/** Items at even gaps, the last one just now. */
const every = (gap: number): Rhythm =>
  rhythmOf(
    Array.from({ length: 30 }, (_, n) => NOW - n * gap),
    NOW,
    'Asia/Ho_Chi_Minh',
  )
const timing = (ttlMinutes: number | null, skipHours: number[] = [], skipDays: number[] = []) => ({
  ttlMinutes,
  skipHours,
  skipDays,
})
const failed = (count: number): Failure => ({ kind: 'failed', count })
const missing = (count: number): Failure => ({ kind: 'missing', count })
const held = (ms: number) => ({ host: HOST, until: NOW + ms, reason: 'retry_after' as const })

describe('the longest of what is asked', () => {
  test.each<[facts: Partial<PollFacts>, minutes: number, reason: string]>([
    [{}, 15, 'interval'],
    [{ minIntervalMinutes: 1 }, 1, 'interval'],
    [{ minIntervalMinutes: 10_080 }, 10_080, 'interval'],
    // its own rhythm, between floor and ceiling
    [{ rhythm: every(5 * MINUTE) }, 15, 'interval'],
    [{ rhythm: every(HOUR) }, 30, 'rhythm'],
    [{ rhythm: every(7 * DAY) }, 240, 'rhythm'],
    [{ rhythm: every(7 * DAY), minIntervalMinutes: 600 }, 600, 'interval'],
    // what the document says
    [{ timing: timing(5) }, 15, 'interval'],
    [{ timing: timing(60) }, 60, 'ttl'],
    [{ timing: timing(0) }, 15, 'interval'],
    [{ timing: timing(99_999) }, 1_440, 'ttl'],
    [{ timing: timing(1_440), rhythm: every(30 * MINUTE) }, 240, 'ttl'],
    [{ timing: timing(1_440), rhythm: every(10 * HOUR) }, 600, 'ttl'],
    [{ timing: timing(180), rhythm: every(30 * MINUTE) }, 180, 'ttl'],
    // what the server says
    [{ freshForMs: 20 * MINUTE }, 20, 'fresh'],
    [{ freshForMs: 0 }, 15, 'interval'],
    [{ freshForMs: 30 * DAY }, 1_440, 'fresh'],
    [{ freshForMs: 30 * DAY, rhythm: every(30 * MINUTE) }, 240, 'fresh'],
    [{ freshForMs: 90 * MINUTE, timing: timing(60) }, 90, 'fresh'],
    [{ retryAfterMs: 40 * MINUTE, failure: failed(1) }, 40, 'retry_after'],
    [{ retryAfterMs: 40 * MINUTE }, 40, 'retry_after'],
    [{ retryAfterMs: 99 * DAY, failure: failed(1) }, 1_440, 'retry_after'],
    [{ retryAfterMs: MINUTE, failure: failed(3) }, 60, 'failures'],
    // its host
    [{ hold: held(50 * MINUTE) }, 50, 'host'],
    [{ hold: held(5 * MINUTE) }, 15, 'interval'],
    [{ hold: held(50 * MINUTE), failure: failed(5) }, 240, 'failures'],
  ])('%j → %i min, %s', (facts, minutes, reason) => {
    const { at, why } = nextPoll({ ...plain, ...facts })
    expect([(at - NOW) / MINUTE, why.reason]).toEqual([minutes, reason])
  })
})

describe('failures', () => {
  const minutes = (facts: Partial<PollFacts>) =>
    Math.floor((nextPoll({ ...plain, ...facts }).at - NOW) / MINUTE)

  test.each<[what: string, kind: 'failed' | 'missing', intervalMinutes: number, expected: number[]]>([
    [
      'twice as long each time, to six hours',
      'failed',
      15,
      [15, 30, 60, 120, 240, 360, 360, 360, 360, 360, 360, 360, 360],
    ],
    ['no sooner than its interval', 'failed', 600, [600, 600, 600]],
    [
      'nothing there: more slowly, to a day',
      'missing',
      15,
      [15, 22, 33, 50, 75, 113, 170, 256, 384, 576, 864, 1_297, 1_440, 1_440],
    ],
  ])('%s', (_, kind, minIntervalMinutes, expected) => {
    const found = expected.map((_, n) => minutes({ minIntervalMinutes, failure: { kind, count: n + 1 } }))
    expect(found).toEqual(expected)
  })

  test.each<[facts: Partial<PollFacts>, why: object]>([
    [{ failure: failed(1) }, { reason: 'failures', failures: 1 }],
    [{ failure: failed(4) }, { reason: 'failures', failures: 4 }],
    [{ failure: { ...failed(1), isFed: true } }, { reason: 'failures', failures: 1 }],
    [{ failure: missing(9) }, { reason: 'missing', failures: 9 }],
    [
      { failure: failed(2), timing: timing(120) },
      { reason: 'ttl', minutes: 120 },
    ],
    [
      { hold: { host: HOST, until: NOW + DAY, reason: 'refused' } },
      { reason: 'host', host: HOST, hold: 'refused' },
    ],
    [{ timing: timing(null, [2]) }, { reason: 'skipped' }],
  ])('%j: %j', (facts, why) => {
    expect(nextPoll({ ...plain, ...facts }).why).toEqual(why)
  })

  test('thousands are a long time, not an endless one', () => {
    expect(minutes({ failure: failed(5_000) })).toBe(360)
    expect(minutes({ failure: missing(5_000) })).toBe(1_440)
  })

  test('gone is never', () => {
    expect(nextPoll({ ...plain, failure: { kind: 'gone', count: 1 }, hold: held(DAY) })).toEqual({
      at: NEVER,
      why: { reason: 'retired' },
    })
  })
})

describe('spread and skipped', () => {
  test.each<[facts: Partial<PollFacts>, at: number, reason: string]>([
    [{ random: 1 }, NOW + 16.5 * MINUTE, 'interval'],
    [{ random: 0.5 }, NOW + 15.75 * MINUTE, 'interval'],
    [{ random: 1, timing: timing(1_440) }, NOW + DAY + 15 * MINUTE, 'ttl'],
    [{ random: 1, hold: held(HOUR) }, NOW + 66 * MINUTE, 'host'],
    [{ timing: timing(null, [2]) }, NOW + HOUR, 'skipped'],
    [{ timing: timing(null, [2]), random: 1 }, NOW + 65 * MINUTE, 'skipped'],
    [{ timing: timing(null, [2, 3, 4]), hold: held(150 * MINUTE) }, NOW + 3 * HOUR, 'skipped'],
    [{ timing: timing(null, [1]) }, NOW + 15 * MINUTE, 'interval'],
    [{ timing: timing(null, [], [2]) }, NOW + 22 * HOUR, 'skipped'],
    [{ timing: timing(null, [2]), failure: failed(1) }, NOW + HOUR, 'skipped'],
    [
      {
        timing: timing(
          null,
          Array.from({ length: 24 }, (_, n) => n),
        ),
      },
      NOW + 15 * MINUTE,
      'interval',
    ],
  ])('%j', (facts, at, reason) => {
    const next = nextPoll({ ...plain, ...facts })
    expect([next.at - NOW, next.why.reason]).toEqual([at - NOW, reason])
  })
})

describe('whatever is asked', () => {
  const ms = (max: number) => fc.integer({ min: 0, max })
  const anyTiming = fc.record({
    ttlMinutes: fc.option(fc.integer({ min: 0, max: 1e9 })),
    skipHours: fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 23 }),
    skipDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
  })
  const anyRhythm = fc.array(ms(30 * DAY), { maxLength: 40 }).map((ages) =>
    rhythmOf(
      ages.map((age) => NOW - age),
      NOW,
      'Asia/Ho_Chi_Minh',
    ),
  )
  const anyFacts: fc.Arbitrary<PollFacts> = fc.record({
    now: ms(7 * DAY).map((later) => NOW + later),
    minIntervalMinutes: fc.integer({ min: 1, max: 10_080 }),
    rhythm: fc.option(anyRhythm),
    timing: fc.option(anyTiming),
    freshForMs: fc.option(ms(400 * DAY)),
    failure: fc.option(
      fc.record({
        kind: fc.constantFrom('failed' as const, 'missing' as const),
        count: fc.integer({ min: 1, max: 2_000 }),
      }),
    ),
    retryAfterMs: fc.option(ms(400 * DAY)),
    hold: fc.option(ms(DAY).map((until) => ({ host: HOST, until: NOW + until, reason: 'refused' as const }))),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const holds = (property: (facts: PollFacts) => void) =>
    fc.assert(fc.property(anyFacts, property), { numRuns: 1_000 })

  test('never before its interval, nor before its host’s hold ends, and a whole number', () => {
    holds((facts) => {
      const { at } = nextPoll(facts)
      expect(Number.isInteger(at)).toBe(true)
      expect(at).toBeGreaterThanOrEqual(facts.now + facts.minIntervalMinutes * MINUTE)
      expect(at).toBeGreaterThanOrEqual(facts.hold?.until ?? 0)
    })
  })

  test('never in an hour or on a day that is skipped', () => {
    holds((facts) => {
      const at = new Date(nextPoll(facts).at)
      expect(facts.timing?.skipHours ?? []).not.toContain(at.getUTCHours())
      expect(facts.timing?.skipDays ?? []).not.toContain(at.getUTCDay())
    })
  })

  test('within a day and its spread, unless the interval is longer, a week of skips aside', () => {
    holds((facts) => {
      const { at } = nextPoll({ ...facts, timing: null })
      const longest = Math.max(facts.minIntervalMinutes * MINUTE, DAY, (facts.hold?.until ?? 0) - facts.now)
      expect(at - facts.now).toBeLessThanOrEqual(longest + 15 * MINUTE + 1)
    })
  })

  test('not sooner after one more failure, after a success soonest', () => {
    holds((facts) => {
      const kind = facts.failure?.kind ?? 'failed'
      const count = facts.failure?.count ?? 1
      const times = [null, { kind, count }, { kind, count: count + 1 }].map(
        (failure) => nextPoll({ ...facts, failure }).at,
      )
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    })
  })

  test('not sooner for a longer ttl, max-age, Retry-After or hold', () => {
    holds((facts) => {
      const { at } = nextPoll(facts)
      const later = [
        { freshForMs: (facts.freshForMs ?? 0) + HOUR },
        { retryAfterMs: (facts.retryAfterMs ?? 0) + HOUR },
        { minIntervalMinutes: facts.minIntervalMinutes + 60 },
        { hold: { host: HOST, until: (facts.hold?.until ?? facts.now) + HOUR, reason: 'refused' as const } },
        ...(facts.timing
          ? [{ timing: { ...facts.timing, ttlMinutes: (facts.timing.ttlMinutes ?? 0) + 60 } }]
          : []),
      ]
      for (const change of later) expect(nextPoll({ ...facts, ...change }).at).toBeGreaterThanOrEqual(at)
    })
  })
})
