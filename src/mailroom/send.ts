import type { Channel, Outcome } from '../delivery/channel.ts'
import type { ChannelName } from '../delivery/registry.ts'
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
import { decide, failingAfter } from './retry.ts'
import { findSubscriber, type Subscriber } from './subscribers.ts'

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

/** One run of attempts: what its workers share. */
interface Run {
  context: SendContext
  /** What is due at this time is taken, ms since 1970 UTC. */
  now: number
  /** Attempts that may still be made, and until when one may begin. */
  left: number
  until: number
  /** Attempted in this run: under a clock that runs ahead, what was put off would be due again at once. */
  taken: Set<string>
  queues: Record<Health, Delivery[]>
  /** Kinds of which a look found none; not looked for again until somebody joins the run. */
  dry: Set<Health>
  sent: number
  workers: (Promise<void> | null)[]
}

type Health = 'healthy' | 'failing'

/** Sends what is due, one run at a time: due → begun → sent, put off, or dead. */
export class Dispatch {
  /** Deliveries whose attempt is under way in this very object; a begun row that is not here died with another. */
  readonly #underWay = new Set<string>()
  #run: Run | null = null

  /**
   * Makes at most `limit` attempts at deliveries due at `now`. A run that is on is joined: it takes up what became
   * due since, with all the workers that have meanwhile fallen idle.
   */
  async run(context: SendContext, now: number, limit: number): Promise<void> {
    const run = this.#run ?? this.#begin(context, limit)
    run.now = Math.max(run.now, now)
    run.dry.clear()
    run.workers.forEach((worker, index) => {
      if (worker === null) this.#start(run, index)
    })
    try {
      while (run.workers.some((worker) => worker !== null)) await Promise.all(run.workers)
    } finally {
      if (this.#run === run) {
        this.#run = null
        if (run.sent > 0) logEvent('delivery.sent', { count: run.sent })
      }
    }
  }

  #begin(context: SendContext, limit: number): Run {
    this.#recover(context)
    const run: Run = {
      context,
      now: 0,
      left: limit,
      until: context.clock() + RUN_MS,
      taken: new Set(),
      queues: { healthy: [], failing: [] },
      dry: new Set(),
      sent: 0,
      workers: new Array<null>(AT_ONCE).fill(null),
    }
    this.#run = run
    return run
  }

  #start(run: Run, index: number): void {
    const worker = this.#work(run, index)
    const leave = () => {
      run.workers[index] = null
    }
    run.workers[index] = worker
    worker.then(leave, leave)
  }

  /** The first workers look at failing endpoints before living ones, the others never. */
  async #work(run: Run, index: number): Promise<void> {
    const mayFail = index < FAILING_AT_ONCE
    for (;;) {
      const delivery = (mayFail ? take(run, 'failing') : undefined) ?? take(run, 'healthy')
      if (!delivery) return
      await this.#attempt(delivery, run)
    }
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
      const outcome: Outcome = { result: 'ambiguous', at: 'transport', reason: 'interrupted' }
      this.#conclude(delivery, delivery.subscriber, outcome, context)
    }
  }

  async #attempt(listed: Delivery, run: Run): Promise<void> {
    const { context } = run
    const { clock, storage } = context
    const { sql } = storage
    const subscriber = findSubscriber(sql, listed.subscriber)
    if (!subscriber || subscriber.address === null || !begin(sql, listed.id, run.now, clock())) return
    run.left -= 1
    const attempts = listed.attempts + 1
    const delivery: Delivery = { ...listed, attempts, firstAttemptAt: listed.firstAttemptAt ?? clock() }
    this.#underWay.add(delivery.id)
    try {
      const outcome = await attempt(delivery, subscriber.address, subscriber, context)
      this.#conclude(delivery, subscriber.id, outcome, context)
      if (outcome.result === 'sent') run.sent += 1
    } finally {
      this.#underWay.delete(delivery.id)
    }
  }

  /** Writes down what came of an attempt, and what follows for the endpoint. */
  #conclude(delivery: Delivery, subscriberId: string, outcome: Outcome, context: SendContext): void {
    const { storage, channels, clock, random } = context
    const { sql } = storage
    // Read now: another attempt at the same endpoint may have ended while this one was under way.
    const subscriber = findSubscriber(sql, subscriberId)
    if (!subscriber) return
    const now = clock()
    const failingSince = failingAfter(outcome, subscriber.failingSince, now)
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
}

/** Renders and sends once. What cannot be rendered now never can be; it must not keep others from being sent. */
async function attempt(
  delivery: Delivery,
  address: string,
  { channel, secrets }: Subscriber,
  { storage, channels, signingKey, clock }: SendContext,
): Promise<Outcome> {
  try {
    const message = composeMessage(storage.sql, delivery, signingKey)
    if (!message) return { result: 'refused', reason: 'erased', status: null }
    const to = { address, keys: secrets }
    const body = await channels[channel].render(message, to)
    if (body === null) return { result: 'refused', reason: 'kind', status: null }
    return await channels[channel].send(body, delivery.id, to, clock())
  } catch (error) {
    logEvent('delivery.broken', { id: delivery.id, error: String(error) })
    return { result: 'refused', reason: 'broken', status: null }
  }
}

/** The next delivery of a kind; undefined when there is none, or the run is over. */
function take(run: Run, health: Health): Delivery | undefined {
  const { queues, taken, dry, left, context } = run
  if (left <= 0 || context.clock() >= run.until) return undefined
  if (queues[health].length === 0 && !dry.has(health)) {
    const due = dueDeliveries(context.storage.sql, run.now, left + taken.size, health)
    queues[health] = due.filter(({ id }) => !taken.has(id))
  }
  // A row can stand in both queues: an endpoint fails, and what waited among the healthy is found again.
  let delivery = queues[health].shift()
  while (delivery && taken.has(delivery.id)) delivery = queues[health].shift()
  if (delivery) taken.add(delivery.id)
  else dry.add(health)
  return delivery
}

/** Due rows whose time has come and that nobody has begun, longest due first. */
function dueDeliveries(sql: SqlStorage, now: number, limit: number, health: Health): Delivery[] {
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
