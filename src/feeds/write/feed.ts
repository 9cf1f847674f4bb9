import type { ArticleCard, Item, OtherArticle, ShownChange, ShownMatch, ShownUpdate } from '../../events.ts'

/** A feed to be written. Addresses are absolute; times in ms since 1970 UTC. */
export interface FeedToWrite {
  title: string
  description: string
  language: string
  /** The page that it belongs to, and its own address. */
  link: string
  self: string
  /** When anything in it last changed. */
  updatedAt: number
  items: readonly (Item & { firstSeen: number })[]
  say: Saying
}

/** What a feed's sentences are, in its language. */
export interface Saying {
  /** Why an article is in it. */
  whyShown: (match: ShownMatch) => string
  updated: (update: ShownUpdate) => string
  changed: (change: ShownChange, sourceName: string) => string
  /** What stands before other papers, the names of those that tell it too, and that there are more. */
  alsoIn: string
  namedAlso: (
    article: ArticleCard,
    also: readonly OtherArticle[],
  ) => { named: { name: string; url: string | null }[]; more: number }
  alsoMore: (count: number) => string
}
