import { logEvent } from '../../log.ts'
import type { Attempt, Delivery } from '../ledger/delivery.ts'
import { logged, postpone, settle } from '../ledger/settle.ts'
import { findSubscriber } from '../people/subscribers.ts'
import { disable } from '../people/verdicts.ts'
import type { Ended, SendContext } from './attempt.ts'
import { decide, failingAfter } from './retry.ts'

/** Writes down what came of an attempt, and what follows for the endpoint. */
export function conclude(delivery: Delivery, { outcome, bodyHash }: Ended, context: SendContext): void {
  const { storage, agenda, channels, clock, random } = context
  const { sql } = storage
  // Read now: another attempt at the same endpoint may have ended while this one was under way.
  const subscriber = findSubscriber(sql, delivery.subscriber)
  if (!subscriber) return
  const now = clock()
  const begunAt = delivery.begunAt ?? now
  const attempt: Attempt = { ...outcome, begunAt, endedAt: now, bodyHash }
  const failingSince = failingAfter(outcome, subscriber.failingSince, now)
  const { attempts } = delivery
  const doubtSince = delivery.doubtSince ?? (outcome.result === 'ambiguous' ? begunAt : null)
  const { idempotencyMs } = channels[subscriber.channel]
  const state = { attempts, doubtSince, failingSince, idempotencyMs }
  const decision = decide(outcome, state, now, random)
  const log = logged(delivery, attempt)
  storage.transactionSync(() => {
    if (failingSince !== subscriber.failingSince) {
      sql.exec('UPDATE subscribers SET failing_since = ? WHERE id = ?', failingSince, subscriber.id)
    }
    switch (decision.status) {
      case 'due':
        postpone(sql, delivery.n, { ...decision, doubtSince, log })
        return
      case 'sent':
        settle(sql, delivery.n, { status: 'sent', reason: null, at: now, log })
        return
      case 'dead':
        settle(sql, delivery.n, { ...decision, at: now, log })
        if (decision.disable) disable(sql, subscriber.id, now)
    }
  })
  agenda.touch(subscriber.id)
  // What was sent stands in the ledger, and is counted in one line a run: a line each would cost more than sending.
  if (decision.status === 'sent') return
  logEvent('delivery.attempt', {
    id: delivery.id,
    channel: subscriber.channel,
    attempt: attempts,
    ...outcome,
    becomes: decision.status,
  })
}
