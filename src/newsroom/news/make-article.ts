import { cutToBytes, MAX_BODY_BYTES } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { documentsOf } from '../../articles/documents.ts'
import { saidOf, saidOtherwise } from '../../articles/versions/said.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import type { ArticleTexts } from '../../text/documents/document.ts'
import { localDay } from '../../text/local-time.ts'
import type { Source } from '../sources/source.ts'

/** What an item that is known already comes to. */
export interface Edit {
  /** The article as it is now: one version on where people see other texts. */
  article: Article
  /** Its source says something new of an article whose text its page gave: the page will, too. */
  isPageAsked: boolean
}

/** An item published longer than this before it was first seen is shown but alerts nobody. */
const ALERT_WINDOW_MS = 72 * 3_600_000
/** A lead is a few sentences; a feed that puts the whole article there is cut, between words. */
export const MAX_LEAD_BYTES = 2_000
export const MAX_TITLE_BYTES = 1_000

/** Whether what was published then is still news at its first sight. */
export function isFresh(published: number, firstSeen: number): boolean {
  return published >= firstSeen - ALERT_WINDOW_MS
}

/**
 * The article of an item that is seen for the first time. One without a date waits until its page was read for one;
 * without an address there is no page, and first sight is its date.
 */
export function newArticle(
  identity: { hash: string; keys: readonly string[]; part: number },
  source: Source,
  item: FeedItem,
  now: number,
  isBaseline: boolean,
): Article {
  const text = textOf(item)
  const awaitsDate = !isBaseline && item.published === null && item.url !== null
  return {
    hash: identity.hash,
    source: source.id,
    day: localDay(now, source.timezone),
    part: identity.part,
    keys: identity.keys,
    ...text,
    documents: documentsOf(text),
    published: item.published,
    firstSeen: now,
    changedAt: now,
    version: 1,
    alerts: !isBaseline && !awaitsDate && isFresh(item.published ?? now, now),
    awaitsDate,
  }
}

/**
 * The article as the item now has it; null when nothing has changed. Its address is part of that only where the whole
 * source has moved: some papers link an article in several ways. What its page gave it stays, until that is read again.
 */
export function edited(before: Article, item: FeedItem, now: number, hasMoved: boolean): Edit | null {
  const text = textOf(item)
  const isUntitled = hasOnlyAddress(item)
  // Its page may have given it the title that its source does not.
  if (isUntitled) text.title = before.title
  const isMoved = hasMoved && before.url !== text.url
  if (before.textFrom === 'page') return editedBeside(before, text, { now, isMoved, isUntitled })
  if (!hasOtherTexts(before, text) && !isMoved) return null
  return { article: nextVersion(before, text, now), isPageAsked: false }
}

/** The same of an article whose text its page gave: only a title and a lead that are its source's own change with it. */
function editedBeside(
  before: Article,
  text: ItemTexts,
  { now, isMoved, isUntitled }: { now: number; isMoved: boolean; isUntitled: boolean },
): Edit | null {
  const said = saidOf(text)
  const heard: Article = { ...before, said }
  const news = before.said === undefined ? [] : saidOtherwise(before.said, said)
  const isPageAsked = news.some((field) => field !== 'title' || !isUntitled)
  const texts = besidePage(before, text)
  if (hasOtherTexts(before, texts) || isMoved) return { article: nextVersion(heard, texts, now), isPageAsked }
  return said === before.said ? null : { article: heard, isPageAsked }
}

function besidePage(before: Article, text: ItemTexts): ItemTexts {
  const notItsOwn = saidOtherwise(before.said ?? '', saidOf(before))
  const { author, categories } = text
  return {
    ...text,
    title: notItsOwn.includes('title') ? before.title : text.title,
    lead: notItsOwn.includes('lead') ? before.lead : text.lead,
    body: before.body,
    author: author ?? before.author,
    categories: categories.length > 0 ? categories : before.categories,
  }
}

/** Whether people see other texts. */
export function hasOtherTexts(before: ArticleTexts, after: ArticleTexts): boolean {
  return before.title !== after.title || before.lead !== after.lead || before.body !== after.body
}

/** The article with other texts, one version on. */
export function nextVersion(before: Article, texts: Partial<ItemTexts>, now: number): Article {
  const article = { ...before, ...texts, changedAt: now, version: before.version + 1 }
  return { ...article, documents: documentsOf(article) }
}

/** The article with what its page says: its date, and its title where the source gave only the address. */
export function dated(
  before: Article,
  page: { published: number | null; title?: string | null },
  now: number,
): Article {
  const article: Article = {
    ...before,
    published: page.published,
    awaitsDate: false,
    alerts: isFresh(page.published ?? before.firstSeen, before.firstSeen),
  }
  if (!page.title || !hasOnlyAddress(before)) return article
  return nextVersion(article, { title: cutToBytes(page.title, MAX_TITLE_BYTES) }, now)
}

function hasOnlyAddress({ title, url }: { title: string; url: string | null }): boolean {
  return title === url
}

type ItemTexts = Pick<Article, 'url' | 'title' | 'author' | 'categories' | 'lead' | 'body'>

function textOf(item: FeedItem): ItemTexts {
  return {
    url: item.url,
    title: cutToBytes(item.title, MAX_TITLE_BYTES),
    author: item.author,
    categories: [...item.categories],
    lead: cutToBytes(item.summary, MAX_LEAD_BYTES),
    body: cutToBytes(item.content, MAX_BODY_BYTES),
  }
}
