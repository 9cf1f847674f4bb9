import { type DayBook, makeDayBook } from '../../text/days/day-book.ts'
import { afterQuiet } from './quiet.ts'
import type { Lane, Schedule } from './schedule.ts'
import { daySlotAfter, daySlotUntil, hourAfter, isOpenAt, startOfNextDate } from './slot.ts'

const BY_LAW = makeDayBook()

/**
 * The first time at which something that became ready at `after` may leave (ms since 1970 UTC). Hours of a schedule
 * are found strictly later than `after`, so that a digest sent at its hour does not make that hour due again. `last`
 * is the slot of the lane's last digest, as `servedSlot` told it: its date gets no second one, even when hour or zone
 * were changed on the day.
 */
export function dueAfter(
  schedule: Schedule,
  lane: Lane,
  after: number,
  last: number | null = null,
  days: DayBook = BY_LAW,
): number {
  const slot = lane === 'urgent' ? after : slotAfter(schedule, after, last, days)
  return mayLeaveFrom(schedule, lane, slot, days)
}

/**
 * The first time from `time` on that is not quiet and, for what is not urgent, on no day off. What has long been due,
 * as after an outage, leaves no earlier than this says of the moment.
 */
export function mayLeaveFrom(schedule: Schedule, lane: Lane, time: number, days: DayBook = BY_LAW): number {
  const heard = afterQuiet(schedule, time)
  return lane === 'urgent' || isOpenAt(schedule, heard, days)
    ? heard
    : mayLeaveFrom(schedule, lane, startOfNextDate(schedule, heard, days), days)
}

/**
 * The slot that a digest closed at `now` stands for: the last one until then, whenever it was to leave. Null where
 * digests are of no day: at once, by the hour, urgent.
 */
export function servedSlot(
  schedule: Schedule,
  lane: Lane,
  now: number,
  days: DayBook = BY_LAW,
): number | null {
  const isOfDay = schedule.cadence === 'daily' || schedule.cadence === 'weekly'
  return lane === 'scheduled' && isOfDay ? daySlotUntil(schedule, now, days) : null
}

function slotAfter(schedule: Schedule, after: number, last: number | null, days: DayBook): number {
  switch (schedule.cadence) {
    case 'immediate':
      return after
    case 'hourly':
      return hourAfter(schedule.timezone, after)
    case 'daily':
    case 'weekly':
      return daySlotAfter(schedule, Math.max(after, last ?? after), last, days)
  }
}
