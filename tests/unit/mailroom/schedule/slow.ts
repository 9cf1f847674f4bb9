import type { Lane, Schedule } from '../../../../src/mailroom/schedule/schedule.ts'
import type { DayBook } from '../../../../src/text/days/day-book.ts'
import {
  clockAt,
  clockOf,
  DAY_MINUTES,
  dateAt,
  dayText,
  MINUTE_MS,
  minutesShown,
  shownAt,
} from '../../../support/wall.ts'

/** What a schedule means, found by looking at the wall minute by minute. All times are full minutes. */

const DAY_MS = DAY_MINUTES * MINUTE_MS
/** A week's slot may come from a day off as long ago as this, and what is looked for lies no farther ahead. */
const BACK_MS = 21 * DAY_MS
const AHEAD_MS = 40 * DAY_MS

export function slowDueAfter(
  schedule: Schedule,
  lane: Lane,
  after: number,
  last: number | null,
  days: DayBook,
): number {
  let time = slowSlotAfter(schedule, lane, after, last, days)
  while (!slowMayLeave(schedule, lane, time, days)) time += MINUTE_MS
  return time
}

export function slowMayLeave(schedule: Schedule, lane: Lane, time: number, days: DayBook): boolean {
  const { timezone } = schedule
  return (
    !isQuiet(schedule, clockAt(time, timezone)) &&
    (lane === 'urgent' || schedule.days !== 'working' || days.isWorkingDay(dayText(dateAt(time, timezone))))
  )
}

function isQuiet({ quiet }: Schedule, clock: string): boolean {
  if (!quiet) return false
  const [from, until] = quiet
  return from < until ? from <= clock && clock < until : from !== until && (from <= clock || clock < until)
}

function slowSlotAfter(
  schedule: Schedule,
  lane: Lane,
  after: number,
  last: number | null,
  days: DayBook,
): number {
  if (lane === 'urgent' || schedule.cadence === 'immediate') return after
  const start = schedule.cadence === 'hourly' ? after : Math.max(after, last ?? after)
  const slots = slowSlots(schedule, start, start + AHEAD_MS, days)
  return slots.find((slot) => slot > start && isOtherDate(schedule, slot, last)) ?? Number.NaN
}

/** Whether a slot may have a digest beside the one of the slot `last`: none of the same date, but by the hour. */
export function isOtherDate({ cadence, timezone }: Schedule, slot: number, last: number | null): boolean {
  return last === null || cadence === 'hourly' || dateAt(slot, timezone) !== dateAt(last, timezone)
}

/** The slots of an hourly, daily or weekly schedule from a time until another, in order. */
export function slowSlots(schedule: Schedule, from: number, until: number, days: DayBook): number[] {
  const slots =
    schedule.cadence === 'hourly' ? hours(schedule, from, until) : daySlots(schedule, from, until, days)
  return [...new Set(slots)].filter((slot) => slot >= from && slot <= until).toSorted((a, b) => a - b)
}

function hours({ timezone }: Schedule, from: number, until: number): number[] {
  const slots: number[] = []
  for (let time = from; time <= until; time += MINUTE_MS)
    if (shownAt(time, timezone) % 60 === 0) slots.push(time)
  return slots
}

function daySlots(schedule: Schedule, from: number, until: number, days: DayBook): number[] {
  const { timezone } = schedule
  const slotOfDate = new Map<number, number>()
  const datesShown = new Set<number>()
  for (const { shown, time } of minutesShown(from - BACK_MS, until + 2 * DAY_MS, timezone)) {
    const date = Math.floor(shown / DAY_MINUTES)
    if (shownAt(time, timezone) === shown) datesShown.add(date)
    if (clockOf(shown) === schedule.at) slotOfDate.set(date, time)
  }
  const isOpen = (date: number) =>
    schedule.days !== 'working' || (datesShown.has(date) && days.isWorkingDay(dayText(date)))
  const dates = [...slotOfDate.keys()]
  if (schedule.cadence === 'daily') return dates.filter(isOpen).map((date) => slotOfDate.get(date) ?? 0)
  return dates
    .filter((date) => weekdayOf(date) === schedule.weekday)
    .flatMap((date) => {
      let moved = date
      while (slotOfDate.has(moved) && !isOpen(moved)) moved += 1
      return slotOfDate.get(moved) ?? []
    })
}

/** The first of 1970 was a Thursday. */
const weekdayOf = (date: number) => ((date + 3) % 7) + 1
