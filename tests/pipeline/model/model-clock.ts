import type { Lane, Schedule } from '../../../src/mailroom/schedule/schedule.ts'
import { clockOf, DAY_MINUTES, dayText, shownAt } from '../../support/wall.ts'

/**
 * When something may leave, found by looking at the wall one half hour after the other. Knows no hours that clocks skip
 * or show twice, and no zones of quarter hours.
 */

const HALF_HOUR_MS = 1_800_000

/** No digest that is not urgent leaves on a Saturday or Sunday where only working days count. */
export const isWorkingDay = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() % 6 !== 0

/** `last` is the slot of the lane's last digest; its date gets no other one. */
export function hourAfter(schedule: Schedule, lane: Lane, after: number, last: number | null): number {
  let time = after
  const isDated = schedule.cadence === 'daily' || schedule.cadence === 'weekly'
  if (lane === 'scheduled' && schedule.cadence !== 'immediate') {
    if (isDated) time = Math.max(time, last ?? time)
    const served = isDated && last !== null ? dateOf(schedule, last) : null
    do time = nextHalfHour(time)
    while (!isHourOf(schedule, time) || dateOf(schedule, time) === served)
  }
  return firstOpen(schedule, lane, time)
}

/** The first time from this one on that is neither quiet nor, for what is not urgent, on a day off. */
export function firstOpen(schedule: Schedule, lane: Lane, from: number): number {
  let time = from
  while (isQuiet(schedule, time) || (lane === 'scheduled' && !isOpen(schedule, dateOf(schedule, time))))
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

/** The date that the wall shows, `yyyy-mm-dd`. */
export function dayOf(schedule: Schedule, time: number): string {
  return dayText(dateOf(schedule, time))
}

function nextHalfHour(time: number): number {
  return (Math.floor(time / HALF_HOUR_MS) + 1) * HALF_HOUR_MS
}

function isHourOf(schedule: Schedule, time: number): boolean {
  const clock = clockAt(schedule, time)
  switch (schedule.cadence) {
    case 'immediate':
      return true
    case 'hourly':
      return clock.endsWith(':00')
    case 'daily':
      return clock === schedule.at && isOpen(schedule, dateOf(schedule, time))
    case 'weekly':
      return clock === schedule.at && isDayOfWeek(schedule, dateOf(schedule, time))
  }
}

/** The weekday itself, or the first open day behind where it is closed. */
function isDayOfWeek(schedule: Schedule, date: number): boolean {
  if (!isOpen(schedule, date)) return false
  let day = date
  while (weekdayOf(day) !== schedule.weekday) {
    day -= 1
    if (isOpen(schedule, day)) return false
  }
  return true
}

function isOpen(schedule: Schedule, date: number): boolean {
  return schedule.days !== 'working' || isWorkingDay(dayText(date))
}

function isQuiet(schedule: Schedule, time: number): boolean {
  if (!schedule.quiet) return false
  const [from, until] = schedule.quiet
  const clock = clockAt(schedule, time)
  return from < until ? from <= clock && clock < until : from !== until && (from <= clock || clock < until)
}

/** `HH:MM`. */
function clockAt({ timezone }: Schedule, time: number): string {
  return clockOf(shown(timezone, time))
}

/** Days since 1970. */
function dateOf({ timezone }: Schedule, time: number): number {
  return Math.floor(shown(timezone, time) / DAY_MINUTES)
}

function shown(timezone: string, time: number): number {
  return shownAt(Math.floor(time / 60_000) * 60_000, timezone)
}

/** 1 for Monday to 7 for Sunday; the first of 1970 was a Thursday. */
function weekdayOf(date: number): number {
  return ((date + 3) % 7) + 1
}
