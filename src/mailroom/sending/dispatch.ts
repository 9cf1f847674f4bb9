import { logEvent } from '../../log.ts'
import type { Delivery } from '../ledger/delivery.ts'
import type { Lane } from '../schedule/schedule.ts'
import { closeWindow } from '../windows.ts'
import { attempt, type SendContext } from './attempt.ts'
import { beginRow, type WaitingRow } from './begin-row.ts'
import { Breaker, type Standing } from './breaker.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { conclude } from './conclude.ts'
import { type Destination, hostOf } from './host-of.ts'
import { recover } from './recover.ts'

/** Attempts at once: the platform gives an invocation six open connections. */
const AT_ONCE = 6
/** Of those, at endpoints whose last attempt failed, so that dead ones never starve living ones. */
const FAILING_AT_ONCE = 2
/** No attempt begins later than this in one run, well before the platform ends an alarm (15 minutes). */
const RUN_MS = 60_000
/** A host that is free again so soon is waited for within a run. */
const MAX_PACE_MS = 1_000

/** What goes to endpoints that fail stands in a queue of its own. */
type Health = 'healthy' | 'failing'

/** One run of attempts: what its workers share. */
interface Run {
  context: SendContext
  /** For which time the run was asked, ms since 1970 UTC. */
  now: number
  /** Windows and attempts that may still be taken, and until when one may begin. */
  left: number
  until: number
  /** Rows attempted in this run: under a clock that runs ahead, what was put off would be due again at once. */
  taken: Set<number>
  queues: Record<Health, Candidate[]>
  /** Kinds of which a look found none; not looked for again until the run is woken. */
  dry: Set<Health>
  /** Subscribers whose host was not free when their turn came, and of those what waits for less than a second. */
  passed: Set<string>
  paced: Candidate[]
  sent: number
  workers: (Promise<void> | null)[]
}

/** A delivery whose attempt has begun, and at what host. */
interface Begun {
  delivery: Delivery
  host: string
  standing: Standing
}

/** Sends what is due, one run at a time: due → begun → sent, put off, or dead. */
export class Dispatch {
  readonly breaker = new Breaker()
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
    this.#wake(run)
    try {
      while (run.workers.some((worker) => worker !== null)) await Promise.all(run.workers)
    } finally {
      if (this.#run === run) {
        this.#run = null
        if (run.sent > 0) logEvent('delivery.sent', { count: run.sent })
      }
    }
  }

  /** Has a run that is on take up what is due at `now` by now: its attempts may hang, and no alarm comes while it is on. */
  lookAgain(now: number): void {
    if (!this.#run) return
    this.#run.now = Math.max(this.#run.now, now)
    this.#wake(this.#run)
  }

  #begin(context: SendContext, limit: number): Run {
    recover(context, this.#underWay)
    context.agenda.retryFailed()
    const run: Run = {
      context,
      now: 0,
      left: limit,
      until: context.clock() + RUN_MS,
      taken: new Set(),
      queues: { healthy: [], failing: [] },
      dry: new Set(),
      passed: new Set(),
      paced: [],
      sent: 0,
      workers: new Array<null>(AT_ONCE).fill(null),
    }
    this.#run = run
    return run
  }

  /** Has every idle worker look again, at everything. */
  #wake(run: Run): void {
    run.dry.clear()
    run.passed.clear()
    run.paced = []
    run.workers.forEach((worker, index) => {
      if (worker === null) this.#start(run, index)
    })
  }

  #start(run: Run, index: number): void {
    const worker = this.#work(run, index)
    const leave = () => {
      run.workers[index] = null
    }
    run.workers[index] = worker
    worker.then(leave, leave)
  }

  /** The first workers look at failing endpoints before living ones, the others never; one waits for paced hosts. */
  async #work(run: Run, index: number): Promise<void> {
    for (;;) {
      const begun =
        (index < FAILING_AT_ONCE ? this.#take(run, 'failing') : undefined) ??
        this.#take(run, 'healthy') ??
        (index === 0 ? await this.#takePaced(run) : undefined)
      if (!begun) return
      await this.#attempt(begun, run)
    }
  }

  /** Begins what waits for a host that takes only so many a second; each has its turn once. */
  async #takePaced(run: Run): Promise<Begun | undefined> {
    for (let turns = run.paced.length; turns > 0 && isOn(run); turns -= 1) {
      const next = run.paced.shift()
      if (!next) return undefined
      const host = hostOf(run.context, next.subscriber)
      const now = run.context.clock()
      const wait = host ? this.breaker.freeAt(host.name, host.perSecond, now) - now : 0
      if (wait > 0 && wait <= MAX_PACE_MS) await scheduler.wait(wait)
      const begun = this.#beginAt(next, 'healthy', run)
      if (begun) return begun
    }
    return undefined
  }

  async #attempt({ delivery, host, standing }: Begun, run: Run): Promise<void> {
    this.#underWay.add(delivery.n)
    try {
      const ended = await attempt(delivery, run.context)
      this.breaker.end(host, standing, ended.outcome, run.context.clock())
      conclude(delivery, ended, run.context)
      if (ended.outcome.result === 'sent') run.sent += 1
      if (standing.trial !== null && this.breaker.pausedFor(host) === null) this.#wake(run)
    } finally {
      this.#underWay.delete(delivery.n)
    }
  }

  /** Begins what comes next of a kind; undefined when there is none, or the run is over. */
  #take(run: Run, health: Health): Begun | undefined {
    while (isOn(run)) {
      if (run.queues[health].length === 0 && !run.dry.has(health)) this.#look(run)
      const candidate = run.queues[health].shift()
      if (!candidate) {
        run.dry.add(health)
        return undefined
      }
      const begun = this.#beginAt(candidate, health, run)
      if (begun) return begun
    }
    return undefined
  }

  /**
   * Fills the queues with what the run has not had yet. While more living endpoints wait than it can take, failing ones
   * are left out: the last of a run would wait for their time-outs before the next one begins.
   */
  #look(run: Run): void {
    const { storage, agenda } = run.context
    const isFailing = this.#failing(run.context)
    const queues: Run['queues'] = { healthy: [], failing: [] }
    for (const candidate of findCandidates(storage.sql, agenda, timeOf(run))) {
      if (queues.healthy.length === run.left) break
      if (run.passed.has(candidate.subscriber) || ('n' in candidate && run.taken.has(candidate.n))) continue
      const queue = queues[isFailing(candidate.subscriber) ? 'failing' : 'healthy']
      if (queue.length < run.left) queue.push(candidate)
    }
    if (queues.healthy.length + FAILING_AT_ONCE > run.left) queues.failing = []
    run.queues = queues
  }

  /** Begins a candidate if it is still what it was when it was found, and its host is free. */
  #beginAt(candidate: Candidate, health: Health, run: Run): Begun | undefined {
    const { clock } = run.context
    const host = hostOf(run.context, candidate.subscriber)
    if (!host) {
      run.passed.add(candidate.subscriber)
      return undefined
    }
    const { name, perSecond, isFailing: wasFailing } = host
    if (health === 'healthy' && (wasFailing || this.breaker.pausedFor(name) !== null)) return undefined
    const wait = this.breaker.freeAt(name, perSecond, clock()) - clock()
    if (wait > 0) {
      run.passed.add(candidate.subscriber)
      if (wait <= MAX_PACE_MS) run.paced.push(candidate)
      return undefined
    }
    const delivery = 'n' in candidate ? beginAgain(candidate, host, run) : close(candidate, run)
    if (!delivery) return undefined
    const trial = this.breaker.begin(name, perSecond, clock())
    return { delivery, host: name, standing: { trial, wasFailing } }
  }

  /** Whose attempts count as those of failing endpoints: last time it failed, or their host is left alone. */
  #failing(context: SendContext): (subscriber: string) => boolean {
    const rows = context.storage.sql.exec<{ id: string }>(
      'SELECT id FROM subscribers WHERE failing_since IS NOT NULL',
    )
    const failing = new Set(rows.toArray().map(({ id }) => id))
    if (!this.breaker.isUsed) return (id) => failing.has(id)
    return (id) => {
      if (failing.has(id)) return true
      const host = hostOf(context, id)
      return host !== null && this.breaker.pausedFor(host.name) !== null
    }
  }
}

function isOn({ left, until, context }: Run): boolean {
  return left > 0 && context.clock() < until
}

/** What is due now is taken, or at the time that the run was asked for: quiet hours may begin while it is on. */
function timeOf({ now, context }: Run): number {
  return Math.max(now, context.clock())
}

/** A row is attempted once a run. */
function beginAgain(row: WaitingRow, to: Destination, run: Run): Delivery | undefined {
  if (run.taken.has(row.n)) return undefined
  run.taken.add(row.n)
  const delivery = beginRow(run.context, row, to, timeOf(run), run.context.clock())
  if (delivery) run.left -= 1
  return delivery
}

/** Closes a lane's window; its digest, if it is to be sent, has begun with that. */
function close(lane: { subscriber: string; lane: Lane }, run: Run): Delivery | undefined {
  const { storage, agenda, base, days, clock } = run.context
  if (!agenda.isDue(lane, timeOf(run))) return undefined
  agenda.drop(lane)
  run.left -= 1
  try {
    const closing = { base, days, now: clock() }
    const { subscriber } = lane
    const digest = storage.transactionSync(() => closeWindow(storage.sql, subscriber, lane.lane, closing))
    if (digest) run.taken.add(digest.n)
    return digest ?? undefined
  } catch (error) {
    // It stays open until the next run, and keeps no other from being closed.
    const { subscriber } = lane
    agenda.fail({ subscriber, lane: lane.lane })
    logEvent('window.failed', { subscriber, lane: lane.lane, error: String(error) })
    return undefined
  }
}
