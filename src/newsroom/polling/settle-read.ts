import type { Feed, FeedItem } from '../../feeds/read/feed.ts'
import { type Committed, commitItems } from '../news/commit.ts'
import { knowsAny } from '../news/knows-any.ts'
import { newsTimes } from '../news/news-times.ts'
import type { ChildDocument } from '../sources/memory.ts'
import type { Source } from '../sources/source.ts'
import { findSource, type SourceState, saveSource } from '../sources/source-rows.ts'
import { momentOf, type PollContext } from './context.ts'
import { afterForeign } from './outcomes/after-failure.ts'
import type { Answer } from './outcomes/after-good.ts'
import { afterRead } from './outcomes/after-read.ts'
import { decideSource } from './read-document.ts'
import { blankReport, type SourceReport } from './report.ts'

/** What a visit has read. */
export interface Reading {
  /** As a whole; of a sitemap index, with what its documents say. */
  feed: Feed
  /** The items to decide on, by document; `isBaseline` for one whose older items alert nobody though the source is no longer new. */
  documents: { items: readonly FeedItem[]; isBaseline: boolean }[]
  /** The documents of a sitemap index; empty for anything else. */
  children: ChildDocument[]
}

/**
 * Decides what is new, and learns from it, in one transaction together with the validators. Dying anywhere before
 * leaves nothing behind.
 */
export function settleRead(
  state: SourceState,
  reading: Reading,
  answer: Answer,
  context: PollContext,
): SourceReport {
  const { sql } = context.storage
  const { httpStatus } = answer
  const report = { ...blankReport(state.source.id), httpStatus }
  return context.storage.transactionSync((): SourceReport => {
    const current = findSource(sql, state.source.id)
    if (current?.source.url !== state.source.url) {
      return { ...report, error: { code: 'deleted', detail: 'changed while it was polled' } }
    }
    const moment = momentOf(context, current.source.url)
    const isBaseline = current.baselineAt === null
    const { feed, children } = reading
    if (isForeign(sql, current, feed.items, answer)) {
      const detail = `redirects lead to ${answer.elsewhere}, which holds nothing that is known`
      saveSource(sql, current, afterForeign(current, answer.elsewhere, detail, httpStatus, moment))
      return { ...report, status: 'failed', error: { code: 'foreign', detail } }
    }
    const source = decideSource(current.source, feed, isBaseline)
    const { facts, ...counts } = commit(current, source, reading, context, moment.now)
    const decided = {
      source,
      newItems: counts.new,
      facts,
      newsAt:
        counts.new > 0
          ? newsTimes(sql, source.id, current.baselineAt ?? moment.now, source.timezone)
          : current.memory.newsAt,
      isBaseline,
      children,
    }
    saveSource(sql, current, afterRead(current, feed, decided, answer, moment))
    const status = counts.new + counts.updated > 0 || isBaseline ? 'new' : 'unchanged'
    return { ...report, ...counts, status, items: feed.items.length, baseline: isBaseline }
  })
}

/**
 * Whether what came is of another source: redirects lead to a host that has never answered for this one, and nothing
 * there is known. A lapsed domain, or a portal's notice board, must not be told as a paper's news.
 */
function isForeign(
  sql: SqlStorage,
  { source, baselineAt, memory }: SourceState,
  items: readonly FeedItem[],
  answer: Answer,
): answer is Answer & { elsewhere: string } {
  const { elsewhere } = answer
  if (elsewhere === null || baselineAt === null || memory.newest.length === 0) return false
  const own = [source.url, memory.validatorsFrom ?? source.url].map(hostOf)
  return !own.includes(hostOf(elsewhere)) && !knowsAny(sql, source, items)
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}

function commit(
  { baselineAt, memory }: SourceState,
  source: Source,
  { documents }: Reading,
  { storage, topics }: PollContext,
  now: number,
): Committed {
  const emptySince = memory.newest.length === 0 ? baselineAt : null
  return documents
    .map((document) => {
      const isBaseline = baselineAt === null || document.isBaseline
      // A document of an index may be read for the first time long after the index was.
      const look = { isBaseline, emptySince, newsSince: baselineAt }
      return commitItems(storage.sql, source, document.items, topics, now, look)
    })
    .reduce(together, NOTHING)
}

const NOTHING: Committed = {
  new: 0,
  updated: 0,
  matched: 0,
  facts: { known: 0, rewrittenGuids: false, movedHost: null, futureDates: 0 },
}

function together(a: Committed, b: Committed): Committed {
  return {
    new: a.new + b.new,
    updated: a.updated + b.updated,
    matched: a.matched + b.matched,
    facts: {
      known: a.facts.known + b.facts.known,
      rewrittenGuids: a.facts.rewrittenGuids || b.facts.rewrittenGuids,
      movedHost: a.facts.movedHost ?? b.facts.movedHost,
      futureDates: a.facts.futureDates + b.facts.futureDates,
    },
  }
}
