import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAfter, mayLeaveFrom, servedSlot } from '../../../../src/mailroom/schedule/due.ts'
import type { Lane } from '../../../../src/mailroom/schedule/schedule.ts'
import { type DayBook, makeDayBook } from '../../../../src/text/days/day-book.ts'
import { dayText, MINUTE_MS } from '../../../support/wall.ts'
import { decided, minute, schedule } from './arbitrary.ts'
import { slowDueAfter, slowMayLeave, slowSlots } from './slow.ts'

/** `MODEL_RUNS` asks for more; `MODEL_SEED` brings a run back. */
const RUNS = Number(process.env.MODEL_RUNS || 200)
const SEED = Number(process.env.MODEL_SEED || Date.now() % 2 ** 31)
const DAY_MS = 1_440 * MINUTE_MS

const lane = fc.constantFrom<Lane>('scheduled', 'scheduled', 'scheduled', 'urgent')
/** How long before the last digest's slot was; behind `after` where a clock was set back. */
const since = fc.option(fc.integer({ min: -600, max: 3_000 }))
const spoken = (time: number | null) => time && new Date(time).toISOString()

function bookOf({ off, worked }: { off: number[]; worked: number[] }, from: number): DayBook {
  const nameOf = (day: number) => dayText(Math.floor(from / DAY_MS) + day)
  return makeDayBook(off.map(nameOf), worked.filter((day) => !off.includes(day)).map(nameOf))
}

console.log(`MODEL_SEED=${SEED} MODEL_RUNS=${RUNS}`)

test('due is the first minute that a slow look at wall and calendar finds', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(schedule, lane, minute, since, decided, (given, way, after, minutes, decisions) => {
      const days = bookOf(decisions, after)
      const last = minutes === null ? null : after - minutes * MINUTE_MS
      const expected = slowDueAfter(given, way, after, last, days)
      expect(spoken(dueAfter(given, way, after, last, days))).toBe(spoken(expected))
      const open = slowMayLeave(given, way, after, days)
      expect(mayLeaveFrom(given, way, after, days) === after).toBe(open)
    }),
    { numRuns: RUNS, seed: SEED },
  )
})

test('a digest stands for the last slot until it was closed', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(schedule, lane, minute, decided, (given, way, now, decisions) => {
      const days = bookOf(decisions, now)
      const isOfDay = way === 'scheduled' && ['daily', 'weekly'].includes(given.cadence)
      const expected = isOfDay ? slowSlots(given, now - 40 * DAY_MS, now, days).at(-1) : null
      expect(spoken(servedSlot(given, way, now, days))).toBe(spoken(expected ?? null))
    }),
    { numRuns: RUNS / 2, seed: SEED },
  )
})

test('due is never before what became ready, to the second, and later time never comes due earlier', () => {
  fc.assert(
    fc.property(schedule, lane, minute, fc.nat(59_999), fc.nat(7_200_000), (given, way, after, ms, later) => {
      const due = dueAfter(given, way, after + ms)
      expect(due).toBeGreaterThanOrEqual(after + ms)
      expect(dueAfter(given, way, after + ms + later)).toBeGreaterThanOrEqual(due)
    }),
    { numRuns: RUNS * 2, seed: SEED },
  )
})
