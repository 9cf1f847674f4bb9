import type { ArticleSelectors, PageArticle } from '../../articles/page/page-article.ts'
import type { Fetched } from '../asking/fetched.ts'
import type { Guest } from '../asking/guest.ts'
import type { Outside } from '../asking/outside.ts'
import type { Validators } from '../asking/validators.ts'
import type { Wait } from '../timing/wait.ts'
import { joinPages, withoutItsEnd } from './join-pages.ts'
import { isAnotherPage, isSameArticle } from './judge-page.ts'
import type { BegunArticle, PageMemory } from './page-rows.ts'
import { type NoArticle, readBody } from './read-body.ts'

/** More pages are no article of a newspaper. */
const MAX_PAGES = 10
const NO_VALIDATORS: Validators = { etag: null, lastModified: null }

type FetchFailed = Extract<Fetched, { kind: 'failed' }>

/** What asking for an article's page, or pages, came to. */
export type PageOutcome =
  | { kind: 'read'; page: PageArticle; validators: Validators }
  /** What it was when it was read last. */
  | { kind: 'unchanged' }
  /** 404 or 410. */
  | { kind: 'missing'; why: FetchFailed }
  /** robots.txt bars it. */
  | { kind: 'forbidden'; wait: Wait }
  /** `begun`: what was read of an article on several pages before the next one failed. */
  | { kind: 'failed'; why: PageFailure; begun?: BegunArticle }
  /** Nothing could be asked now. */
  | { kind: 'later'; wait: Wait; begun?: BegunArticle }

export type PageFailure =
  | FetchFailed
  | NoArticle
  /** The site answered with another page than the article's. */
  | { kind: 'other_page'; title: string | null }
  /** Reading it failed by our own fault. */
  | { kind: 'broken' }

/** Which page is asked for, and how it is read. */
export interface PageWish {
  url: string
  /** What its source calls it, and says of it, by which another page is told; null where nothing is known. */
  known: { title: string; lead: string } | null
  timeZone: string
  selectors: ArticleSelectors | null
  /** Blocks that stand on many pages of the source. */
  learnt: ReadonlySet<string>
}

/** What asking needs. */
export interface PageAsking {
  guest: Guest
  outside: Outside
  /** The real clock, ms since 1970 UTC. */
  clock: () => number
}

/**
 * Asks for an article's page and reads it, and the pages on which it goes on, each in its host's turn and out of the
 * budget. What was begun before goes on with its next page.
 */
export async function askForPage(
  wish: PageWish,
  memory: PageMemory,
  { guest, outside, clock }: PageAsking,
): Promise<PageOutcome> {
  let begun = memory.begun
  for (;;) {
    const url = begun?.next ?? wish.url
    const validators = begun ? NO_VALIDATORS : (memory.validators ?? NO_VALIDATORS)
    const fetched = await guest.ask(url, 'page', validators, outside)
    if (fetched.kind !== 'body') return withoutBody(fetched, begun, clock())
    // What goes on an article says its headline as the first page does, whatever its source calls it.
    const knownTitle = begun?.page.title ?? wish.known?.title ?? null
    const read = readBody(fetched, { ...wish, knownTitle, url: fetched.url, now: clock() })
    if (begun) {
      if (read.kind !== 'article') return cutShort(begun)
      // The next article of a series, say: this one ends here.
      if (!isSameArticle(begun.page, read.page)) return whole(begun)
      begun = { ...begun, page: joinPages(begun.page, read.page), read: [...begun.read, url] }
    } else {
      if (read.kind !== 'article') return { kind: 'failed', why: read }
      if (wish.known && isAnotherPage({ ...wish.known, url: wish.url }, read.page, fetched.url))
        return { kind: 'failed', why: { kind: 'other_page', title: read.page.title } }
      const { validators: given } = fetched
      begun = { page: read.page, next: '', read: [url, fetched.url], validators: given }
    }
    if (begun.page.nextPage !== null && begun.read.length > MAX_PAGES) return cutShort(begun)
    const next = nextOf(begun, fetched.url)
    if (next === null) return whole(begun)
    begun = { ...begun, next }
  }
}

function whole({ page, validators }: BegunArticle): PageOutcome {
  return { kind: 'read', page, validators }
}

/** Where a page that belongs to the article is not to be had: the article is what was read of it. */
function cutShort(begun: BegunArticle): PageOutcome {
  return whole({ ...begun, page: withoutItsEnd(begun.page) })
}

function withoutBody(
  fetched: Exclude<Fetched, { kind: 'body' }>,
  begun: BegunArticle | undefined,
  now: number,
): PageOutcome {
  const rest = begun ? { begun } : {}
  switch (fetched.kind) {
    case 'waits': {
      const { at, why } = fetched.wait
      if (why.reason !== 'robots') return { kind: 'later', wait: { at: Math.max(at, now), why }, ...rest }
      return begun ? cutShort(begun) : { kind: 'forbidden', wait: fetched.wait }
    }
    case 'unchanged':
      return { kind: 'unchanged' }
    case 'failed':
      if (fetched.reason === 'budget')
        return { kind: 'later', wait: { at: now, why: { reason: 'budget' } }, ...rest }
      if (fetched.reason !== 'not_found' && fetched.reason !== 'gone')
        return { kind: 'failed', why: fetched, ...rest }
      return begun ? cutShort(begun) : { kind: 'missing', why: fetched }
  }
}

/** Where an article goes on: on its own host, and not where it was read already. */
function nextOf({ page: { nextPage }, read }: BegunArticle, url: string): string | null {
  if (nextPage === null || read.includes(nextPage)) return null
  return URL.parse(nextPage)?.host === new URL(url).host ? nextPage : null
}
