import { describe } from './describe.ts'
import type { FeedToWrite } from './feed.ts'

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). The same feed gives the same bytes. */
export function writeJsonFeed(feed: FeedToWrite): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: feed.link,
    feed_url: feed.self,
    items: feed.items.map((item) => writeItem(item, feed)),
  })
}

function writeItem(item: FeedToWrite['items'][number], feed: FeedToWrite) {
  const { article, matches, firstSeen, update } = item
  return {
    id: `urn:bantin:${article.hash}`,
    ...(article.url ? { url: article.url } : {}),
    title: article.title,
    content_html: describe(item, feed.say),
    date_published: article.published ?? new Date(firstSeen).toISOString(),
    ...(update ? { date_modified: new Date(update.at).toISOString() } : {}),
    authors: [{ name: article.author ?? article.sourceName }],
    tags: matches.map((match) => match.topicName),
  }
}
