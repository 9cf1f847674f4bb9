import type { Filled } from '../gaps/fill.ts'
import { pendingPages } from '../pages/page-rows.ts'
import type { SourceReport } from './report.ts'

/** A visit's report, with what was done for its source after the visit. */
export function completeReport(
  sql: SqlStorage,
  report: SourceReport,
  filled: readonly Filled[],
  addedByPages: ReadonlyMap<string, number>,
): SourceReport {
  const own = filled.find(({ source }) => source === report.source)
  return {
    ...report,
    new: report.new + (own?.new ?? 0),
    matched: report.matched + (own?.matched ?? 0) + (addedByPages.get(report.source) ?? 0),
    pendingPages: pendingPages(sql, report.source),
  }
}
