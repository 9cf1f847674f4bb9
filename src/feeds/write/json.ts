import { rfc3339 } from './dates.ts'
import { entryOf } from './entry.ts'
import type { FeedToWrite, ItemToWrite } from './feed.ts'
import { oneLine, uri } from './xml.ts'

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). The same feed gives the same bytes. */
export function writeJsonFeed(feed: FeedToWrite): string {
  const { hub, pages, say } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(feed.title),
    description: oneLine(feed.description),
    language: feed.language,
    home_page_url: uri(feed.link),
    feed_url: uri(feed.self),
    ...(pages.next ? { next_url: uri(pages.next) } : {}),
    authors: [{ name: say.productName, url: `${feed.base}/` }],
    ...(hub === null ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
    items: feed.items.map((item) => writeItem(item, feed)),
  })
}

/** A title is plain text here; so is nothing else but names. */
function writeItem(item: ItemToWrite, feed: FeedToWrite) {
  const { id, url, title, html, published, modified, author, tags } = entryOf(item, feed)
  return {
    id,
    url,
    title,
    content_html: html,
    date_published: rfc3339(published),
    ...(modified === null ? {} : { date_modified: rfc3339(modified) }),
    authors: [{ name: author }],
    tags,
  }
}
