import type { QueryWarning } from '../../topics/query/warnings.ts'

/** What a query's author should know before anybody follows it: of the query, or of what the archive says of it. */
export interface PreviewWarning extends Omit<QueryWarning, 'code'> {
  code: QueryWarning['code'] | 'flood' | 'never'
}

/** More matches a week than this are more than people read. */
const FLOOD_PER_WEEK = 50

/** Warns of a query that floods its readers, and of one that never matched. `length` is that of the query. */
export function archiveWarnings(
  {
    matches,
    perWeek,
    examinedAll,
    days,
  }: { matches: number; perWeek: number; examinedAll: boolean; days: number },
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
  if (matches === 0 && examinedAll) {
    return [
      {
        code: 'never',
        ...whole,
        message: `It matched nothing in the archive of the last ${days} days.`,
        message_vi: `Không có tin nào trong kho lưu ${days} ngày qua khớp với truy vấn này.`,
      },
    ]
  }
  return []
}
