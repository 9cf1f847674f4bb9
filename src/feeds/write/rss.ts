import { describe } from './describe.ts'
import type { FeedToWrite } from './feed.ts'
import { xml } from './xml.ts'

/** Minutes that a reader may keep it (RSS 2.0 `ttl`). */
const TTL_MINUTES = 15

/** Writes RSS 2.0 after the RSS Advisory Board's profile. The same feed gives the same bytes. */
export function writeRss(feed: FeedToWrite): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(feed.title)}</title>
<link>${xml(feed.link)}</link>
<description>${xml(feed.description)}</description>
<language>${xml(feed.language)}</language>
<lastBuildDate>${rfc822(feed.updatedAt)}</lastBuildDate>
<ttl>${TTL_MINUTES}</ttl>
<atom:link href="${xml(feed.self)}" rel="self" type="application/rss+xml"/>
${feed.items.map((item) => writeItem(item, feed)).join('')}</channel>
</rss>
`
}

function writeItem(item: FeedToWrite['items'][number], feed: FeedToWrite): string {
  const { article, matches, firstSeen } = item
  const published = article.published === null ? firstSeen : Date.parse(article.published)
  const lines = [
    `<title>${xml(article.title)}</title>`,
    ...(article.url ? [`<link>${xml(article.url)}</link>`] : []),
    `<guid isPermaLink="false">urn:bantin:${xml(article.hash)}</guid>`,
    `<pubDate>${rfc822(published)}</pubDate>`,
    `<dc:creator>${xml(article.author ?? article.sourceName)}</dc:creator>`,
    ...matches.map((match) => `<category>${xml(match.topicName)}</category>`),
    `<description>${xml(describe(item, feed.say))}</description>`,
  ]
  return `<item>\n${lines.join('\n')}\n</item>\n`
}

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
function rfc822(time: number): string {
  return new Date(time).toUTCString().replace('GMT', '+0000')
}
