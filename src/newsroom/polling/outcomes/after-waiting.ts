import { type Finding, updateFaults } from '../../health/faults.ts'
import type { SourceState } from '../../sources/source-rows.ts'
import type { Wait, WaitReason } from '../../timing/wait.ts'

/** A host that has not let us in for so long keeps the news of its sources from readers. */
const HELD_TOO_LONG_MS = 24 * 3_600_000

/** A poll that could not ask: it comes again when it may. That is nobody's failure, but it may last too long. */
export function afterWaiting(state: SourceState, { at, why }: Wait, now: number): SourceState {
  const nextPollAt = Math.max(at, now)
  if (why.reason === 'budget') return { ...state, nextPollAt, memory: { ...state.memory, why } }
  const waitingSince = state.memory.waitingSince ?? now
  const faults = updateFaults(state.memory.faults, findings(why, waitingSince, now), ['robots'], now)
  return { ...state, nextPollAt, memory: { ...state.memory, why, waitingSince, faults } }
}

function findings(why: WaitReason, since: number, now: number): (Finding & { since?: number })[] {
  if (why.reason === 'robots') return [{ code: 'robots' }]
  if (now - since <= HELD_TOO_LONG_MS) return []
  const reason = why.reason === 'host' ? 'too_many_requests' : 'network'
  return [{ code: 'failing', reason, httpStatus: null, since }]
}
