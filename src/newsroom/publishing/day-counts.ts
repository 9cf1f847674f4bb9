import { addDays, dayToMs } from '../../text/days/calendar.ts'

/** Days that a chart shows. */
const COUNTED_DAYS = 90
const DAY_MS = 86_400_000
/** Of a list that has no entry, which has no last day. */
const NO_DAY = '1970-01-01'

/**
 * How many entries of a list are of each of 90 days: stories, as pages list them, each on the local day (`TIME_ZONE`)
 * under which the article that stands for it is shown. Days after the last are without any.
 */
export interface DayCounts {
  /** The local day of the last count, `yyyy-mm-dd`. */
  last: string
  /** Oldest first. */
  counts: number[]
}

/** The counts of a topic's list; reads a row for each of the days that have any. */
export function dayCounts(sql: SqlStorage, list: string): DayCounts {
  const days = sql
    .exec<{ day: string; entries: number }>(
      'SELECT day, entries FROM entry_days WHERE list = ? ORDER BY day DESC LIMIT ?',
      list,
      COUNTED_DAYS,
    )
    .toArray()
  const last = days[0]?.day ?? NO_DAY
  const of = new Map(days.map(({ day, entries }) => [day, entries]))
  const counts = Array.from(
    { length: COUNTED_DAYS },
    (_, at) => of.get(addDays(last, at + 1 - COUNTED_DAYS)) ?? 0,
  )
  return { last, counts }
}

/**
 * The last `length` of them as they are to be shown `today` (`yyyy-mm-dd`), today last: a value tells the days until its
 * last entry, whenever it is read. All 0 where an earlier version published none.
 */
export function countsUntil(days: DayCounts | undefined, today: string, length: number): number[] {
  if (!days) return new Array<number>(length).fill(0)
  const { last, counts } = days
  const passed = (dayToMs(today) - dayToMs(last)) / DAY_MS
  return Array.from({ length }, (_, at) => counts[counts.length - length + passed + at] ?? 0)
}
