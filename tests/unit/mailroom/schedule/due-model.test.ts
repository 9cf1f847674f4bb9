import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAfter } from '../../../../src/mailroom/schedule/due.ts'
import type { Lane, Schedule } from '../../../../src/mailroom/schedule/schedule.ts'

const MINUTE_MS = 60_000
const HOURLY = /:00$/

/**
 * Slow and obvious: looks at the clock on the wall minute by minute. It knows no arithmetic of zones; a time of day
 * that the wall never shows is told by the minutes that passed since the clock jumped over it.
 */
function slowDueAfter(schedule: Schedule, lane: Lane, after: number): number {
  const wall = wallOf(schedule.timezone)
  let time = after
  if (lane === 'scheduled' && schedule.cadence !== 'immediate') {
    do time += MINUTE_MS
    while (!isHour(schedule, time, wall))
  }
  while (isQuiet(schedule, time, wall)) time += MINUTE_MS
  return time
}

interface Wall {
  day: string
  weekday: number
  clock: string
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const QUARTER_MS = 15 * MINUTE_MS
const quarters = new Map<string, Wall>()

/** What the wall of a zone shows. It is looked at every quarter of an hour, since no zone changes clocks within one. */
function wallOf(timeZone: string): (time: number) => Wall {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' })
  return (time) => {
    const quarter = Math.floor(time / QUARTER_MS) * QUARTER_MS
    const key = `${timeZone} ${quarter}`
    const known = quarters.get(key) ?? readWall(format.format(quarter))
    quarters.set(key, known)
    const minute = Number(known.clock.slice(3)) + (time - quarter) / MINUTE_MS
    return { ...known, clock: known.clock.slice(0, 3) + String(minute).padStart(2, '0') }
  }
}

function readWall(text: string): Wall {
  return {
    day: text.replace(/ at .*$/, ''),
    weekday: WEEKDAYS.indexOf(text.slice(0, 3)) + 1,
    clock: text.slice(-5),
  }
}

function isHour(schedule: Schedule, time: number, wall: (time: number) => Wall): boolean {
  if (schedule.cadence === 'hourly') return HOURLY.test(wall(time).clock)
  if (schedule.cadence === 'weekly' && wall(time).weekday !== schedule.weekday) return false
  return isReached(schedule.at, time, wall)
}

/** Whether this is the minute of a day that its time of day stands for. */
function isReached(at: string, time: number, wall: (time: number) => Wall): boolean {
  const { day, clock } = wall(time)
  if (clock === at) return !wasShownBefore(time, { day, clock }, wall)
  const jump = jumpOver(at, time, wall)
  return jump !== null && time === jump
}

function wasShownBefore(time: number, shown: Omit<Wall, 'weekday'>, wall: (time: number) => Wall): boolean {
  return [30, 60].some((minutes) => {
    const earlier = wall(time - minutes * MINUTE_MS)
    return earlier.day === shown.day && earlier.clock === shown.clock
  })
}

/** The minute that stands for a time of day which the wall jumped over in the last hour; null where it did not. */
function jumpOver(at: string, time: number, wall: (time: number) => Wall): number | null {
  const shown = (minutesOf(wall(time).clock) - minutesOf(wall(time - 61 * MINUTE_MS).clock) + 1_440) % 1_440
  if (shown === 61) return null
  for (let minutes = 0; minutes <= 60; minutes += 1) {
    const landed = time - minutes * MINUTE_MS
    const before = wall(landed - MINUTE_MS).clock
    if (before < at && at < wall(landed).clock)
      return landed + (minutesOf(at) - minutesOf(before) - 1) * MINUTE_MS
  }
  return null
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

function isQuiet(schedule: Schedule, time: number, wall: (time: number) => Wall): boolean {
  if (!schedule.quiet) return false
  const [from, until] = schedule.quiet
  const { clock } = wall(time)
  return from < until ? from <= clock && clock < until : from !== until && (from <= clock || clock < until)
}

const clock = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '45'))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`)
/** Hours around which clocks change are drawn more often. */
const nightly = fc.oneof(
  clock,
  fc.constantFrom('00:30', '01:00', '01:30', '01:45', '02:00', '02:30', '03:00', '03:30'),
)

const schedule: fc.Arbitrary<Schedule> = fc.record({
  cadence: fc.constantFrom('immediate', 'hourly', 'daily', 'weekly'),
  at: nightly,
  weekday: fc.integer({ min: 1, max: 7 }),
  timezone: fc.constantFrom('Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'),
  // Quiet that begins within an hour shown twice runs on when clocks go back, though they show a time before it.
  quiet: fc.option(
    fc.tuple(
      nightly.filter((from) => !/^0[12]/.test(from)),
      nightly,
    ),
  ),
})

/** Whole minutes: any of 2026, and those of the days on which clocks change in Berlin and New York. */
const minute = fc
  .oneof(
    fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
    fc
      .tuple(
        fc.constantFrom(
          Date.UTC(2026, 2, 29),
          Date.UTC(2026, 9, 25),
          Date.UTC(2026, 2, 8),
          Date.UTC(2026, 10, 1),
        ),
        fc.integer({ min: -6 * 60, max: 12 * 60 }),
      )
      .map(([day, minutes]) => day + minutes * MINUTE_MS),
  )
  .map((time) => Math.floor(time / MINUTE_MS) * MINUTE_MS)

const lane = fc.constantFrom<Lane>('scheduled', 'scheduled', 'urgent')
const spoken = (time: number) => new Date(time).toISOString()

test('due is the first minute that a slow look at the wall clock finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(schedule, lane, minute, (given, way, after) => {
      expect(spoken(dueAfter(given, way, after))).toBe(spoken(slowDueAfter(given, way, after)))
    }),
    { numRuns: 250 },
  )
})

test('due is never before what became ready, to the second, and later time never comes due earlier', () => {
  fc.assert(
    fc.property(schedule, lane, minute, fc.nat(59_999), fc.nat(7_200_000), (given, way, after, ms, later) => {
      const due = dueAfter(given, way, after + ms)
      expect(due).toBeGreaterThanOrEqual(after + ms)
      expect(dueAfter(given, way, after + ms + later)).toBeGreaterThanOrEqual(due)
    }),
    { numRuns: 300 },
  )
})
