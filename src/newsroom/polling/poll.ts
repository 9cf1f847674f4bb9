import { createHash } from 'node:crypto'
import { logEvent } from '../../log.ts'
import { mayUseValidators, type Validators } from '../asking/validators.ts'
import { findSource, type SourceState, saveSource } from '../sources/source-rows.ts'
import { waitSentence } from '../timing/sentence.ts'
import type { Wait } from '../timing/wait.ts'
import { momentOf, type PollContext } from './context.ts'
import { afterFetchFailure, afterUnreadable, type FetchFailed } from './outcomes/after-failure.ts'
import { type Answer, afterUnchanged, isQuiet } from './outcomes/after-good.ts'
import { afterWaiting } from './outcomes/after-waiting.ts'
import { schedule } from './outcomes/moment.ts'
import { type Document, readDocument } from './read-document.ts'
import { blankReport, type SourceReport } from './report.ts'
import { settleRead } from './settle-read.ts'

/** A source that has fallen silent is asked without conditions this often: the silence may be its validators'. */
const ASK_ANYWAY_MS = 24 * 3_600_000

/**
 * Visits a source once: a conditional GET, then, only if the bytes are other ones, reading and settling. Dying anywhere
 * before that leaves nothing behind. One that is gone is asked only by name (`isNamed`).
 */
export async function pollSource(
  state: SourceState,
  isNamed: boolean,
  context: PollContext,
): Promise<SourceReport> {
  const { source, memory } = state
  if (!source.enabled) return disabled(state)
  if (memory.retiredAt !== null && !isNamed) {
    const error = { code: 'retired', detail: 'the server said that it is gone for good' } as const
    return { ...blankReport(source.id), error }
  }
  putOff(state, context)
  return reported(state, context, () => visit(state, context))
}

/** A document that somebody else got; `url` null: from the source's own address. */
export type HandedIn = Omit<Document, 'url'> & { url: string | null }

/** Takes a document that was handed in as if a poll had got it. One that cannot be read says nothing of its source. */
export async function ingestDocument(
  state: SourceState,
  handedIn: HandedIn,
  context: PollContext,
): Promise<SourceReport> {
  if (!state.source.enabled) return disabled(state)
  return reported(state, context, async () => {
    const document = { ...handedIn, url: handedIn.url ?? state.source.url }
    const answer = {
      httpStatus: null,
      validators: null,
      freshForMs: null,
      permanentUrl: null,
      isIngest: true,
    }
    return takeIn(state, document, answer, context)
  })
}

function disabled({ source }: SourceState): SourceReport {
  return { ...blankReport(source.id), error: { code: 'disabled', detail: 'the source is switched off' } }
}

async function reported(
  state: SourceState,
  context: PollContext,
  visit: () => Promise<SourceReport>,
): Promise<SourceReport> {
  const started = context.clock()
  let report: SourceReport
  try {
    report = await visit()
  } catch (error) {
    const broken = { reason: 'broken', httpStatus: null, detail: String(error), retryAfterMs: null } as const
    report = fail(state, broken, context)
  }
  const finished = { ...report, durationMs: context.clock() - started }
  logEvent('poll.source', { ...finished })
  return finished
}

/**
 * The next poll is put off before anything is asked, as after a failure: a document that kills the object that reads
 * it must not be read again at once, for ever.
 */
function putOff(state: SourceState, context: PollContext): void {
  const moment = momentOf(context, state.source.url)
  const later = schedule(state, moment, { failure: { kind: 'failed', count: state.failures + 1 } })
  const memory = { ...later.memory, why: { reason: 'under_way' } as const }
  saveSource(context.storage.sql, state, { ...later, memory })
}

async function visit(state: SourceState, context: PollContext): Promise<SourceReport> {
  const { source } = state
  const wanted = source.kind === 'page' ? 'page' : 'feed'
  const validators = validatorsToSend(state, context.clock())
  const fetched = await context.guest.ask(source.url, wanted, validators, context.outside)
  switch (fetched.kind) {
    case 'failed':
      return fetched.reason === 'budget'
        ? wait(state, { at: context.clock(), why: { reason: 'budget' } }, context)
        : fail(state, fetched, context)
    case 'waits':
      return wait(state, fetched.wait, context)
    case 'unchanged': {
      const { validators, freshForMs, permanentUrl, httpStatus } = fetched
      return keep(
        state,
        { httpStatus, bodyHash: null, validators, freshForMs, permanentUrl, isIngest: false },
        context,
      )
    }
    case 'body': {
      const { validators, freshForMs, permanentUrl, httpStatus } = fetched
      return takeIn(
        state,
        fetched,
        { httpStatus, validators, freshForMs, permanentUrl, isIngest: false },
        context,
      )
    }
  }
}

function validatorsToSend(state: SourceState, now: number): Validators {
  const { etag, lastModified, memory } = state
  const isDoubted = isQuiet(state, now) && now - (memory.bodyAt ?? 0) > ASK_ANYWAY_MS
  return mayUseValidators(memory.bodyAt, now) && !isDoubted
    ? { etag, lastModified, from: memory.validatorsFrom }
    : { etag: null, lastModified: null }
}

async function takeIn(
  state: SourceState,
  document: Document,
  answered: Omit<Answer, 'bodyHash'>,
  context: PollContext,
): Promise<SourceReport> {
  const bodyHash = createHash('sha256').update(document.bytes).digest('hex')
  const answer = { ...answered, bodyHash }
  if (bodyHash === state.bodyHash) return keep(state, answer, context)
  const read = readDocument(state, document, context.clock())
  const isPageByItself = read.ok && read.feed.format === 'page' && state.source.kind !== 'page'
  if (isPageByItself && !answer.isIngest) {
    const barred = await context.guest.waitForPage(document.url, context.outside)
    if (barred) return wait(state, barred, context)
  }
  if (read.ok) return settleRead(state, read.feed, answer, context, blankReport(state.source.id))
  if (!answer.isIngest) {
    change(state, context, (current) =>
      afterUnreadable(current, read, answer.httpStatus, momentOf(context, state.source.url)),
    )
  }
  return {
    ...blankReport(state.source.id),
    status: 'failed',
    httpStatus: answer.httpStatus,
    error: { code: read.reason, detail: read.detail },
  }
}

function keep(state: SourceState, answer: Answer, context: PollContext): SourceReport {
  change(state, context, (current) => afterUnchanged(current, answer, momentOf(context, state.source.url)))
  return { ...blankReport(state.source.id), status: 'unchanged', httpStatus: answer.httpStatus }
}

function wait(state: SourceState, wait: Wait, context: PollContext): SourceReport {
  const now = context.clock()
  change(state, context, (current) => afterWaiting(current, wait, now))
  const { en } = waitSentence(wait, state.source.timezone, now)
  return { ...blankReport(state.source.id), error: { code: wait.why.reason, detail: en } }
}

function fail(state: SourceState, failed: FetchFailed, context: PollContext): SourceReport {
  const { reason, detail, httpStatus } = failed
  change(state, context, (current) => afterFetchFailure(current, failed, momentOf(context, state.source.url)))
  return { ...blankReport(state.source.id), status: 'failed', httpStatus, error: { code: reason, detail } }
}

/** Writes an outcome, unless the source was deleted or given another address while it was asked. */
function change(
  state: SourceState,
  { storage }: PollContext,
  after: (current: SourceState) => SourceState,
): void {
  storage.transactionSync(() => {
    const current = findSource(storage.sql, state.source.id)
    if (current && current.source.url === state.source.url) saveSource(storage.sql, current, after(current))
  })
}
