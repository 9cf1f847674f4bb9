import { localOf } from '../../text/local-time.ts'

const DAY_MS = 86_400_000
/** Times that a rhythm is told from. */
const TIMES = 30
/** More rows are looked at, since they stand in the order in which they were seen. */
const ROWS = 90

interface Row extends Record<string, SqlStorageValue> {
  published: number | null
  first_seen: number
}

/**
 * When the newest articles of a source appeared (ms since 1970 UTC), newest first: as they say, or else when we saw
 * them. What stood in the first document was all seen at once, so it counts only where it says its own time.
 */
export function newsTimes(
  sql: SqlStorage,
  source: string,
  baselineAt: number | null,
  timeZone: string,
): number[] {
  const rows = sql
    .exec<Row>(
      `SELECT article ->> '$.published' AS published, first_seen FROM articles
       WHERE source = ? ORDER BY day DESC, part DESC LIMIT ?`,
      source,
      ROWS,
    )
    .toArray()
  const seenFirst = rows.filter(({ first_seen }) => first_seen === baselineAt)
  const since = rows.filter(({ first_seen }) => first_seen !== baselineAt)
  const times = [
    ...new Set(seenFirst.flatMap((row) => ownTime(row, timeZone) ?? [])),
    ...since.map((row) => ownTime(row, timeZone) ?? row.first_seen),
  ]
  return times.sort((a, b) => b - a).slice(0, TIMES)
}

/** When an article says that it appeared; null for no time, one that was yet to come, or a day without a time. */
function ownTime({ published, first_seen }: Row, timeZone: string): number | null {
  if (published === null || published > first_seen) return null
  return localOf(published, timeZone) % DAY_MS === 0 ? null : published
}
