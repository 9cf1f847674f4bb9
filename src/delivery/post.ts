import { addressFault } from '../text/public-address.ts'
import { parseRetryAfter } from '../text/retry-after.ts'
import type { At, Outcome } from './channel.ts'
import type { Outside } from './outside.ts'
import { redact } from './redact.ts'

/** A gateway's word that the one behind it did not answer in time (RFC 9110 §15.6.5), and Cloudflare's own for it. */
const GATEWAY_TIMEOUTS = new Set([504, 524])
/** Of an answer: what a challenge or a provider says fits in far less, and nothing else of it is read. */
const MAX_ANSWER_BYTES = 10_000

export interface Post {
  url: string
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array<ArrayBuffer>
  /** The answer's body is read only where it is wanted. */
  isAnswerWanted: boolean
}

export type Posted =
  /** `retryAfterMs` only of 429 and 503; `body` is null where it was not wanted, stalled or broke off. */
  { kind: 'answered'; status: number; retryAfterMs: number | null; body: string | null } | Unanswered

/** No status came: whether the request was taken is open, unless it was never made. */
export type Unanswered = { kind: 'timeout' } | { kind: 'network'; detail: string } | { kind: 'forbidden' }

/** One POST, redirects not followed. Never throws. `now` is what a date in Retry-After is measured against. */
export async function post(request: Post, outside: Outside, now: number): Promise<Posted> {
  const { url, headers, body, isAnswerWanted } = request
  if (addressFault(url, outside.allowPrivateHosts)) return { kind: 'forbidden' }
  // A timer of its own, which ends with the attempt: those of `AbortSignal.timeout` run on, and of all that run in an
  // object the platform allows ten thousand.
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), outside.attemptMs)
  try {
    const response = await outside.fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: limit.signal,
      headers: { 'user-agent': outside.userAgent, ...headers },
      body,
    })
    const { status } = response
    if (GATEWAY_TIMEOUTS.has(status)) {
      response.body?.cancel().catch(() => undefined)
      return { kind: 'timeout' }
    }
    const isBusy = status === 429 || status === 503
    const retryAfterMs = isBusy ? parseRetryAfter(response.headers.get('retry-after'), now) : null
    return { kind: 'answered', status, retryAfterMs, body: await readAnswer(response, isAnswerWanted) }
  } catch (error) {
    if (limit.signal.aborted) return { kind: 'timeout' }
    return { kind: 'network', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** What an attempt without an answer comes to. */
export function outcomeUnanswered(posted: Unanswered, at: At): Outcome {
  switch (posted.kind) {
    case 'timeout':
      return { result: 'ambiguous', at, reason: 'timeout' }
    case 'network':
      // The line may have broken before or after the other side took it. A refused connection is no exception: workerd
      // 1.20261102 says "Network connection lost." of it and of one reset behind the request, without code or cause.
      return { result: 'ambiguous', at, reason: redact(`network: ${posted.detail}`) }
    case 'forbidden':
      return { result: 'refused', reason: 'forbidden_address', status: null }
  }
}

/** The status says whether it was taken; a body that stalls or breaks off cannot unsay it. */
async function readAnswer(response: Response, isWanted: boolean): Promise<string | null> {
  if (!isWanted) {
    response.body?.cancel().catch(() => undefined)
    return null
  }
  try {
    return await readStart(response)
  } catch {
    return null
  }
}

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  while (reader && size < MAX_ANSWER_BYTES) {
    const { done, value } = await reader.read()
    if (done) return text
    size += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
  await reader?.cancel()
  return text
}
