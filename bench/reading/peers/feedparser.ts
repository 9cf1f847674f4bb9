import FeedParser from 'feedparser'
import { type Given, type GivenItem, NO_PEER_CLAIMS, type Peer } from '../peer.ts'

/** npm's feedparser: a stream of items; `description` is the full text where there is one beside a summary. */
export const npmFeedparser: Peer = {
  name: 'feedparser',
  silentOf: ['skipDays'],
  doesNotClaim: [...NO_PEER_CLAIMS, 'JSON Feed', 'charsets'],
  async read({ bytes, url }) {
    const { meta, items } = await stream(bytes, url)
    return {
      format: meta['#type'],
      title: meta.title,
      link: meta.link,
      language: meta.language,
      ttlMinutes: numberOf(meta['rss:ttl']),
      skipHours: hoursOf(meta['rss:skiphours']),
      items: items.map(itemOf),
    }
  },
  parse: (bytes) => stream(bytes, 'https://baopho.vn/rss'),
}

function stream(
  bytes: Uint8Array,
  feedurl: string,
): Promise<{ meta: FeedParser.Meta; items: FeedParser.Item[] }> {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ feedurl, addmeta: false })
    const items: FeedParser.Item[] = []
    parser.on('error', reject)
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) items.push(item)
    })
    parser.on('end', () => resolve({ meta: parser.meta, items }))
    parser.end(Buffer.from(bytes))
  })
}

function itemOf(item: FeedParser.Item): GivenItem {
  return {
    guid: item.guid,
    url: item.origlink ?? item.link,
    title: item.title,
    summary: item.summary,
    content: item.description === item.summary ? null : item.description,
    authors: [item.author],
    categories: item.categories,
    published: item.pubdate ?? item.date,
  }
}

type Element = { '#'?: string; hour?: Element | Element[] } | undefined

function numberOf(element: Element): number | null {
  return Number(element?.['#']) || null
}

function hoursOf(element: Element): NonNullable<Given['skipHours']> {
  return [element?.hour ?? []]
    .flat()
    .map((hour) => Number(hour?.['#']))
    .filter((hour) => !Number.isNaN(hour))
}
