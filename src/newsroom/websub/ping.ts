import { addressFault } from '../../text/public-address.ts'
import { parseRetryAfter } from '../../text/retry-after.ts'
import { statusFailure } from '../asking/fetched.ts'
import type { Outside } from '../asking/outside.ts'
import type { PingFailure } from './ping-rows.ts'

/** A hub only notes a ping, and fetches the feed later. */
const TIMEOUT_MS = 10_000

/** What came of telling the hub. */
export type Pinged =
  | { kind: 'told'; httpStatus: number }
  /** It answered, and does not take this feed. */
  | { kind: 'refused'; failure: PingFailure }
  /** It takes nothing for now. */
  | { kind: 'away'; failure: PingFailure; retryAfterMs: number | null }
  /** No outside request was left to this invocation; nothing was asked. */
  | { kind: 'spent' }

/**
 * Tells a hub that a feed has changed. WebSub (§6) leaves how to hub and publisher: all public hubs take the form of
 * PubSubHubbub 0.3 §7.1, some with the address as `hub.url` (Google's, Superfeedr's), newer ones as `hub.topic`. `now`
 * (ms since 1970 UTC) is what a date in Retry-After is measured against. Never throws.
 */
export async function ping(hub: string, feed: string, outside: Outside, now: number): Promise<Pinged> {
  if (addressFault(hub, outside.allowPrivateHosts))
    return { kind: 'away', failure: { reason: 'forbidden_address', httpStatus: null }, retryAfterMs: null }
  if (!outside.budget.take()) return { kind: 'spent' }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await outside.fetch(hub, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: { 'user-agent': outside.userAgent },
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed, 'hub.topic': feed }),
    })
    const { status, headers } = response
    await response.body?.cancel()
    return judged(status, parseRetryAfter(headers.get('retry-after'), now))
  } catch {
    const reason = signal.aborted ? 'timeout' : 'network'
    return { kind: 'away', failure: { reason, httpStatus: null }, retryAfterMs: null }
  }
}

/** 408 and 429 are about the time, other 4xx about the feed. */
function judged(httpStatus: number, retryAfterMs: number | null): Pinged {
  if (httpStatus >= 200 && httpStatus < 300) return { kind: 'told', httpStatus }
  const failure: PingFailure = { reason: statusFailure(httpStatus), httpStatus }
  const isOfFeed = httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408 && httpStatus !== 429
  return isOfFeed ? { kind: 'refused', failure } : { kind: 'away', failure, retryAfterMs }
}
