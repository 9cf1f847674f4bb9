import { createHash } from 'node:crypto'
import type { Unreadable } from '../../feeds/read/feed.ts'
import { readFeed } from '../../feeds/read/read.ts'
import { logEvent } from '../../log.ts'
import type { TopicIndex } from '../../topics/topic.ts'
import { fetchDocument } from '../asking/fetch.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import type { Outside } from '../asking/outside.ts'
import { commitItems } from '../news/commit.ts'
import { markDirty } from '../publishing/pending.ts'
import { nextPollAt } from '../schedule.ts'
import { findSource, type SourceState } from '../sources/source.ts'

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
  code: FetchFailure | Unreadable['reason'] | 'disabled' | 'deleted' | 'broken'
  detail: string
}

export interface PollContext {
  storage: DurableObjectStorage
  topics: TopicIndex
  outside: Outside
  /** The real clock, ms since 1970 UTC. */
  clock: () => number
  random: () => number
}

/**
 * Visits a source once: conditional GET, then, only if the bytes are other ones, reading, and one transaction that
 * decides what is new together with the validators. Dying anywhere before it leaves nothing behind.
 */
export async function pollSource(state: SourceState, context: PollContext): Promise<SourceReport> {
  const started = context.clock()
  const report = await visitSafely(state, context)
  const finished = { ...report, durationMs: context.clock() - started }
  logEvent('poll.source', { ...finished })
  return finished
}

/**
 * The next poll is put off before anything is asked, as after a failure: a document that kills the object that reads
 * it must not be read again at once, for ever.
 */
async function visitSafely(state: SourceState, context: PollContext): Promise<SourceReport> {
  const { storage, clock, random } = context
  const nextAt = nextPollAt(state.source, state.failures + 1, null, clock(), random)
  storage.sql.exec('UPDATE sources SET next_poll_at = ? WHERE id = ?', nextAt, state.source.id)
  try {
    return await visit(state, context)
  } catch (error) {
    const report = {
      ...blankReport(state.source.id),
      error: { code: 'broken', detail: String(error) } as const,
    }
    return fail(state, context, report, null)
  }
}

async function visit(state: SourceState, context: PollContext): Promise<SourceReport> {
  const { source } = state
  const { storage, topics, outside, clock } = context
  const report = blankReport(source.id)
  const fetched = await fetchDocument(source.url, state, outside, clock())
  const now = clock()
  if (fetched.kind === 'failed') {
    const { reason, detail, httpStatus, retryAfterMs } = fetched
    // Not the source's fault, and nothing was asked of it: its turn comes at the next alarm.
    if (reason === 'budget') {
      storage.sql.exec('UPDATE sources SET next_poll_at = ? WHERE id = ?', now, source.id)
      return { ...report, status: 'skipped', error: { code: reason, detail } }
    }
    return fail(state, context, { ...report, httpStatus, error: { code: reason, detail } }, retryAfterMs)
  }
  if (fetched.kind === 'waits') return report
  if (fetched.kind === 'unchanged') return settleUnchanged(state, context, { ...report, httpStatus: 304 })
  const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex')
  const { httpStatus } = fetched
  if (bodyHash === state.bodyHash) return settleUnchanged(state, context, { ...report, httpStatus })
  const read = readFeed(fetched.bytes, { url: fetched.url, timeZone: source.timezone, now })
  if (!read.ok) {
    return fail(
      state,
      context,
      { ...report, httpStatus, error: { code: read.reason, detail: read.detail } },
      null,
    )
  }
  return storage.transactionSync((): SourceReport => {
    const current = findSource(storage.sql, source.id)
    if (!current || current.source.url !== source.url) {
      return {
        ...report,
        status: 'skipped',
        httpStatus,
        error: { code: 'deleted', detail: 'changed while it was polled' },
      }
    }
    const isBaseline = current.baselineAt === null
    const { facts: _, ...counts } = commitItems(storage.sql, current.source, read.feed.items, topics, now, {
      isBaseline,
    })
    storage.sql.exec(
      `UPDATE sources SET etag = ?, last_modified = ?, body_hash = ?, baseline_at = COALESCE(baseline_at, ?),
         last_poll_at = ?, last_new_at = CASE WHEN ? > 0 THEN ? ELSE last_new_at END, last_status = 'ok',
         last_http = ?, last_error = NULL, failures = 0, next_poll_at = ? WHERE id = ?`,
      fetched.validators.etag,
      fetched.validators.lastModified,
      bodyHash,
      now,
      now,
      counts.new,
      now,
      httpStatus,
      nextPollAt(current.source, 0, null, now, context.random),
      source.id,
    )
    if (isBaseline) markDirty(storage.sql, [`source:${source.id}`])
    const status = counts.new + counts.updated > 0 || isBaseline ? 'new' : 'unchanged'
    return { ...report, ...counts, status, httpStatus, items: read.feed.items.length, baseline: isBaseline }
  })
}

function settleUnchanged(state: SourceState, context: PollContext, report: SourceReport): SourceReport {
  const now = context.clock()
  context.storage.sql.exec(
    `UPDATE sources SET last_poll_at = ?, last_status = 'ok', last_http = ?, last_error = NULL, failures = 0,
       next_poll_at = ? WHERE id = ?`,
    now,
    report.httpStatus,
    nextPollAt(state.source, 0, null, now, context.random),
    state.source.id,
  )
  return { ...report, status: 'unchanged' }
}

function fail(
  state: SourceState,
  context: PollContext,
  report: SourceReport,
  retryAfterMs: number | null,
): SourceReport {
  const now = context.clock()
  const failures = state.failures + 1
  context.storage.sql.exec(
    `UPDATE sources SET last_poll_at = ?, last_status = 'failed', last_http = ?, last_error = ?, failures = ?,
       next_poll_at = ? WHERE id = ?`,
    now,
    report.httpStatus,
    JSON.stringify(report.error),
    failures,
    nextPollAt(state.source, failures, retryAfterMs, now, context.random),
    state.source.id,
  )
  return { ...report, status: 'failed' }
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
