import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAfter, mayLeaveFrom, servedSlot } from '../../../../src/mailroom/schedule/due.ts'
import type { Schedule } from '../../../../src/mailroom/schedule/schedule.ts'
import { makeDayBook } from '../../../../src/text/days/day-book.ts'
import { DAY_MINUTES, dateAt, dayText, MINUTE_MS } from '../../../support/wall.ts'
import { minute, schedule } from './arbitrary.ts'
import { isOtherDate, slowMayLeave, slowSlots } from './slow.ts'

/**
 * A lane over weeks: news comes, the schedule is changed, the Worker sleeps, its clock is set forward and back. The
 * Mailroom's way, which asks when something is next due, against a look at every minute for what has passed since.
 */

/** `MODEL_RUNS` asks for more; `MODEL_SEED` brings a run back. */
const RUNS = Number(process.env.MODEL_RUNS || 50)
const SEED = Number(process.env.MODEL_SEED || Date.now() % 2 ** 31)
const LASTS = 16 * DAY_MINUTES
const DAY_MS = DAY_MINUTES * MINUTE_MS
const DAYS = makeDayBook()

console.log(`MODEL_SEED=${SEED} MODEL_RUNS=${RUNS}`)

const moment = fc.nat(LASTS - 1)
const story = fc.record({
  start: minute,
  first: schedule,
  /** A whole new schedule, or only another zone, hour or kind of days. */
  changes: fc.array(
    fc.tuple(moment, schedule, fc.constantFrom('all', 'timezone', 'at', 'days') as fc.Arbitrary<Part>),
    { maxLength: 4 },
  ),
  news: fc.array(moment, { minLength: 20, maxLength: 80 }),
  sleeps: fc.array(fc.tuple(moment, fc.integer({ min: 30, max: 4 * DAY_MINUTES })), {
    minLength: 1,
    maxLength: 3,
  }),
  jumps: fc.array(fc.tuple(moment, fc.constantFrom(-DAY_MINUTES, -60, 60, DAY_MINUTES)), { maxLength: 2 }),
})
type Part = 'all' | 'timezone' | 'at' | 'days'

interface Minute {
  /** By the Worker's clock. */
  now: number
  schedule: Schedule
  isAwake: boolean
  hasNews: boolean
}

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

function* told({ start, first, changes, news, sleeps, jumps }: Story): Generator<Minute> {
  let current = first
  let shift = 0
  const heard = new Set(news)
  for (let n = 0; n < LASTS; n += 1) {
    for (const [at, by] of jumps) if (at === n) shift += by
    for (const [at, next, part] of changes) {
      if (at === n) current = part === 'all' ? next : { ...current, [part]: next[part] }
    }
    const isAwake = !sleeps.some(([from, minutes]) => from <= n && n < from + minutes)
    yield { now: start + (n + shift) * MINUTE_MS, schedule: current, isAwake, hasNews: heard.has(n) }
  }
}

interface Digest {
  at: number
  slot: number | null
  schedule: Schedule
}

/** As the Mailroom does it: asks when the lane is due whenever something changes. */
function sent(given: Story): Digest[] {
  const digests: Digest[] = []
  let earliest: number | null = null
  /** For which schedule it was asked last. */
  let asked: Schedule | undefined
  let due = 0
  for (const { now, schedule: current, isAwake, hasNews } of told(given)) {
    const before = digests.at(-1)
    if (earliest !== null && isAwake) {
      if (asked !== current) {
        const after = Math.max(earliest, before?.at ?? earliest)
        due = dueAfter(current, 'scheduled', after, before?.slot ?? null, DAYS)
        asked = current
      }
      if (due <= now && mayLeaveFrom(current, 'scheduled', now, DAYS) === now) {
        digests.push({ at: now, slot: servedSlot(current, 'scheduled', now, DAYS), schedule: current })
        earliest = null
        asked = undefined
      }
    }
    if (!hasNews) continue
    if (earliest === null || now < earliest) asked = undefined
    earliest = Math.min(earliest ?? now, now)
  }
  return digests
}

/** By a list of all slots: a digest leaves in the first open minute behind a slot for which news waited. */
function expected(given: Story): Digest[] {
  const digests: Digest[] = []
  const lists = new Map<Schedule, number[]>()
  const slotsOf = (current: Schedule) => {
    const [from, until] = [given.start - 30 * DAY_MS, given.start + LASTS * MINUTE_MS + 3 * DAY_MS]
    const slots = lists.get(current) ?? slowSlots(current, from, until, DAYS)
    lists.set(current, slots)
    return slots
  }
  let news: number[] = []
  let looked: { schedule: Schedule | null; from: number; slot: number } = { schedule: null, from: 0, slot: 0 }
  for (const { now, schedule: current, isAwake, hasNews } of told(given)) {
    const before = digests.at(-1)
    const isOfDay = current.cadence === 'daily' || current.cadence === 'weekly'
    if (news.length > 0 && isAwake) {
      const from = Math.max(Math.min(...news), before?.at ?? 0)
      if (looked.schedule !== current || looked.from !== from) {
        const last = isOfDay ? (before?.slot ?? null) : null
        const isNext = (slot: number) => slot > Math.max(from, last ?? 0) && isOtherDate(current, slot, last)
        const slot = current.cadence === 'immediate' ? from : slotsOf(current).find(isNext)
        looked = { schedule: current, from, slot: slot ?? Number.POSITIVE_INFINITY }
      }
      if (looked.slot <= now && slowMayLeave(current, 'scheduled', now, DAYS)) {
        const slot = isOfDay ? (slotsOf(current).findLast((passed) => passed <= now) ?? null) : null
        digests.push({ at: now, slot, schedule: current })
        news = []
      }
    }
    if (hasNews) news.push(now)
  }
  return digests
}

const spoken = (digests: Digest[]) => digests.map(({ at }) => new Date(at).toISOString())

test('each slot is served once, in the first minute in which it may be', { timeout: 600_000 }, () => {
  const met = { days: 0, changes: 0, sleeps: 0, jumps: 0, digests: 0, held: 0, changed: 0 }
  fc.assert(
    fc.property(story, (given) => {
      const digests = sent(given)
      expect(spoken(digests)).toEqual(spoken(expected(given)))
      met.days += LASTS / DAY_MINUTES
      met.changes += given.changes.length
      met.sleeps += given.sleeps.length
      met.jumps += given.jumps.length
      for (const [n, { at, slot, schedule: current }] of digests.entries()) {
        const before = digests[n - 1]
        met.digests += 1
        met.held += slot !== null && at > slot ? 1 : 0
        met.changed += before && before.schedule !== current ? 1 : 0
        if (slot === null || !before?.slot) continue
        expect(slot).toBeGreaterThan(before.slot)
        expect(dateAt(slot, current.timezone)).not.toBe(dateAt(before.slot, current.timezone))
      }
    }),
    { numRuns: RUNS, seed: SEED },
  )
  console.log(met)
  for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(0)
})

const simple = fc.record({
  start: minute,
  first: schedule.map((drawn): Schedule => ({ ...drawn, cadence: 'daily', quiet: null })),
  changes: fc.array(fc.tuple(moment, schedule, fc.constantFrom<Part>('timezone', 'at', 'at')), {
    maxLength: 8,
  }),
})

test('where news never ends and nobody sleeps, each date of the calendar gets one digest', {
  timeout: 600_000,
}, () => {
  const news = Array.from({ length: LASTS }, (_, n) => n)
  let others = 0
  fc.assert(
    fc.property(simple, (given) => {
      const digests = sent({ ...given, news, sleeps: [], jumps: [] })
      for (const [n, { slot, schedule: current }] of digests.entries()) {
        const before = digests[n - 1]
        if (!before?.slot || slot === null) continue
        const { timezone } = current
        // One that left late, for a change on the day, may have left behind an hour that was then chosen.
        if (before.schedule.timezone === timezone && before.at === before.slot) {
          expect(dateAt(slot, timezone)).toBe(dateAfter(before.slot, current))
        } else {
          others += 1
          expect(dateAt(slot, timezone)).toBeGreaterThan(dateAt(before.slot, timezone))
        }
      }
    }),
    { numRuns: RUNS, seed: SEED },
  )
  expect(others).toBeGreaterThan(0)
})

/** The next date that the wall shows, of those on which the schedule sends. */
function dateAfter(time: number, { timezone, days }: Schedule): number {
  const date = dateAt(time, timezone)
  let next = time
  const isOn = () => days !== 'working' || DAYS.isWorkingDay(dayText(dateAt(next, timezone)))
  while (dateAt(next, timezone) === date || !isOn()) next += MINUTE_MS
  return dateAt(next, timezone)
}
