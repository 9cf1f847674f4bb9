import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'

/** When something may leave, found by looking at one half hour after the other. Knows zones without summer time. */

const HALF_HOUR_MS = 1_800_000
const HOURS_EAST: Record<string, number> = { UTC: 0, 'Asia/Ho_Chi_Minh': 7 }

/** No digest that is not urgent leaves on a Saturday or Sunday where only working days count. */
export const isWorkingDay = (day: string) => weekdayOf(day) % 6 !== 0

/** `last` is the slot of the lane's last digest; its date gets no other one. */
export function hourAfter(schedule: Schedule, lane: Lane, after: number, last: number | null): number {
  let time = after
  const isDated = schedule.cadence === 'daily' || schedule.cadence === 'weekly'
  if (lane === 'scheduled' && schedule.cadence !== 'immediate') {
    if (isDated) time = Math.max(time, last ?? time)
    do time = nextHalfHour(time)
    while (
      !isHourOf(schedule, time) ||
      (isDated && last !== null && dateOf(schedule, time) === dateOf(schedule, last))
    )
  }
  return firstOpen(schedule, lane, time)
}

/** The first time from this one on that is neither quiet nor, for what is not urgent, on a day off. */
export function firstOpen(schedule: Schedule, lane: Lane, from: number): number {
  let time = from
  while (isQuiet(schedule, time) || (lane === 'scheduled' && !isOpen(schedule, time)))
    time = nextHalfHour(time)
  return time
}

/** The slot that a digest of this moment stands for: the last hour of its schedule; null where it has no day. */
export function slotOf(schedule: Schedule, lane: Lane, time: number): number | null {
  if (lane === 'urgent' || schedule.cadence === 'immediate' || schedule.cadence === 'hourly') return null
  let slot = Math.floor(time / HALF_HOUR_MS) * HALF_HOUR_MS
  while (!isHourOf(schedule, slot)) slot -= HALF_HOUR_MS
  return slot
}

function nextHalfHour(time: number): number {
  return (Math.floor(time / HALF_HOUR_MS) + 1) * HALF_HOUR_MS
}

function isHourOf(schedule: Schedule, time: number): boolean {
  const { clock } = wall(schedule, time)
  switch (schedule.cadence) {
    case 'immediate':
      return true
    case 'hourly':
      return clock.endsWith(':00')
    case 'daily':
      return clock === schedule.at && isOpen(schedule, time)
    case 'weekly':
      return clock === schedule.at && isDayOfWeek(schedule, time)
  }
}

/** The weekday itself, or the first open day behind where it is closed. */
function isDayOfWeek(schedule: Schedule, time: number): boolean {
  if (!isOpen(schedule, time)) return false
  let day = time
  while (wall(schedule, day).weekday !== schedule.weekday) {
    day -= 48 * HALF_HOUR_MS
    if (isOpen(schedule, day)) return wall(schedule, time).weekday === schedule.weekday
  }
  return true
}

function isOpen(schedule: Schedule, time: number): boolean {
  return schedule.days !== 'working' || isWorkingDay(dateOf(schedule, time))
}

function dateOf(schedule: Schedule, time: number): string {
  return wall(schedule, time).date
}

function isQuiet(schedule: Schedule, time: number): boolean {
  if (!schedule.quiet) return false
  const [from, until] = schedule.quiet
  const { clock } = wall(schedule, time)
  return from < until ? from <= clock && clock < until : from <= clock || clock < until
}

/** What wall and calendar show: `HH:MM`, `yyyy-mm-dd`, and 1 for Monday to 7 for Sunday. */
function wall(schedule: Schedule, time: number): { clock: string; date: string; weekday: number } {
  const local = new Date(
    time + (HOURS_EAST[schedule.timezone] ?? Number.NaN) * 2 * HALF_HOUR_MS,
  ).toISOString()
  const date = local.slice(0, 10)
  return { clock: local.slice(11, 16), date, weekday: weekdayOf(date) || 7 }
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay()
}
