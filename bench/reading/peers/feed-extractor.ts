import { extract, extractFromXml } from '@extractus/feed-extractor'
import { type GivenItem, NO_PEER_CLAIMS, type Peer, textOf } from '../peer.ts'

type Fields = Record<string, unknown>

/**
 * @extractus/feed-extractor: `extract` decodes by header and declaration, so it is handed a response. What its model
 * lacks is taken from the entry as it was parsed, by the hook that it has for that.
 */
export const feedExtractor: Peer = {
  name: '@extractus/feed-extractor',
  silentOf: ['format', 'ttlMinutes', 'skipHours', 'skipDays'],
  doesNotClaim: [...NO_PEER_CLAIMS, 'xml:base'],
  async read({ bytes, url, contentType }) {
    const type = bytes[0] === 0x7b ? 'application/feed+json' : 'application/xml'
    const answer = async () =>
      new Response(Buffer.from(bytes), { headers: { 'content-type': contentType ?? type } })
    const options = {
      descriptionMaxLen: 0,
      baseUrl: url,
      getExtraEntryFields: (entry: object) => ({ entry }),
    }
    const feed = (await extract(url, options, answer)) as unknown as Fields
    const entries = Array.isArray(feed.entries) ? (feed.entries as Fields[]) : []
    return {
      title: text(feed.title),
      link: text(feed.link),
      language: text(feed.language),
      items: entries.map(itemOf),
    }
  },
  parse: async (bytes) => extractFromXml(textOf(bytes)),
}

function itemOf({ entry, ...item }: Fields): GivenItem {
  const raw = entry as Fields
  const full =
    text(raw['content:encoded']) ?? text(raw.content) ?? text(raw.content_html) ?? text(raw.content_text)
  const hasSummary = raw.description !== undefined || raw.summary !== undefined
  return {
    guid: text(raw.guid ?? raw.id ?? raw['@_rdf:about']),
    url: text(item.link),
    title: text(item.title),
    summary: hasSummary ? text(item.description) : undefined,
    content: full,
    authors: list(raw['dc:creator'] ?? raw.author ?? raw.authors).map((one) =>
      text((one as Fields)?.name ?? one),
    ),
    categories: list(raw.category ?? raw['dc:subject'] ?? raw.tags).map((one) =>
      text((one as Fields)?.['@_label'] ?? (one as Fields)?.['@_term'] ?? one),
    ),
    published: text(item.published),
  }
}

const list = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat())

function text(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return text((value as Fields)['#text'])
  return value === undefined || value === null ? undefined : String(value)
}
