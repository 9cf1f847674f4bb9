import type { Agenda } from '../agenda.ts'
import type { Delivery } from '../ledger/delivery.ts'
import { begin, settle } from '../ledger/settle.ts'
import { isTooLate } from './retry.ts'

/**
 * Begins an attempt at a row that is due at `dueAt`. One that may have arrived is not attempted any more once the other
 * side would not know the repeat, however long its turn did not come.
 */
export function beginRow(
  sql: SqlStorage,
  agenda: Agenda,
  n: number,
  idempotencyMs: number,
  dueAt: number,
  now: number,
): Delivery | undefined {
  const delivery = begin(sql, n, dueAt, now)
  if (!delivery || !isTooLate({ ...delivery, idempotencyMs }, now)) return delivery
  settle(sql, n, { status: 'dead', reason: 'ambiguous', at: now, log: delivery.log })
  agenda.touch(delivery.subscriber)
  return undefined
}
