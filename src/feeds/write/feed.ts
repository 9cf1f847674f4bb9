import type { ArticleCard, Item, OtherArticle, ShownChange, ShownMatch, ShownUpdate } from '../../events.ts'

/** A feed to be written. Addresses are absolute; times in ms since 1970 UTC. */
export interface FeedToWrite {
  /** Its name for ever, whatever its format and address (RFC 4151); `article:<hash>` behind `tag` is that of an entry. */
  id: string
  tag: string
  title: string
  description: string
  language: string
  /** The page that it belongs to, and its own address. */
  link: string
  self: string
  /** The base of every address of ours, without a slash at the end. */
  base: string
  /** The hub that is told of its changes (WebSub); null where none is. */
  hub: string | null
  /** Addresses of the other pages of the feed (RFC 5005 §3), those that there are. */
  pages: FeedPages
  /** When anything in it last changed; 0 where nothing ever stood in it. */
  updatedAt: number
  items: readonly ItemToWrite[]
  say: Saying
}

export type FeedPages = Partial<Record<'first' | 'previous' | 'next' | 'last', string>>

export type ItemToWrite = Item & { firstSeen: number }

/** What a feed's sentences are, in its language. */
export interface Saying {
  /** Who makes the feed. */
  productName: string
  /** Why an article is in it. */
  whyShown: (match: ShownMatch) => string
  /** What may be quoted of its words, and where in them what was found stands. */
  quotesOf: (
    article: ArticleCard,
    matches: readonly ShownMatch[],
  ) => readonly { text: string; ranges: readonly { start: number; end: number }[] }[]
  updated: (update: ShownUpdate) => string
  changed: (change: ShownChange, sourceName: string) => string
  /** What stands before the official documents that it cites. */
  documents: string
  /** What stands before the papers that carry it, the names of the others that do, and that there are more. */
  carriedBy: string
  namedAlso: (
    article: ArticleCard,
    also: readonly OtherArticle[],
  ) => { named: { name: string; url: string | null }[]; more: number }
  alsoMore: (count: number) => string
  /** The name of the link to our own page of it. */
  details: string
}
