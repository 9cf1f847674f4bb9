import type { At, Outcome } from '../../delivery/channel.ts'

/** Waits after each attempt, of Standard Webhooks' schedule: the second attempt comes 5 s after the first, … */
const WAITS_MS = [
  5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
]
/** Failures over this time, without one success, end an endpoint. */
const GIVE_UP_ENDPOINT_MS = 5 * 86_400_000
const MAX_RETRY_AFTER_MS = 86_400_000
/** Part of a wait by which it may be longer, so that what failed together does not come back together. */
const JITTER = 0.1

export interface AttemptState {
  /** Attempts made, this one included. */
  attempts: number
  firstAttemptAt: number
  /** Since when every attempt at the endpoint failed, this one included; null if one never did. */
  failingSince: number | null
  /** For how long the other side knows a repeat of the same id; 0 where it never does. */
  idempotencyMs: number
}

export type Decision =
  | { status: 'sent' }
  | { status: 'due'; nextAt: number }
  | { status: 'dead'; reason: DeadReason; disable: boolean }

export type DeadReason = 'gone' | 'refused' | 'ambiguous' | 'exhausted' | 'endpoint_failing'

/** Since when every attempt at an endpoint failed, after this one: `since` stays where it says nothing of the endpoint. */
export function failingAfter(outcome: Outcome, since: number | null, now: number): number | null {
  if (outcome.result === 'sent') return null
  const isTransports = 'at' in outcome && outcome.at === 'transport'
  return isTransports || outcome.result === 'refused' ? since : (since ?? now)
}

/** Decides what becomes of a delivery after an attempt. A transport's failure ends no endpoint. */
export function decide(outcome: Outcome, state: AttemptState, now: number, random: () => number): Decision {
  switch (outcome.result) {
    case 'sent':
      return { status: 'sent' }
    case 'gone':
      return { status: 'dead', reason: 'gone', disable: true }
    case 'refused':
      return { status: 'dead', reason: 'refused', disable: false }
    case 'ambiguous':
      if (now - state.firstAttemptAt >= state.idempotencyMs)
        return { status: 'dead', reason: 'ambiguous', disable: false }
      return again(state, outcome.at, null, now, random)
    case 'failed':
      return again(state, outcome.at, outcome.retryAfterMs, now, random)
  }
}

function again(
  state: AttemptState,
  at: At,
  retryAfterMs: number | null,
  now: number,
  random: () => number,
): Decision {
  if (at === 'endpoint' && state.failingSince !== null && now - state.failingSince >= GIVE_UP_ENDPOINT_MS) {
    return { status: 'dead', reason: 'endpoint_failing', disable: true }
  }
  const wait = WAITS_MS[state.attempts - 1]
  if (wait === undefined) return { status: 'dead', reason: 'exhausted', disable: false }
  const atLeast = Math.max(wait, Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS))
  return { status: 'due', nextAt: now + Math.round(atLeast * (1 + JITTER * random())) }
}
