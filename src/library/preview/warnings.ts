import type { QueryWarning } from '../../topics/query/warnings.ts'
import type { ArchivePreview } from './sum-up.ts'

/** What a query's author should know before anybody follows it: of the query, or of what the archive says of it. */
export interface PreviewWarning extends Omit<QueryWarning, 'code'> {
  code: QueryWarning['code'] | 'flood' | 'never' | 'empty_archive'
}

/** More matches a week than this are more than people read. */
export const FLOOD_PER_WEEK = 50

/** Warns of a query that floods its readers, of one that never matched, and of an archive that cannot tell. `length` is that of the query. */
export function archiveWarnings(
  { matched, belowMinScore, examined, perWeek, cut }: ArchivePreview,
  days: number,
  length: number,
): PreviewWarning[] {
  const whole = { column: 1, length }
  if (perWeek > FLOOD_PER_WEEK) {
    const rate = Math.round(perWeek)
    return [
      {
        code: 'flood',
        ...whole,
        message: `It would bring about ${rate} articles a week, more than ${FLOOD_PER_WEEK}: narrow it down, or ask for a higher score.`,
        message_vi: `Truy vấn này cho khoảng ${rate} tin mỗi tuần, quá ${FLOOD_PER_WEEK} tin: nên thu hẹp lại hoặc nâng điểm tối thiểu.`,
      },
    ]
  }
  if (matched > 0 || cut) return []
  if (examined === 0) {
    return [
      {
        code: 'empty_archive',
        ...whole,
        message: `The archive has no articles of the last ${days} days, so it cannot tell how many a query brings.`,
        message_vi: `Kho tin chưa có tin nào trong ${days} ngày qua nên chưa ước lượng được số tin của truy vấn.`,
      },
    ]
  }
  const low = belowMinScore > 0
  return [
    {
      code: 'never',
      ...whole,
      message: low
        ? `In the archive of the last ${days} days, every one of its ${belowMinScore} matches is below the score asked for.`
        : `Nothing in the archive of the last ${days} days matches it.`,
      message_vi: low
        ? `Trong kho tin ${days} ngày qua, cả ${belowMinScore} tin khớp với truy vấn này đều dưới điểm tối thiểu.`
        : `Trong kho tin ${days} ngày qua không có tin nào khớp với truy vấn này.`,
    },
  ]
}
