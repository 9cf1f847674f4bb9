import { parseRetryAfter } from '../../text/retry-after.ts'
import { inflated, readCounted } from './body.ts'
import { type Failed, failed, type Outcome, statusFailure } from './fetched.ts'
import { freshForMs } from './freshness.ts'
import type { Outside } from './outside.ts'
import { isRedirect } from './trail.ts'
import { conditions, renewed, type Validators, validatorsOf } from './validators.ts'

/** For one document over all its hops, without what is spent waiting for a host's turn. */
export const TIMEOUT_MS = 15_000

/** What is asked for: what it accepts, how large it may be once decoded, and whether more is cut off or refused. */
const KINDS = {
  feed: {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    maxBytes: 5_000_000,
    cut: false,
  },
  /** A page that lists articles. */
  list: {
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
    maxBytes: 5_000_000,
    cut: false,
  },
  /** An article's page. */
  page: {
    accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
    maxBytes: 3_000_000,
    cut: false,
  },
  // RFC 9309 §2.5: at least 500 KiB are read, and what lies beyond may be left.
  robots: { accept: 'text/plain, */*;q=0.5', maxBytes: 512_000, cut: true },
} as const

export type Wanted = keyof typeof KINDS

export interface Request {
  url: string
  wanted: Wanted
  validators: Validators
  /** What is left of the time. */
  timeoutMs: number
  /** Told the status as soon as it is there. */
  answered: (httpStatus: number, retryAfterMs: number | null) => void
}

export type Redirect = { kind: 'redirect'; httpStatus: number; location: string | null }

/** One GET without following anything; `now` is what dates in headers are measured against. Never throws. */
export async function askOnce(request: Request, outside: Outside, now: number): Promise<Outcome | Redirect> {
  if (!outside.budget.take()) return failed('budget', null, 'no outside request is left to this invocation')
  const { url, validators, wanted } = request
  const conditional = conditions(validators, url)
  const signal = AbortSignal.timeout(Math.max(0, Math.round(request.timeoutMs)))
  try {
    const response = await outside.fetch(url, {
      redirect: 'manual',
      signal,
      headers: new Headers([
        ['accept', KINDS[wanted].accept],
        ['user-agent', outside.userAgent],
        ...conditional,
      ]),
    })
    const { status, headers } = response
    const retryAfterMs = parseRetryAfter(headers.get('retry-after'), now)
    request.answered(status, retryAfterMs)
    if (status === 200) return await readBody(response, request, now)
    await response.body?.cancel()
    if (isRedirect(status)) return { kind: 'redirect', httpStatus: status, location: headers.get('location') }
    if (status !== 304)
      return { ...failed(statusFailure(status), status, `the server answered ${status}`), retryAfterMs }
    if (conditional.length === 0)
      return failed('unasked_304', 304, 'the server answered 304 to a request without conditions')
    return {
      kind: 'unchanged',
      httpStatus: 304,
      validators: renewed(validators, headers, url),
      freshForMs: freshForMs(headers, now),
    }
  } catch (error) {
    if (signal.aborted) return failed('timeout', null, `no complete answer within ${TIMEOUT_MS / 1000} s`)
    return failed('network', null, error instanceof Error ? error.message : String(error))
  }
}

async function readBody(response: Response, { url, wanted }: Request, now: number): Promise<Outcome> {
  const { maxBytes, cut } = KINDS[wanted]
  const { headers } = response
  const tooLarge = (): Failed => failed('too_large', 200, `the document is larger than ${maxBytes} bytes`)
  const read = await readCounted(response.body, maxBytes, cut)
  if (!read) return tooLarge()
  if (isShort(read, headers)) return failed('network', 200, 'the body ended before its length')
  const body = await inflated(read, maxBytes)
  if (!body.ok)
    return body.reason === 'too_large' ? tooLarge() : failed('broken_gzip', 200, 'the gzip file is damaged')
  return {
    kind: 'body',
    bytes: body.bytes,
    httpStatus: 200,
    contentType: headers.get('content-type'),
    validators: validatorsOf(headers, url),
    freshForMs: freshForMs(headers, now),
  }
}

/**
 * RFC 9112 §8: a body shorter than its Content-Length is incomplete. Of an encoded body the header tells the encoded
 * length, which is not seen here; and a longer one than said is read as far as it goes.
 */
function isShort(bytes: Uint8Array, headers: Headers): boolean {
  const length = headers.get('content-length')
  if (headers.has('content-encoding') || !length || !/^\d{1,15}$/.test(length)) return false
  return bytes.byteLength < Number(length)
}
