import { logEvent } from '../../log.ts'
import { Allowance } from '../asking/outside.ts'
import { readArticle } from '../news/archive-rows.ts'
import type { PollContext } from '../polling/context.ts'
import type { Source } from '../sources/source.ts'
import { findSource } from '../sources/source-rows.ts'
import { askForPage, type PageOutcome } from './ask-page.ts'
import { learntBlocks } from './block-rows.ts'
import { duePages, findPage, forgetPage, type WaitingPage, writePage } from './page-rows.ts'
import { isSpent, UNDER_WAY_MS } from './page-times.ts'
import { settlePage } from './settle-page.ts'

/** Pages of one run, and how long it begins with further ones; the rest comes with the next alarm, at once. */
const PAGES_PER_RUN = 20
const RUN_MS = 20_000
/** Outside requests that pages leave to those that take the news out. */
const KEPT_BACK = 12

/**
 * Reads pages of articles that are due at `now` (ms since 1970 UTC): of each host one after the other, so that one is
 * begun only when it is its turn. Answers how many matches they added, by source.
 */
export async function readPages(context: PollContext, now: number): Promise<ReadonlyMap<string, number>> {
  const { outside, storage, clock } = context
  const budget = new Allowance(outside.budget, Math.max(0, outside.budget.left - KEPT_BACK))
  const run = { ...context, outside: { ...outside, budget } }
  const until = clock() + RUN_MS
  const added = new Map<string, number>()
  const due = duePages(storage.sql, now, PAGES_PER_RUN)
  const hosts = Map.groupBy(due, ({ article }) => hostOf(readArticle(storage.sql, article)?.url ?? null))
  const readOfHost = async (pages: readonly WaitingPage[]) => {
    for (const { article, source } of pages) {
      if (clock() >= until) return
      added.set(source, (added.get(source) ?? 0) + (await readPage(article, run, now)))
    }
  }
  await Promise.all([...hosts.values()].map(readOfHost))
  return added
}

/** Reads one page, unless another run did meanwhile. */
async function readPage(hash: string, context: PollContext, now: number): Promise<number> {
  const { sql } = context.storage
  const page = findPage(sql, hash)
  if (!page || page.nextAt > now) return 0
  const source = findSource(sql, page.source)?.source
  if (!source || isUnwanted(page, source)) {
    forgetPage(sql, hash)
    return 0
  }
  if (!source.enabled) return settlePage({ kind: 'off' }, { page, source, context })
  if (isSpent(page.reason, page.attempts)) return settlePage(BROKEN, { page, source, context })
  // Noted before anything is asked: a page that kills the object that reads it must not be read for ever.
  const attempts = page.attempts + 1
  writePage(sql, { ...page, attempts, nextAt: Math.max(context.clock(), now) + UNDER_WAY_MS })
  const outcome = await askFor(page, source, context).catch((error: unknown): PageOutcome => {
    logEvent('page.broken', { article: hash, error: String(error) })
    return BROKEN
  })
  const current = findSource(sql, page.source)?.source
  return current ? settlePage(outcome, { page, source: current, context }) : 0
}

const BROKEN = { kind: 'failed', why: { kind: 'broken' } } as const

async function askFor(page: WaitingPage, source: Source, context: PollContext): Promise<PageOutcome> {
  const { sql } = context.storage
  const article = readArticle(sql, page.article)
  if (!article || article.url === null) return BROKEN
  const wish = {
    url: article.url,
    known: article.title === article.url ? null : article,
    timeZone: source.timezone,
    selectors: source.article,
    learnt: source.fullText ? learntBlocks(sql, source.id) : NONE,
  }
  return askForPage(wish, page.memory, context)
}

const NONE: ReadonlySet<string> = new Set()

/** A source whose articles are not to be read has its pages read for dates alone. */
function isUnwanted({ reason }: WaitingPage, { fullText }: Source): boolean {
  return !fullText && reason !== 'date'
}

function hostOf(url: string | null): string {
  return (url !== null && URL.parse(url)?.host) || ''
}
