import type { Unreadable } from '../../../feeds/read/feed.ts'
import { type FetchFailure, failureKind } from '../../asking/fetched.ts'
import { type FaultCode, type Finding, updateFaults } from '../../health/faults.ts'
import type { SourceState } from '../../sources/source-rows.ts'
import type { Failure, FailureKind } from '../../timing/next-poll.ts'
import type { PollError } from '../report.ts'
import { type Moment, schedule } from './moment.ts'

/** A poll or two that fail are an evening's work on a server; so many in a row are a fault. */
const FAILURES_OF_A_FAULT = 3
/** A source that refuses us is well as long as somebody hands it in this often; meanwhile it is asked as rarely as any. */
const FED_FOR_MS = 48 * 3_600_000
/** Feeds that a page announces are named as far as a sentence holds them. */
const MAX_FEEDS = 5

/** Faults that a document, whatever it holds, shows to be over. */
export const NO_DOCUMENT: readonly FaultCode[] = ['failing', 'retired', 'robots']
/** Faults that a document which can be read shows to be over. */
export const NO_FEED: readonly FaultCode[] = [
  'html',
  'selectors',
  'login',
  'challenge',
  'unreadable',
  'foreign',
]

export interface FetchFailed {
  reason: FetchFailure | 'broken'
  httpStatus: number | null
  detail: string
  retryAfterMs: number | null
}

type Found = Finding & { since?: number }

/** A poll that got no document. */
export function afterFetchFailure(state: SourceState, failed: FetchFailed, moment: Moment): SourceState {
  const { reason, httpStatus, detail } = failed
  const after = noteFailure(state, { code: reason, detail }, httpStatus, moment.now)
  const kind = reason === 'broken' ? 'failed' : failureKind(reason)
  const isGone = kind === 'gone'
  const since = after.memory.failingSince ?? moment.now
  const isFault = isGone || after.failures >= FAILURES_OF_A_FAULT
  const finding: Found = isGone ? { code: 'retired' } : { code: 'failing', reason, httpStatus, since }
  const found = isFault && !isFed(state, moment.now) ? [finding] : []
  const memory = {
    ...after.memory,
    retiredAt: isGone ? moment.now : after.memory.retiredAt,
    faults: updateFaults(after.memory.faults, found, ['failing', 'retired'], moment.now),
  }
  const { retryAfterMs } = failed
  return schedule({ ...after, memory }, moment, {
    failure: failure(kind, after, moment),
    retryAfterMs,
  })
}

/**
 * A poll that got something which cannot be read. Validators and all that is known stay as they are; a redirect that
 * led there is none to the same source.
 */
export function afterUnreadable(
  state: SourceState,
  unreadable: Unreadable,
  httpStatus: number | null,
  moment: Moment,
): SourceState {
  const { reason, detail } = unreadable
  return afterNoFeed(state, { code: reason, detail }, findingOf(unreadable), httpStatus, moment)
}

/** A poll that redirects led to another source. Nothing of it is kept, until something known stands there. */
export function afterForeign(
  state: SourceState,
  url: string,
  detail: string,
  httpStatus: number | null,
  moment: Moment,
): SourceState {
  return afterNoFeed(state, { code: 'foreign', detail }, { code: 'foreign', url }, httpStatus, moment)
}

function afterNoFeed(
  state: SourceState,
  error: PollError,
  finding: Finding,
  httpStatus: number | null,
  moment: Moment,
): SourceState {
  const after = noteFailure(state, error, httpStatus, moment.now)
  const found = isFed(state, moment.now) ? [] : [finding]
  const faults = updateFaults(after.memory.faults, found, [...NO_DOCUMENT, ...NO_FEED, 'moved'], moment.now)
  const memory = { ...after.memory, faults, retiredAt: null, moved: null }
  return schedule({ ...after, memory }, moment, { failure: failure('failed', after, moment) })
}

function noteFailure(
  state: SourceState,
  error: PollError,
  httpStatus: number | null,
  now: number,
): SourceState {
  return {
    ...state,
    lastPollAt: now,
    lastStatus: 'failed',
    lastHttp: httpStatus,
    lastError: JSON.stringify(error),
    failures: state.failures + 1,
    memory: { ...state.memory, failingSince: state.memory.failingSince ?? now, waitingSince: null },
  }
}

function failure(kind: FailureKind, state: SourceState, { now }: Moment): Failure {
  return { kind, count: state.failures, isFed: isFed(state, now) }
}

function isFed({ memory: { ingestedAt } }: SourceState, now: number): boolean {
  return ingestedAt !== null && now - ingestedAt < FED_FOR_MS
}

function findingOf({ reason, discovered }: Unreadable): Finding {
  switch (reason) {
    case 'html':
      return { code: 'html', feeds: discovered.slice(0, MAX_FEEDS).map(({ url }) => url) }
    case 'selectors':
    case 'login':
    case 'challenge':
      return { code: reason }
    default:
      return { code: 'unreadable', reason }
  }
}
