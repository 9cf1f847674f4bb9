import { readArticle } from '../../articles/page/read-article.ts'
import { decodeDocument } from '../../feeds/read/charset/decode.ts'
import { logEvent } from '../../log.ts'
import { type PageFacts, settleDate } from '../news/settle-date.ts'
import type { PollContext } from '../polling/context.ts'
import { findSource } from '../sources/source-rows.ts'
import { duePages, forgetPage, giveUpPage, postponePage, type WaitingPage } from './page-rows.ts'

/** Pages of one run; the rest comes with the next alarm, at once. */
const PAGES_PER_RUN = 20
/** Waits after the first and the second attempt that failed; the third was the last. */
const RETRY_MS = [5 * 60_000, 30 * 60_000]
/** Whatever keeps a page from us, its news is not news any more after so long. */
const LONGEST_WAIT_MS = 24 * 3_600_000

/** How often it is looked whether a source that is switched off is on again. */
const SWITCHED_OFF_MS = 3_600_000

/** What an article is taken for whose page says nothing: seen first is published. */
const UNKNOWN: PageFacts = { published: null }

/** Reads pages of articles that came without a date, where that is due at `now` (ms since 1970 UTC). */
export async function readPages(context: PollContext, now: number): Promise<void> {
  await Promise.all(duePages(context.storage.sql, now, PAGES_PER_RUN).map((page) => readPage(page, context)))
}

/** An article whose page was read, failed three times or is forbidden by robots.txt has waited for long enough. */
async function readPage(page: WaitingPage, context: PollContext): Promise<void> {
  const { storage, clock } = context
  const { hash, firstSeen } = page.article
  const attempts = page.attempts + 1
  const retryMs = RETRY_MS[page.attempts]
  // Noted before anything is asked: a page that kills the object that reads it must not be read for ever.
  postponePage(storage.sql, hash, attempts, clock() + (retryMs ?? 0))
  const outcome = await askForPage(page, context).catch((error: unknown): Outcome => {
    logEvent('page.broken', { article: hash, error: String(error) })
    return { kind: 'failed' }
  })
  const isLate = clock() - firstSeen > LONGEST_WAIT_MS
  switch (outcome.kind) {
    case 'facts':
      return settle(page, outcome.facts, context)
    case 'forbidden':
      return settle(page, UNKNOWN, context)
    case 'failed':
      if (retryMs === undefined || isLate) settle(page, UNKNOWN, context)
      return
    case 'off':
      if (isLate) storage.transactionSync(() => giveUpPage(storage.sql, page.article))
      else postponePage(storage.sql, hash, page.attempts, clock() + SWITCHED_OFF_MS)
      return
    case 'later':
      if (isLate) settle(page, UNKNOWN, context)
      else postponePage(storage.sql, hash, page.attempts, outcome.at)
  }
}

type Outcome =
  | { kind: 'facts'; facts: PageFacts }
  | { kind: 'forbidden' }
  | { kind: 'failed' }
  /** Its source is switched off: nobody is told of it meanwhile. */
  | { kind: 'off' }
  /** Nothing was asked; `at` is when it may be, ms since 1970 UTC. */
  | { kind: 'later'; at: number }

async function askForPage({ article, attempts }: WaitingPage, context: PollContext): Promise<Outcome> {
  const { guest, outside, clock, storage } = context
  const { url } = article
  const source = findSource(storage.sql, article.source)?.source
  if (!source?.enabled) return { kind: 'off' }
  // More attempts than there are waits: the last one died with the object.
  if (url === null || attempts > RETRY_MS.length) return { kind: 'forbidden' }
  const fetched = await guest.ask(url, 'page', { etag: null, lastModified: null }, outside)
  switch (fetched.kind) {
    case 'waits':
      return fetched.wait.why.reason === 'robots'
        ? { kind: 'forbidden' }
        : { kind: 'later', at: Math.max(fetched.wait.at, clock()) }
    case 'failed':
      return fetched.reason === 'budget' ? { kind: 'later', at: clock() } : { kind: 'failed' }
    case 'unchanged':
      return { kind: 'failed' }
    case 'body':
      return factsOf(fetched, source.timezone, clock())
  }
}

/** A page that shows no article, such as a login or a captcha, was not the article's. */
function factsOf(
  { bytes, contentType, url }: { bytes: Uint8Array; contentType: string | null; url: string },
  timeZone: string,
  now: number,
): Outcome {
  const decoded = decodeDocument(bytes, contentType)
  if (!decoded.ok) return { kind: 'failed' }
  const { published, title, kind } = readArticle(decoded.text, { url, timeZone, now })
  return kind === 'article' ? { kind: 'facts', facts: { published, title } } : { kind: 'failed' }
}

function settle({ article }: WaitingPage, facts: PageFacts, { storage, topics, clock }: PollContext): void {
  const source = findSource(storage.sql, article.source)?.source
  if (!source) return
  const { alerted } = storage.transactionSync(() => {
    forgetPage(storage.sql, article.hash)
    return settleDate(storage.sql, source, article.hash, facts, topics, clock())
  })
  const published = facts.published === null ? null : new Date(facts.published).toISOString()
  logEvent('page.settled', { source: source.id, article: article.hash, published, alerted })
}
