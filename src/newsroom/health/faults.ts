import type { UnreadableReason } from '../../feeds/read/feed.ts'
import type { FetchFailure } from '../asking/fetched.ts'

/** What can be wrong with a source, as a poll finds it. Times in ms since 1970 UTC. */
export type Finding =
  /** Nothing new for far longer than its rhythm. */
  | { code: 'silent' }
  /** A web page stands where the feed was; `feeds` are those that it announces. */
  | { code: 'html'; feeds: string[] }
  /** The selectors of a list page find nothing, or cannot be used. */
  | { code: 'selectors' }
  | { code: 'login' }
  | { code: 'challenge' }
  | { code: 'unreadable'; reason: Exclude<UnreadableReason, 'html' | 'selectors' | 'login' | 'challenge'> }
  /** Redirects lead to another site's feed, of which nothing is known. */
  | { code: 'foreign'; url: string }
  /** Several polls in a row got no document at all. */
  | { code: 'failing'; reason: FetchFailure | 'broken'; httpStatus: number | null }
  | { code: 'robots' }
  | { code: 'retired' }
  /** A permanent redirect that has not stood for long enough to be stored. */
  | { code: 'moved'; to: string }
  /** A valid document that holds nothing any more. */
  | { code: 'emptied' }
  | { code: 'guids_rewritten' }
  | { code: 'future_dates' }
  /** More appeared between two polls than the document holds, and not all of it was found elsewhere. */
  | { code: 'gap' }
  /** The pages of many new articles in a row could not be read. */
  | { code: 'pages' }

export type FaultCode = Finding['code']

/** A finding with when it began. */
export type Fault = Finding & { since: number }

/** Faults with which no news of the source arrives: readers notice if they last. */
const STOPS_NEWS: Readonly<Record<FaultCode, boolean>> = {
  silent: true,
  html: true,
  selectors: true,
  login: true,
  challenge: true,
  unreadable: true,
  foreign: true,
  failing: true,
  robots: true,
  retired: true,
  emptied: true,
  moved: false,
  guids_rewritten: false,
  future_dates: false,
  gap: false,
  pages: false,
}

export const FAULT_CODES = Object.keys(STOPS_NEWS) as FaultCode[]

/** Whether no news of a source arrives with such a fault. */
export function stopsNews(code: FaultCode): boolean {
  return STOPS_NEWS[code]
}

/** A fault that stops the news is noticed by readers once it has stood for this long: a paper is down for an hour or two now and then. */
const NOTICED_AFTER_MS = 6 * 3_600_000

/** Whether readers would notice. */
export function isNoticed(fault: Fault, now: number): boolean {
  return STOPS_NEWS[fault.code] && fault.since <= now - NOTICED_AFTER_MS
}

/**
 * The faults after a poll. One that goes on keeps its beginning; of the codes that the poll could judge (`judged`),
 * what it did not find is over; the others stand as they are.
 */
export function updateFaults(
  before: readonly Fault[],
  found: readonly (Finding & { since?: number })[],
  judged: readonly FaultCode[],
  now: number,
): Fault[] {
  const known = new Map(before.map((fault) => [fault.code, fault]))
  const present = found.map(
    (finding): Fault => ({ ...finding, since: known.get(finding.code)?.since ?? finding.since ?? now }),
  )
  const settled = new Set<FaultCode>([...judged, ...present.map(({ code }) => code)])
  return [...before.filter(({ code }) => !settled.has(code)), ...present].sort((a, b) => a.since - b.since)
}
