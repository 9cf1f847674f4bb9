import { DurableObject } from 'cloudflare:workers'
import type { ArchivePart } from '../articles/archive.ts'
import type { Concept } from '../topics/concepts/concept.ts'
import type { Topic } from '../topics/topic.ts'
import type { Answer } from './answer.ts'
import { type DocumentFront, documentFront } from './documents/document-front.ts'
import { type Asked, explainTopic } from './explaining/explain-topic.ts'
import type { Explained } from './explaining/explained.ts'
import { ConceptDesk, type ConceptReview, type ConceptView } from './following/concept-desk.ts'
import { type Label, readLabels } from './following/label-rows.ts'
import { type Followed, type LabelWish, type StoredTopic, TopicDesk } from './following/topic-desk.ts'
import { reviewTopic, reviewTopics, type TopicReview, type TopicsReviewed } from './following/topic-review.ts'
import { TopicsInForce } from './following/topics-in-force.ts'
import { type NewsroomHealth, newsroomHealth } from './health/newsroom-health.ts'
import type { ArticlePreviewAnswer, ArticleWish } from './pages/preview-article.ts'
import { endInterrupted } from './polling/interrupted.ts'
import type { HandedIn } from './polling/poll.ts'
import { PollDesk } from './polling/poll-desk.ts'
import type { PollReport, PollTrigger } from './polling/polls.ts'
import type { PreviewAnswer, PreviewWish } from './polling/preview.ts'
import { archivedAlone } from './publishing/archive-value.ts'
import { Outlet } from './publishing/outlet.ts'
import { type Front, frontOf, type Home, homeOf } from './publishing/publish.ts'
import { Reach } from './reach.ts'
import type { RestoreStep } from './restoring/restore.ts'
import { RestoreDesk, type Restored } from './restoring/restore-desk.ts'
import { FLUSH_WAIT_MS, Rounds } from './rounds.ts'
import { createTables, readMeta } from './schema.ts'
import type { SourceChange } from './sources/change.ts'
import type { Source } from './sources/source.ts'
import { SourceDesk } from './sources/source-desk.ts'
import type { SourceState } from './sources/source-rows.ts'

/** A tick's clock may lie this far ahead of the real one in production. */
const MAX_AHEAD_MS = 5 * 60_000

/** The one writer of news: polls, decides what is new, numbers events, publishes to KV, tells the Mailroom. */
export class Newsroom extends DurableObject<Env> {
  readonly #sql: SqlStorage
  readonly #reach = new Reach(() => this.env)
  readonly #inForce: TopicsInForce
  readonly #topics: TopicDesk
  readonly #concepts: ConceptDesk
  readonly #sources: SourceDesk
  readonly #polls: PollDesk
  readonly #restoring: RestoreDesk
  readonly #rounds: Rounds

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    const { storage } = ctx
    this.#sql = storage.sql
    createTables(this.#sql)
    storage.transactionSync(() => endInterrupted(this.#sql, Date.now()))
    const reach = this.#reach
    const inForce = new TopicsInForce(this.#sql)
    const outlet = new Outlet(this.#sql, {
      kv: () => reach.kv,
      putSeconds: () => reach.settings.putSeconds,
      hub: () => reach.hub,
      shardOf: (shard) => reach.shard(shard),
      library: () => reach.library(),
    })
    const setAlarm = () => this.#rounds.setAlarm()
    const publish = () => this.#rounds.publish()
    this.#inForce = inForce
    this.#topics = new TopicDesk(storage, inForce, publish)
    this.#concepts = new ConceptDesk(storage, inForce, publish)
    this.#sources = new SourceDesk(storage, () => this.#rounds.settle())
    this.#polls = new PollDesk({
      storage,
      topics: inForce,
      outlet,
      outside: () => reach.outside(),
      setAlarm,
      flushWaitMs: FLUSH_WAIT_MS,
    })
    this.#restoring = new RestoreDesk(storage, reach, inForce, setAlarm)
    this.#rounds = new Rounds({ storage, reach, outlet, inForce, topics: this.#topics, polls: this.#polls })
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

  async createSource(
    source: Source,
    adding: { isIdMade: boolean; isAlone: boolean },
  ): Promise<Answer<SourceState>> {
    return this.#whenReady(() => this.#sources.create(source, adding))
  }

  async sourceAt(url: string): Promise<SourceState | null> {
    return this.#sources.findByAddress(url) ?? null
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

  /** What an article's page says. Asks for it, unless it is given, and keeps nothing. */
  async previewArticle(wish: ArticleWish): Promise<ArticlePreviewAnswer> {
    return this.#polls.previewArticle(wish)
  }

  // — topics and their readers —

  async listTopics(): Promise<Topic[]> {
    return this.#inForce.all()
  }

  async findTopic(id: string): Promise<Topic | null> {
    return this.#inForce.get(id) ?? null
  }

  /** An operator's topics with what there is to know of each. */
  async reviewTopics(): Promise<TopicsReviewed> {
    return reviewTopics(this.#sql, this.#inForce)
  }

  async reviewTopic(id: string): Promise<TopicReview | null> {
    const topic = this.#inForce.get(id)
    return topic ? reviewTopic(this.#sql, topic, this.#inForce) : null
  }

  /** What was said of articles for a topic; null where there is no such topic. */
  async labels(topic: string): Promise<Label[] | null> {
    return this.#inForce.get(topic) ? readLabels(this.#sql, topic) : null
  }

  async label(topic: string, labels: LabelWish[]): Promise<Answer<Label[]>> {
    return this.#whenReady(() => this.#topics.label(topic, labels, Date.now()))
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

  /** Reads a query with the concepts that there are, which takes more CPU than a plain request may use. */
  async readQuery(query: string): Promise<Answer<string>> {
    return this.#whenReady(() => this.#topics.read(query))
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

  /** Every concept with what uses it. */
  async reviewConcepts(): Promise<ConceptReview[]> {
    return this.#concepts.review()
  }

  async listConcepts(): Promise<ConceptView[]> {
    return this.#concepts.list()
  }

  async findConcept(id: string): Promise<ConceptView | null> {
    return this.#concepts.find(id) ?? null
  }

  /** An operator's own concepts, for those who read queries elsewhere. */
  async allConcepts(): Promise<Answer<Concept[]>> {
    return this.#whenReady(() => ({ ok: true, value: this.#concepts.own() }))
  }

  async putConcept(concept: Concept): Promise<Answer<ConceptView>> {
    return this.#whenReady(() => this.#concepts.put(concept))
  }

  async deleteConcept(id: string): Promise<Answer<null>> {
    return this.#whenReady(() => this.#concepts.delete(id))
  }

  // — what pages ask when KV does not have it —

  // Later pages of lists are always asked of the rows; null beyond the last.

  async front(topic: string, page = 1): Promise<Front | null> {
    return frontOf(this.#sql, topic, page)
  }

  async home(page = 1): Promise<Home | null> {
    return homeOf(this.#sql, page)
  }

  /** What cites a document, by its id, or by its number whoever issued it. */
  async document(id: string, page = 1): Promise<DocumentFront | null> {
    return documentFront(this.#sql, id, page)
  }

  /** An article by its hash, as the part of the archive that it stands in has it. */
  async article(hash: string): Promise<ArchivePart | null> {
    return archivedAlone(this.#sql, hash)
  }

  // — time —

  override async alarm(): Promise<void> {
    await this.tick(Date.now())
  }

  /** Does what is due at `now` (ms since 1970 UTC). Two at once do it once. */
  async tick(now: number): Promise<Answer<null>> {
    if (!this.#reach.settings.development && now > Date.now() + MAX_AHEAD_MS)
      return { ok: false, code: 'clock_ahead' }
    return this.#whenReady(async () => {
      await this.#rounds.tick(now)
      return { ok: true, value: null }
    })
  }

  // — restore —

  /** Takes one step of making the rows again from KV; `null` starts. Led by its caller until `step` is null. */
  async restore(step: RestoreStep | null): Promise<Restored> {
    return this.#restoring.take(step)
  }

  /** What users would notice, for `/health`. */
  async health(): Promise<NewsroomHealth> {
    return newsroomHealth(this.#sql, this.#inForce, await this.#restoring.isReady(), Date.now())
  }

  /** Does nothing for an object that has lost its rows. */
  async #whenReady<T>(act: () => Answer<T> | Promise<Answer<T>>): Promise<Answer<T>> {
    return (await this.#restoring.isReady()) ? act() : { ok: false, code: 'restore_needed' }
  }
}
