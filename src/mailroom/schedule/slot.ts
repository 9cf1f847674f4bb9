import { msToDay, weekdayOf } from '../../text/days/calendar.ts'
import type { DayBook } from '../../text/days/day-book.ts'
import { localOf, localToUtc } from '../../text/local-time.ts'
import { DAY_MS, HOUR_MS, type Schedule, timeOfDay } from './schedule.ts'

/** A slot is a time at which a schedule lets a digest leave: an hour of it, before quiet hours are looked at. */

/** The next full hour that the clock shows, an hour that it shows twice included. */
export function hourAfter(timezone: string, after: number): number {
  const second = Math.floor(after / 1000) * 1000
  const next = second + HOUR_MS - (localOf(second, timezone) % HOUR_MS)
  // Where clocks change by half an hour, a full hour later is none.
  return localOf(next, timezone) % HOUR_MS === 0 ? next : hourAfter(timezone, next)
}

/** The first slot of a daily or weekly schedule that is later than `after` and not on the day of the slot `last`. */
export function daySlotAfter(schedule: Schedule, after: number, last: number | null, days: DayBook): number {
  const { timezone } = schedule
  const lastDate = last === null ? null : dateOf(last, timezone)
  for (let date = dateOf(after, timezone); ; date += DAY_MS) {
    if (!isSlotDate(schedule, date, days)) continue
    const slot = localToUtc(date + timeOfDay(schedule.at), timezone)
    if (slot > after && dateOf(slot, timezone) !== lastDate) return slot
  }
}

/** The last slot of a daily or weekly schedule that is not later than `time`. */
export function daySlotUntil(schedule: Schedule, time: number, days: DayBook): number {
  for (let date = dateOf(time, schedule.timezone); ; date -= DAY_MS) {
    if (!isSlotDate(schedule, date, days)) continue
    const slot = localToUtc(date + timeOfDay(schedule.at), schedule.timezone)
    if (slot <= time) return slot
  }
}

/** Where a date is none of its schedule's, the start of the next that is. */
export function startOfNextDate(schedule: Schedule, time: number, days: DayBook): number {
  let date = dateOf(time, schedule.timezone) + DAY_MS
  while (!isOpen(schedule, date, days)) date += DAY_MS
  return localToUtc(date, schedule.timezone)
}

export function isOpenAt(schedule: Schedule, time: number, days: DayBook): boolean {
  return schedule.days !== 'working' || isOpen(schedule, dateOf(time, schedule.timezone), days)
}

/** A week's slot that falls on days off moves to the first open date behind them. */
function isSlotDate(schedule: Schedule, date: number, days: DayBook): boolean {
  if (!isOpen(schedule, date, days)) return false
  if (schedule.cadence === 'daily') return true
  for (let moved = date; ; moved -= DAY_MS) {
    if (weekdayOf(msToDay(moved)) === schedule.weekday) return true
    if (isOpen(schedule, moved - DAY_MS, days)) return false
  }
}

/** Whether anything may leave on a date; one that a zone skipped is open to nothing, and moves what was to leave on it. */
function isOpen(schedule: Schedule, date: number, days: DayBook): boolean {
  if (schedule.days !== 'working') return true
  return (
    days.isWorkingDay(msToDay(date)) &&
    dateOf(localToUtc(date, schedule.timezone), schedule.timezone) === date
  )
}

/** Midnight of the date that a zone's calendar shows, as if it were UTC. */
function dateOf(time: number, timezone: string): number {
  return Math.floor(localOf(time, timezone) / DAY_MS) * DAY_MS
}
