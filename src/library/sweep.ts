import { localDay } from '../text/local-time.ts'
import { removeBefore } from './shelf.ts'

const DAY_MS = 86_400_000
/** The archive keeps this many days. */
const KEEP_DAYS = 400
/** Articles that one step removes. */
const PER_STEP = 500

/** The first day (`yyyy-mm-dd`, UTC) that is kept at a time. */
export function firstDay(now: number): string {
  return localDay(now - KEEP_DAYS * DAY_MS, 'UTC')
}

/** Removes some of what is too old; answers whether there may be more. Runs inside a transaction. */
export function sweep(sql: SqlStorage, first: string): boolean {
  return removeBefore(sql, first, PER_STEP) === PER_STEP
}
