import { parseQuery } from '../../topics/query/parse.ts'
import type { QueryWarning } from '../../topics/query/warnings.ts'
import type { Topic } from '../../topics/topic.ts'
import type { Answer } from '../answer.ts'
import { markDirty } from '../publishing/pending.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { findFollowed, noteFollow, privateTopic } from './follow.ts'
import { deleteTopic, putTopic } from './topic-rows.ts'
import type { TopicsInForce } from './topics-in-force.ts'

/** What a follow answers: the topics as they are called, and the last `seq` made before it. */
export interface Followed {
  seq: number
  topics: { id: string; name: string }[]
}

/** A topic as it was stored, with what its author should know of its query. */
export interface StoredTopic extends Topic {
  warnings: QueryWarning[]
}

/**
 * Takes changes of topics. `publish` puts what a change dirtied and lays new queries against the archive, before the
 * request is answered.
 */
export class TopicDesk {
  readonly #storage: DurableObjectStorage
  readonly #topics: TopicsInForce
  readonly #publish: () => Promise<void>

  constructor(storage: DurableObjectStorage, topics: TopicsInForce, publish: () => Promise<void>) {
    this.#storage = storage
    this.#topics = topics
    this.#publish = publish
  }

  async create(topic: Omit<Topic, 'version'>): Promise<Answer<StoredTopic>> {
    return this.#topics.get(topic.id) ? { ok: false, code: 'exists' } : this.#store({ ...topic, version: 1 })
  }

  async change(id: string, change: Partial<Omit<Topic, 'version'>>): Promise<Answer<StoredTopic>> {
    const before = this.#topics.get(id)
    if (!before) return { ok: false, code: 'not_found' }
    const isOtherQuery = change.query !== undefined && change.query !== before.query
    return this.#store({ ...before, ...change, version: before.version + (isOtherQuery ? 1 : 0) })
  }

  async delete(id: string): Promise<Answer<null>> {
    const topic = this.#topics.get(id)
    if (!topic) return { ok: false, code: 'not_found' }
    this.#storage.transactionSync(() => deleteTopic(this.#storage.sql, topic))
    this.#topics.delete(id)
    await this.#publish()
    return { ok: true, value: null }
  }

  /** Reads a query as a follow would, without following it; answers its canonical spelling. */
  read(query: string): Answer<string> {
    const parsed = parseQuery(query, this.#topics.concepts)
    return parsed.ok
      ? { ok: true, value: parsed.canonical }
      : { ok: false, code: 'query', error: parsed.error }
  }

  /** Notes that a shard's subscriber follows these topics and, given a query, its private topic. */
  async follow(topicIds: readonly string[], query: string | null, shard: number): Promise<Answer<Followed>> {
    const topics = findFollowed(this.#topics, topicIds)
    if (!topics) return { ok: false, code: 'not_found' }
    if (query !== null) {
      const parsed = parseQuery(query, this.#topics.concepts)
      if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
      const topic = privateTopic(parsed)
      if (!this.#topics.get(topic.id)) await this.#store(topic)
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
    await this.#publish()
    return { ok: true, value: { seq, topics: topics.map(({ id, name }) => ({ id, name })) } }
  }

  async #store(topic: Topic): Promise<Answer<StoredTopic>> {
    const parsed = parseQuery(topic.query, this.#topics.concepts)
    if (!parsed.ok) return { ok: false, code: 'query', error: parsed.error }
    const before = this.#topics.get(topic.id)
    this.#storage.transactionSync(() => putTopic(this.#storage.sql, topic, before, Date.now()))
    this.#topics.set(topic)
    await this.#publish()
    return { ok: true, value: { ...topic, warnings: parsed.warnings } }
  }
}

/** From now on the shard is told every event above `mark`. */
function recordShard(sql: SqlStorage, shard: number, mark: number): void {
  sql.exec('INSERT OR IGNORE INTO shards VALUES (?, ?)', shard, mark)
  if (shard < readMeta(sql, 'shard_count')) return
  writeMeta(sql, 'shard_count', shard + 1)
  markDirty(sql, ['shards'])
}
