import { NO_CONCEPTS } from '../../topics/concepts/concept.ts'
import type { TopicIndex } from '../../topics/index/topic-index.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { Topic } from '../../topics/topic.ts'
import type { Answer } from '../answer.ts'
import { markDirty } from '../publishing/pending.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { findFollowed, noteFollow, privateTopic } from './follow.ts'
import { lookBack } from './look-back.ts'
import { isLookingBack } from './look-back-rows.ts'
import { compileTopics, deleteTopic, putTopic } from './topic-rows.ts'

/** What a follow answers: the topics as they are called, and the last `seq` made before it. */
export interface Followed {
  seq: number
  topics: { id: string; name: string }[]
}

/**
 * Keeps the topics, as rows and as the index that is compiled from them, and takes changes of them. `settle` puts
 * what a change dirtied, before the request is answered.
 */
export class TopicDesk {
  readonly index: TopicIndex
  readonly #storage: DurableObjectStorage
  readonly #settle: () => Promise<void>

  constructor(storage: DurableObjectStorage, settle: () => Promise<void>) {
    this.#storage = storage
    this.#settle = settle
    this.index = compileTopics(storage.sql)
  }

  /** Takes up topics that were written as rows. */
  reload(): void {
    for (const topic of compileTopics(this.#storage.sql).all()) this.index.set(topic)
  }

  /** Goes on laying topics against the archive, as far as one run may. */
  async lookBack(): Promise<void> {
    await lookBack({ storage: this.#storage, topics: this.index, clock: Date.now })
  }

  /** When that goes on, ms since 1970 UTC: at once, if any has not come to its end. */
  dueTimes(): number[] {
    return isLookingBack(this.#storage.sql) ? [0] : []
  }

  async create(topic: Omit<Topic, 'version'>): Promise<Answer<Topic>> {
    return this.index.get(topic.id) ? { ok: false, code: 'exists' } : this.#store({ ...topic, version: 1 })
  }

  async change(id: string, change: Partial<Omit<Topic, 'version'>>): Promise<Answer<Topic>> {
    const before = this.index.get(id)
    if (!before) return { ok: false, code: 'not_found' }
    const isOtherQuery = change.query !== undefined && change.query !== before.query
    return this.#store({ ...before, ...change, version: before.version + (isOtherQuery ? 1 : 0) })
  }

  async delete(id: string): Promise<Answer<null>> {
    const topic = this.index.get(id)
    if (!topic) return { ok: false, code: 'not_found' }
    this.#storage.transactionSync(() => deleteTopic(this.#storage.sql, topic))
    this.index.delete(id)
    await this.#settle()
    return { ok: true, value: null }
  }

  /** Notes that a shard's subscriber follows these topics and, given a query, its private topic. */
  async follow(topicIds: readonly string[], query: string | null, shard: number): Promise<Answer<Followed>> {
    const topics = findFollowed(this.index, topicIds)
    if (!topics) return { ok: false, code: 'not_found' }
    if (query !== null) {
      const parsed = parseQuery(query, NO_CONCEPTS)
      if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
      const topic = privateTopic(parsed.canonical)
      if (!this.index.get(topic.id)) await this.#store(topic)
      topics.push(topic)
    }
    const { sql } = this.#storage
    noteFollow(
      sql,
      topics.map(({ id }) => id),
      Date.now(),
    )
    const seq = readMeta(sql, 'seq')
    this.#storage.transactionSync(() => recordShard(sql, shard, seq))
    await this.#settle()
    return { ok: true, value: { seq, topics: topics.map(({ id, name }) => ({ id, name })) } }
  }

  async #store(topic: Topic): Promise<Answer<Topic>> {
    const parsed = parseQuery(topic.query, NO_CONCEPTS)
    if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
    const before = this.index.get(topic.id)
    this.#storage.transactionSync(() => putTopic(this.#storage.sql, topic, before, Date.now()))
    this.index.set(topic)
    // Its settings first: a request that changed them answers after their put, whatever the archive takes.
    await this.#settle()
    await this.lookBack()
    await this.#settle()
    return { ok: true, value: topic }
  }
}

/** From now on the shard is told every event above `mark`. */
function recordShard(sql: SqlStorage, shard: number, mark: number): void {
  sql.exec('INSERT OR IGNORE INTO shards VALUES (?, ?)', shard, mark)
  if (shard < readMeta(sql, 'shard_count')) return
  writeMeta(sql, 'shard_count', shard + 1)
  markDirty(sql, ['shards'])
}
