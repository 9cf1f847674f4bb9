import { faultSentence } from '../../newsroom/health/sentences.ts'
import type { SourceState } from '../../newsroom/sources/source-rows.ts'
import { waitSentence } from '../../newsroom/timing/sentence.ts'
import { NEVER, type WaitReason } from '../../newsroom/timing/wait.ts'

/** A source with its health, as the API shows it. */
export function viewSource(state: SourceState, now: number) {
  const { source, memory } = state
  const { isNameGiven: _name, isKindGiven: _kind, selectors, article, ...settings } = source
  return {
    ...settings,
    ...(selectors ? { selectors } : {}),
    ...(article ? { article } : {}),
    health: {
      lastPollAt: time(state.lastPollAt),
      lastNewAt: time(state.lastNewAt),
      lastStatus: state.lastStatus,
      lastHttpStatus: state.lastHttp,
      lastError: state.lastError === null ? null : (JSON.parse(state.lastError) as unknown),
      failures: state.failures,
      retired: memory.retiredAt !== null,
      nextPollAt: source.enabled && state.nextPollAt < NEVER ? time(state.nextPollAt) : null,
      why: viewWait(state, now),
      faults: memory.faults.map((fault) => {
        const { en, vi } = faultSentence(fault)
        return { code: fault.code, since: time(fault.since), message: en, message_vi: vi }
      }),
      warnings: memory.warnings,
    },
  }
}

/** When it is polled next, in words; null where nothing is known of it. */
export function viewWait({ source, memory, nextPollAt }: SourceState, now: number) {
  const why: WaitReason | null = source.enabled ? memory.why : { reason: 'disabled' }
  if (why === null) return null
  const { en, vi } = waitSentence({ at: source.enabled ? nextPollAt : NEVER, why }, source.timezone, now)
  return { code: why.reason, message: en, message_vi: vi }
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
