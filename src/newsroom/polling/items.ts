import type { Feed, FeedItem } from '../../feeds/read/feed.ts'

/** A document that lists more is an archive; what lies behind its newest items is no news. */
const MAX_ITEMS = 1_000

/** The items of a document that are decided on, and a warning if those are not all. */
export function itemsToDecide(feed: Feed): { items: FeedItem[]; warnings: string[] } {
  const items = feed.format === 'sitemap' ? feed.items.map(withoutLastModified) : feed.items
  if (items.length <= MAX_ITEMS) return { items, warnings: [] }
  return {
    items: newest(feed.items, items),
    warnings: [`only the newest ${MAX_ITEMS} of ${items.length} items are looked at`],
  }
}

/**
 * The entry of a plain sitemap says when its page was last changed, which may have been years after it was published:
 * its date is the page's to tell, as its title is.
 */
export function withoutLastModified(item: FeedItem): FeedItem {
  if (item.title !== item.url || item.published === null) return item
  const { guid, url, title, summary, content, contentHtml, author, categories } = item
  return { guid, url, title, summary, content, contentHtml, author, categories, published: null }
}

/** By date, where `dated` has any; else from both ends, since nobody says at which one a list grows. */
function newest(dated: readonly FeedItem[], items: readonly FeedItem[]): FeedItem[] {
  if (dated.every(({ published }) => published === null)) {
    return [...items.slice(0, MAX_ITEMS / 2), ...items.slice(-MAX_ITEMS / 2)]
  }
  return dated
    .map((item, index) => ({ index, published: item.published ?? 0 }))
    .sort((a, b) => b.published - a.published || a.index - b.index)
    .slice(0, MAX_ITEMS)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index }) => items[index] ?? [])
}
