import { addressFault } from '../../text/public-address.ts'
import type { Wait } from '../timing/wait.ts'
import { askOnce, type Redirect, TIMEOUT_MS, type Wanted } from './ask-once.ts'
import { type Fetched, failed, type Outcome } from './fetched.ts'
import type { Outside } from './outside.ts'
import { Hops } from './trail.ts'
import type { Validators } from './validators.ts'

export interface FetchOptions {
  /** Default `feed`. */
  wanted?: Wanted
  timeoutMs?: number
  /** What is owed to the host of each hop; without it every hop is asked at once. */
  manners?: HopManners
}

/** What is owed to a host, asked around each hop. */
export interface HopManners {
  /** Finds out what has to be known of the host, before its turn is waited for; a wait where that cannot be done. */
  prepare(url: string): Promise<Wait | null>
  /** Runs one request when it is the host's turn. */
  turn<T>(url: string, ask: () => Promise<T>): Promise<T>
  /** Why this may not be asked now, judged when the turn has come; null if it may. */
  refusal(url: string): Wait | null
  /** Told of each answer while it is still the host's turn. */
  answered(url: string, httpStatus: number, retryAfterMs: number | null): void
}

/**
 * One conditional GET (RFC 9110 §13.1). Redirects are followed by hand, so that each hop is judged before it is
 * asked, is counted, and takes its turn with its own host; the body is counted while it is read. `now` (ms since 1970
 * UTC) is what dates in headers are measured against. Never throws.
 */
export async function fetchDocument(
  address: string,
  validators: Validators,
  outside: Outside,
  now: number,
  { wanted = 'feed', timeoutMs = TIMEOUT_MS, manners }: FetchOptions = {},
): Promise<Fetched> {
  const hops = new Hops(address)
  let leftMs = timeoutMs
  const ask = async (url: string): Promise<Outcome | Redirect> => {
    const wait = manners?.refusal(url)
    if (wait) return { kind: 'waits', wait }
    const started = performance.now()
    const answered = (status: number, retryAfterMs: number | null) =>
      manners?.answered(url, status, retryAfterMs)
    const outcome = await askOnce({ url, wanted, validators, timeoutMs: leftMs, answered }, outside, now)
    leftMs -= performance.now() - started
    return outcome
  }
  for (;;) {
    const { url } = hops.trail
    const fault = addressFault(url, outside.allowPrivateHosts)
    if (fault)
      return { ...failed('forbidden_address', null, `${url} may not be asked (${fault})`), ...hops.trail }
    const wait = await manners?.prepare(url)
    if (wait) return { kind: 'waits', wait, ...hops.trail }
    const outcome = await (manners ? manners.turn(url, () => ask(url)) : ask(url))
    if (outcome.kind !== 'redirect') return { ...outcome, ...hops.trail }
    const step = hops.step(outcome.httpStatus, outcome.location)
    if (!step.ok) return { ...failed(step.reason, outcome.httpStatus, step.detail), ...hops.trail }
  }
}
