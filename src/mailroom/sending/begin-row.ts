import type { Delivery } from '../ledger/delivery.ts'
import { begin, putOff, settle } from '../ledger/settle.ts'
import { mayLeaveFrom } from '../schedule/due.ts'
import type { Lane } from '../schedule/schedule.ts'
import type { SendContext } from './attempt.ts'
import type { Destination } from './host-of.ts'
import { isTooLate } from './retry.ts'

/** A row that waits for an attempt; `lane` is empty for a letter that somebody has just asked for. */
export interface WaitingRow {
  n: number
  lane: Lane | ''
}

/**
 * Begins an attempt at a row that is due at `dueAt`, which is `now` or later. A digest's waits for the end of quiet
 * hours and days off, be it a retry or a replay. One that may have arrived is not attempted any more once the other
 * side would not know the repeat, however long its turn did not come.
 */
export function beginRow(
  { storage: { sql }, agenda, days }: Pick<SendContext, 'storage' | 'agenda' | 'days'>,
  { n, lane }: WaitingRow,
  { schedule, idempotencyMs }: Pick<Destination, 'schedule' | 'idempotencyMs'>,
  dueAt: number,
  now: number,
): Delivery | undefined {
  const opensAt = lane === '' ? dueAt : mayLeaveFrom(schedule, lane, dueAt, days)
  if (opensAt > dueAt) {
    putOff(sql, n, dueAt, opensAt)
    return undefined
  }
  const delivery = begin(sql, n, dueAt, now)
  if (!delivery || !isTooLate({ ...delivery, idempotencyMs }, now)) return delivery
  settle(sql, n, { status: 'dead', reason: 'ambiguous', at: now, log: delivery.log })
  agenda.touch(delivery.subscriber)
  return undefined
}
