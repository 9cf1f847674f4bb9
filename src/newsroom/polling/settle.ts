import type { Unreadable } from '../../feeds/read/feed.ts'
import { findSource, type SourceState, saveSource } from '../sources/source-rows.ts'
import { waitSentence } from '../timing/sentence.ts'
import type { Wait } from '../timing/wait.ts'
import { momentOf, type PollContext } from './context.ts'
import { afterFetchFailure, afterUnreadable, type FetchFailed } from './outcomes/after-failure.ts'
import { type Answer, afterUnchanged } from './outcomes/after-good.ts'
import { afterWaiting } from './outcomes/after-waiting.ts'
import type { Moment } from './outcomes/moment.ts'
import { blankReport, type SourceReport } from './report.ts'

/** The ends of a visit that brought nothing to decide: each is written, and reported. */

export function settleUnchanged(state: SourceState, answer: Answer, context: PollContext): SourceReport {
  write(state, context, (current, moment) => afterUnchanged(current, answer, moment))
  return { ...blankReport(state.source.id), status: 'unchanged', httpStatus: answer.httpStatus }
}

export function settleWait(state: SourceState, wait: Wait, context: PollContext): SourceReport {
  write(state, context, (current, { now }) => afterWaiting(current, wait, now))
  const { en } = waitSentence(wait, state.source.timezone, context.clock())
  return { ...blankReport(state.source.id), error: { code: wait.why.reason, detail: en } }
}

export function settleFailure(state: SourceState, failed: FetchFailed, context: PollContext): SourceReport {
  const { reason, detail, httpStatus } = failed
  write(state, context, (current, moment) => afterFetchFailure(current, failed, moment))
  return { ...blankReport(state.source.id), status: 'failed', httpStatus, error: { code: reason, detail } }
}

/** Of a document that was handed in nothing is written: it says nothing of its source. */
export function settleUnreadable(
  state: SourceState,
  unreadable: Unreadable,
  { httpStatus, isIngest }: Answer,
  context: PollContext,
): SourceReport {
  const { reason, detail } = unreadable
  if (!isIngest) {
    write(state, context, (current, moment) => afterUnreadable(current, unreadable, httpStatus, moment))
  }
  return { ...blankReport(state.source.id), status: 'failed', httpStatus, error: { code: reason, detail } }
}

/** Writes an outcome, unless the source was deleted or given another address while it was asked. */
function write(
  { source: { id, url } }: SourceState,
  context: PollContext,
  after: (current: SourceState, moment: Moment) => SourceState,
): void {
  const { storage } = context
  storage.transactionSync(() => {
    const current = findSource(storage.sql, id)
    if (current?.source.url !== url) return
    saveSource(storage.sql, current, after(current, momentOf(context, url)))
  })
}
