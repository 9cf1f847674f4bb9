import type { Outcome } from '../../delivery/channel.ts'
import { logEvent } from '../../log.ts'
import { type Delivery, type DeliveryRow, fromRow } from '../ledger/delivery.ts'
import { begin } from '../ledger/settle.ts'
import { closeWindow } from '../windows.ts'
import { attempt, type SendContext } from './attempt.ts'
import { type Candidate, findCandidates, type Health } from './candidates.ts'
import { conclude } from './conclude.ts'

/** Attempts at once: the platform gives an invocation six open connections. */
const AT_ONCE = 6
/** Of those, at endpoints whose last attempt failed, so that dead ones never starve living ones. */
const FAILING_AT_ONCE = 2
/** No attempt begins later than this in one run, well before the platform ends an alarm (15 minutes). */
const RUN_MS = 60_000
const INTERRUPTED: Outcome = { result: 'ambiguous', at: 'transport', reason: 'interrupted' }

/** One run of attempts: what its workers share. */
interface Run {
  context: SendContext
  /** What is due at this time is taken, ms since 1970 UTC. */
  now: number
  /** Windows and attempts that may still be taken, and until when one may begin. */
  left: number
  until: number
  /** Rows attempted in this run: under a clock that runs ahead, what was put off would be due again at once. */
  taken: Set<number>
  queues: Record<Health, Candidate[]>
  /** Kinds of which a look found none; not looked for again until somebody joins the run. */
  dry: Set<Health>
  sent: number
  workers: (Promise<void> | null)[]
}

/** Sends what is due, one run at a time: due → begun → sent, put off, or dead. */
export class Dispatch {
  /** Deliveries whose attempt is under way in this very object; a begun row that is not here died with another. */
  readonly #underWay = new Set<number>()
  #run: Run | null = null

  /**
   * Takes at most `limit` windows and deliveries due at `now`. A run that is on is joined: it takes up what became due
   * since, with all the workers that have meanwhile fallen idle.
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
    const begun = context.storage.sql
      .exec<DeliveryRow>('SELECT * FROM due_deliveries WHERE begun_at IS NOT NULL')
      .toArray()
      .map(fromRow)
    for (const delivery of begun) {
      if (this.#underWay.has(delivery.n)) continue
      conclude(delivery, { outcome: INTERRUPTED, bodyHash: null }, context)
    }
  }

  async #attempt(delivery: Delivery, run: Run): Promise<void> {
    this.#underWay.add(delivery.n)
    try {
      const ended = await attempt(delivery, run.context)
      conclude(delivery, ended, run.context)
      if (ended.outcome.result === 'sent') run.sent += 1
    } finally {
      this.#underWay.delete(delivery.n)
    }
  }
}

/** Begins what comes next of a kind; undefined when there is none, or the run is over. */
function take(run: Run, health: Health): Delivery | undefined {
  const { queues, dry, context, taken } = run
  while (run.left > 0 && context.clock() < run.until) {
    if (queues[health].length === 0 && !dry.has(health)) {
      run.queues = findCandidates(context.storage.sql, context.agenda, run.now, run.left + taken.size)
    }
    const candidate = run.queues[health].shift()
    if (!candidate) {
      dry.add(health)
      return undefined
    }
    const delivery = 'n' in candidate ? beginAgain(candidate.n, run) : close(candidate, run)
    if (delivery) return delivery
  }
  return undefined
}

/** A row is attempted once a run, and only if it still waits for that. */
function beginAgain(n: number, run: Run): Delivery | undefined {
  if (run.taken.has(n)) return undefined
  run.taken.add(n)
  const delivery = begin(run.context.storage.sql, n, run.now, run.context.clock())
  if (delivery) run.left -= 1
  return delivery
}

/** Closes a lane's window; its digest, if it is to be sent, has begun with that. */
function close(lane: Pick<Extract<Candidate, { lane: unknown }>, 'subscriber' | 'lane'>, run: Run) {
  const { storage, agenda, base, days, clock } = run.context
  if (!agenda.isDue(lane, run.now)) return undefined
  agenda.drop(lane)
  run.left -= 1
  try {
    const { subscriber } = lane
    const closing = { base, days, now: clock() }
    const digest = storage.transactionSync(() => closeWindow(storage.sql, subscriber, lane.lane, closing))
    if (digest) run.taken.add(digest.n)
    return digest ?? undefined
  } catch (error) {
    // It stays open until something of it changes, and keeps no other from being closed.
    logEvent('window.failed', { ...lane, error: String(error) })
    return undefined
  }
}

/** When the next row waits to be attempted, later than `after`; null when none does. */
export function nextDeliveryAt(sql: SqlStorage, after = 0): number | null {
  return sql
    .exec<{ at: number | null }>(
      'SELECT MIN(next_at) AS at FROM deliveries WHERE next_at > ? AND begun_at IS NULL',
      after,
    )
    .one().at
}
