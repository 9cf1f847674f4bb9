import { readMeta, writeMeta } from '../schema.ts'

/** Events × subscriptions by outcome, `status:reason`, of every row up to a number, those that were swept included. */

/** Rows that may stand outside the totals. */
const FOLD_AFTER = 1_000

/**
 * Adds what rows say to the totals once there are `least` of them, so that neither an account nor who looks for what is
 * due need look at all rows. Those that change later correct the totals themselves (see the schema); none goes in
 * before its first attempt is over, for that is how what an object had begun is found. Runs inside a transaction.
 */
export function fold(sql: SqlStorage, least = FOLD_AFTER): void {
  const folded = foldedUntil(sql)
  const { until } = sql
    .exec<{ until: number }>(
      `SELECT COALESCE(
         (SELECT MIN(n) - 1 FROM deliveries WHERE n > ? AND status = 'due' AND next_at IS NULL),
         (SELECT MAX(n) FROM deliveries), 0) AS until`,
      folded,
    )
    .one()
  if (until - folded < least) return
  for (const { outcome, count } of outcomesOf(sql, folded, until)) addTotal(sql, outcome, count)
  writeMeta(sql, 'folded', until)
}

/** The number up to which rows are in the totals. */
export function foldedUntil(sql: SqlStorage): number {
  return readMeta<number>(sql, 'folded') ?? 0
}

export function addTotal(sql: SqlStorage, outcome: string, count: number): void {
  if (count === 0) return
  sql.exec('INSERT INTO totals VALUES (?1, ?2) ON CONFLICT DO UPDATE SET count = count + ?2', outcome, count)
}

/** Of every row there ever was. */
export function outcomes(sql: SqlStorage): { outcome: string; count: number }[] {
  const totals = sql.exec<{ outcome: string; count: number }>('SELECT outcome, count FROM totals')
  return [...totals, ...outcomesOf(sql, foldedUntil(sql), Number.MAX_SAFE_INTEGER)]
}

/** What rows behind number `from` and up to `to` say. */
function outcomesOf(sql: SqlStorage, from: number, to: number): { outcome: string; count: number }[] {
  return sql
    .exec<{ status: string; reason: string | null; counted: number; repeats: number; updates: number }>(
      `SELECT status, reason, SUM(counted) AS counted, SUM(repeats) AS repeats, SUM(updates) AS updates
       FROM deliveries WHERE n > ? AND n <= ? GROUP BY status, reason`,
      from,
      to,
    )
    .toArray()
    .flatMap(({ status, reason, counted, repeats, updates }) => [
      { outcome: `${status}:${reason ?? ''}`, count: counted },
      { outcome: 'suppressed:repeat', count: repeats },
      { outcome: 'suppressed:update', count: updates },
    ])
}
