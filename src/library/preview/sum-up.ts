import type { Found } from '../search.ts'
import { idAt, timeOfId } from '../shelf.ts'
import { type Noisiest, noisiestOf } from './branch-count.ts'
import { type Comparison, SHOWN as SHOWN_OTHERS } from './compare.ts'
import type { ArchiveNearMiss } from './near-misses.ts'
import { type ArchiveStep, SHOWN, SHOWN_BELOW } from './over-archive.ts'
import { type PerDay, perDay } from './per-day.ts'
import type { Counts } from './tally.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS

/** What a query would have brought over the last days of the archive. */
export interface ArchivePreview extends Counts {
  /** The newest, at most 50. */
  matches: Found[]
  /** Articles of that span: those without any word of the query are known to be off by the index alone. */
  examined: number
  /** Matches a week over the span, to one decimal. */
  perWeek: number
  /** What the rate is of: RFC 3339 in UTC. It begins later than asked where the archive does, or where it was cut. */
  span: { from: string; to: string }
  /** Whether it ended before the span's beginning. */
  cut: boolean
  /** All matches by local day, from the span's first day, or that of the oldest match where it came before. */
  perDay: PerDay
  /** Of those below the least score, the ten that come closest to it. */
  below: Found[]
  nearMisses: ArchiveNearMiss[]
  /** What is other than by the query that it was asked to be compared with; null without one. */
  comparison: Comparison | null
}

/** Adds up steps, each of which begins where the one before it ended, the newest first. */
export function sumUp(
  steps: readonly [ArchiveStep, ...ArchiveStep[]],
  { timeZone, now }: { timeZone: string; now: number },
): ArchivePreview {
  const last = steps.at(-1) ?? steps[0]
  const cut = last.reached !== null
  const known = steps.flatMap((step) => step.known)
  const begin = Math.max(timeOfId(last.reached ?? last.range.from), last.begin ?? now)
  // One day of an archive that is younger says little of a week, and an hour nothing.
  const spanMs = Math.max(now - begin, DAY_MS)
  const span = { from: now - spanMs, to: now }
  const inSpan = known.filter((id) => id >= idAt(span.from)).length
  const times = known.map(timeOfId)
  return {
    matched: known.length,
    belowMinScore: sum(steps.map((step) => step.belowMinScore)),
    noisiest: noisiestOf(allBranches(steps)),
    matches: steps.flatMap((step) => step.matches).slice(0, SHOWN),
    examined: last.examined,
    perWeek: Math.round((inSpan / spanMs) * WEEK_MS * 10) / 10,
    span: { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString() },
    cut,
    perDay: perDay(times, { from: Math.min(span.from, times.at(-1) ?? span.from), to: now }, timeZone),
    below: steps
      .flatMap((step) => step.below)
      .sort((a, b) => b.score - a.score)
      .slice(0, SHOWN_BELOW),
    nearMisses: steps[0].nearMisses.map((miss) => ({ ...miss, cut: miss.cut || steps.length > 1 })),
    comparison: allComparisons(steps.flatMap(({ comparison }) => comparison ?? [])),
  }
}

function allBranches(steps: readonly ArchiveStep[]): Noisiest[] {
  const all = new Map<string, Noisiest>()
  for (const { branch, matches, alone } of steps.flatMap((step) => step.branches)) {
    const before = all.get(branch) ?? { matches: 0, alone: 0 }
    all.set(branch, { branch, matches: before.matches + matches, alone: before.alone + alone })
  }
  return [...all.values()]
}

function allComparisons(all: readonly Comparison[]): Comparison | null {
  if (all.length === 0) return null
  return {
    before: sum(all.map(({ before }) => before)),
    more: sum(all.map(({ more }) => more)),
    fewer: sum(all.map(({ fewer }) => fewer)),
    added: all.flatMap(({ added }) => added).slice(0, SHOWN_OTHERS),
    dropped: all.flatMap(({ dropped }) => dropped).slice(0, SHOWN_OTHERS),
    cut: all.some(({ cut }) => cut),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
