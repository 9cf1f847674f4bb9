import { logEvent } from '../../log.ts'
import { commitItems } from '../news/commit.ts'
import { newsTimes } from '../news/news-times.ts'
import type { PollContext } from '../polling/context.ts'
import type { Gap } from '../sources/memory.ts'
import { findSource, listSources, saveSource } from '../sources/source-rows.ts'
import { lookForMissed } from './look.ts'

/** A look that died, or was told to wait, is made again after this, */
const AGAIN_MS = 10 * 60_000
/** and this often in all. */
const ATTEMPTS = 3

/** When the next gap is to be looked into, ms since 1970 UTC; null for never. */
export function nextGapAt(sql: SqlStorage): number | null {
  const times = listSources(sql).flatMap(({ source, memory }) =>
    source.enabled && memory.gap?.nextAt != null ? memory.gap.nextAt : [],
  )
  return times.length > 0 ? Math.min(...times) : null
}

/** What was found of what a source had missed. */
export interface Filled {
  source: string
  new: number
  matched: number
}

/** Looks elsewhere for what sources have missed, where that is due at `now` (ms since 1970 UTC). */
export async function fillGaps(context: PollContext, now: number): Promise<Filled[]> {
  const filled: Filled[] = []
  for (const { source, memory } of listSources(context.storage.sql)) {
    const { gap } = memory
    if (!source.enabled || gap?.nextAt == null || gap.nextAt > now) continue
    if (context.outside.budget.isSpent) break
    filled.push({ source: source.id, ...(await fillGap(source.id, gap, context)) })
  }
  return filled
}

const NOTHING = { new: 0, matched: 0 }

/** The attempt is noted before anything is asked, so that one that dies is made again, but not for ever. */
async function fillGap(id: string, gap: Gap, context: PollContext): Promise<Omit<Filled, 'source'>> {
  const { storage, clock } = context
  const attempts = gap.attempts + 1
  const isLast = attempts >= ATTEMPTS
  writeGap(context, id, { ...gap, attempts, nextAt: isLast ? null : clock() + AGAIN_MS })
  const state = findSource(storage.sql, id)
  if (!state) return NOTHING
  const found = await lookForMissed(state, gap, context)
  return storage.transactionSync(() => {
    const current = findSource(storage.sql, id)
    if (current?.source.url !== state.source.url) return NOTHING
    const { facts: _, ...counts } = commitItems(
      storage.sql,
      current.source,
      found.items,
      context.topics,
      clock(),
      {
        isBaseline: false,
        isGap: true,
      },
    )
    logEvent('gap.searched', {
      source: id,
      found: counts.new,
      matched: counts.matched,
      isWhole: found.isWhole,
    })
    const isOver = found.isWhole
    const { memory } = current
    saveSource(storage.sql, current, {
      ...current,
      lastNewAt: counts.new > 0 ? clock() : current.lastNewAt,
      memory: {
        ...memory,
        newsAt:
          counts.new > 0
            ? newsTimes(storage.sql, id, current.baselineAt, current.source.timezone)
            : memory.newsAt,
        gap: isOver
          ? null
          : memory.gap && { ...memory.gap, nextAt: found.mayComeAgain ? memory.gap.nextAt : null },
        faults: isOver ? memory.faults.filter(({ code }) => code !== 'gap') : memory.faults,
      },
    })
    return { new: counts.new, matched: counts.matched }
  })
}

function writeGap({ storage }: PollContext, id: string, gap: Gap): void {
  const state = findSource(storage.sql, id)
  if (state) saveSource(storage.sql, state, { ...state, memory: { ...state.memory, gap } })
}
