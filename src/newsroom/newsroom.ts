import { DurableObject } from 'cloudflare:workers'
import { logEvent } from '../log.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { Concept } from '../topics/concepts/concept.ts'
import type { Topic } from '../topics/topic.ts'
import type { Answer } from './answer.ts'
import { userAgent } from './asking/agent.ts'
import { sweepHosts } from './asking/hosts.ts'
import { Budget, type Outside } from './asking/outside.ts'
import { sweepRobots } from './asking/robots-rows.ts'
import { areDocumentsComplete, completeDocuments } from './documents/complete.ts'
import { type DocumentFront, documentFront } from './documents/document-front.ts'
import { type Asked, explainTopic } from './explaining/explain-topic.ts'
import type { Explained } from './explaining/explained.ts'
import { ConceptDesk, type ConceptView } from './following/concept-desk.ts'
import { lookBack } from './following/look-back.ts'
import { isLookingBack } from './following/look-back-rows.ts'
import { retireTopics } from './following/retire.ts'
import { type Followed, type StoredTopic, TopicDesk } from './following/topic-desk.ts'
import { TopicsInForce } from './following/topics-in-force.ts'
import { type NewsroomHealth, newsroomHealth } from './health/newsroom-health.ts'
import { sweepEvents } from './news/event-rows.ts'
import { endInterrupted } from './polling/interrupted.ts'
import type { HandedIn } from './polling/poll.ts'
import { PollDesk } from './polling/poll-desk.ts'
import type { PollReport, PollTrigger } from './polling/polls.ts'
import type { PreviewAnswer, PreviewWish } from './polling/preview.ts'
import { Outlet } from './publishing/outlet.ts'
import { sweepPending } from './publishing/pending.ts'
import { type Front, frontOf, type Home, homeOf } from './publishing/publish.ts'
import type { Shard } from './publishing/push.ts'
import type { ArchiveReader } from './publishing/tell-library.ts'
import { isReady } from './restoring/readiness.ts'
import { finishRestore, type RestoreCounts, type RestoreStep, restoreStep } from './restoring/restore.ts'
import { createTables, readMeta, writeMeta } from './schema.ts'
import type { SourceChange } from './sources/change.ts'
import type { Source } from './sources/source.ts'
import { SourceDesk } from './sources/source-desk.ts'
import type { SourceState } from './sources/source-rows.ts'

const DAY_MS = 86_400_000
/** How long a request that changed something waits for its KV puts: keys may be put once a second. */
const FLUSH_WAIT_MS = 2_500
const KEEP_POLLS_MS = 40 * DAY_MS
/** A tick's clock may lie this far ahead of the real one in production. */
const MAX_AHEAD_MS = 5 * 60_000

/** The one writer of news: polls, decides what is new, numbers events, publishes to KV, tells the Mailroom. */
export class Newsroom extends DurableObject<Env> {
  readonly #sql: SqlStorage
  readonly #outlet: Outlet
  readonly #inForce: TopicsInForce
  readonly #topics: TopicDesk
  readonly #concepts: ConceptDesk
  readonly #sources: SourceDesk
  readonly #polls: PollDesk
  #ticking: Promise<void> = Promise.resolve()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    createTables(this.#sql)
    ctx.storage.transactionSync(() => endInterrupted(this.#sql, Date.now()))
    this.#outlet = new Outlet(this.#sql, {
      kv: () => this.env.KV,
      putSeconds: () => this.#settings().putSeconds,
      shardOf: (shard) => this.#shard(shard),
      library: () => this.#library(),
    })
    this.#inForce = new TopicsInForce(this.#sql)
    this.#topics = new TopicDesk(ctx.storage, this.#inForce, () => this.#publish())
    this.#concepts = new ConceptDesk(ctx.storage, this.#inForce, () => this.#publish())
    this.#sources = new SourceDesk(ctx.storage, () => this.#settle())
    this.#polls = new PollDesk({
      storage: ctx.storage,
      topics: this.#inForce,
      outlet: this.#outlet,
      outside: () => this.#outside(this.#budget()),
      setAlarm: () => this.#setAlarm(),
      flushWaitMs: FLUSH_WAIT_MS,
    })
  }

  // — polls —

  /** Polls now and answers when the events are with the Mailroom. Without `source`: every source that is on. */
  async poll(trigger: PollTrigger, source?: string): Promise<Answer<PollReport>> {
    const started = await this.#whenReady(() => this.#polls.start(trigger, source))
    return started.ok ? { ok: true, value: await started.value.done } : started
  }

  /** Starts a poll (or joins one) that goes on by itself; its report is found by the id. */
  async startPollAsync(source?: string): Promise<Answer<{ id: string }>> {
    const started = await this.#whenReady(() => this.#polls.start('manual', source))
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

  /** Takes a document that a machine inside the province got for us; `url` null: from the source's own address. */
  async ingest(id: string, document: HandedIn): Promise<Answer<PollReport>> {
    return this.#whenReady(() => this.#polls.ingest(id, document))
  }

  // — sources —

  async listSources(): Promise<SourceState[]> {
    return this.#sources.list()
  }

  async findSource(id: string): Promise<SourceState | null> {
    return this.#sources.find(id) ?? null
  }

  async createSource(source: Source, isIdMade: boolean): Promise<Answer<SourceState>> {
    return this.#whenReady(() => this.#sources.create(source, isIdMade))
  }

  async changeSource(id: string, change: SourceChange): Promise<Answer<SourceState>> {
    return this.#whenReady(() => this.#sources.change(id, change))
  }

  async deleteSource(id: string): Promise<Answer<null>> {
    return this.#whenReady(() => this.#sources.delete(id))
  }

  /** What a source at an address would give. Asks for it, and keeps nothing. */
  async previewSource(wish: PreviewWish): Promise<PreviewAnswer> {
    return this.#polls.preview(wish)
  }

  // — topics and their readers —

  async listTopics(): Promise<Topic[]> {
    return this.#inForce.all()
  }

  async findTopic(id: string): Promise<Topic | null> {
    return this.#inForce.get(id) ?? null
  }

  async createTopic(topic: Omit<Topic, 'version'>): Promise<Answer<StoredTopic>> {
    return this.#whenReady(() => this.#topics.create(topic))
  }

  async changeTopic(id: string, change: Partial<Omit<Topic, 'version'>>): Promise<Answer<StoredTopic>> {
    return this.#whenReady(() => this.#topics.change(id, change))
  }

  async deleteTopic(id: string): Promise<Answer<null>> {
    return this.#whenReady(() => this.#topics.delete(id))
  }

  /**
   * Says that a shard's subscriber follows these topics and, given a query, its private topic. The shard is from now
   * on told every event above the `seq` that this answers.
   */
  async follow(topicIds: readonly string[], query: string | null, shard: number): Promise<Answer<Followed>> {
    return this.#whenReady(() => this.#topics.follow(topicIds, query, shard))
  }

  /** The highest shard number ever used, or -1. */
  async highestShard(): Promise<number> {
    return readMeta(this.#sql, 'shard_count') - 1
  }

  /** Why an article is on a topic, or at which stage it stopped. */
  async explain(id: string, asked: Asked): Promise<Answer<Explained>> {
    const topic = this.#inForce.get(id)
    if (!topic) return { ok: false, code: 'not_found' }
    return { ok: true, value: explainTopic(this.#sql, topic, this.#inForce.concepts, asked, Date.now()) }
  }

  // — concepts —

  async listConcepts(): Promise<ConceptView[]> {
    return this.#concepts.list()
  }

  async findConcept(id: string): Promise<ConceptView | null> {
    return this.#concepts.find(id) ?? null
  }

  /** An operator's own concepts, for those who read queries elsewhere. */
  async allConcepts(): Promise<Concept[]> {
    return this.#concepts.own()
  }

  async putConcept(concept: Concept): Promise<Answer<ConceptView>> {
    return this.#whenReady(() => this.#concepts.put(concept))
  }

  async deleteConcept(id: string): Promise<Answer<null>> {
    return this.#whenReady(() => this.#concepts.delete(id))
  }

  // — what pages ask when KV does not have it —

  async front(topic: string): Promise<Front | null> {
    return frontOf(this.#sql, topic)
  }

  async home(): Promise<Home> {
    return homeOf(this.#sql)
  }

  /** What cites a document, by its id, or by its number whoever issued it. */
  async document(id: string): Promise<DocumentFront | null> {
    return documentFront(this.#sql, id)
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /** Does what is due at `now` (ms since 1970 UTC). Two at once do it once. */
  async tick(now: number): Promise<Answer<null>> {
    if (!this.#settings().development && now > Date.now() + MAX_AHEAD_MS)
      return { ok: false, code: 'clock_ahead' }
    return this.#whenReady(async () => {
      // One after the other: the second finds done what the first did, and does what only its own clock makes due.
      const turn = this.#ticking.then(() => this.#tick(now))
      this.#ticking = turn.catch(() => undefined)
      await turn
      return { ok: true, value: null }
    })
  }

  async #tick(now: number): Promise<void> {
    const budget = this.#budget()
    try {
      // What is known already goes out first: a poll that dies must not keep it.
      await this.#outlet.push(budget)
      await this.#lookBack()
      completeDocuments(this.ctx.storage)
      await this.#polls.doDue(now, this.#outside(budget))
      if (now >= readMeta(this.#sql, 'swept_at') + DAY_MS) await this.#sweep(budget)
    } finally {
      await this.#setAlarm()
    }
  }

  async #sweep(budget: Budget): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      sweepEvents(this.#sql, Date.now())
      sweepPending(this.#sql, Date.now())
      sweepHosts(this.#sql, Date.now())
      sweepRobots(this.#sql, Date.now())
      this.#sql.exec('DELETE FROM polls WHERE started_at < ?', Date.now() - KEEP_POLLS_MS)
      writeMeta(this.#sql, 'swept_at', Date.now())
    })
    await retireTopics(this.#sql, this.#topics, (shard) => this.#shard(shard), budget)
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
      this.#inForce.reload(this.#sql)
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
    return newsroomHealth(this.#sql, this.#inForce, await isReady(this.#sql, this.env.KV), Date.now())
  }

  // — shared by all of these —

  /** Does nothing for an object that has lost its rows. */
  async #whenReady<T>(act: () => Answer<T> | Promise<Answer<T>>): Promise<Answer<T>> {
    return (await isReady(this.#sql, this.env.KV)) ? act() : { ok: false, code: 'restore_needed' }
  }

  /** After a change by request: what it dirtied is put before the request is answered. */
  async #settle(): Promise<void> {
    await this.#outlet.flush(this.#budget(), FLUSH_WAIT_MS)
    await this.#setAlarm()
  }

  /** The same after a change of queries: its settings first, whatever the archive takes. */
  async #publish(): Promise<void> {
    await this.#settle()
    if (!isLookingBack(this.#sql)) return
    await this.#lookBack()
    await this.#settle()
  }

  /** Goes on laying topics against the archive, as far as one run may. */
  #lookBack(): Promise<void> {
    return lookBack({ storage: this.ctx.storage, topics: this.#inForce, clock: Date.now })
  }

  /** Sets the alarm to the next due time, if it is not there already. */
  async #setAlarm(): Promise<void> {
    const times = [
      readMeta(this.#sql, 'swept_at') + DAY_MS,
      ...this.#outlet.dueTimes(),
      ...this.#polls.dueTimes(),
      ...(isLookingBack(this.#sql) ? [0] : []),
      ...(areDocumentsComplete(this.#sql) ? [] : [0]),
    ]
    const next = Math.max(Math.min(...times), Date.now())
    const current = await this.ctx.storage.getAlarm()
    if (current === null || Math.abs(current - next) > 500) await this.ctx.storage.setAlarm(next)
  }

  #outside(budget: Budget): Outside {
    const { allowPrivateHosts, publicUrl, contact } = this.#settings()
    return {
      fetch: fetch.bind(globalThis),
      budget,
      allowPrivateHosts,
      userAgent: userAgent(publicUrl, contact),
    }
  }

  #shard(shard: number): Shard {
    const { MAILROOM } = this.env
    const id = MAILROOM.idFromName(`shard-${shard}`)
    return MAILROOM.get(id, { locationHint: this.#settings().locationHint }) as unknown as Shard
  }

  #library(): ArchiveReader {
    const { LIBRARY } = this.env
    const id = LIBRARY.idFromName('library')
    return LIBRARY.get(id, { locationHint: this.#settings().locationHint }) as unknown as ArchiveReader
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
