import type { FeedToWrite, ItemToWrite } from '../../feeds/write/feed.ts'
import type { Locale } from '../../web/messages/messages.ts'

/** What a page of a feed says, whatever its format. */
export interface FeedContent
  extends Pick<FeedToWrite, 'title' | 'language' | 'link' | 'updatedAt' | 'pages'> {
  /** In the feed's language alone, or in each for who opens it as a page. */
  description: string | Readonly<Record<Locale, string>>
  items: readonly FeedItem[]
}

/** `changedAt`: when it last changed, ms since 1970 UTC. */
export type FeedItem = ItemToWrite & { changedAt: number }

export function descriptionIn({ description }: FeedContent, locale: Locale): string {
  return typeof description === 'string' ? description : description[locale]
}
