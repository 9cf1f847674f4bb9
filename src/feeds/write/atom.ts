import { describe } from './describe.ts'
import type { FeedToWrite } from './feed.ts'
import { xml } from './xml.ts'

/** Writes Atom 1.0 (RFC 4287). The same feed gives the same bytes. */
export function writeAtom(feed: FeedToWrite): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">
<id>${xml(feed.self)}</id>
<title>${xml(feed.title)}</title>
<subtitle>${xml(feed.description)}</subtitle>
<updated>${rfc3339(feed.updatedAt)}</updated>
<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>
<link rel="alternate" type="text/html" href="${xml(feed.link)}"/>
${feed.items.map((item) => writeEntry(item, feed)).join('')}</feed>
`
}

/**
 * Each entry names its author, as §4.1.1 asks where the feed names none. It counts as updated (§4.2.15) by what changes
 * its news, not by another paper that tells it.
 */
function writeEntry(item: FeedToWrite['items'][number], feed: FeedToWrite): string {
  const { article, matches, firstSeen, update } = item
  const published = article.published === null ? firstSeen : Date.parse(article.published)
  const lines = [
    `<id>urn:bantin:${xml(article.hash)}</id>`,
    `<title>${xml(article.title)}</title>`,
    `<updated>${rfc3339(update?.at ?? firstSeen)}</updated>`,
    `<published>${rfc3339(published)}</published>`,
    ...(article.url ? [`<link rel="alternate" type="text/html" href="${xml(article.url)}"/>`] : []),
    `<author><name>${xml(article.author ?? article.sourceName)}</name></author>`,
    ...matches.map((match) => `<category term="${xml(match.topicName)}"/>`),
    `<content type="html">${xml(describe(item, feed.say))}</content>`,
  ]
  return `<entry>\n${lines.join('\n')}\n</entry>\n`
}

function rfc3339(time: number): string {
  return new Date(time).toISOString()
}
