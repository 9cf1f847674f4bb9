import { keysOfItem } from '../../../articles/identity/keys.ts'
import type { Feed, FeedItem } from '../../../feeds/read/feed.ts'
import { shortHash } from '../../../text/hash.ts'
import { sharedSection } from '../../gaps/section.ts'
import type { Finding } from '../../health/faults.ts'
import type { DocumentFacts } from '../../news/commit.ts'
import type { ChildDocument, Gap, Memory } from '../../sources/memory.ts'
import type { Source } from '../../sources/source.ts'
import type { SourceState } from '../../sources/source-rows.ts'
import { skipWarnings } from '../../timing/skipped.ts'
import { type Answer, afterGood } from './after-good.ts'
import type { Moment } from './moment.ts'

/** More help nobody, and are kept with the source. */
const MAX_WARNINGS = 20
/** Items by which the next document is compared with this one. */
const NEWEST = 5
/** What a gap leaves behind: a document of which nearly all is new. */
const NEW_SHARE_OF_A_GAP = 0.75
const FEWEST_ITEMS_OF_A_GAP = 3

/** What was decided of a document's items. */
export interface Decided {
  /** The source, its kind, name and selectors settled. */
  source: Source
  /** How many items were new. */
  newItems: number
  facts: DocumentFacts
  /** When the source's newest articles appeared, newest first, ms since 1970 UTC. */
  newsAt: number[]
  isBaseline: boolean
  /** The documents of a sitemap index, of which one poll reads but some; empty for anything else. */
  children: ChildDocument[]
}

/** What a source is after its document was read and its items were decided. */
export function afterRead(
  before: SourceState,
  feed: Feed,
  decided: Decided,
  answer: Answer,
  moment: Moment,
): SourceState {
  const { now } = moment
  const { source, isBaseline, facts, newItems } = decided
  const memory = remember(before.memory, feed, decided)
  const state: SourceState = {
    ...before,
    source,
    baselineAt: before.baselineAt ?? now,
    lastNewAt: newItems > 0 ? now : before.lastNewAt,
    memory: seesGap(before.memory, feed, decided) ? { ...memory, gap: gapOf(before.memory, now) } : memory,
  }
  const isSameFeed = isBaseline || facts.known > 0
  const found: Finding[] = [
    ...(facts.rewrittenGuids ? [{ code: 'guids_rewritten' } as const] : []),
    ...(facts.futureDates > 0 ? [{ code: 'future_dates' } as const] : []),
  ]
  return afterGood(state, answer, isSameFeed, moment, found, ['future_dates', 'guids_rewritten'])
}

function remember(memory: Memory, feed: Feed, { source, newsAt, children }: Decided): Memory {
  const { items, link, timing, dayOrder, warnings } = feed
  const isEmpty = items.length === 0
  const hadItems = memory.newest.length > 0
  const newest = newestItems(items)
  return {
    ...memory,
    newsAt,
    children,
    link,
    section: isEmpty ? memory.section : sharedSection(items.flatMap(({ url }) => url ?? [])),
    // A document that is empty for once must not make us forget what it was compared with.
    newest: isEmpty ? memory.newest : newest.flatMap((item) => hashesOf(item, source)),
    newestPublished: isEmpty ? memory.newestPublished : (newest[0]?.published ?? null),
    emptyPolls: isEmpty && hadItems && children.length === 0 ? memory.emptyPolls + 1 : 0,
    timing,
    dayOrder: dayOrder ?? memory.dayOrder,
    warnings: [...warnings, ...skipWarnings(timing)].slice(0, MAX_WARNINGS),
  }
}

/** Whether the last document's newest items have all gone and nearly everything is new: more came than it holds. */
function seesGap(memory: Memory, { items }: Feed, decided: Decided): boolean {
  const { isBaseline, facts, children, newItems, source } = decided
  if (isBaseline || facts.rewrittenGuids || children.length > 0 || memory.newest.length === 0) return false
  if (items.length < FEWEST_ITEMS_OF_A_GAP || newItems < NEW_SHARE_OF_A_GAP * items.length) return false
  const known = new Set(memory.newest)
  return !items.some((item) => hashesOf(item, source).some((hash) => known.has(hash)))
}

function gapOf({ newestPublished, goodAt }: Memory, now: number): Gap {
  const from = Math.min(newestPublished ?? goodAt ?? now, goodAt ?? now)
  return { from, until: now, nextAt: now, attempts: 0 }
}

/** By their own dates; those without one as they stand, since feeds put the newest first. */
function newestItems(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => (b.published ?? 0) - (a.published ?? 0)).slice(0, NEWEST)
}

/** Hashes of the keys of an item, which are as long as guids and addresses are. */
function hashesOf(item: FeedItem, { timezone }: Source): string[] {
  const { guid, url, title } = keysOfItem(item, timezone)
  const own = [guid, url].filter((key) => key !== null)
  return (own.length > 0 ? own : [title]).map((key) => shortHash([key]))
}
