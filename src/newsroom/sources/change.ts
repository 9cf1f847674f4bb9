import type { WaitReason } from '../timing/wait.ts'
import { BLANK_MEMORY } from './memory.ts'
import type { Source } from './source.ts'
import { FIRST_POLL_MS, type SourceState } from './source-rows.ts'

const MINUTE_MS = 60_000

/** What of a source can be changed by request; what is not said stays. */
export type SourceChange = Partial<Omit<Source, 'id' | 'isNameGiven' | 'isKindGiven'>>

/**
 * A source as an operator changed it. One with another address is another source: no validators, no memory, and its
 * first poll is a baseline. What is to be read otherwise is read again, even if its bytes stay the same. One that is
 * switched on, again or though its server called it gone, waits as a new one does.
 */
export function changeSource(state: SourceState, change: SourceChange, now: number): SourceState {
  const before = state.source
  const source = changedSettings(before, change)
  const isOther = source.url !== before.url
  const isRevived = change.enabled === true && (!before.enabled || state.memory.retiredAt !== null)
  const known = isOther ? { ...state, baselineAt: null, failures: 0, memory: BLANK_MEMORY } : state
  const read = source.fullText ? known : withoutPages(known)
  const changed = isReadOtherwise(before, source) ? unread(read, source) : { ...read, source }
  return isOther || isRevived ? asNew(changed, now) : replanned(before, changed, now)
}

function changedSettings(before: Source, change: SourceChange): Source {
  return {
    ...before,
    ...change,
    // Selectors are of list pages alone.
    ...(change.selectors && change.kind === undefined ? { kind: 'page' as const } : {}),
    ...(change.kind !== undefined && change.kind !== 'page' ? { selectors: null } : {}),
    isNameGiven: before.isNameGiven || change.name !== undefined,
    isKindGiven: before.isKindGiven || change.kind !== undefined || Boolean(change.selectors),
  }
}

/** Waits that the settings, or what we make of a source, ask for; all others are asked for by its server. */
const OF_OURS: readonly (WaitReason['reason'] | undefined)[] = [
  'interval',
  'rhythm',
  'failures',
  'missing',
  'fed',
]

/** Another interval holds from now on: a shorter one brings the next poll forward, a longer one puts it off. */
function replanned(before: Source, state: SourceState, now: number): SourceState {
  const { source, memory, nextPollAt, lastPollAt } = state
  const minutes = source.minIntervalMinutes
  if (minutes === before.minIntervalMinutes || memory.retiredAt !== null) return state
  const isShorter = minutes < before.minIntervalMinutes
  const at = isShorter
    ? Math.min(nextPollAt, now + minutes * MINUTE_MS)
    : Math.max(nextPollAt, (lastPollAt ?? 0) + minutes * MINUTE_MS)
  if (at === nextPollAt || (isShorter && !OF_OURS.includes(memory.why?.reason))) return state
  return { ...state, nextPollAt: at, memory: { ...memory, why: { reason: 'interval', minutes } } }
}

function isReadOtherwise(before: Source, after: Source): boolean {
  const reading = ({ url, kind, selectors, timezone }: Source) =>
    JSON.stringify([url, kind, selectors, timezone])
  return reading(before) !== reading(after)
}

/** Whose pages are not read has none that cannot be. */
function withoutPages(state: SourceState): SourceState {
  const faults = state.memory.faults.filter(({ code }) => code !== 'pages')
  return { ...state, memory: { ...state.memory, unreadPages: 0, faults } }
}

function unread(state: SourceState, source: Source): SourceState {
  return { ...state, source, etag: null, lastModified: null, bodyHash: null }
}

function asNew(state: SourceState, now: number): SourceState {
  const faults = state.memory.faults.filter(({ code }) => code !== 'retired')
  return {
    ...state,
    nextPollAt: now + FIRST_POLL_MS,
    memory: { ...state.memory, faults, retiredAt: null, why: { reason: 'first' } },
  }
}
