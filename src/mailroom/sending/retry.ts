import type { At, Outcome } from '../../delivery/channel.ts'

/** Waits after each attempt, of Standard Webhooks' schedule: the second attempt comes 5 s after the first, … */
const WAITS_MS = [
  5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
]
/** Failures over this time, without one success, end an endpoint. */
const GIVE_UP_ENDPOINT_MS = 5 * 86_400_000
/** After a transport's failure; the breaker knows when it is asked again. */
const TRANSPORT_WAIT_MS = 30_000
/** What Retry-After may ask for: of one endpoint a day; of a transport, by which all its readers wait, an hour. */
export const MAX_RETRY_AFTER_MS: Readonly<Record<At, number>> = { endpoint: 86_400_000, transport: 3_600_000 }
/** Part of a wait by which it may be longer, so that what failed together does not come back together. */
const JITTER = 0.1

export interface AttemptState {
  /** Attempts made, this one included. */
  attempts: number
  /** When the first attempt began that may have arrived, this one included; null if none may have. */
  doubtSince: number | null
  /** Since when every attempt at the endpoint failed, this one included; null if one never did. */
  failingSince: number | null
  /** For how long the other side knows a repeat of the same id; 0 where it never does. */
  idempotencyMs: number
}

export type Decision =
  | { status: 'sent' }
  /** `attempts`: how many count by now. */
  | { status: 'due'; nextAt: number; attempts: number }
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
      return again(state, outcome.at, null, now, random)
    case 'failed':
      if (outcome.at === 'endpoint') return again(state, 'endpoint', outcome.retryAfterMs, now, random)
      // It surely went nowhere, and says nothing of whom it was for: as if it had not been.
      return at(
        later(TRANSPORT_WAIT_MS, outcome.retryAfterMs, 'transport', now, random),
        state.attempts - 1,
        state,
      )
  }
}

/** Whether a repeat might not be known as one: the other side forgets ids, and one attempt may have arrived. */
export function isTooLate({ doubtSince, idempotencyMs }: Doubt, now: number): boolean {
  if (doubtSince === null) return false
  // A clock that was set back makes no attempt one of the future: where no repeat is known, it is too late at once.
  return Math.max(now - doubtSince, 0) >= idempotencyMs
}

type Doubt = Pick<AttemptState, 'doubtSince' | 'idempotencyMs'>

function again(
  state: AttemptState,
  fault: At,
  retryAfterMs: number | null,
  now: number,
  random: () => number,
): Decision {
  const { attempts, failingSince } = state
  if (fault === 'endpoint' && failingSince !== null && now - failingSince >= GIVE_UP_ENDPOINT_MS) {
    return { status: 'dead', reason: 'endpoint_failing', disable: true }
  }
  const wait = WAITS_MS[attempts - 1]
  if (wait === undefined) return { status: 'dead', reason: 'exhausted', disable: false }
  return at(later(wait, retryAfterMs, fault, now, random), attempts, state)
}

function at(nextAt: number, attempts: number, doubt: Doubt): Decision {
  if (isTooLate(doubt, nextAt)) return { status: 'dead', reason: 'ambiguous', disable: false }
  return { status: 'due', nextAt, attempts }
}

function later(
  waitMs: number,
  retryAfterMs: number | null,
  at: At,
  now: number,
  random: () => number,
): number {
  const atLeast = Math.max(waitMs, Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS[at]))
  return now + Math.round(atLeast * (1 + JITTER * random()))
}
