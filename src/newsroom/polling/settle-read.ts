import type { Feed } from '../../feeds/read/feed.ts'
import { commitItems } from '../news/commit.ts'
import { newsTimes } from '../news/news-times.ts'
import { findSource, type SourceState, saveSource } from '../sources/source-rows.ts'
import { momentOf, type PollContext } from './context.ts'
import type { Answer } from './outcomes/after-good.ts'
import { afterRead } from './outcomes/after-read.ts'
import { decideSource } from './read-document.ts'
import type { SourceReport } from './report.ts'

/**
 * Takes in a document: decides what is new, and learns from it, in one transaction together with the validators.
 * Dying anywhere before leaves nothing behind.
 */
export function settleRead(
  state: SourceState,
  feed: Feed,
  answer: Answer,
  context: PollContext,
  report: SourceReport,
): SourceReport {
  const { storage, topics } = context
  const { sql } = storage
  const { httpStatus } = answer
  return storage.transactionSync((): SourceReport => {
    const current = findSource(sql, state.source.id)
    if (!current || current.source.url !== state.source.url) {
      const error = { code: 'deleted', detail: 'changed while it was polled' } as const
      return { ...report, status: 'skipped', httpStatus, error }
    }
    const moment = momentOf(context, current.source.url)
    const isBaseline = current.baselineAt === null
    const source = decideSource(current.source, feed, isBaseline)
    const emptySince = current.memory.newest.length === 0 ? current.baselineAt : null
    const look = { isBaseline, emptySince }
    const { facts, ...counts } = commitItems(sql, source, feed.items, topics, moment.now, look)
    const decided = {
      source,
      newItems: counts.new,
      facts,
      newsAt: counts.new > 0 ? newsTimes(sql, source.id) : current.memory.newsAt,
      isBaseline,
      isPartial: false,
    }
    saveSource(sql, current, afterRead(current, feed, decided, answer, moment))
    const status = counts.new + counts.updated > 0 || isBaseline ? 'new' : 'unchanged'
    return { ...report, ...counts, status, httpStatus, items: feed.items.length, baseline: isBaseline }
  })
}
