import { rfc3339, rfc3339OfEntry, rfc3339OfFeed } from './dates.ts'
import { entryOf } from './entry.ts'
import type { FeedToWrite, ItemToWrite } from './feed.ts'
import { line, uri, xml } from './xml.ts'

const TYPE = ' type="application/atom+xml"'
/** `updated` has to be there (RFC 4287 §4.1.1) where nothing ever was: earlier than any entry. */
const BEFORE_ALL = Date.UTC(2026, 0, 1)

/** Writes Atom 1.0 (RFC 4287), paged by RFC 5005. The same feed gives the same bytes. */
export function writeAtom(feed: FeedToWrite): string {
  const { hub, pages, say } = feed
  const lines = [
    `<id>${xml(feed.id)}</id>`,
    `<title>${line(feed.title)}</title>`,
    `<subtitle>${line(feed.description)}</subtitle>`,
    `<updated>${rfc3339OfFeed(feed.updatedAt || BEFORE_ALL, feed.items.map(updatedOf))}</updated>`,
    `<author><name>${line(say.productName)}</name><uri>${xml(uri(`${feed.base}/`))}</uri></author>`,
    link('self', feed.self, TYPE),
    link('alternate', feed.link, ' type="text/html"'),
    ...(hub === null ? [] : [link('hub', hub)]),
    ...Object.entries(pages).map(([rel, address]) => link(rel, address, TYPE)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${line(feed.language)}">
${lines.join('\n')}
${feed.items.map((item) => writeEntry(item, feed)).join('')}</feed>
`
}

function link(rel: string, href: string, type = ''): string {
  return `<link rel="${rel}"${type} href="${xml(uri(href))}"/>`
}

function writeEntry(item: ItemToWrite, feed: FeedToWrite): string {
  const entry = entryOf(item, feed)
  const lines = [
    `<id>${xml(entry.id)}</id>`,
    `<title>${line(entry.title)}</title>`,
    `<updated>${updatedOf(item)}</updated>`,
    `<published>${rfc3339(entry.published)}</published>`,
    link('alternate', entry.url, ' type="text/html"'),
    `<author><name>${line(entry.author)}</name></author>`,
    ...entry.tags.map((tag) => `<category term="${line(tag)}"/>`),
    `<content type="html">${xml(entry.html)}</content>`,
  ]
  return `<entry>\n${lines.join('\n')}\n</entry>\n`
}

/** It counts as updated (§4.2.15) by what changes its news, not by another paper that tells it. */
function updatedOf({ article, update, firstSeen }: ItemToWrite): string {
  return rfc3339OfEntry(update?.at ?? firstSeen, article.hash)
}
