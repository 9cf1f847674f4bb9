import { rfc822 } from './dates.ts'
import { line, uri, xml } from './xml.ts'

/** Feeds to be subscribed to in one step. Addresses are absolute; `updatedAt` in ms since 1970 UTC, 0 for never. */
export interface FeedList {
  title: string
  updatedAt: number
  feeds: readonly { title: string; description: string; language: string; link: string; feed: string }[]
}

/** Writes a subscription list (OPML 2.0, opml.org/spec2.opml): RSS, which every program that imports one reads. */
export function writeOpml({ title, updatedAt, feeds }: FeedList): string {
  const modified = updatedAt > 0 ? `\n<dateModified>${rfc822(updatedAt)}</dateModified>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>
<title>${line(title)}</title>${modified}
</head>
<body>
${feeds.map(writeOutline).join('')}</body>
</opml>
`
}

function writeOutline({ title, description, language, link, feed }: FeedList['feeds'][number]): string {
  const attributes = {
    text: line(title),
    title: line(title),
    description: line(description),
    language: line(language),
    htmlUrl: xml(uri(link)),
    xmlUrl: xml(uri(feed)),
  }
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<outline type="rss" version="RSS2"${written.join('')}/>\n`
}
