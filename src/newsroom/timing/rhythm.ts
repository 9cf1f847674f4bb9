import { isWeekend } from './days-off.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** More than so many items tell nothing more. */
const ITEMS = 30
/** Of the newest so many gaps a burst is seen. */
const RECENT_GAPS = 4

/** How a source publishes, from the times of its last items. */
export interface Rhythm {
  /** Gaps that were seen; with fewer than two nothing is known. */
  gaps: number
  /** Median gap between items, ms. */
  medianMs: number
  /** The same of the newest few. */
  recentMs: number
  /** The gap that 95 % do not exceed. */
  longMs: number
  /** ms since 1970 UTC; null before the first item. */
  newestAt: number | null
  /** Whether it publishes on Saturdays or Sundays of its zone, or may: its items do not reach back over any. */
  weekends: boolean
}

/** The rhythm of items published (or first seen) at these times, in any order; `timeZone` is the source's. */
export function rhythmOf(times: readonly number[], now: number, timeZone: string): Rhythm {
  const newest = times
    .filter((time) => time <= now)
    .sort((a, b) => b - a)
    .slice(0, ITEMS)
  const gaps = newest.slice(1).map((time, index) => (newest[index] ?? time) - time)
  return {
    gaps: gaps.length,
    medianMs: quantile(gaps, 0.5),
    recentMs: quantile(gaps.slice(0, RECENT_GAPS), 0.5),
    longMs: quantile(gaps, 0.95),
    newestAt: newest[0] ?? null,
    weekends: newest.some((time) => isWeekend(time, timeZone)) || !spansWeekend(newest, timeZone),
  }
}

/** Whether a Saturday or Sunday lies between the first and the last of these times, which stand newest first. */
function spansWeekend(newest: readonly number[], timeZone: string): boolean {
  const until = newest[0] ?? 0
  for (let at = newest.at(-1) ?? 0; at < until; at += DAY_MS) if (isWeekend(at, timeZone)) return true
  return false
}

/** Adaptive polling never waits for longer than this. */
export const CEILING_MS = 4 * HOUR_MS
/** After a silence of so many hours, a poll an hour is enough, and so on in proportion. */
const SILENCE_PER_INTERVAL = 24

/**
 * How often a source is worth asking, ms: half its usual gap, so that news is found in half the time in which the next
 * comes; half the newest gaps if they are shorter, so that a burst is followed at once; and less and less while it is
 * silent, which a night and a holiday are too. Between 0 and four hours; 0 while nothing is known.
 */
export function adaptiveMs(rhythm: Rhythm | null, now: number): number {
  if (!rhythm || rhythm.newestAt === null) return 0
  const usual = rhythm.gaps < 2 ? 0 : Math.min(rhythm.medianMs, rhythm.recentMs) / 2
  const silence = (now - rhythm.newestAt) / SILENCE_PER_INTERVAL
  return Math.min(Math.max(usual, silence), CEILING_MS)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
