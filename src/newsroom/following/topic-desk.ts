import { articleId, parseArticleId } from '../../articles/article.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { QueryWarning } from '../../topics/query/warnings.ts'
import type { Topic } from '../../topics/topic.ts'
import type { Answer } from '../answer.ts'
import { readArticle } from '../news/archive-rows.ts'
import { markDirty } from '../publishing/pending.ts'
import { readMeta, writeMeta } from '../schema.ts'
import { findFollowed, noteFollow, privateTopic } from './follow.ts'
import { boundLabels, deleteLabel, type Label, readLabels, writeLabel } from './label-rows.ts'
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

/** What is said of an article, by its id; null takes back what was said. */
export interface LabelWish {
  article: string
  about: boolean | null
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

  /** Labels articles for a topic, or takes their labels away (null); answers all that it has, newest first. */
  async label(id: string, labels: readonly LabelWish[], now: number): Promise<Answer<Label[]>> {
    if (!this.#topics.get(id)) return { ok: false, code: 'not_found' }
    const { sql } = this.#storage
    const before = JSON.stringify(readLabels(sql, id))
    const after = this.#storage.transactionSync(() => {
      for (const wish of labels) takeLabel(sql, id, wish, now)
      boundLabels(sql, id)
      const kept = readLabels(sql, id)
      if (JSON.stringify(kept) !== before) markDirty(sql, [`topic:${id}`])
      return kept
    })
    await this.#publish()
    return { ok: true, value: after }
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

/** An article that the archive does not have is not labelled. */
function takeLabel(sql: SqlStorage, topic: string, { article: id, about }: LabelWish, now: number): void {
  if (about === null) {
    deleteLabel(sql, topic, id)
    return
  }
  const article = readArticle(sql, parseArticleId(id)?.hash ?? '')
  if (article && articleId(article) === id)
    writeLabel(sql, topic, { article: id, title: article.title, about, at: now })
}

/** From now on the shard is told every event above `mark`. */
function recordShard(sql: SqlStorage, shard: number, mark: number): void {
  sql.exec('INSERT OR IGNORE INTO shards VALUES (?, ?)', shard, mark)
  if (shard < readMeta(sql, 'shard_count')) return
  writeMeta(sql, 'shard_count', shard + 1)
  markDirty(sql, ['shards'])
}
