import type { FeedTiming } from '../../feeds/read/feed.ts'
import { adaptiveMs, type Rhythm } from './rhythm.ts'
import { outOfSkips } from './skipped.ts'
import { type HoldReason, NEVER, type Wait, type WaitReason } from './wait.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** What a document or a server asks for is believed up to a day: `ttl` 99999 must not silence a source. */
const MAX_ASKED_MS = DAY_MS
/** And up to so much where the source's own rhythm shows that it publishes more often than it says. */
const ALWAYS_BELIEVED_MS = 4 * HOUR_MS
const MAX_RETRY_AFTER_MS = DAY_MS
/** A source that keeps failing is asked at least this often, */
const MAX_BACK_OFF_MS = 6 * HOUR_MS
/** one at whose address nothing is, this often: sections come back after a move, and then have to be found. */
const MAX_MISSING_MS = DAY_MS
const MISSING_GROWTH = 1.5
/** Part of a wait by which polls are spread, so that sources added together do not stay in step, and its limit. */
const JITTER = 0.1
const MAX_JITTER_MS = 15 * MINUTE_MS
const SKIP_JITTER_MS = 5 * MINUTE_MS

/** What the next poll of a source depends on. Times in ms since 1970 UTC. */
export interface PollFacts {
  now: number
  minIntervalMinutes: number
  rhythm: Rhythm | null
  /** What the document last said of itself. */
  timing: FeedTiming | null
  /** What the answer said: for how long it is fresh, if it said so. */
  freshForMs: number | null
  /** How the poll failed; null for one that succeeded, changed or not. */
  failure: Failure | null
  /** Retry-After of this answer. */
  retryAfterMs: number | null
  /** A hold of the source's host. */
  hold: { host: string; until: number; reason: HoldReason } | null
  /** From 0 to 1. */
  random: number
}

/** A failed poll: how, and the how manieth in a row it is. `gone` ends the source. */
export interface Failure {
  kind: FailureKind
  count: number
  /** Somebody else hands the source in: it is asked as rarely as after many failures. */
  isFed?: boolean
}

export type FailureKind = 'failed' | 'missing' | 'gone'

/**
 * When a source is next polled: after the longest of the intervals that its settings, its rhythm, its document and its
 * server ask for and, after failures, one that grows; not before its host's hold ends; not in hours that its document
 * asks to be spared. `why` is what made it as late as it is.
 */
export function nextPoll(facts: PollFacts): Wait {
  const { now, failure, hold, random, timing } = facts
  if (failure?.kind === 'gone') return { at: NEVER, why: { reason: 'retired' } }
  const longest = intervals(facts).reduce((a, b) => (b.ms > a.ms ? b : a))
  let wait: Wait = { at: now + longest.ms + jitter(longest.ms, random), why: longest.why }
  if (hold) {
    const at = hold.until + jitter(hold.until - now, random)
    if (at > wait.at) wait = { at, why: { reason: 'host', host: hold.host, hold: hold.reason } }
  }
  wait.at = Math.ceil(wait.at)
  const at = timing ? outOfSkips(wait.at, timing, Math.floor(SKIP_JITTER_MS * random)) : wait.at
  return at > wait.at ? { at, why: { reason: 'skipped' } } : wait
}

interface Interval {
  ms: number
  why: WaitReason
}

/** Of those that are equally long the first is the reason. */
function intervals(facts: PollFacts): Interval[] {
  const { now, rhythm, timing, failure } = facts
  const floorMs = facts.minIntervalMinutes * MINUTE_MS
  const believedMs = believable(rhythm)
  const found: Interval[] = []
  const add = (ms: number, why: (minutes: number) => WaitReason) =>
    found.push({ ms, why: why(Math.round(ms / MINUTE_MS)) })
  if (failure?.kind === 'failed') {
    const ms = failure.isFed ? MAX_BACK_OFF_MS : Math.min(floorMs * 2 ** (failure.count - 1), MAX_BACK_OFF_MS)
    add(ms, () => ({ reason: 'failures', failures: failure.count }))
  }
  if (failure?.kind === 'missing') {
    const ms = failure.isFed
      ? MAX_MISSING_MS
      : Math.min(floorMs * MISSING_GROWTH ** (failure.count - 1), MAX_MISSING_MS)
    add(ms, () => ({ reason: 'missing', failures: failure.count }))
  }
  add(floorMs, (minutes) => ({ reason: 'interval', minutes }))
  add(adaptiveMs(rhythm, now), (minutes) => ({ reason: 'rhythm', minutes }))
  add(Math.min((timing?.ttlMinutes ?? 0) * MINUTE_MS, believedMs), (minutes) => ({ reason: 'ttl', minutes }))
  add(Math.min(facts.freshForMs ?? 0, believedMs), (minutes) => ({ reason: 'fresh', minutes }))
  add(Math.min(facts.retryAfterMs ?? 0, MAX_RETRY_AFTER_MS), (minutes) => ({
    reason: 'retry_after',
    minutes,
  }))
  return found
}

function believable(rhythm: Rhythm | null): number {
  if (!rhythm || rhythm.gaps < 2) return MAX_ASKED_MS
  return Math.min(Math.max(rhythm.medianMs, ALWAYS_BELIEVED_MS), MAX_ASKED_MS)
}

function jitter(waitMs: number, random: number): number {
  return Math.min(Math.max(waitMs, 0) * JITTER, MAX_JITTER_MS) * random
}
