import type { Source } from './sources/source.ts'

/** A source that keeps failing is asked at least this often. */
const MAX_BACK_OFF_MS = 6 * 3_600_000
/** Nobody's Retry-After can silence a source for longer. */
const MAX_RETRY_AFTER_MS = 24 * 3_600_000
/** Part of the interval by which polls are spread, so that sources added together do not stay in step. */
const JITTER = 0.1

/**
 * When a source is next polled (ms since 1970 UTC): its interval after a success, twice as long after each further
 * failure, and never before its server said.
 */
export function nextPollAt(
  source: Source,
  failures: number,
  retryAfterMs: number | null,
  now: number,
  random: () => number,
): number {
  const interval = source.minIntervalMinutes * 60_000
  const backOff =
    failures === 0 ? interval : Math.min(interval * 2 ** (failures - 1), Math.max(MAX_BACK_OFF_MS, interval))
  const wait = Math.max(backOff, Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS))
  return now + Math.round(wait * (1 + JITTER * random()))
}
