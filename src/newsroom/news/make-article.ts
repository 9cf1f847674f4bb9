import { cutToBytes, MAX_BODY_BYTES } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import { documentsOf } from '../../articles/documents.ts'
import type { FeedItem } from '../../feeds/read/feed.ts'
import { localDay } from '../../text/local-time.ts'
import type { Source } from '../sources/source.ts'

/** An item published longer than this before it was first seen is shown but alerts nobody. */
const ALERT_WINDOW_MS = 72 * 3_600_000
/** A lead is a few sentences; a feed that puts the whole article there is cut, between words. */
const MAX_LEAD_BYTES = 2_000
const MAX_TITLE_BYTES = 1_000

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
 * The article as the item now has it, one version on; null when nothing that people see has changed. Its address is
 * part of that only where the whole source has moved: some papers link an article in several ways.
 */
export function edited(before: Article, item: FeedItem, now: number, hasMoved: boolean): Article | null {
  const text = textOf(item)
  // Its page may have given it the title that its source does not.
  if (hasOnlyAddress(item)) text.title = before.title
  const isThere = !hasMoved || before.url === text.url
  const isSame =
    before.title === text.title && before.lead === text.lead && before.body === text.body && isThere
  if (isSame) return null
  return { ...before, ...text, documents: documentsOf(text), changedAt: now, version: before.version + 1 }
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
  const title = cutToBytes(page.title, MAX_TITLE_BYTES)
  const documents = documentsOf({ ...article, title })
  return { ...article, title, documents, changedAt: now, version: before.version + 1 }
}

function hasOnlyAddress({ title, url }: { title: string; url: string | null }): boolean {
  return title === url
}

function textOf(item: FeedItem) {
  return {
    url: item.url,
    title: cutToBytes(item.title, MAX_TITLE_BYTES),
    author: item.author,
    categories: [...item.categories],
    lead: cutToBytes(item.summary, MAX_LEAD_BYTES),
    body: cutToBytes(item.content, MAX_BODY_BYTES),
  }
}
