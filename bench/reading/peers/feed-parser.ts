import { parseFeed } from '@rowanmanning/feed-parser'
import { NO_PEER_CLAIMS, type Peer, textOf } from '../peer.ts'

/** @rowanmanning/feed-parser: one model for every format; items and their fields are looked for when asked for. */
export const feedParser: Peer = {
  name: '@rowanmanning/feed-parser',
  silentOf: ['ttlMinutes', 'skipHours', 'skipDays'],
  doesNotClaim: [...NO_PEER_CLAIMS, 'JSON Feed', 'charsets'],
  async read({ bytes }) {
    const feed = parseFeed(textOf(bytes))
    return {
      format: feed.meta.type,
      title: feed.title,
      link: feed.url,
      language: feed.language,
      items: feed.items.map((item) => ({
        guid: item.id,
        url: item.url,
        title: item.title,
        summary: item.description,
        content: item.content,
        authors: item.authors.map(({ name, email }) => name ?? email),
        categories: item.categories.map(({ label, term }) => label ?? term),
        published: item.published,
      })),
    }
  },
  parse: async (bytes) => parseFeed(textOf(bytes)).toJSON(),
  // Each item's address and author are looked for in the whole feed: 2,000 items take 10 s, 20,000 a quarter of an hour.
  mostItems: 1_000,
  parseLazily: async (bytes) => parseFeed(textOf(bytes)),
}
