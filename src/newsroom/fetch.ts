import { type AddressFault, addressFault } from '../text/public-address.ts'
import { parseRetryAfter } from '../text/retry-after.ts'

const TIMEOUT_MS = 15_000
/** Of the decoded body: a small gzip file can hold gigabytes. */
const MAX_BODY_BYTES = 5_000_000
const MAX_REDIRECTS = 5

/** What outside requests need: `fetch`, how many are left to this invocation, and what is allowed. */
export interface Outside {
  fetch: typeof fetch
  budget: Budget
  allowPrivateHosts: boolean
  userAgent: string
}

/** Counts outside requests of one invocation; `take` answers false when none is left. */
export class Budget {
  #left: number
  constructor(requests: number) {
    this.#left = requests
  }
  take(): boolean {
    if (this.#left <= 0) return false
    this.#left -= 1
    return true
  }
  get isSpent(): boolean {
    return this.#left <= 0
  }
}

export interface Validators {
  etag: string | null
  lastModified: string | null
}

export type Fetched =
  | { kind: 'body'; bytes: Uint8Array; httpStatus: number; validators: Validators; url: string }
  | { kind: 'unchanged'; httpStatus: 304 }
  | {
      kind: 'failed'
      reason: FetchFailure
      httpStatus: number | null
      detail: string
      retryAfterMs: number | null
    }

export type FetchFailure =
  | 'timeout'
  | 'network'
  | 'too_large'
  | 'too_many_redirects'
  | 'bad_redirect'
  | 'forbidden_address'
  | 'http_status'
  | 'budget'

/**
 * One conditional GET (RFC 9110 §13.1). Redirects are followed by hand, so that each hop is judged before it is
 * asked; the body is counted while it is read. Never throws.
 */
export async function fetchDocument(
  address: string,
  validators: Validators,
  outside: Outside,
  now: number,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  let url = address
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const fault = addressFault(url, outside.allowPrivateHosts)
      if (fault) return failed('forbidden_address', null, forbidden(url, fault))
      if (!outside.budget.take())
        return failed('budget', null, 'no outside request is left to this invocation')
      const response = await outside.fetch(url, {
        redirect: 'manual',
        signal,
        headers: requestHeaders(validators, outside.userAgent),
      })
      if (![301, 302, 303, 307, 308].includes(response.status)) return await readResponse(response, url, now)
      await response.body?.cancel()
      const location = response.headers.get('location') ?? ''
      if (!location || !URL.canParse(location, url)) {
        return failed('bad_redirect', response.status, `redirect to ${JSON.stringify(location)}`)
      }
      url = new URL(location, url).href
    }
    return failed('too_many_redirects', null, `more than ${MAX_REDIRECTS} redirects, the last to ${url}`)
  } catch (error) {
    if (signal.aborted) return failed('timeout', null, `no complete answer within ${TIMEOUT_MS / 1000} s`)
    return failed('network', null, error instanceof Error ? error.message : String(error))
  }
}

function requestHeaders(validators: Validators, userAgent: string): Headers {
  const headers = new Headers({
    accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
    'user-agent': userAgent,
  })
  if (validators.etag) headers.set('if-none-match', validators.etag)
  if (validators.lastModified) headers.set('if-modified-since', validators.lastModified)
  return headers
}

async function readResponse(response: Response, url: string, now: number): Promise<Fetched> {
  const httpStatus = response.status
  if (httpStatus === 304) {
    await response.body?.cancel()
    return { kind: 'unchanged', httpStatus }
  }
  if (httpStatus !== 200) {
    await response.body?.cancel()
    const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), now)
    return { ...failed('http_status', httpStatus, `the server answered ${httpStatus}`), retryAfterMs }
  }
  const bytes = await readCounted(response)
  if (!bytes) return failed('too_large', httpStatus, `the document is larger than ${MAX_BODY_BYTES} bytes`)
  const { headers } = response
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') }
  return { kind: 'body', bytes, httpStatus, validators, url }
}

async function readCounted(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > MAX_BODY_BYTES) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function failed(reason: FetchFailure, httpStatus: number | null, detail: string) {
  return { kind: 'failed', reason, httpStatus, detail, retryAfterMs: null } as const
}

function forbidden(url: string, fault: AddressFault): string {
  return `${url} may not be asked (${fault})`
}
