/** What every format is read into. Texts are plain (no HTML), NFC, with single spaces; times are ms since 1970 UTC. */
export interface Feed {
  format: 'rss' | 'atom'
  title: string
  link: string | null
  language: string | null
  items: FeedItem[]
  /** What was odd but could be read, in English, for the operator. */
  warnings: string[]
}

export interface FeedItem {
  guid: string | null
  url: string | null
  title: string
  /** A sentence or two, as feeds give beside the title. */
  summary: string
  /** The full text where the feed carries it, paragraphs parted by line ends; else empty. */
  content: string
  author: string | null
  categories: string[]
  published: number | null
}

/** What a format's own parser needs to know about the document. */
export interface ReadContext {
  /** Address of the document, against which relative links are resolved. */
  url: string
  /** IANA zone of dates that name none. */
  timeZone: string
}

/** Why bytes are no feed that can be read; `detail` says what they seem to be. */
export interface Unreadable {
  ok: false
  reason: 'empty' | 'charset' | 'html' | 'malformed' | 'not_a_feed'
  detail: string
}
