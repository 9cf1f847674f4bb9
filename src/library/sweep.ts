import { keptSince } from '../articles/archive.ts'
import { localDay } from '../text/local-time.ts'
import { removeBefore } from './shelf.ts'

/** Articles that one step removes. */
const PER_STEP = 500

/** The first day (`yyyy-mm-dd`, UTC) that is kept at a time. */
export function firstDay(now: number, archiveDays: number): string {
  return localDay(keptSince(now, archiveDays), 'UTC')
}

/** Removes some of what is too old; answers whether there may be more. Runs inside a transaction. */
export function sweep(sql: SqlStorage, first: string): boolean {
  return removeBefore(sql, first, PER_STEP) === PER_STEP
}
