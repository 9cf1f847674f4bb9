import type { Feed, Unreadable } from '../../feeds/read/feed.ts'
import { readFeed } from '../../feeds/read/read.ts'
import type { Source, SourceKind } from '../sources/source.ts'
import type { SourceState } from '../sources/source-rows.ts'

/** Bytes as they came, by a poll or an ingest. */
export interface Document {
  bytes: Uint8Array
  /** Where they came from, behind all redirects. */
  url: string
  contentType: string | null
}

/** Whether the first document still has to decide what kind of source this is. */
export function isUndecided({ source, baselineAt }: SourceState): boolean {
  return !source.isKindGiven && baselineAt === null
}

/**
 * Reads a source's document. A web page is read as a list of articles only where one is meant, or nobody has said
 * what is: a feed that turned to HTML must not become a list of whatever links the page has.
 */
export function readDocument(
  state: SourceState,
  { bytes, url, contentType }: Document,
  now: number,
): { ok: true; feed: Feed } | Unreadable {
  const { source, memory } = state
  const read = readFeed(bytes, {
    url,
    contentType,
    timeZone: source.timezone,
    now,
    dayOrder: memory.dayOrder,
    selectors: source.kind === 'page' ? source.selectors : null,
  })
  if (!read.ok || read.feed.format !== 'page' || source.kind === 'page' || isUndecided(state)) return read
  const { discovered } = read.feed
  const announced = discovered.map((feed) => feed.url).join(', ')
  const detail = `the document is an HTML page${announced && `, which announces ${announced}`}`
  return { ok: false, reason: 'html', detail, discovered }
}

/** The source as its first document settles it: kind, selectors and name, where nobody gave them. */
export function decideSource(source: Source, feed: Feed, isBaseline: boolean): Source {
  const isKindOpen = isBaseline && !source.isKindGiven
  const kind = isKindOpen ? kindOf(feed) : source.kind
  const selectors = kind === 'page' ? (source.selectors ?? feed.selectors) : source.selectors
  const title = feed.title.slice(0, MAX_NAME)
  const name = isBaseline && !source.isNameGiven && title !== '' ? title : source.name
  return { ...source, kind, selectors, name }
}

const MAX_NAME = 200

function kindOf({ format }: Feed): SourceKind {
  return format === 'page' || format === 'sitemap' ? format : 'feed'
}
