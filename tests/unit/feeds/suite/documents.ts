import type { ExpectedFeed, ExpectedItem, FeedCase } from './case.ts'

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ')

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

/** RSS 2.0 around what stands in its channel behind title and link. */
export function rss(inside: string): string {
  return `${DECLARATION}\n<rss version="2.0" ${NAMESPACES}><channel><title>Báo Phố</title>
<link>https://baopho.vn/</link><description>Tin trong tỉnh</description>\n${inside}\n</channel></rss>`
}

/** RSS 1.0 around what stands in its one item. */
export function rdf(inside: string): string {
  return `${DECLARATION}\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${NAMESPACES}
xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://baopho.vn/"><title>Báo Phố</title>
<link>https://baopho.vn/</link></channel>
<item rdf:about="https://baopho.vn/tin-1.html">${inside}</item></rdf:RDF>`
}

/** Atom 1.0 around what stands in the feed behind its title and id. */
export function atom(inside: string, attributes = ''): string {
  return `${DECLARATION}\n<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Báo Phố</title>
<id>tag:baopho.vn,2026:tin</id><updated>2026-11-24T00:00:00Z</updated>\n${inside}\n</feed>`
}

/** Atom 0.3 likewise. */
export function atom03(inside: string): string {
  return `${DECLARATION}\n<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Báo Phố</title>
<link rel="alternate" type="text/html" href="https://baopho.vn/"/>\n${inside}\n</feed>`
}

export function urlset(inside: string): string {
  return `${DECLARATION}\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${inside}\n</urlset>`
}

export function jsonFeed(rest: object, version = 'https://jsonfeed.org/version/1.1'): string {
  return JSON.stringify({ version, title: 'Báo Phố', home_page_url: 'https://baopho.vn/', ...rest })
}

/** What stands in the one item of a document, and what is read of it. */
export type ItemRow = readonly [name: string, inside: string, item: ExpectedItem, source?: string | undefined]

const oneItem =
  (document: (inside: string) => string) =>
  (rows: readonly ItemRow[]): FeedCase[] =>
    rows.map(([name, inside, item, source]) => ({
      name,
      source,
      document: document(inside),
      expect: { items: [item] },
    }))

export const rssItems = oneItem((inside) => rss(`<item>${inside}</item>`))
export const rdfItems = oneItem(rdf)
export const atomEntries = oneItem((inside) => atom(`<entry>${inside}</entry>`))
export const atom03Entries = oneItem((inside) => atom03(`<entry>${inside}</entry>`))
export const sitemapUrls = oneItem((inside) => urlset(`<url>${inside}</url>`))

/** Whole documents. */
export type DocumentRow = readonly [
  name: string,
  document: string,
  feed: ExpectedFeed,
  source?: string | undefined,
]

export function documents(rows: readonly DocumentRow[]): FeedCase[] {
  return rows.map(([name, document, feed, source]) => ({ name, source, document, expect: feed }))
}

/** JSON Feeds of one item. */
export type JsonRow = readonly [
  name: string,
  item: object,
  expected: ExpectedItem,
  source?: string | undefined,
]

export function jsonItems(rows: readonly JsonRow[]): FeedCase[] {
  return rows.map(([name, item, expected, source]) => ({
    name,
    source,
    document: jsonFeed({ items: [item] }),
    expect: { items: [expected] },
  }))
}
