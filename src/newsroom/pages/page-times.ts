import type { PageReason } from './page-rows.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Waits after each attempt that failed; the one after the last of them is the last. */
const RETRY_MS = [5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 8 * HOUR_MS, 24 * HOUR_MS]
/** The attempt after which nobody waits for a date any more, nor for the rest of an article on several pages. */
const PATIENT_ATTEMPTS = 3
/** When the page of an article that was told is read again, after its first sight. */
const AGAIN_MS = [1, 6, 24, 72].map((hours) => hours * HOUR_MS)
/** What was written in one minute is not asked for in one. */
const SPREAD_MS = 10 * MINUTE_MS
/** A page that is not there any more is looked for once more before that is believed. */
const MISSING_AGAIN_MS = 30 * MINUTE_MS
/** Whatever keeps a page from us, its news is not news any more after so long. */
const LONGEST_WAIT_MS: Readonly<Record<PageReason, number>> = {
  date: 24 * HOUR_MS,
  text: 72 * HOUR_MS,
  again: 96 * HOUR_MS,
}

/** How long an attempt may take, whatever becomes of the object that makes it: so long nobody else makes one. */
export const UNDER_WAY_MS = RETRY_MS[0] ?? 0
/** How often it is looked whether a source that is switched off is on again. */
export const SWITCHED_OFF_MS = HOUR_MS
export const MISSES_OF_A_WITHDRAWAL = 2

/** When a page is asked for again after so many attempts that failed, ms since 1970 UTC; null for never. */
export function retryAt(attempts: number, now: number): number | null {
  const wait = RETRY_MS[attempts - 1]
  return wait === undefined ? null : now + wait
}

/** Whether so many attempts were all: a row that has them and is still there belongs to one that died with its object. */
export function isSpent(reason: PageReason, attempts: number): boolean {
  return attempts > RETRY_MS.length || (reason === 'date' && isPatienceOver(attempts))
}

/** Whether so many attempts were enough to go on without what the page was asked for first. */
export function isPatienceOver(attempts: number): boolean {
  return attempts >= PATIENT_ATTEMPTS
}

export function isLate(reason: PageReason, firstSeen: number, now: number): boolean {
  return now - firstSeen > LONGEST_WAIT_MS[reason]
}

/** When a page is next read again, ms since 1970 UTC; null for never. `random` from 0 to 1. */
export function nextReading(firstSeen: number, now: number, random: number): number | null {
  const after = AGAIN_MS.find((wait) => firstSeen + wait > now)
  return after === undefined ? null : firstSeen + after + Math.round(random * SPREAD_MS)
}

export function missingAgainAt(now: number): number {
  return now + MISSING_AGAIN_MS
}
