import type { FeedFormat, PageSelectors, UnreadableReason } from '../../../../src/feeds/read/feed.ts'

/** A document, and what is right to read of it: by its specification, or as newspapers really mean it. */
export interface FeedCase {
  name: string
  /** The clause that says so. */
  source?: string | undefined
  /** Strings are sent as UTF-8; what is long is made when it is needed. */
  document: string | Uint8Array | (() => string)
  contentType?: string
  /** Address of the document, where it is not `CONTEXT.url`. */
  url?: string
  /** With which a list page is read. */
  selectors?: PageSelectors
  expect: ExpectedFeed | { refused: UnreadableReason | readonly UnreadableReason[] }
}

/** Only what is named is compared. `items` are all of them, in their order. */
export interface ExpectedFeed {
  format?: FeedFormat
  title?: string
  link?: string | null
  language?: string | null
  items?: ExpectedItem[]
  count?: number
  children?: string[]
  ttlMinutes?: number | null
  skipHours?: number[]
  skipDays?: number[]
  /** Each has to be found in one of the warnings. */
  warnings?: RegExp[]
}

export interface ExpectedItem {
  guid?: string | null
  url?: string | null
  title?: string | RegExp
  summary?: string | RegExp
  content?: string | RegExp
  contentHtml?: string | RegExp
  /** What must not be found in `contentHtml`. */
  contentHtmlLacks?: RegExp
  author?: string | null
  categories?: string[]
  /** RFC 3339. */
  published?: string | null
}

export interface Family {
  name: string
  cases: FeedCase[]
}

/** Where the documents stand, the zone of dates that name none, and the time at which they are read. */
export const CONTEXT = {
  url: 'https://baopho.vn/rss/tin-tuc.xml',
  timeZone: 'Asia/Ho_Chi_Minh',
  now: Date.UTC(2026, 10, 24),
}

export function bytesOf({ document }: FeedCase): Uint8Array {
  const made = typeof document === 'function' ? document() : document
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}
