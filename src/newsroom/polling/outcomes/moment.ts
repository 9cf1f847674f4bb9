import type { SourceState } from '../../sources/source-rows.ts'
import { type Failure, nextPoll, type PollFacts } from '../../timing/next-poll.ts'
import { type Rhythm, rhythmOf } from '../../timing/rhythm.ts'

/** When a visit ended, and what the next one depends on beside the source. */
export interface Moment {
  /** ms since 1970 UTC */
  now: number
  /** A hold that the source's host is under. */
  hold: PollFacts['hold']
  /** From 0 to 1. */
  random: number
}

export interface Ending {
  failure: Failure | null
  retryAfterMs?: number | null
  freshForMs?: number | null
}

/** Sets when a source is next polled, and why then. */
export function schedule(state: SourceState, moment: Moment, ending: Ending): SourceState {
  const { memory, source } = state
  const { at, why } = nextPoll({
    ...moment,
    minIntervalMinutes: source.minIntervalMinutes,
    rhythm: rhythm(state, moment.now),
    timing: memory.timing,
    failure: ending.failure,
    retryAfterMs: ending.retryAfterMs ?? null,
    freshForMs: ending.freshForMs ?? null,
  })
  return { ...state, nextPollAt: at, memory: { ...memory, why } }
}

export function rhythm({ memory, source }: SourceState, now: number): Rhythm {
  return rhythmOf(memory.newsAt, now, source.timezone)
}
