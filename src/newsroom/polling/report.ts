import type { UnreadableReason } from '../../feeds/read/feed.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import type { WaitReason } from '../timing/wait.ts'

/** What a visit to one source came to. */
export interface SourceReport {
  source: string
  status: 'new' | 'unchanged' | 'failed' | 'skipped'
  httpStatus: number | null
  items: number
  new: number
  updated: number
  matched: number
  baseline: boolean
  /** Article pages that are still to be fetched. */
  pendingPages: number
  durationMs: number
  error?: PollError
}

export interface PollError {
  code: FetchFailure | UnreadableReason | WaitReason['reason'] | 'deleted' | 'broken' | 'foreign'
  detail: string
}

/** A report before anything has happened. */
export function blankReport(source: string): SourceReport {
  return {
    source,
    status: 'skipped',
    httpStatus: null,
    items: 0,
    new: 0,
    updated: 0,
    matched: 0,
    baseline: false,
    pendingPages: 0,
    durationMs: 0,
  }
}
