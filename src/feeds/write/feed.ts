import type { Item, MatchCard } from '../../events.ts'

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
  /** Says why an article is in it. */
  whyShown: (match: MatchCard) => string
}
