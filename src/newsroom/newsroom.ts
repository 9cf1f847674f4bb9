import { DurableObject } from 'cloudflare:workers'
import { logEvent } from '../log.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { QueryError } from '../topics/query/errors.ts'
import { parseQuery } from '../topics/query/parse.ts'
import type { Topic, TopicIndex } from '../topics/topic.ts'
import { Budget } from './fetch.ts'
import { findFollowed, noteFollow, privateTopic, retirableTopics } from './following/follow.ts'
import { compileTopics, deleteTopic, putTopic } from './following/topic-rows.ts'
import { sweepEvents } from './news/event-rows.ts'
import type { PollContext } from './polling/poll.ts'
import { dueSources, type PollReport, Polls, type PollTrigger } from './polling/polls.ts'
import { type FlushSettings, flushPending } from './publishing/flush.ts'
import { markDirty, pendingKeys, sweepPending } from './publishing/pending.ts'
import { type Front, frontOf, type Home, homeOf } from './publishing/publish.ts'
import { laggingShards, laggingSince, pushEvents, type Shard } from './publishing/push.ts'
import { finishRestore, type RestoreCounts, type RestoreStep, restoreStep } from './restoring/restore.ts'
import { createTables, readMeta, writeMeta } from './schema.ts'
import {
  deleteSource,
  findSource,
  listSources,
  putSource,
  type Source,
  type SourceState,
} from './sources/source.ts'

const DAY_MS = 86_400_000
/** How long a request that changed something waits for its KV puts: keys may be put once a second. */
const FLUSH_WAIT_MS = 2_500
const PUSH_RETRY_MS = 5_000
const KEEP_POLLS_MS = 40 * DAY_MS
/** A tick's clock may lie this far ahead of the real one in production. */
const MAX_AHEAD_MS = 5 * 60_000

/** Why the Newsroom did not do what it was asked. */
export type NewsroomRefusal =
  | { ok: false; code: 'restore_needed' | 'not_found' | 'exists' | 'clock_ahead' }
  | { ok: false; code: 'query'; error: QueryError }

export type Answer<T> = { ok: true; value: T } | NewsroomRefusal

/** What a follow answers: the topics as they are called, and the last `seq` made before it. */
export interface Followed {
  seq: number
  topics: { id: string; name: string }[]
}

export interface NewsroomHealth {
  isReady: boolean
  sources: number
  /** Shards that do not hold the newest events. */
  lagging: number[]
  /** Since when the oldest event waits for one of them, ms since 1970 UTC. */
  laggingSince: number | null
  failing: { source: string; failures: number }[]
}

/** The one writer of news: polls, decides what is new, numbers events, publishes to KV, tells the Mailroom. */
export class Newsroom extends DurableObject<Env> {
  readonly #sql: SqlStorage
  readonly #topics: TopicIndex
  readonly #polls: Polls
  #flushing: Promise<void> | null = null
  #pushing: Promise<boolean> = Promise.resolve(true)
  #ticking: Promise<void> = Promise.resolve()
  #pushRetryAt = 0

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    createTables(this.#sql)
    this.#topics = compileTopics(this.#sql)
    this.#polls = new Polls(this.#sql)
  }

  // — polls —

  /** Polls now and answers when the events are with the Mailroom. Without `source`: every source that is on. */
  async poll(trigger: PollTrigger, source?: string): Promise<Answer<PollReport>> {
    const started = await this.#startPoll(trigger, source)
    return started.ok ? { ok: true, value: await started.value.done } : started
  }

  /** Starts a poll (or joins one) that goes on by itself; its report is found by the id. */
  async startPollAsync(source?: string): Promise<Answer<{ id: string }>> {
    const started = await this.#startPoll('manual', source)
    if (!started.ok) return started
    this.ctx.waitUntil(started.value.done)
    return { ok: true, value: { id: started.value.id } }
  }

  async listPolls(limit: number, before: { startedAt: number; id: string } | null): Promise<PollReport[]> {
    return this.#polls.list(limit, before)
  }

  async findPoll(id: string): Promise<PollReport | null> {
    return this.#polls.find(id) ?? null
  }

  async #startPoll(
    trigger: PollTrigger,
    source?: string,
  ): Promise<Answer<{ id: string; done: Promise<PollReport> }>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    const wanted = source === undefined ? undefined : findSource(this.#sql, source)
    if (source !== undefined && !wanted) return { ok: false, code: 'not_found' }
    const states = wanted ? [wanted] : listSources(this.#sql).filter((state) => state.source.enabled)
    return { ok: true, value: this.#poll(states, trigger, this.#budget()) }
  }

  #poll(states: readonly SourceState[], trigger: PollTrigger, budget: Budget) {
    return this.#polls.run(states, trigger, this.#pollContext(budget), async () => {
      await this.#push(budget)
      await this.#flush(budget, trigger === 'manual' ? FLUSH_WAIT_MS : 0)
      await this.#setAlarm()
    })
  }

  // — sources —

  async listSources(): Promise<SourceState[]> {
    return listSources(this.#sql)
  }

  async findSource(id: string): Promise<SourceState | null> {
    return findSource(this.#sql, id) ?? null
  }

  async createSource(source: Source): Promise<Answer<SourceState>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    if (findSource(this.#sql, source.id)) return { ok: false, code: 'exists' }
    return this.#storeSource(source)
  }

  async changeSource(id: string, change: Partial<Source>): Promise<Answer<SourceState>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    const state = findSource(this.#sql, id)
    return state ? this.#storeSource({ ...state.source, ...change }) : { ok: false, code: 'not_found' }
  }

  async deleteSource(id: string): Promise<Answer<null>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    if (!findSource(this.#sql, id)) return { ok: false, code: 'not_found' }
    this.ctx.storage.transactionSync(() => deleteSource(this.#sql, id))
    await this.#settle()
    return { ok: true, value: null }
  }

  async #storeSource(source: Source): Promise<Answer<SourceState>> {
    this.ctx.storage.transactionSync(() => putSource(this.#sql, source, Date.now()))
    await this.#settle()
    const value = findSource(this.#sql, source.id)
    return value ? { ok: true, value } : { ok: false, code: 'not_found' }
  }

  // — topics —

  async listTopics(): Promise<Topic[]> {
    return this.#topics.all()
  }

  async findTopic(id: string): Promise<Topic | null> {
    return this.#topics.get(id) ?? null
  }

  async createTopic(topic: Omit<Topic, 'version'>): Promise<Answer<Topic>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    if (this.#topics.get(topic.id)) return { ok: false, code: 'exists' }
    return this.#storeTopic({ ...topic, version: 1 })
  }

  async changeTopic(id: string, change: Partial<Omit<Topic, 'version'>>): Promise<Answer<Topic>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    const before = this.#topics.get(id)
    if (!before) return { ok: false, code: 'not_found' }
    const isOtherQuery = change.query !== undefined && change.query !== before.query
    return this.#storeTopic({ ...before, ...change, version: before.version + (isOtherQuery ? 1 : 0) })
  }

  async deleteTopic(id: string): Promise<Answer<null>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    const topic = this.#topics.get(id)
    if (!topic) return { ok: false, code: 'not_found' }
    this.ctx.storage.transactionSync(() => deleteTopic(this.#sql, topic))
    this.#topics.delete(id)
    await this.#settle()
    return { ok: true, value: null }
  }

  async #storeTopic(topic: Topic): Promise<Answer<Topic>> {
    const parsed = parseQuery(topic.query)
    if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
    const before = this.#topics.get(topic.id)
    this.ctx.storage.transactionSync(() => putTopic(this.#sql, topic, before, Date.now()))
    this.#topics.set(topic)
    await this.#settle()
    return { ok: true, value: topic }
  }

  // — readers —

  /**
   * Says that a shard's subscriber follows these topics and, given a query, its private topic. The shard is from now
   * on told every event above the `seq` that this answers.
   */
  async follow(topicIds: readonly string[], query: string | null, shard: number): Promise<Answer<Followed>> {
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    const topics = findFollowed(this.#topics, topicIds)
    if (!topics) return { ok: false, code: 'not_found' }
    if (query !== null) {
      const parsed = parseQuery(query)
      if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
      const topic = privateTopic(parsed.canonical)
      if (!this.#topics.get(topic.id)) await this.#storeTopic(topic)
      topics.push(topic)
    }
    noteFollow(
      this.#sql,
      topics.map(({ id }) => id),
      Date.now(),
    )
    const seq = readMeta(this.#sql, 'seq')
    this.ctx.storage.transactionSync(() => this.#recordShard(shard, seq))
    await this.#settle()
    return { ok: true, value: { seq, topics: topics.map(({ id, name }) => ({ id, name })) } }
  }

  /** The highest shard number ever used, or -1. */
  async highestShard(): Promise<number> {
    return readMeta(this.#sql, 'shard_count') - 1
  }

  #recordShard(shard: number, mark: number): void {
    this.#sql.exec('INSERT OR IGNORE INTO shards VALUES (?, ?)', shard, mark)
    if (shard < readMeta(this.#sql, 'shard_count')) return
    writeMeta(this.#sql, 'shard_count', shard + 1)
    markDirty(this.#sql, ['shards'])
  }

  // — what pages ask when KV does not have it —

  async front(topic: string): Promise<Front | null> {
    return frontOf(this.#sql, topic)
  }

  async home(): Promise<Home> {
    return homeOf(this.#sql)
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /** Does what is due at `now` (ms since 1970 UTC). Two at once do it once. */
  async tick(now: number): Promise<Answer<null>> {
    if (!this.#settings().development && now > Date.now() + MAX_AHEAD_MS)
      return { ok: false, code: 'clock_ahead' }
    if (!(await this.#isReady())) return { ok: false, code: 'restore_needed' }
    // One after the other: the second finds done what the first did, and does what only its own clock makes due.
    const turn = this.#ticking.then(() => this.#tick(now))
    this.#ticking = turn.catch(() => undefined)
    await turn
    return { ok: true, value: null }
  }

  async #tick(now: number): Promise<void> {
    const budget = this.#budget()
    try {
      // What is known already goes out first: a poll that dies must not keep it.
      await this.#push(budget)
      const due = dueSources(this.#sql, now)
      if (due.length > 0) await this.#poll(due, 'schedule', budget).done
      await this.#flush(budget, 0)
      if (now >= readMeta(this.#sql, 'swept_at') + DAY_MS) await this.#sweep(budget)
    } finally {
      await this.#setAlarm()
    }
  }

  async #sweep(budget: Budget): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      sweepEvents(this.#sql, Date.now())
      sweepPending(this.#sql, Date.now())
      this.#sql.exec('DELETE FROM polls WHERE started_at < ?', Date.now() - KEEP_POLLS_MS)
      writeMeta(this.#sql, 'swept_at', Date.now())
    })
    await this.#retireTopics(budget)
  }

  /** Ends private topics that nobody follows any more. A shard that cannot be asked keeps them all. */
  async #retireTopics(budget: Budget): Promise<void> {
    const candidates = retirableTopics(this.#sql, Date.now())
    const shards = readMeta(this.#sql, 'shard_count')
    const followed = new Set<string>()
    for (let shard = 0; shard < shards && candidates.length > 0; shard += 1) {
      if (!budget.take()) return
      try {
        for (const id of await this.#shard(shard).followedAmong(candidates)) followed.add(id)
      } catch (error) {
        logEvent('sweep.failed', { shard, error: String(error) })
        return
      }
    }
    for (const id of candidates) {
      // It may have been asked for while the shards were.
      const isStillUnfollowed = !followed.has(id) && retirableTopics(this.#sql, Date.now()).includes(id)
      if (isStillUnfollowed) await this.deleteTopic(id)
    }
  }

  // — restore —

  /** Takes one step of making the rows again from KV; `null` starts. Led by its caller until `step` is null. */
  async restore(step: RestoreStep | null): Promise<{ step: RestoreStep | null; counts: RestoreCounts }> {
    // Rows that are there know more than KV, which may still show what was deleted a moment ago.
    if (readMeta(this.#sql, 'initialised') > 0) return { step: null, counts: this.#counts() }
    const first: RestoreStep = { prefix: 'source:', cursor: null }
    const next = await restoreStep(this.ctx.storage, this.env.KV, step ?? first, Date.now())
    if (next === null) {
      await finishRestore(this.ctx.storage, this.env.KV, this.#settings().mailroomShards, (n) =>
        this.#shard(n),
      )
      for (const topic of compileTopics(this.#sql).all()) this.#topics.set(topic)
      logEvent('restore.finished')
      await this.#setAlarm()
    }
    return { step: next, counts: this.#counts() }
  }

  #counts(): RestoreCounts {
    const count = (table: 'articles' | 'topics' | 'sources') =>
      this.#sql.exec<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`).one().n
    const counts = { articles: count('articles'), topics: count('topics'), sources: count('sources') }
    return { ...counts, seq: readMeta(this.#sql, 'seq') }
  }

  /** What users would notice, for `/health`. */
  async health(): Promise<NewsroomHealth> {
    return {
      isReady: await this.#isReady(),
      sources: listSources(this.#sql).length,
      lagging: laggingShards(this.#sql).map(({ shard }) => shard),
      laggingSince: laggingSince(this.#sql),
      failing: listSources(this.#sql)
        .filter(({ source, failures }) => source.enabled && failures > 0)
        .map(({ source, failures }) => ({ source: source.id, failures })),
    }
  }

  /**
   * False for an object without rows while KV holds news: its rows were lost, and going on would forget what is
   * known and tell it again. The question is asked of KV once in an object's life.
   */
  async #isReady(): Promise<boolean> {
    if (readMeta(this.#sql, 'initialised') > 0) return true
    const { KV } = this.env
    for (const prefix of ['source:', 'topic:']) {
      if ((await KV.list({ prefix, limit: 1 })).keys.length > 0) return false
    }
    writeMeta(this.#sql, 'initialised', Date.now())
    return true
  }

  // — shared by all of these —

  /** After a change by request: what it dirtied is put before the request is answered. */
  async #settle(): Promise<void> {
    await this.#flush(this.#budget(), FLUSH_WAIT_MS)
    await this.#setAlarm()
  }

  /** One flush at a time: two would put one key twice at once. */
  async #flush(budget: Budget, waitMs: number): Promise<void> {
    while (this.#flushing) await this.#flushing
    const settings: FlushSettings = { putSeconds: this.#settings().putSeconds, budget, clock: Date.now }
    this.#flushing = flushPending(this.#sql, this.env.KV, settings, waitMs).finally(() => {
      this.#flushing = null
    })
    await this.#flushing
  }

  /** One push after the other: a second finds what the first left. */
  async #push(budget: Budget): Promise<void> {
    const turn = this.#pushing.then(() => pushEvents(this.#sql, (shard) => this.#shard(shard), budget))
    this.#pushing = turn.catch(() => false)
    this.#pushRetryAt = (await turn) || budget.isSpent ? 0 : Date.now() + PUSH_RETRY_MS
  }

  /** Sets the alarm to the next due time, if it is not there already. */
  async #setAlarm(): Promise<void> {
    const { putSeconds } = this.#settings()
    const times = [readMeta(this.#sql, 'swept_at') + DAY_MS]
    for (const { source, nextPollAt } of listSources(this.#sql)) if (source.enabled) times.push(nextPollAt)
    const [pending] = pendingKeys(this.#sql, putSeconds)
    if (pending) times.push(pending.dueAt)
    if (laggingShards(this.#sql).length > 0) times.push(this.#pushRetryAt)
    const next = Math.max(Math.min(...times), Date.now())
    const current = await this.ctx.storage.getAlarm()
    if (current === null || Math.abs(current - next) > 500) await this.ctx.storage.setAlarm(next)
  }

  #pollContext(budget: Budget): PollContext {
    const { allowPrivateHosts, publicUrl } = this.#settings()
    const userAgent = `bantin/0.1 (+${publicUrl ?? 'http://localhost'})`
    const outside = { fetch: fetch.bind(globalThis), budget, allowPrivateHosts, userAgent }
    return { storage: this.ctx.storage, topics: this.#topics, outside, clock: Date.now, random: Math.random }
  }

  #shard(shard: number): Shard {
    const { MAILROOM } = this.env
    const id = MAILROOM.idFromName(`shard-${shard}`)
    return MAILROOM.get(id, { locationHint: this.#settings().locationHint }) as unknown as Shard
  }

  #budget(): Budget {
    return new Budget(this.#settings().subrequests)
  }

  #settings(): Settings {
    const read = readSettings(this.env)
    if (!read.ok) throw new Error(`settings: ${read.faults.map((fault) => fault.message).join(' ')}`)
    return read.settings
  }
}
