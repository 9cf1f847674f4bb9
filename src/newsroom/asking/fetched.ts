import type { FailureKind } from '../timing/next-poll.ts'
import type { Wait } from '../timing/wait.ts'
import type { Trail } from './trail.ts'
import type { Validators } from './validators.ts'

/** What one conditional GET came to, with where its redirects led. */
export type Fetched = Trail & Outcome

export type Outcome =
  | {
      kind: 'body'
      /** Decoded; none for an answer without a body. */
      bytes: Uint8Array
      httpStatus: 200
      contentType: string | null
      validators: Validators
      /** For how long the answer calls itself fresh; null where it does not say. */
      freshForMs: number | null
    }
  | { kind: 'unchanged'; httpStatus: 304; validators: Validators; freshForMs: number | null }
  | Failed
  /** Nothing was asked of this host: it has to wait, and that is nobody's fault. */
  | { kind: 'waits'; wait: Wait }

export interface Failed {
  kind: 'failed'
  reason: FetchFailure
  httpStatus: number | null
  /** In English, for the operator. */
  detail: string
  retryAfterMs: number | null
}

export type FetchFailure =
  | 'timeout'
  /** No connection, a connection that broke, a body that ended early. */
  | 'network'
  | 'too_large'
  /** A gzip file that is cut off or damaged. */
  | 'broken_gzip'
  | 'too_many_redirects'
  | 'redirect_loop'
  | 'bad_redirect'
  | 'forbidden_address'
  /** 304 where nothing was asked conditionally. */
  | 'unasked_304'
  /** 401, 407 */
  | 'unauthorized'
  /** 403, 451 */
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'too_many_requests'
  /** 5xx */
  | 'server_error'
  /** Any other status, among them 204 and 206. */
  | 'http_status'
  /** No outside request was left to this invocation; nothing was asked. */
  | 'budget'

export function failed(reason: FetchFailure, httpStatus: number | null, detail: string): Failed {
  return { kind: 'failed', reason, httpStatus, detail, retryAfterMs: null }
}

/** The reason for a status that is neither 200, 304 nor a redirect. */
export function statusFailure(status: number): FetchFailure {
  if (status === 401 || status === 407) return 'unauthorized'
  if (status === 403 || status === 451) return 'forbidden'
  if (status === 404) return 'not_found'
  if (status === 410) return 'gone'
  if (status === 429) return 'too_many_requests'
  return status >= 500 ? 'server_error' : 'http_status'
}

/** What a failure means for the time of the next poll. A page that is forbidden is there, and may be opened again. */
export function failureKind(reason: FetchFailure): FailureKind {
  if (reason === 'gone') return 'gone'
  return reason === 'not_found' ? 'missing' : 'failed'
}
