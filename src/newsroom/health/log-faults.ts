import { logEvent } from '../../log.ts'
import type { Fault } from './faults.ts'

/** One line for each fault that has begun, and for each that is over. */
export function logFaults(source: string, before: readonly Fault[], after: readonly Fault[]): void {
  const codes = (faults: readonly Fault[]) => new Set(faults.map(({ code }) => code))
  const [known, present] = [codes(before), codes(after)]
  for (const { code, since } of after) {
    if (!known.has(code)) logEvent('source.fault', { source, code, since: new Date(since).toISOString() })
  }
  for (const code of known) if (!present.has(code)) logEvent('source.fault_over', { source, code })
}
