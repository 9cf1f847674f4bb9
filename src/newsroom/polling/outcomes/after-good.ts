import { movedStep } from '../../asking/moved.ts'
import type { Validators } from '../../asking/validators.ts'
import { type FaultCode, type Finding, updateFaults } from '../../health/faults.ts'
import type { Memory } from '../../sources/memory.ts'
import type { SourceState } from '../../sources/source-rows.ts'
import { isSilent } from '../../timing/silence.ts'
import { NO_DOCUMENT, NO_FEED } from './after-failure.ts'
import { type Moment, rhythm, schedule } from './moment.ts'

/** Once is a server that was asked while it made its file anew. */
const EMPTY_POLLS_OF_A_FAULT = 2
/** What is missing after a gap is not found later than this, and nobody looks for it any more. */
const GAP_FAULT_MS = 7 * 86_400_000

/** How a good document came. */
export interface Answer {
  httpStatus: number | null
  /** Null for 304: what it says is in the row already. */
  bodyHash: string | null
  /** Those to send next time; null for what was handed in, which says nothing of what the server has. */
  validators: Validators | null
  freshForMs: number | null
  /** Where a permanent redirect led; null for nowhere. */
  permanentUrl: string | null
  /** The address that answered, where redirects led to another host than was asked; else null. */
  elsewhere: string | null
  isIngest: boolean
}

/** A document that is what it was: 304, or the same bytes. */
export function afterUnchanged(state: SourceState, answer: Answer, moment: Moment): SourceState {
  const { emptyPolls } = state.memory
  const memory = { ...state.memory, emptyPolls: emptyPolls > 0 ? emptyPolls + 1 : 0 }
  return afterGood({ ...state, memory }, answer, true, moment, [], [])
}

/**
 * A source that was read, or found unchanged. `isSameFeed`: what stands behind its address is what stood there before.
 * `found` are faults that the document itself showed, out of those that it was judged for.
 */
export function afterGood(
  state: SourceState,
  answer: Answer,
  isSameFeed: boolean,
  moment: Moment,
  found: readonly Finding[],
  judged: readonly FaultCode[],
): SourceState {
  const { now } = moment
  const came = arrived(
    answer.isIngest ? state : moved(state, answer.permanentUrl, isSameFeed, now),
    answer,
    now,
  )
  const standing = [...found, ...standingFaults(came, now)]
  const faults = updateFaults(came.memory.faults, standing, [...ALWAYS_JUDGED, ...judged], now)
  const after = { ...came, memory: { ...came.memory, faults } }
  // What is handed in comes when it comes, and changes nothing of when the source itself is asked.
  return answer.isIngest
    ? fed(after)
    : schedule(after, moment, { failure: null, freshForMs: answer.freshForMs })
}

/** A source that was read is no longer one whose last poll failed. */
function fed(state: SourceState): SourceState {
  const { memory } = state
  const hasFailed = memory.why?.reason === 'failures' || memory.why?.reason === 'missing'
  return hasFailed ? { ...state, memory: { ...memory, why: { reason: 'fed' } } } : state
}

const ALWAYS_JUDGED: readonly FaultCode[] = [...NO_DOCUMENT, ...NO_FEED, 'silent', 'emptied', 'moved', 'gap']

function arrived(state: SourceState, answer: Answer, now: number): SourceState {
  const { memory } = state
  const { validators, bodyHash } = answer
  return {
    ...state,
    etag: validators ? validators.etag : state.etag,
    lastModified: validators ? validators.lastModified : state.lastModified,
    bodyHash: bodyHash ?? state.bodyHash,
    lastPollAt: now,
    lastStatus: 'ok',
    lastHttp: answer.httpStatus,
    lastError: null,
    failures: 0,
    memory: {
      ...memory,
      validatorsFrom: validators ? (validators.from ?? null) : memory.validatorsFrom,
      goodAt: now,
      bodyAt: bodyHash !== null && !answer.isIngest ? now : memory.bodyAt,
      ingestedAt: answer.isIngest ? now : memory.ingestedAt,
      failingSince: null,
      waitingSince: null,
      retiredAt: answer.isIngest ? memory.retiredAt : null,
      gap: memory.gap && now - memory.gap.until < GAP_FAULT_MS ? memory.gap : null,
    },
  }
}

/** Watches a permanent redirect, and takes its address over once it is sure. */
function moved(
  state: SourceState,
  permanentUrl: string | null,
  isSameFeed: boolean,
  now: number,
): SourceState {
  const step = movedStep(state.memory.moved, permanentUrl, isSameFeed, now)
  const memory = { ...state.memory, moved: step.memory }
  return { ...state, source: { ...state.source, url: step.store ?? state.source.url }, memory }
}

function standingFaults(state: SourceState, now: number): Finding[] {
  const { memory, source } = state
  return [
    ...(isQuiet(state, now) ? [{ code: 'silent' } as const] : []),
    ...(memory.emptyPolls >= EMPTY_POLLS_OF_A_FAULT ? [{ code: 'emptied' } as const] : []),
    ...(memory.moved ? [{ code: 'moved', to: memory.moved.url } as const] : []),
    ...(memory.gap && source.enabled ? [{ code: 'gap' } as const] : []),
  ]
}

/** Whether a source has brought nothing for longer than its rhythm lets expect. */
function isQuiet(state: SourceState, now: number): boolean {
  const since = lastNews(state.memory) ?? state.baselineAt
  return since !== null && isSilent(rhythm(state, now), since, now, state.source.timezone)
}

function lastNews({ newsAt }: Memory): number | null {
  return newsAt[0] ?? null
}
