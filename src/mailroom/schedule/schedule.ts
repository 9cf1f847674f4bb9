/** When a subscriber's digests leave, in the clock of `timezone`. Times of day are `HH:MM`. */
export interface Schedule {
  cadence: 'immediate' | 'hourly' | 'daily' | 'weekly'
  /** For daily and weekly. */
  at: string
  /** For weekly: 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number
  timezone: string
  /** Nothing leaves from the first time of day until the second. */
  quiet: readonly [from: string, until: string] | null
  /** `working`: on days off nothing leaves but what is urgent. Missing in a row of an earlier version: `all`. */
  days?: 'all' | 'working'
}

export type Lane = 'scheduled' | 'urgent'

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** A time of day, `HH:MM`, in ms since midnight. */
export function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * HOUR_MS + minutes * MINUTE_MS
}
