import type { FeedTiming } from '../../feeds/read/feed.ts'

const HOUR_MS = 3_600_000

type Skips = Pick<FeedTiming, 'skipHours' | 'skipDays'>

/**
 * The first time from `time` on that lies in no hour and on no day, of the UTC calendar, that a document asks to be
 * spared (RSS 2.0, skipHours and skipDays). Rules that leave nothing free are none. `lateMs` (less than an hour) is
 * kept from the end of what is skipped, so that not everybody comes on the stroke; a later `time` never comes out
 * earlier.
 */
export function outOfSkips(time: number, skips: Skips, lateMs: number): number {
  const hours = effective(skips.skipHours, 24)
  const days = effective(skips.skipDays, 7)
  const isSkipped = (at: number) =>
    days.has(new Date(at).getUTCDay()) || hours.has(new Date(at).getUTCHours())
  if (!isSkipped(time) && !isSkipped(time - lateMs)) return time
  let hour = Math.floor(time / HOUR_MS) * HOUR_MS
  // Some hour of every day and some day of every week are free.
  while (isSkipped(hour)) hour += HOUR_MS
  return hour + lateMs
}

/** Which of a document's rules are not followed, in English, for the operator. */
export function skipWarnings({ skipHours, skipDays }: Skips): string[] {
  const warnings: string[] = []
  if (within(skipHours, 24).size === 24) warnings.push('skipHours names every hour and is ignored')
  if (within(skipDays, 7).size === 7) warnings.push('skipDays names every day and is ignored')
  return warnings
}

function effective(numbers: readonly number[], all: number): Set<number> {
  const set = within(numbers, all)
  return set.size === all ? new Set() : set
}

function within(numbers: readonly number[], all: number): Set<number> {
  return new Set(numbers.filter((number) => Number.isInteger(number) && number >= 0 && number < all))
}
