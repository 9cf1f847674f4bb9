import { keptSince } from '../articles/archive.ts'
import { sweepHosts } from './asking/hosts.ts'
import type { Budget } from './asking/outside.ts'
import { sweepRobots } from './asking/robots-rows.ts'
import { areDocumentsComplete, completeDocuments } from './documents/complete.ts'
import { lookBack } from './following/look-back.ts'
import { isLookingBack } from './following/look-back-rows.ts'
import { retireTopics } from './following/retire.ts'
import type { TopicDesk } from './following/topic-desk.ts'
import type { TopicsInForce } from './following/topics-in-force.ts'
import { sweepEvents } from './news/event-rows.ts'
import { hasOldArticles, sweepArticles } from './news/sweep-articles.ts'
import { sweepBlocks } from './pages/block-rows.ts'
import type { PollDesk } from './polling/poll-desk.ts'
import { areEntriesComplete, completeEntries } from './publishing/complete-entries.ts'
import { countDaysIn } from './publishing/entry-rows.ts'
import type { Outlet } from './publishing/outlet.ts'
import { sweepPending } from './publishing/pending.ts'
import type { Reach } from './reach.ts'
import { readMeta, writeMeta } from './schema.ts'
import { sweepStories } from './stories/story-rows.ts'
import { forgetPings, pingTimes } from './websub/ping-rows.ts'
import { tellHub } from './websub/tell-hub.ts'

const DAY_MS = 86_400_000
/** How long a request that changed something waits for its KV puts: keys may be put once a second. */
export const FLUSH_WAIT_MS = 2_500
const KEEP_POLLS_MS = 40 * DAY_MS

/** Whose work the rounds drive on. */
export interface Rounded {
  storage: DurableObjectStorage
  reach: Reach
  outlet: Outlet
  inForce: TopicsInForce
  topics: TopicDesk
  polls: PollDesk
}

/** Does what is due, by its time or since a request left it, and keeps the alarm at what is due next. */
export class Rounds {
  readonly #of: Rounded
  readonly #sql: SqlStorage
  #ticking: Promise<void> = Promise.resolve()

  constructor(of: Rounded) {
    this.#of = of
    this.#sql = of.storage.sql
  }

  /** One round after the other: the second finds done what the first did, and does what only its own clock makes due. */
  async tick(now: number): Promise<void> {
    const turn = this.#ticking.then(() => this.#tick(now))
    this.#ticking = turn.catch(() => undefined)
    await turn
  }

  async #tick(now: number): Promise<void> {
    const { storage, reach, outlet, inForce, polls } = this.#of
    const budget = reach.budget()
    try {
      // What is known already goes out first: a poll that dies must not keep it.
      await outlet.push(budget)
      await this.#lookBack()
      completeDocuments(storage)
      completeEntries(storage)
      storage.transactionSync(() => countDaysIn(this.#sql, reach.settings.timeZone))
      storage.transactionSync(() => sweepArticles(this.#sql, inForce, this.#keptSince()))
      await polls.doDue(now, reach.outside(budget))
      // After what the poll published, which the hub comes for.
      if (reach.hub) await tellHub(this.#sql, reach.hub, reach.outside(budget), now, Date.now)
      if (now >= readMeta(this.#sql, 'swept_at') + DAY_MS) await this.#sweep(budget)
    } finally {
      await this.setAlarm()
    }
  }

  async #sweep(budget: Budget): Promise<void> {
    const { storage, reach, topics } = this.#of
    storage.transactionSync(() => {
      sweepEvents(this.#sql, Date.now())
      sweepPending(this.#sql, Date.now())
      sweepHosts(this.#sql, Date.now())
      sweepRobots(this.#sql, Date.now())
      sweepStories(this.#sql, Date.now())
      sweepBlocks(this.#sql, Date.now())
      if (!reach.hub) forgetPings(this.#sql)
      this.#sql.exec('DELETE FROM polls WHERE started_at < ?', Date.now() - KEEP_POLLS_MS)
      writeMeta(this.#sql, 'swept_at', Date.now())
    })
    await retireTopics(this.#sql, topics, (shard) => reach.shard(shard), budget)
  }

  /** After a change by request: what it dirtied is put before the request is answered. */
  async settle(): Promise<void> {
    await this.#of.outlet.flush(this.#of.reach.budget(), FLUSH_WAIT_MS)
    await this.setAlarm()
  }

  /** The same after a change of queries: its settings first, whatever the archive takes. */
  async publish(): Promise<void> {
    await this.settle()
    if (!isLookingBack(this.#sql)) return
    await this.#lookBack()
    await this.settle()
  }

  /** Goes on laying topics against the archive, as far as one run may. */
  #lookBack(): Promise<void> {
    return lookBack({ storage: this.#of.storage, topics: this.#of.inForce, clock: Date.now })
  }

  /** What was first seen before is kept no longer. */
  #keptSince(): number {
    return keptSince(Date.now(), this.#of.reach.settings.archiveDays)
  }

  /** Sets the alarm to the next due time, if it is not there already. */
  async setAlarm(): Promise<void> {
    const { storage, reach, outlet, polls } = this.#of
    const times = [
      readMeta(this.#sql, 'swept_at') + DAY_MS,
      ...outlet.dueTimes(),
      ...polls.dueTimes(),
      ...(reach.hub ? pingTimes(this.#sql) : []),
      ...(isLookingBack(this.#sql) ? [0] : []),
      ...(areDocumentsComplete(this.#sql) ? [] : [0]),
      ...(areEntriesComplete(this.#sql) ? [] : [0]),
      ...(hasOldArticles(this.#sql, this.#keptSince()) ? [0] : []),
    ]
    const next = Math.max(Math.min(...times), Date.now())
    const current = await storage.getAlarm()
    if (current === null || Math.abs(current - next) > 500) await storage.setAlarm(next)
  }
}
