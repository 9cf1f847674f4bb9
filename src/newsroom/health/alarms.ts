import type { SourceState } from '../sources/source-rows.ts'
import { type FaultCode, isNoticed } from './faults.ts'
import { faultSentence } from './sentences.ts'

/** A fault of a source, as `/health` tells it. */
export interface Alarm {
  source: string
  code: FaultCode
  /** RFC 3339 */
  since: string
  message: string
  message_vi: string
  /** Whether readers would notice by now. */
  isNoticed: boolean
}

/** What is wrong with the sources that are on. */
export function alarmsOf(states: readonly SourceState[], now: number): Alarm[] {
  return states
    .filter(({ source }) => source.enabled)
    .flatMap(({ source, memory }) =>
      memory.faults.map((fault) => {
        const { en, vi } = faultSentence(fault)
        const { code, since } = fault
        return {
          source: source.id,
          code,
          since: new Date(since).toISOString(),
          message: en,
          message_vi: vi,
          isNoticed: isNoticed(fault, now),
        }
      }),
    )
}
