import Parser from 'rss-parser'
import { type GivenItem, NO_PEER_CLAIMS, type Peer, textOf } from '../peer.ts'

type Fields = Record<string, unknown>

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** rss-parser: strings; `content` is the description of RSS and the content of Atom, `summary` is Atom's. */
export const rssParser: Peer = {
  name: 'rss-parser',
  silentOf: ['format', 'skipHours', 'skipDays'],
  doesNotClaim: [...NO_PEER_CLAIMS, 'JSON Feed', 'charsets', 'xml:base'],
  async read({ bytes }) {
    const feed = await new Parser().parseString(textOf(bytes))
    const { ttl, language } = feed as unknown as Fields
    return {
      title: text(feed.title),
      link: text(feed.link),
      language: text(language),
      ttlMinutes: Number(ttl) || null,
      items: feed.items.map((item) => itemOf(item as Fields)),
    }
  },
  parse: (bytes) => new Parser().parseString(textOf(bytes)),
}

function itemOf(item: Fields): GivenItem {
  const isAtom = text(item.id) !== undefined || text(item.summary) !== undefined
  const categories = Array.isArray(item.categories) ? item.categories : []
  return {
    guid: text(item.guid) ?? text(item.id) ?? text(item['rdf:about']),
    url: text(item.link),
    title: text(item.title),
    summary: isAtom ? text(item.summary) : text(item.content),
    content: text(item['content:encoded']) ?? (isAtom ? text(item.content) : undefined),
    authors: [text(item.creator) ?? text(item.author)],
    categories: categories.map((one) => text(one) ?? text((one as Fields)?._)),
    published: text(item.isoDate) ?? text(item.pubDate),
  }
}
