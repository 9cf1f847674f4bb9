/**
 * The ledger of an earlier version had no numbers: its rows are written anew in the order of their times, and with that
 * under other ids. What had been attempted under its old one is not attempted under the new one by itself; it is dead,
 * as what may have arrived is, and can be sent again.
 */
const SET_ASIDE = `
ALTER TABLE deliveries RENAME TO earlier_deliveries;
DROP INDEX deliveries_by_id;
DROP INDEX deliveries_due;
ALTER TABLE lanes RENAME TO lane_starts;
ALTER TABLE lane_starts DROP COLUMN number;
ALTER TABLE lane_starts ADD COLUMN served INTEGER;
`
const TAKE_OVER = `
INSERT INTO deliveries (subscriber, kind, lane, status, reason, created_at, next_at, attempts, settled_at, counted,
  repeats, updates, first_seq, told, payload)
SELECT subscriber, kind, lane, IIF(tried, 'dead', status), IIF(tried, 'ambiguous', reason), created_at,
  IIF(tried, NULL, next_at), attempts, IIF(tried, COALESCE(begun_at, next_at), settled_at), counted,
  repeats, updates, first_seq, told, payload
FROM (SELECT *, status = 'due' AND attempts > 0 AS tried FROM earlier_deliveries) ORDER BY created_at, number;
DROP TABLE earlier_deliveries;
`

/** Takes over an earlier version's rows; `makeTables` makes those of now. */
export function takeOverRows(sql: SqlStorage, makeTables: () => void): void {
  const columns = sql.exec<{ name: string }>('PRAGMA table_info(deliveries)').toArray()
  const isEarlier = columns.some(({ name }) => name === 'id')
  if (isEarlier) sql.exec(SET_ASIDE)
  makeTables()
  if (isEarlier) sql.exec(TAKE_OVER)
}
