import { logEvent } from '../../log.ts'
import type { Fetched } from '../asking/fetched.ts'
import { pendingPages } from '../pages/page-rows.ts'
import { type SourceState, saveSource } from '../sources/source-rows.ts'
import { momentOf, type PollContext } from './context.ts'
import type { Answer } from './outcomes/after-good.ts'
import { schedule } from './outcomes/moment.ts'
import type { Document } from './read-document.ts'
import { blankReport, type SourceReport } from './report.ts'
import { settleFailure, settleWait } from './settle.ts'
import { takeIn, takeUnchanged } from './take-in.ts'
import { validatorsToSend } from './validators-to-send.ts'

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
      elsewhere: null,
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
    report = settleFailure(state, broken, context)
  }
  const finished = {
    ...report,
    pendingPages: pendingPages(context.storage.sql, state.source.id),
    durationMs: context.clock() - started,
  }
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
  const wanted = source.kind === 'page' ? 'list' : 'feed'
  const validators = validatorsToSend(state, context.clock())
  const fetched = await context.guest.ask(source.url, wanted, validators, context.outside)
  switch (fetched.kind) {
    case 'failed':
      return fetched.reason === 'budget'
        ? settleWait(state, { at: context.clock(), why: { reason: 'budget' } }, context)
        : settleFailure(state, fetched, context)
    case 'waits':
      return settleWait(state, fetched.wait, context)
    case 'unchanged':
      return takeUnchanged(state, { ...answerOf(fetched), bodyHash: null }, context)
    case 'body':
      return takeIn(state, fetched, answerOf(fetched), context)
  }
}

function answerOf(fetched: Extract<Fetched, { kind: 'body' | 'unchanged' }>): Omit<Answer, 'bodyHash'> {
  const { httpStatus, validators, freshForMs, permanentUrl, crossHost, url } = fetched
  const elsewhere = crossHost ? url : null
  return { httpStatus, validators, freshForMs, permanentUrl, elsewhere, isIngest: false }
}
