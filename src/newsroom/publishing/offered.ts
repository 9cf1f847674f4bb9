import { readMeta, writeMeta } from '../schema.ts'

const OFFERED = 'offered'

/** The highest `seq` that a shard may know: it holds it, or a push that carried it was begun. */
export function offeredTo(sql: SqlStorage): number {
  const { mark } = sql.exec<{ mark: number | null }>('SELECT MAX(mark) AS mark FROM shards').one()
  return Math.max(mark ?? 0, readMeta(sql, OFFERED))
}

/** Notes that everything up to a `seq` may be known from here on; written before it is said. */
export function noteOffered(sql: SqlStorage, seq: number): void {
  if (seq > readMeta(sql, OFFERED)) writeMeta(sql, OFFERED, seq)
}
