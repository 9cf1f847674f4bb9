import type { EvidenceCard, Item } from '../../events.ts'
import { highlight } from '../../text/highlight.ts'

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
  /** Words that stand before a topic's name, and for each field where evidence stands. */
  words: { why: string; foundIn: Readonly<Record<EvidenceCard['field'], string>> }
}

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

function writeItem({ article, matches, firstSeen }: FeedToWrite['items'][number], feed: FeedToWrite): string {
  const published = article.published === null ? firstSeen : Date.parse(article.published)
  const lines = [
    `<title>${xml(article.title)}</title>`,
    ...(article.url ? [`<link>${xml(article.url)}</link>`] : []),
    `<guid isPermaLink="false">urn:bantin:${xml(article.hash)}</guid>`,
    `<pubDate>${rfc822(published)}</pubDate>`,
    `<dc:creator>${xml(article.author ?? article.sourceName)}</dc:creator>`,
    ...matches.map((match) => `<category>${xml(match.topicName)}</category>`),
    `<description>${xml(describe({ article, matches }, feed.words))}</description>`,
  ]
  return `<item>\n${lines.join('\n')}\n</item>\n`
}

/** The lead with the found words marked, and for each topic why the article is on it: HTML, as readers expect here. */
function describe({ article, matches }: Item, words: FeedToWrite['words']): string {
  const inLead = matches.flatMap((match) => match.evidence).filter((e) => e.field === 'lead')
  const lead = highlight(article.lead, inLead)
    .map(({ text, isFound }) => (isFound ? `<mark>${xml(text)}</mark>` : xml(text)))
    .join('')
  const reasons = matches.map(({ topicName, evidence }) => {
    const found = [...new Set(evidence.map((e) => `“${e.text}” ${words.foundIn[e.field]}`))].slice(0, 4)
    return `<p>${xml(`${words.why}: ${topicName} — ${found.join('; ')}`)}</p>`
  })
  return `<p>${lead}</p>${reasons.join('')}`
}

/** What XML 1.0 §2.2 allows in a document, escaped so that it can stand in text and in attributes. */
function xml(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** RFC 822 with a year of four digits, as RSS 2.0 asks. */
function rfc822(time: number): string {
  return new Date(time).toUTCString().replace('GMT', '+0000')
}
