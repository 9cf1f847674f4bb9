import type { Article } from '../../articles/article.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { logEvent } from '../../log.ts'
import type { Validators } from '../asking/validators.ts'
import { applyGone, applyTexts, endWaitForPage } from '../news/apply-texts.ts'
import { readArticle } from '../news/archive-rows.ts'
import type { Work } from '../news/match-article.ts'
import { readMatches } from '../news/match-rows.ts'
import { bodyOf, leadOf } from '../news/page-texts.ts'
import { settleDate } from '../news/settle-date.ts'
import { settleText } from '../news/settle-text.ts'
import type { PollContext } from '../polling/context.ts'
import { markDirty } from '../publishing/pending.ts'
import type { Source } from '../sources/source.ts'
import type { PageOutcome } from './ask-page.ts'
import { giveUpPage } from './give-up.ts'
import { learnBlocks } from './learn-blocks.ts'
import { noteReading } from './note-reading.ts'
import { findPage, forgetPage, type PageMemory, RANKS, type WaitingPage, writePage } from './page-rows.ts'
import {
  isLate,
  isPatienceOver,
  MISSES_OF_A_WITHDRAWAL,
  missingAgainAt,
  nextReading,
  retryAt,
  SWITCHED_OFF_MS,
} from './page-times.ts'
import { keepUnread, unreadOf } from './unread.ts'
import { wantPage } from './want-pages.ts'

/** What reading a page is settled with: its row as it was before it was asked for, and its source. */
export interface Settling {
  page: WaitingPage
  source: Source
  context: PollContext
}

/**
 * Writes what asking for a page came to, its article and its row in one transaction. Answers how many matches the page
 * added.
 */
export function settlePage(outcome: PageOutcome | { kind: 'off' }, settling: Settling): number {
  const { page, source, context } = settling
  const { storage, topics, clock } = context
  return storage.transactionSync(() => {
    const article = readArticle(storage.sql, page.article)
    if (!article) {
      forgetPage(storage.sql, page.article)
      return 0
    }
    const work: Work = { sql: storage.sql, source, topics, now: clock(), dirty: new Set() }
    const isWantedAnew = outcome.kind !== 'off' && findPage(storage.sql, page.article)?.attempts === 0
    const added = settle(outcome, article, work, settling)
    noteReading(storage.sql, page, outcome, work.now)
    // What its source changed while the page was asked for may not have stood there yet.
    if (isWantedAnew) wantPage(storage.sql, page.article, 'again', work.now)
    else if (outcome.kind === 'read' || outcome.kind === 'unchanged') endWaitForPage(work, page.article)
    markDirty(storage.sql, work.dirty)
    return added
  })
}

function settle(
  outcome: PageOutcome | { kind: 'off' },
  article: Article,
  work: Work,
  settling: Settling,
): number {
  const { page } = settling
  const { sql, now } = work
  switch (outcome.kind) {
    case 'read': {
      const added = settleRead(outcome.page, article, work, settling)
      readAgainLater(work, settling, remember(outcome.page, outcome.validators))
      return added
    }
    case 'unchanged':
      readAgainLater(work, settling, withoutMisses(page.memory))
      return 0
    case 'missing':
      return page.reason === 'again'
        ? settleGone(work, page)
        : settleFailed(withUnread(page.memory, outcome), article, work, settling)
    case 'forbidden':
      forgetPage(sql, page.article)
      return settleUnknown(article, work, settling, withUnread(page.memory, outcome))
    case 'failed': {
      const memory = withBegun(page.memory, outcome.begun)
      return settleFailed(withUnread(memory, outcome), article, work, settling)
    }
    case 'off':
      if (isLate(page.reason, page.firstSeen, now)) giveUpPage(sql, page.article)
      else writePage(sql, { ...page, nextAt: now + SWITCHED_OFF_MS })
      return 0
    case 'later': {
      const memory = withBegun(page.memory, outcome.begun)
      if (!isLate(page.reason, page.firstSeen, now)) {
        writePage(sql, { ...page, memory, nextAt: outcome.wait.at })
        return 0
      }
      return settleLate(article, work, settling, memory)
    }
  }
}

/** The first reading settles date and text, any later one tells whether its paper changed them. */
function settleRead(shown: PageArticle, article: Article, work: Work, { page, source }: Settling): number {
  if (page.memory.said || page.reason === 'again') return settleAgain(shown, article, work, page.memory)
  const learnt = source.fullText ? learnBlocks(work, article, shown) : shown
  const added = source.fullText ? settleText(work, article, learnt) : 0
  const { published, title } = shown
  const { alerted } = settleDate(work.sql, source, article.hash, { published, title }, work.topics, work.now)
  logEvent('page.settled', {
    source: source.id,
    article: article.hash,
    published: published === null ? null : new Date(published).toISOString(),
    paragraphs: learnt.paragraphs.length,
    textFrom: readArticle(work.sql, article.hash)?.textFrom,
    alerted: article.awaitsDate ? alerted : article.alerts ? added : 0,
  })
  return added
}

/** What the page says otherwise than when it was read last; title and lead may be its source's, and stay those. */
function settleAgain(shown: PageArticle, article: Article, work: Work, { said }: PageMemory): number {
  if (article.textFrom !== 'page') return 0
  const lead = said && article.lead === said.lead ? leadOf(shown) : article.lead
  const body = bodyOf(shown, lead)
  // A page that has come to show but a part does not say that the rest is no more.
  if (shown.kind === 'paywall' && body.length < article.body.length) return 0
  const title = said && shown.title !== null && shown.title !== said.title ? { title: shown.title } : {}
  return applyTexts(work, article.hash, { ...title, lead, body }, 'page').matched
}

/** Once is a server that was asked while it was mended. What was never there is only not to be had. */
function settleGone(work: Work, page: WaitingPage): number {
  const misses = (page.memory.misses ?? 0) + 1
  if (misses < MISSES_OF_A_WITHDRAWAL) {
    const memory = { ...page.memory, misses }
    writePage(work.sql, { ...page, memory, nextAt: missingAgainAt(work.now) })
    return 0
  }
  forgetPage(work.sql, page.article)
  logEvent('page.gone', { source: page.source, article: page.article })
  return applyGone(work, page.article).matched
}

function settleFailed(memory: PageMemory, article: Article, work: Work, settling: Settling): number {
  const { page, source } = settling
  const attempts = page.attempts + 1
  const at = retryAt(attempts, work.now)
  if (at === null || isLate(page.reason, page.firstSeen, work.now))
    return settleLate(article, work, settling, memory)
  const isOver = page.reason !== 'again' && isPatienceOver(attempts)
  // With a text, what still is to come of it is asked for; without one, only who waits for it is.
  if (isOver && !source.fullText) forgetPage(work.sql, page.article)
  else writePage(work.sql, { ...page, reason: isOver ? 'text' : page.reason, attempts, nextAt: at, memory })
  return isOver ? settleUnknown(article, work, settling, memory) : 0
}

/** Ends the asking: an article that was told is looked at again at its next time, any other not any more. */
function settleLate(article: Article, work: Work, settling: Settling, memory: PageMemory): number {
  if (settling.page.reason === 'again') {
    readAgainLater(work, settling, memory)
    return 0
  }
  forgetPage(work.sql, settling.page.article)
  return settleUnknown(article, work, settling, memory)
}

/** An article goes on without its page, or with as much of it as was read; seen first is published. */
function settleUnknown(article: Article, work: Work, settling: Settling, memory: PageMemory): number {
  if (memory.begun) return settleRead(memory.begun.page, article, work, settling)
  const { sql, source, topics, now } = work
  if (!findPage(sql, article.hash)) keepUnread(work, article, memory.unread)
  settleDate(sql, source, article.hash, { published: null }, topics, now)
  return 0
}

/** Has the page of an article that people were told of read again in time; forgets any other. */
function readAgainLater(work: Work, { page, source, context }: Settling, memory: PageMemory): void {
  const { sql, now } = work
  const nextAt = nextReading(page.firstSeen, now, context.random())
  if (!source.fullText || nextAt === null || !wasTold(sql, page.article)) forgetPage(sql, page.article)
  else writePage(sql, { ...page, reason: 'again', rank: RANKS.last, attempts: 0, nextAt, memory })
}

function wasTold(sql: SqlStorage, article: string): boolean {
  return readMatches(sql, article).some(({ seq }) => seq !== null)
}

function remember(page: PageArticle, validators: Validators): PageMemory {
  return { validators, said: { title: page.title, lead: leadOf(page) } }
}

function withBegun(memory: PageMemory, begun: PageMemory['begun']): PageMemory {
  return begun ? { ...memory, begun } : memory
}

function withUnread(memory: PageMemory, outcome: PageOutcome): PageMemory {
  const unread = unreadOf(outcome)
  return unread ? { ...memory, unread } : memory
}

function withoutMisses({ misses: _, ...memory }: PageMemory): PageMemory {
  return memory
}
