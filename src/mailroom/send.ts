import type { Channel, Outcome } from '../delivery/channel.ts'
import { logEvent } from '../log.ts'
import { composeMessage } from './compose.ts'
import {
  begin,
  type Delivery,
  type DeliveryRow,
  fromDeliveryRow,
  postpone,
  settle,
  suppressDue,
} from './ledger.ts'
import { decide } from './retry.ts'
import { type ChannelName, findSubscriber, type Subscriber } from './subscribers.ts'

/** Attempts at once: the platform gives an invocation six open connections. */
const AT_ONCE = 6
/** Of those, at endpoints whose last attempt failed, so that dead ones never starve living ones. */
const FAILING_AT_ONCE = 2
/** No attempt begins later than this in one run, well before the platform ends an alarm (15 minutes). */
const RUN_MS = 60_000

export interface SendContext {
  storage: DurableObjectStorage
  channels: Readonly<Record<ChannelName, Channel>>
  signingKey: string
  clock: () => number
  random: () => number
}

/** Sends what is due, one run at a time: due → begun → sent, put off, or dead. */
export class Dispatch {
  /** Deliveries whose attempt is under way in this very object; a begun row that is not here died with another. */
  readonly #underWay = new Set<string>()
  #running: Promise<void> | null = null
  #now = 0
  #left = 0

  /** Makes at most `limit` attempts at deliveries due at `now`. Joins the run that is already on. */
  async run(context: SendContext, now: number, limit: number): Promise<void> {
    this.#now = this.#running ? Math.max(this.#now, now) : now
    if (!this.#running) {
      this.#left = limit
      this.#running = this.#run(context).finally(() => {
        this.#running = null
      })
    }
    await this.#running
  }

  async #run(context: SendContext): Promise<void> {
    this.#recover(context)
    const until = context.clock() + RUN_MS
    const { sql } = context.storage
    const queues = { healthy: [] as Delivery[], failing: [] as Delivery[] }
    // One attempt a run: under a clock that runs ahead, what was put off would be due again at once.
    const taken = new Set<string>()
    // What becomes due during the run (a confirmation, say) is taken up by it.
    const take = (health: 'healthy' | 'failing'): Delivery | undefined => {
      if (this.#left <= 0 || context.clock() >= until) return undefined
      if (queues[health].length === 0) {
        const due = dueDeliveries(sql, this.#now, this.#left + taken.size, health)
        queues[health] = due.filter(({ id }) => !taken.has(id))
      }
      const delivery = queues[health].shift()
      if (delivery) taken.add(delivery.id)
      return delivery
    }
    const work = async (mayFail: boolean) => {
      for (;;) {
        const delivery = (mayFail ? take('failing') : undefined) ?? take('healthy')
        if (!delivery) return
        await this.#attempt(delivery, context)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => work(index < FAILING_AT_ONCE)))
  }

  /** What an object that died had begun: nobody can tell how it ended. */
  #recover(context: SendContext): void {
    const { sql } = context.storage
    const begun = sql
      .exec<DeliveryRow>("SELECT * FROM deliveries WHERE status = 'due' AND begun_at IS NOT NULL")
      .toArray()
      .map(fromDeliveryRow)
    for (const delivery of begun) {
      if (this.#underWay.has(delivery.id)) continue
      const subscriber = findSubscriber(sql, delivery.subscriber)
      if (subscriber)
        this.#conclude(delivery, subscriber, { result: 'ambiguous', reason: 'interrupted' }, context)
    }
  }

  async #attempt(listed: Delivery, context: SendContext): Promise<void> {
    const { storage, channels, clock } = context
    const { sql } = storage
    const subscriber = findSubscriber(sql, listed.subscriber)
    const message = composeMessage(sql, listed, context.signingKey)
    if (!subscriber || subscriber.address === null || !message || !begin(sql, listed.id, clock())) return
    this.#left -= 1
    const attempts = listed.attempts + 1
    const delivery: Delivery = { ...listed, attempts, firstAttemptAt: listed.firstAttemptAt ?? clock() }
    this.#underWay.add(delivery.id)
    try {
      const to = { address: subscriber.address, secrets: subscriber.secrets }
      const outcome = await channels[subscriber.channel].send(message, to, clock())
      this.#conclude(delivery, subscriber, outcome, context)
    } finally {
      this.#underWay.delete(delivery.id)
    }
  }

  /** Writes down what came of an attempt, and what follows for the endpoint. */
  #conclude(delivery: Delivery, subscriber: Subscriber, outcome: Outcome, context: SendContext): void {
    const { storage, channels, clock, random } = context
    const { sql } = storage
    const now = clock()
    const failingSince = outcome.result === 'sent' ? null : (subscriber.failingSince ?? now)
    const { attempts, firstAttemptAt } = delivery
    const { idempotencyMs } = channels[subscriber.channel]
    const state = { attempts, firstAttemptAt: firstAttemptAt ?? now, failingSince, idempotencyMs }
    const decision = decide(outcome, state, now, random)
    storage.transactionSync(() => {
      if (failingSince !== subscriber.failingSince) {
        sql.exec('UPDATE subscribers SET failing_since = ? WHERE id = ?', failingSince, subscriber.id)
      }
      if (decision.status === 'due') {
        postpone(sql, delivery.id, decision.nextAt, outcome)
        return
      }
      settle(
        sql,
        delivery.id,
        decision.status,
        decision.status === 'dead' ? decision.reason : null,
        outcome,
        now,
      )
      if (decision.status === 'dead' && decision.disable) {
        sql.exec(
          "UPDATE subscribers SET status = 'disabled' WHERE id = ? AND status IN ('active', 'paused')",
          subscriber.id,
        )
        suppressDue(sql, subscriber.id, 'disabled', now)
      }
    })
    logEvent('delivery.attempt', {
      id: delivery.id,
      channel: subscriber.channel,
      attempt: attempts,
      ...outcome,
      becomes: decision.status,
    })
  }
}

/** Due rows whose time has come and that nobody has begun, longest due first. */
function dueDeliveries(
  sql: SqlStorage,
  now: number,
  limit: number,
  health: 'healthy' | 'failing',
): Delivery[] {
  return sql
    .exec<DeliveryRow>(
      `SELECT d.* FROM deliveries d JOIN subscribers s ON s.id = d.subscriber
       WHERE d.status = 'due' AND d.next_at <= ? AND d.begun_at IS NULL AND (s.failing_since IS NOT NULL) = ?
       ORDER BY d.next_at LIMIT ?`,
      now,
      health === 'failing' ? 1 : 0,
      limit,
    )
    .toArray()
    .map(fromDeliveryRow)
}

/** When the next due row's time comes; null when none is due. */
export function nextDeliveryAt(sql: SqlStorage): number | null {
  return sql
    .exec<{ at: number | null }>("SELECT MIN(next_at) AS at FROM deliveries WHERE status = 'due'")
    .one().at
}
