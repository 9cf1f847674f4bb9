import { listSources, saveSource } from '../sources/source-rows.ts'
import { blankReport } from './report.ts'

const DETAIL = 'the program was stopped while it was polled'

/**
 * Ends what an object that died has left under way: no visit outlives its object, so that this is for one that wakes.
 * What was being asked is tried again when the visit's beginning had planned it. `now` in ms since 1970 UTC.
 */
export function endInterrupted(sql: SqlStorage, now: number): void {
  const states = listSources(sql).filter(({ memory }) => memory.why?.reason === 'under_way')
  for (const state of states) {
    saveSource(sql, state, { ...state, memory: { ...state.memory, why: { reason: 'interrupted' } } })
  }
  const reports = states.map(({ source }) => ({
    ...blankReport(source.id),
    error: { code: 'interrupted', detail: DETAIL },
  }))
  sql.exec(
    'UPDATE polls SET finished_at = ?, report = ? WHERE finished_at IS NULL',
    now,
    JSON.stringify(reports),
  )
}
