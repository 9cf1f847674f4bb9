import { documentsOf } from '../../articles/documents.ts'
import type { ArticleSelectors, PageArticle, PageWarning } from '../../articles/page/page-article.ts'
import { textOf } from '../../articles/page/read-article.ts'
import type { DocumentRef } from '../../text/documents/document.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import { bodyOf } from '../news/page-texts.ts'
import { findSource } from '../sources/source-rows.ts'
import type { Wait } from '../timing/wait.ts'
import { askForPage, type PageAsking, type PageWish } from './ask-page.ts'
import { learntBlocks } from './block-rows.ts'
import { withoutItsEnd } from './join-pages.ts'
import type { BegunArticle } from './page-rows.ts'
import { type ReadBody, readText } from './read-body.ts'

/** What is asked: a page's address, or the page itself with the address at which it stands. */
export interface ArticleWish {
  url: string
  /** Null: it is fetched. */
  html: string | null
  /** A source whose settings hold where no others are given. */
  source: string | null
  selectors: ArticleSelectors | null
  timeZone: string | null
  /** Of a page whose source, if it has one, names none. */
  defaultZone: string
}

/** What an article's page says. Times are RFC 3339 in UTC; what is missing is null. */
export interface ArticlePreview {
  kind: PageArticle['kind']
  title: string | null
  byline: string | null
  published: string | null
  lead: string | null
  /** A line for each paragraph. */
  text: string
  captions: string[]
  section: string | null
  canonical: string | null
  documents: Omit<DocumentRef, 'ambiguous'>[]
  warnings: PageWarning[]
}

/** Why there is no article to show. */
export type NoArticlePreview =
  | { ok: false; why: 'fetch'; reason: FetchFailure; httpStatus: number | null; detail: string }
  | { ok: false; why: 'waits'; wait: Wait }
  | { ok: false; why: 'unreadable'; reason: UnreadablePage; detail: string }
  | { ok: false; why: 'unknown_source' }

export type UnreadablePage = 'empty' | 'binary' | 'charset' | 'feed' | 'login' | 'challenge'

export type ArticlePreviewAnswer = { ok: true; preview: ArticlePreview } | NoArticlePreview

/** Reads an article's page as it would be read for its source, and keeps nothing. */
export async function previewArticle(
  sql: SqlStorage,
  asked: ArticleWish,
  asking: PageAsking,
): Promise<ArticlePreviewAnswer> {
  const source = asked.source === null ? null : findSource(sql, asked.source)?.source
  if (source === undefined) return { ok: false, why: 'unknown_source' }
  const { html, url } = asked
  const wish: PageWish = {
    url,
    known: null,
    timeZone: asked.timeZone ?? source?.timezone ?? asked.defaultZone,
    selectors: asked.selectors ?? source?.article ?? null,
    learnt: source ? learntBlocks(sql, source.id) : new Set(),
  }
  if (html !== null) return previewOf(readText(html, { ...wish, now: asking.clock() }))
  const outcome = await askForPage(wish, {}, asking)
  switch (outcome.kind) {
    case 'read':
      return previewOf({ kind: 'article', page: outcome.page })
    case 'unchanged':
      throw new Error('304 to a request without conditions is a failure')
    case 'missing':
      return { ok: false, why: 'fetch', ...failureOf(outcome.why) }
    case 'forbidden':
      return { ok: false, why: 'waits', wait: outcome.wait }
    case 'later':
      return begunOf(outcome.begun) ?? { ok: false, why: 'waits', wait: outcome.wait }
    case 'failed': {
      const begun = begunOf(outcome.begun)
      if (begun) return begun
      const { why } = outcome
      switch (why.kind) {
        case 'failed':
          return { ok: false, why: 'fetch', ...failureOf(why) }
        case 'unreadable':
        case 'no_article':
          return previewOf(why)
        case 'other_page':
        case 'broken':
          throw new Error(`a page was judged by what is not known of it: ${why.kind}`)
      }
    }
  }
}

function failureOf({
  reason,
  httpStatus,
  detail,
}: {
  reason: FetchFailure
  httpStatus: number | null
  detail: string
}) {
  return { reason, httpStatus, detail }
}

function begunOf(begun: BegunArticle | undefined): ArticlePreviewAnswer | null {
  return begun ? previewOf({ kind: 'article', page: withoutItsEnd(begun.page) }) : null
}

function previewOf(read: ReadBody): ArticlePreviewAnswer {
  if (read.kind === 'unreadable')
    return { ok: false, why: 'unreadable', reason: read.reason, detail: read.detail }
  const { page } = read
  const { kind, title, lead } = page
  if (kind === 'login' || kind === 'challenge') {
    const detail = title === null ? 'the page has no title' : `the page is titled ${JSON.stringify(title)}`
    return { ok: false, why: 'unreadable', reason: kind, detail }
  }
  const documents = documentsOf({ title: title ?? '', lead, body: bodyOf(page, lead) })
  const preview = {
    kind,
    title,
    byline: page.byline,
    published: page.published === null ? null : new Date(page.published).toISOString(),
    lead: lead || null,
    text: textOf(page),
    captions: page.captions,
    section: page.section,
    canonical: page.canonicalUrl,
    documents: documents.flatMap(({ ambiguous, ...document }) => (ambiguous ? [] : document)),
    warnings: page.warnings,
  }
  return { ok: true, preview }
}
