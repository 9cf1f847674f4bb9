import type { DayOrder } from '../../text/dates/parse.ts'

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'page'

/** What every format is read into. Texts are plain (no HTML), NFC, with single spaces; times are ms since 1970 UTC. */
export interface Feed {
  format: FeedFormat
  title: string
  /** The page that the feed is of, not the feed itself. */
  link: string | null
  language: string | null
  items: FeedItem[]
  timing: FeedTiming
  /** Documents that a sitemap index names, newest first; else empty. */
  children: string[]
  /** Feeds that an HTML page announces; else empty. */
  discovered: DiscoveredFeed[]
  /** Selectors with which a list page was read, given or proposed; null for every other format. */
  selectors: PageSelectors | null
  /** How the document writes days and months, where its dates show it; null where either order would do. */
  dayOrder: DayOrder | null
  /** What was odd but could be read, in English, for the operator. */
  warnings: string[]
}

export interface FeedItem {
  readonly guid: string | null
  readonly url: string | null
  readonly title: string
  /** A sentence or two, as feeds give beside the title. */
  readonly summary: string
  /** The full text where the feed carries it, paragraphs parted by line ends; else empty. */
  readonly content: string
  /** The same as HTML that is safe to show, with absolute addresses; else empty. */
  readonly contentHtml: string
  readonly author: string | null
  readonly categories: readonly string[]
  readonly published: number | null
}

/** How often a document asks to be looked at. Hours are of the UTC day; days from 0 (Sunday), as RSS names them. */
export interface FeedTiming {
  ttlMinutes: number | null
  skipHours: readonly number[]
  skipDays: readonly number[]
}

export interface DiscoveredFeed {
  url: string
  title: string
  type: string
}

/** CSS selectors of a list page: `item` within the page, the others within an item. */
export interface PageSelectors {
  item: string
  link?: string | undefined
  title?: string | undefined
  summary?: string | undefined
  date?: string | undefined
  author?: string | undefined
}

/** What reading needs to know beside the bytes. */
export interface ReadContext {
  /** Address of the document, against which relative links are resolved. */
  url: string
  /** IANA zone of dates that name none. */
  timeZone: string
  /** The Content-Type header with which the document came. */
  contentType?: string | null
  /** ms since 1970 UTC: the newest item of a feed cannot lie much after it, which tells 9/10 from 10/9. */
  now: number
  /** How this source has shown that it writes days and months. */
  dayOrder?: DayOrder | null
  /** Selectors with which an HTML page is read; without them some are proposed. */
  selectors?: PageSelectors | null
}

/** Why bytes are no feed that can be read; `detail` says what they seem to be. */
export interface Unreadable {
  ok: false
  reason: UnreadableReason
  detail: string
  /** Feeds that an HTML page announces. */
  discovered: DiscoveredFeed[]
}

export type UnreadableReason =
  | 'empty'
  | 'charset'
  /** An HTML page in which no list was found. */
  | 'html'
  /** A page on which the selectors that somebody gave find nothing, or cannot be used. */
  | 'selectors'
  /** A page that asks for a name and password. */
  | 'login'
  /** A page whose script has to prove a browser, or that asks for a captcha. */
  | 'challenge'
  | 'malformed'
  /** Too many elements for an object's memory. */
  | 'too_large'
  | 'not_a_feed'
