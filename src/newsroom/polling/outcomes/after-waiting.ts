import { type Finding, updateFaults } from '../../health/faults.ts'
import type { SourceState } from '../../sources/source-rows.ts'
import type { Wait } from '../../timing/wait.ts'

/** A host that has not let us in for so long keeps the news of its sources from readers. */
const HELD_TOO_LONG_MS = 24 * 3_600_000

/** A poll that could not ask: it comes again when it may. That is nobody's failure, but it may last too long. */
export function afterWaiting(state: SourceState, { at, why }: Wait, now: number): SourceState {
  const { memory } = state
  const found: (Finding & { since?: number })[] = []
  if (why.reason === 'robots') found.push({ code: 'robots' })
  else if (why.reason !== 'budget' && memory.goodAt !== null && now - memory.goodAt > HELD_TOO_LONG_MS) {
    const reason = why.reason === 'host' ? 'too_many_requests' : 'network'
    found.push({ code: 'failing', reason, httpStatus: null, since: memory.goodAt })
  }
  const faults = updateFaults(memory.faults, found, why.reason === 'budget' ? [] : ['robots'], now)
  return { ...state, nextPollAt: Math.max(at, now), memory: { ...memory, why, faults } }
}
