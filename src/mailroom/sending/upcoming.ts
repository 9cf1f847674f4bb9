import type { SendContext } from './attempt.ts'
import type { Breaker } from './breaker.ts'
import { findCandidates, nextRowAt } from './candidates.ts'
import { hostOf } from './host-of.ts'

/** When the next attempt may begin, ms since 1970 UTC, `now` where that is at once; null when nothing waits. */
export function nextAttemptAt(context: SendContext, breaker: Breaker, now: number): number | null {
  const { sql } = context.storage
  const { agenda } = context
  const first = earliest([agenda.nextAt(now), nextRowAt(sql)])
  if (first === null || first > now) return first
  if (!breaker.isUsed) return now
  let next = earliest([agenda.nextAt(now, now), nextRowAt(sql, now)])
  for (const { subscriber } of findCandidates(sql, agenda, now)) {
    const host = hostOf(context, subscriber)
    const freeAt = host ? breaker.freeAt(host.name, host.perSecond, now) : now
    // The others need not be asked: as a rule thousands wait, and most hosts are free.
    if (freeAt <= now) return now
    next = earliest([next, freeAt])
  }
  return next
}

/** How many windows and deliveries should have begun before `time`, without those whose own host is left alone. */
export function countLate(context: SendContext, breaker: Breaker, time: number): number {
  const late = findCandidates(context.storage.sql, context.agenda, time)
  if (!breaker.isUsed) return late.length
  return late.filter(({ subscriber }) => {
    const host = hostOf(context, subscriber)
    return !host || breaker.pausedFor(host.name) !== 'endpoint'
  }).length
}

/** The first of some times; null where there is none, or nobody can tell yet. */
function earliest(times: readonly (number | null)[]): number | null {
  let first = Number.POSITIVE_INFINITY
  for (const time of times) if (time !== null && time < first) first = time
  return Number.isFinite(first) ? first : null
}
