import type { FeedItem } from '../../feeds/read/feed.ts'
import { readFeed } from '../../feeds/read/read.ts'
import { Allowance } from '../asking/outside.ts'
import type { PollContext } from '../polling/context.ts'
import { withoutLastModified } from '../polling/items.ts'
import type { Gap } from '../sources/memory.ts'
import type { SourceState } from '../sources/source-rows.ts'
import { missedIn } from './missed.ts'
import { type Place, placesOf } from './places.ts'

/** Requests that one look may make: robots.txt, three usual sitemaps that are not there, a page or an index and its newest. */
const REQUESTS = 6
/** Entries of one list that are looked at, from its top. */
const MAX_ENTRIES = 1_000

export interface Found {
  items: FeedItem[]
  /** What was looked into reaches back to what was known before. */
  isWhole: boolean
  /** Something could not be asked now that may be later. */
  mayComeAgain: boolean
}

/** Looks into one place after the other until one reaches back far enough, or no request is left. */
export async function lookForMissed(state: SourceState, gap: Gap, context: PollContext): Promise<Found> {
  const { source, memory } = state
  const { sql } = context.storage
  const outside = { ...context.outside, budget: new Allowance(context.outside.budget, REQUESTS) }
  const queue = placesOf(source.url, memory.link, await context.guest.sitemapsBeside(source.url, outside))
  const items = new Map<string | null, FeedItem>()
  let mayComeAgain = false
  for (let place = queue.shift(); place && !outside.budget.isSpent; place = queue.shift()) {
    const looked = await lookInto(place, state, { ...context, outside })
    mayComeAgain ||= looked.mayComeAgain
    if (looked.child) queue.unshift({ ...place, url: looked.child })
    const missed = missedIn(sql, source, looked.items, gap, place.isSiteWide ? memory.section : null)
    for (const item of missed.items) if (!items.has(item.url)) items.set(item.url, withoutLastModified(item))
    if (missed.isWhole) return { items: [...items.values()], isWhole: true, mayComeAgain: false }
  }
  return {
    items: [...items.values()],
    isWhole: false,
    mayComeAgain: mayComeAgain || context.outside.budget.isSpent,
  }
}

interface Looked {
  items: FeedItem[]
  /** The newest document of a sitemap index. */
  child: string | null
  mayComeAgain: boolean
}

async function lookInto(
  { url, kind }: Place,
  { source, memory }: SourceState,
  context: PollContext,
): Promise<Looked> {
  const none = { etag: null, lastModified: null }
  const fetched = await context.guest.ask(url, kind === 'page' ? 'list' : 'feed', none, context.outside)
  const nothing: Looked = { items: [], child: null, mayComeAgain: false }
  if (fetched.kind === 'waits') return { ...nothing, mayComeAgain: fetched.wait.why.reason !== 'robots' }
  const isHere = new URL(fetched.url).host === new URL(source.url).host
  if (fetched.kind !== 'body' || !isHere) return nothing
  const read = readFeed(fetched.bytes, {
    url: fetched.url,
    contentType: fetched.contentType,
    timeZone: source.timezone,
    now: context.clock(),
    dayOrder: memory.dayOrder,
  })
  if (!read.ok) return nothing
  const { items, children } = read.feed
  return { ...nothing, items: items.slice(0, MAX_ENTRIES), child: children[0] ?? null }
}
