import type { Outcome } from '../../delivery/channel.ts'
import { type DeliveryRow, fromRow } from '../ledger/delivery.ts'
import type { SendContext } from './attempt.ts'
import { conclude } from './conclude.ts'

const INTERRUPTED: Outcome = { result: 'ambiguous', at: 'transport', reason: 'interrupted' }

/** Concludes what an object that died had begun: begun rows of which this one knows nothing. Nobody can tell how they ended. */
export function recover(context: SendContext, underWay: ReadonlySet<number>): void {
  const begun = context.storage.sql
    .exec<DeliveryRow>('SELECT * FROM due_deliveries WHERE begun_at IS NOT NULL')
    .toArray()
    .map(fromRow)
  for (const delivery of begun) {
    if (!underWay.has(delivery.n)) conclude(delivery, { outcome: INTERRUPTED, bodyHash: null }, context)
  }
}
