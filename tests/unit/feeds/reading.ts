import type { Feed } from '../../../src/feeds/read/feed.ts'
import { readFeed } from '../../../src/feeds/read/read.ts'

/** Where the feeds of these tests stand, and the zone of dates that name none. */
export const CONTEXT = {
  url: 'https://baopho.vn/rss/tin-tuc.xml',
  timeZone: 'Asia/Ho_Chi_Minh',
  now: Date.parse('2026-11-24T00:00:00Z'),
}

export function read(document: string | Uint8Array) {
  return readFeed(typeof document === 'string' ? new TextEncoder().encode(document) : document, CONTEXT)
}

/** The feed of a document that can be read; fails the test for any other. */
export function feedOf(document: string | Uint8Array) {
  const result = read(document)
  if (!result.ok) throw new Error(`not read: ${result.reason}, ${result.detail}`)
  return result.feed
}

/** RSS around the inside of its items. */
export function rss(...items: string[]): string {
  const written = items.map((item) => `<item>${item}</item>`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Báo Phố</title>${written}</channel></rss>`
}

/** A feed whose items' texts are all made, to be compared with a literal. */
export function plain(feed: Feed) {
  const items = feed.items.map(
    ({ guid, url, title, summary, content, contentHtml, author, categories, published }) => ({
      guid,
      url,
      title,
      summary,
      content,
      contentHtml,
      author,
      categories,
      published,
    }),
  )
  return { ...feed, items }
}
