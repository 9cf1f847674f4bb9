import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { type Given, type GivenItem, NO_PEER_CLAIMS, type Peer, textOf } from '../peer.ts'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** feedsmith keeps what a format keeps apart: which of them is meant is chosen here, as RSS and Atom say. */
export const feedsmith: Peer = {
  name: 'feedsmith',
  silentOf: [],
  doesNotClaim: [...NO_PEER_CLAIMS, 'charsets', 'xml:base'],
  async read({ bytes }) {
    const parsed = parseFeed(textOf(bytes))
    const given = () => {
      switch (parsed.format) {
        case 'rss':
          return ofRss(parsed.feed as RssFeed.Feed<string>)
        case 'rdf':
          return ofRdf(parsed.feed as RdfFeed.Feed<string>)
        case 'atom':
          return ofAtom(parsed.feed as AtomFeed.Feed<string>)
        case 'json':
          return ofJson(parsed.feed as JsonFeed.Feed<string>)
      }
    }
    return { format: parsed.format, ...given() }
  },
  parse: async (bytes) => parseFeed(textOf(bytes)),
}

function ofRss(feed: RssFeed.Feed<string>): Given {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    link: feed.link ?? linkOf(feed.atom?.links),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    ttlMinutes: feed.ttl ?? minutesOf(feed.sy),
    skipHours: feed.skipHours ?? [],
    skipDays: (feed.skipDays ?? []).map((day) => DAYS.indexOf(day.toLowerCase())).filter((day) => day >= 0),
    items: (feed.items ?? []).map(rssItem),
  }
}

function rssItem(item: RssFeed.Item<string>): GivenItem {
  const { guid, dc, dcterms, atom, media } = item
  const permanent = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid?.value : null
  const authors = dc?.creators ?? item.authors?.map(({ name, email }) => name ?? email)
  return {
    guid: guid?.value,
    url: item.link ?? linkOf(atom?.links) ?? permanent,
    title: item.title ?? dc?.titles?.[0],
    summary: item.description ?? dc?.descriptions?.[0] ?? item.itunes?.summary ?? media?.description?.value,
    content: item.content?.encoded,
    authors: authors ?? dcterms?.creators ?? atom?.authors?.map(({ name }) => name) ?? [item.itunes?.author],
    categories: item.categories?.map(({ name }) => name) ?? dc?.subjects,
    published:
      item.pubDate ??
      dc?.dates?.[0] ??
      dcterms?.issued?.[0] ??
      dcterms?.created?.[0] ??
      atom?.published ??
      atom?.updated,
  }
}

function ofRdf(feed: RdfFeed.Feed<string>): Given {
  return {
    title: feed.title,
    link: feed.link,
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    ttlMinutes: minutesOf(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      guid: item.rdf?.about,
      url: item.link ?? item.rdf?.about,
      title: item.title ?? item.dc?.titles?.[0],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      authors: item.dc?.creators,
      categories: item.dc?.subjects,
      published: item.dc?.dates?.[0],
    })),
  }
}

function ofAtom(feed: AtomFeed.Feed<string>): Given {
  return {
    title: htmlOf(feed.title),
    link: linkOf(feed.links),
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    items: (feed.entries ?? []).map((entry) => ({
      guid: entry.id,
      url: linkOf(entry.links) ?? entry.content?.src,
      title: htmlOf(entry.title),
      summary: htmlOf(entry.summary) ?? entry.media?.groups?.[0]?.description?.value,
      content: htmlOf(entry.content),
      authors:
        (entry.authors ?? entry.source?.authors ?? feed.authors)?.map(({ name, email }) => name ?? email) ??
        entry.dc?.creators,
      categories: entry.categories?.map(({ label, term }) => label ?? term) ?? entry.dc?.subjects,
      published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    })),
  }
}

function ofJson(feed: JsonFeed.Feed<string>): Given {
  return {
    title: feed.title,
    link: feed.home_page_url,
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      guid: item.id,
      url: item.url ?? item.external_url,
      title: item.title,
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      authors: (item.authors ?? feed.authors)?.map(({ name }) => name),
      categories: item.tags,
      published: item.date_published ?? item.date_modified,
    })),
  }
}

function linkOf(links: { href?: string; rel?: string }[] | undefined): string | undefined {
  return links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href
}

function htmlOf(text: AtomFeed.Content | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  return text.type === undefined || text.type === 'text' ? escapeText(text.value) : text.value
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const PERIODS: Record<string, number> = { hourly: 60, daily: 1_440, weekly: 10_080 }

function minutesOf(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod ?? '']
  return period === undefined ? null : period / (sy?.updateFrequency ?? 1)
}
