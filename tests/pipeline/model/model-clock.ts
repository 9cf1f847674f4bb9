import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'

/** When something may leave, found by looking at one half hour after the other. Knows zones without summer time. */

const HALF_HOUR_MS = 1_800_000
const HOURS_EAST: Record<string, number> = { UTC: 0, 'Asia/Ho_Chi_Minh': 7 }

export function hourAfter(schedule: Schedule, lane: Lane, after: number): number {
  let time = after
  if (lane === 'scheduled' && schedule.cadence !== 'immediate') {
    do time = nextHalfHour(time)
    while (!isHourOf(schedule, time))
  }
  while (isQuiet(schedule, time)) time = nextHalfHour(time)
  return time
}

function nextHalfHour(time: number): number {
  return (Math.floor(time / HALF_HOUR_MS) + 1) * HALF_HOUR_MS
}

function isHourOf(schedule: Schedule, time: number): boolean {
  const { clock, weekday } = wall(schedule, time)
  switch (schedule.cadence) {
    case 'immediate':
      return true
    case 'hourly':
      return clock.endsWith(':00')
    case 'daily':
      return clock === schedule.at
    case 'weekly':
      return clock === schedule.at && weekday === schedule.weekday
  }
}

function isQuiet(schedule: Schedule, time: number): boolean {
  if (!schedule.quiet) return false
  const [from, until] = schedule.quiet
  const { clock } = wall(schedule, time)
  return from < until ? from <= clock && clock < until : from <= clock || clock < until
}

/** What a clock on the wall shows: `HH:MM`, and 1 for Monday to 7 for Sunday. */
function wall(schedule: Schedule, time: number): { clock: string; weekday: number } {
  const local = new Date(time + (HOURS_EAST[schedule.timezone] ?? Number.NaN) * 2 * HALF_HOUR_MS)
  return { clock: local.toISOString().slice(11, 16), weekday: local.getUTCDay() || 7 }
}
