import { rfc822 } from './dates.ts'
import { entryOf } from './entry.ts'
import type { FeedToWrite, ItemToWrite } from './feed.ts'
import { plain, uri, xml } from './xml.ts'

/** Minutes that a reader may keep it (RSS 2.0 `ttl`). */
const TTL_MINUTES = 15

/**
 * Writes RSS 2.0 after the RSS Advisory Board's profile (rssboard.org/rss-profile). An author has no address here, which
 * `author` would ask for, so `dc:creator` names him. The same feed gives the same bytes.
 */
export function writeRss(feed: FeedToWrite): string {
  const { self, hub, pages, updatedAt } = feed
  const lines = [
    `<title>${plain(feed.title)}</title>`,
    `<link>${xml(uri(feed.link))}</link>`,
    `<description>${plain(feed.description)}</description>`,
    `<language>${plain(feed.language)}</language>`,
    ...(updatedAt > 0 ? [`<lastBuildDate>${rfc822(updatedAt)}</lastBuildDate>`] : []),
    `<ttl>${TTL_MINUTES}</ttl>`,
    atomLink('self', self, ' type="application/rss+xml"'),
    ...(hub === null ? [] : [atomLink('hub', hub)]),
    ...Object.entries(pages).map(([rel, address]) => atomLink(rel, address, ' type="application/rss+xml"')),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${lines.join('\n')}
${feed.items.map((item) => writeItem(item, feed)).join('')}</channel>
</rss>
`
}

function atomLink(rel: string, href: string, type = ''): string {
  return `<atom:link rel="${rel}"${type} href="${xml(uri(href))}"/>`
}

function writeItem(item: ItemToWrite, feed: FeedToWrite): string {
  const entry = entryOf(item, feed)
  const lines = [
    `<title>${plain(entry.title)}</title>`,
    `<link>${xml(entry.url)}</link>`,
    `<guid isPermaLink="false">${xml(entry.id)}</guid>`,
    `<pubDate>${rfc822(entry.published)}</pubDate>`,
    `<dc:creator>${plain(entry.author)}</dc:creator>`,
    ...entry.tags.map((tag) => `<category>${plain(tag)}</category>`),
    `<description>${xml(entry.html)}</description>`,
  ]
  return `<item>\n${lines.join('\n')}\n</item>\n`
}
