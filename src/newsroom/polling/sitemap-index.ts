import { createHash } from 'node:crypto'
import type { Feed } from '../../feeds/read/feed.ts'
import { readFeed } from '../../feeds/read/read.ts'
import type { ChildDocument } from '../sources/memory.ts'
import type { SourceState } from '../sources/source-rows.ts'
import type { Wait } from '../timing/wait.ts'
import type { PollContext } from './context.ts'
import type { FetchFailed } from './outcomes/after-failure.ts'

/** Documents of an index that one poll asks for: its newest, and one in turn of all others. */
const CHILDREN_PER_POLL = 3
const NEWEST_CHILDREN = 2
/** Documents that are remembered, the newest: a source's memory is read and written with every poll. */
const MAX_CHILDREN = 200

/** What of an index a poll has looked into. */
export interface ChildrenRead {
  /** All documents of the index, as they are now known. */
  children: ChildDocument[]
  read: { feed: Feed; isBaseline: boolean }[]
  warnings: string[]
  /** Why nothing at all could be looked into. */
  failed: FetchFailed | null
  wait: Wait | null
}

/**
 * The newest documents that an index names, with what is known of them. `urls` stand newest first. `isBaseline`: the
 * index itself is new.
 */
export function childrenOf(
  urls: readonly string[],
  known: readonly ChildDocument[],
  isBaseline: boolean,
): ChildDocument[] {
  const byUrl = new Map(known.map((child) => [child.url, child]))
  const kept = urls.slice(0, MAX_CHILDREN)
  // Below all that are known there is nothing new, only what had no room before.
  const lowest = known.length < MAX_CHILDREN ? kept.length : kept.findLastIndex((url) => byUrl.has(url))
  return kept.map(
    (url, index): ChildDocument =>
      byUrl.get(url) ?? {
        url,
        etag: null,
        lastModified: null,
        bodyHash: null,
        readAt: null,
        // Of an index that we have lost sight of, only the newest documents can hold news.
        isBaseline: isBaseline || index > lowest || (known.length === 0 && index >= CHILDREN_PER_POLL),
      },
  )
}

/** Asks for some documents of an index, conditionally, and reads those that have changed. */
export async function readChildren(
  state: SourceState,
  children: readonly ChildDocument[],
  context: PollContext,
): Promise<ChildrenRead> {
  const result: ChildrenRead = { children: [...children], read: [], warnings: [], failed: null, wait: null }
  let asked = 0
  for (const child of toAsk(children)) {
    const { url, etag, lastModified } = child
    const fetched = await context.guest.ask(url, 'feed', { etag, lastModified, from: null }, context.outside)
    const now = context.clock()
    if (fetched.kind === 'waits' || (fetched.kind === 'failed' && fetched.reason === 'budget')) {
      if (asked === 0) {
        result.wait = fetched.kind === 'waits' ? fetched.wait : { at: now, why: { reason: 'budget' } }
      }
      break
    }
    asked += 1
    const note = (change: Partial<ChildDocument>) => {
      result.children = result.children.map((one) =>
        one.url === url ? { ...one, ...change, readAt: now } : one,
      )
    }
    if (fetched.kind === 'unchanged') {
      note({})
    } else if (fetched.kind === 'failed') {
      note({})
      result.warnings.push(`${url}: ${fetched.detail}`)
      result.failed ??= fetched
    } else {
      const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex')
      const { etag, lastModified } = fetched.validators
      const isSame = bodyHash === child.bodyHash
      const read = isSame ? null : readFeed(fetched.bytes, readContext(state, fetched, now))
      if (read && !read.ok) result.warnings.push(`${url}: ${read.detail}`)
      if (read?.ok) result.read.push({ feed: read.feed, isBaseline: child.isBaseline })
      note(read && !read.ok ? {} : { etag, lastModified, bodyHash, isBaseline: false })
    }
  }
  if (result.warnings.length < asked) result.failed = null
  return result
}

function readContext(
  { source, memory }: SourceState,
  fetched: { url: string; contentType: string | null },
  now: number,
) {
  const { url, contentType } = fetched
  return { url, contentType, timeZone: source.timezone, now, dayOrder: memory.dayOrder }
}

/** Those that are new to the index first, then its newest, then whichever was read longest ago. */
function toAsk(children: readonly ChildDocument[]): ChildDocument[] {
  const fresh = children.filter(({ readAt, isBaseline }) => readAt === null && !isBaseline)
  const longestAgo = children.toSorted((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0))
  return [...new Set([...fresh, ...children.slice(0, NEWEST_CHILDREN), ...longestAgo])].slice(
    0,
    CHILDREN_PER_POLL,
  )
}
