import { createHash } from 'node:crypto'
import { writeAtom } from '../feeds/write/atom.ts'
import type { FeedToWrite } from '../feeds/write/feed.ts'
import { writeJsonFeed } from '../feeds/write/json.ts'
import { writeRss } from '../feeds/write/rss.ts'
import { parseDate } from '../text/dates/parse.ts'
import { baseOf, type HttpContext } from './context.ts'
import { feedSaying } from './feed-saying.ts'
import type { Published } from './news.ts'

/** Readers and caches may keep a feed this long. */
const MAX_AGE_SECONDS = 60
const KEPT_FEEDS = 200

/** The formats of feeds, by the name of the file: what writes each, and the type under which it is sent. */
const FORMATS = {
  'feed.xml': { write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  'atom.xml': { write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  'feed.json': { write: writeJsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const
export type FeedFile = keyof typeof FORMATS

interface Rendered {
  /** Of the news that it was rendered from. */
  version: string
  body: Uint8Array<ArrayBuffer>
  etag: string
  lastModified: string
}

/** The last rendering of each address; used again while KV says the same. */
const rendered = new Map<string, Rendered>()

/**
 * Answers published news as a feed, or that it is what the reader has already. `search` is what belongs to the feed's
 * own address behind its path.
 */
export async function answerFeed<T>(
  c: HttpContext,
  news: Published<T>,
  toFeed: (value: T) => Omit<FeedToWrite, 'self' | 'say'>,
  file: FeedFile = 'feed.xml',
  search = '',
): Promise<Response> {
  const self = `${baseOf(c)}${c.req.path}${search}`
  const { write, type } = FORMATS[file]
  const feed = await renderOnce(self, news, toFeed, write, c.get('settings').timeZone)
  const headers = {
    etag: feed.etag,
    'last-modified': feed.lastModified,
    'cache-control': `public, max-age=${MAX_AGE_SECONDS}`,
  }
  if (isUnchanged(c, feed)) return c.body(null, 304, headers)
  return c.body(feed.body, 200, { ...headers, 'content-type': type })
}

async function renderOnce<T>(
  self: string,
  news: Published<T>,
  toFeed: (value: T) => Omit<FeedToWrite, 'self' | 'say'>,
  write: (feed: FeedToWrite) => string,
  timeZone: string,
): Promise<Rendered> {
  const kept = rendered.get(self)
  if (kept?.version === news.version) {
    await news.leave()
    return kept
  }
  const feed = toFeed(await news.read())
  const say = feedSaying('vi', timeZone)
  const body = new TextEncoder().encode(write({ ...feed, self, say })) as Uint8Array<ArrayBuffer>
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const fresh = { version: news.version, body, etag, lastModified: new Date(feed.updatedAt).toUTCString() }
  if (rendered.size >= KEPT_FEEDS) rendered.clear()
  rendered.set(self, fresh)
  return fresh
}

/** RFC 9110 §13.2.2: If-None-Match decides where it is sent, else If-Modified-Since (§13.1.3), unless it is no date. */
function isUnchanged(c: HttpContext, feed: Rendered): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === feed.etag)
  }
  const since = parseDate(c.req.header('if-modified-since') ?? '', 'UTC')
  return since !== null && since >= Date.parse(feed.lastModified)
}
