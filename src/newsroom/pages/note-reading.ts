import { logEvent } from '../../log.ts'
import { updateFaults } from '../health/faults.ts'
import { findSource, saveSource } from '../sources/source-rows.ts'
import type { PageOutcome } from './ask-page.ts'
import type { WaitingPage } from './page-rows.ts'
import { unreadOf } from './unread.ts'

/** One page is down now and then; of so many articles in a row the site does not let us read any. */
const FAILURES_OF_A_FAULT = 10

/**
 * Says in the log why an article's page was not read, and takes note of whether a new one's was at the first attempt:
 * where many in a row were not, that is a fault of its source. Runs inside a transaction. `now` in ms since 1970 UTC.
 */
export function noteReading(
  sql: SqlStorage,
  page: WaitingPage,
  outcome: PageOutcome | { kind: 'off' },
  now: number,
): void {
  if (page.reason === 'again' || page.memory.begun) return
  const unread = unreadOf(outcome)
  if (unread) logEvent('page.unread', { source: page.source, article: page.article, ...unread })
  if (page.attempts > 0) return
  switch (outcome.kind) {
    case 'read':
      count(sql, page.source, true, now)
      return
    case 'failed':
    case 'missing':
    case 'forbidden':
      count(sql, page.source, false, now)
      return
    case 'unchanged':
    case 'later':
    case 'off':
  }
}

function count(sql: SqlStorage, source: string, isRead: boolean, now: number): void {
  const state = findSource(sql, source)
  if (!state || (isRead && state.memory.unreadPages === 0)) return
  const unreadPages = isRead ? 0 : state.memory.unreadPages + 1
  const found = unreadPages >= FAILURES_OF_A_FAULT ? [{ code: 'pages' } as const] : []
  const faults = updateFaults(state.memory.faults, found, ['pages'], now)
  saveSource(sql, state, { ...state, memory: { ...state.memory, unreadPages, faults } })
}
