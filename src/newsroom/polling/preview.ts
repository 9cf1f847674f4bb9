import type {
  DiscoveredFeed,
  Feed,
  FeedFormat,
  FeedItem,
  PageSelectors,
  UnreadableReason,
} from '../../feeds/read/feed.ts'
import { readFeed } from '../../feeds/read/read.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import type { Guest } from '../asking/guest.ts'
import type { Outside } from '../asking/outside.ts'
import type { SourceKind } from '../sources/source.ts'
import { waitSentence } from '../timing/sentence.ts'
import type { Wait } from '../timing/wait.ts'

/** What is asked: an address, and how it would be read as a source. */
export interface PreviewWish {
  url: string
  /** Null: whatever it is. */
  kind: SourceKind | null
  selectors: PageSelectors | null
  timezone: string
}

/** What a source at the address would give. Times are RFC 3339 in UTC; what is missing is null. */
export interface Preview {
  feed: { format: FeedFormat; title: string | null; link: string | null; language: string | null }
  items: PreviewItem[]
  warnings: string[]
  discovered: DiscoveredFeed[]
  selectors: PageSelectors | null
}

export interface PreviewItem {
  /** The guid, or else the address. */
  id: string | null
  url: string | null
  title: string | null
  author: string | null
  published: string | null
  summary: string | null
  /** HTML that is safe to show. */
  content: string | null
}

/** Why there is nothing to show. */
export type NoPreview =
  | { ok: false; why: 'fetch'; reason: FetchFailure; httpStatus: number | null; detail: string }
  | { ok: false; why: 'waits'; wait: Wait }
  | { ok: false; why: 'unreadable'; reason: UnreadableReason; detail: string }

export type PreviewAnswer = { ok: true; preview: Preview } | NoPreview

interface Asking {
  guest: Guest
  outside: Outside
  /** ms since 1970 UTC */
  now: number
}

const NO_VALIDATORS = { etag: null, lastModified: null }
/** Documents of a sitemap index that are looked into until one holds something. */
const MAX_CHILDREN = 3
/** Items that are shown. */
const MAX_ITEMS = 500

/** Fetches and reads as a poll would, and keeps nothing. */
export async function previewSource(wish: PreviewWish, asking: Asking): Promise<PreviewAnswer> {
  const { guest, outside } = asking
  const got = await ask(wish, wish.url, asking)
  if (!got.ok) return got
  const { read, url } = got
  if (!read.ok) {
    const { reason, detail, discovered } = read
    return discovered.length > 0
      ? { ok: true, preview: announcing(discovered, detail) }
      : { ok: false, why: 'unreadable', reason, detail }
  }
  const { feed } = read
  if (feed.format === 'page' && wish.kind !== 'page') {
    const wait = await guest.waitForPage(url, outside)
    if (wait) return { ok: false, why: 'waits', wait }
    const detail = 'the document is an HTML page'
    if (wish.kind !== null) {
      return feed.discovered.length > 0
        ? { ok: true, preview: announcing(feed.discovered, detail) }
        : { ok: false, why: 'unreadable', reason: 'html', detail }
    }
  }
  if (feed.items.length > 0) return { ok: true, preview: previewOf(feed, null, []) }
  const { child, warnings } = await firstChild(feed, wish, asking)
  return { ok: true, preview: previewOf(feed, child, warnings) }
}

type Got = { ok: true; read: ReturnType<typeof readFeed>; url: string } | NoPreview

async function ask(wish: PreviewWish, url: string, { guest, outside, now }: Asking): Promise<Got> {
  const fetched = await guest.ask(url, wish.kind === 'page' ? 'list' : 'feed', NO_VALIDATORS, outside)
  switch (fetched.kind) {
    case 'failed': {
      const { reason, httpStatus, detail } = fetched
      return { ok: false, why: 'fetch', reason, httpStatus, detail }
    }
    case 'waits':
      return { ok: false, why: 'waits', wait: fetched.wait }
    case 'unchanged':
      throw new Error('304 to a request without conditions is a failure')
    case 'body': {
      const { bytes, contentType } = fetched
      const { selectors, timezone: timeZone } = wish
      const read = readFeed(bytes, { url: fetched.url, contentType, timeZone, now, selectors })
      return { ok: true, read, url: fetched.url }
    }
  }
}

/** The newest document of a sitemap index that holds something, and why newer ones were passed over. */
async function firstChild(
  index: Feed,
  wish: PreviewWish,
  asking: Asking,
): Promise<{ child: Feed | null; warnings: string[] }> {
  const warnings: string[] = []
  for (const url of index.children.slice(0, MAX_CHILDREN)) {
    const got = await ask(wish, url, asking)
    if (got.ok && got.read.ok && got.read.feed.items.length > 0) return { child: got.read.feed, warnings }
    warnings.push(`${url}: ${whyNothing(got, wish.timezone, asking.now)}`)
  }
  return { child: null, warnings }
}

function whyNothing(got: Got, timeZone: string, now: number): string {
  if (got.ok) return got.read.ok ? 'holds no items' : got.read.detail
  return got.why === 'waits' ? waitSentence(got.wait, timeZone, now).en : got.detail
}

function announcing(discovered: DiscoveredFeed[], warning: string): Preview {
  const feed = { format: 'page', title: null, link: null, language: null } as const
  return { feed, items: [], warnings: [warning], discovered, selectors: null }
}

/** What a document says, or an index with one of its documents; `passed` warns of those that came to nothing. */
function previewOf(feed: Feed, child: Feed | null, passed: readonly string[]): Preview {
  const { items } = child ?? feed
  const cut =
    items.length > MAX_ITEMS ? [`only the first ${MAX_ITEMS} of ${items.length} items are shown`] : []
  return {
    feed: {
      format: feed.format,
      title: feed.title || child?.title || null,
      link: feed.link ?? child?.link ?? null,
      language: feed.language ?? child?.language ?? null,
    },
    items: items.slice(0, MAX_ITEMS).map(viewItem),
    warnings: [...feed.warnings, ...passed, ...(child?.warnings ?? []), ...cut],
    discovered: feed.discovered,
    selectors: feed.selectors,
  }
}

function viewItem({ guid, url, title, author, published, summary, contentHtml }: FeedItem): PreviewItem {
  return {
    id: guid ?? url,
    url,
    // Where a document says none, its address stands in for it.
    title: title && title !== url ? title : null,
    author,
    published: published === null ? null : new Date(published).toISOString(),
    summary: summary || null,
    content: contentHtml || null,
  }
}
