import { type ConceptTable, NO_CONCEPTS } from '../../topics/concepts/concept.ts'
import type { ConceptError } from '../../topics/concepts/table.ts'
import { TopicIndex } from '../../topics/index/topic-index.ts'
import type { Prepared } from '../../topics/matching/prepare.ts'
import { type ConceptsInForce, conceptsInForce } from '../../topics/pack/in-force.ts'
import type { QueryError } from '../../topics/query/errors.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { Topic } from '../../topics/topic.ts'
import { readConcepts } from './concept-rows.ts'
import { readTopics } from './topic-rows.ts'

/** A topic whose query cannot be read beside the concepts that there are: it is kept, and matches nothing. */
export interface BrokenTopic {
  topic: Topic
  error: QueryError
}

/**
 * The topics and concepts of the rows, compiled. A topic may be broken where a concept was lost with its KV key, or a
 * new version of the product no longer ships it: that stops none of the others.
 */
export class TopicsInForce {
  #index = new TopicIndex(NO_CONCEPTS)
  #faults: readonly ConceptError[] = []
  readonly #broken = new Map<string, BrokenTopic>()

  constructor(sql: SqlStorage) {
    this.reload(sql)
  }

  /** Takes up what was written as rows meanwhile. */
  reload(sql: SqlStorage): void {
    const { table, faults } = conceptsInForce(readConcepts(sql))
    this.#index = new TopicIndex(table)
    this.#faults = faults
    this.#broken.clear()
    for (const topic of readTopics(sql)) this.set(topic)
  }

  get concepts(): ConceptTable {
    return this.#index.concepts
  }

  /** What is wrong with concepts that are left out. */
  get faults(): readonly ConceptError[] {
    return this.#faults
  }

  get broken(): readonly BrokenTopic[] {
    return [...this.#broken.values()]
  }

  get(id: string): Topic | undefined {
    return this.#index.get(id) ?? this.#broken.get(id)?.topic
  }

  /** Whether it is there and judges articles. */
  isSound(id: string): boolean {
    return this.#index.get(id) !== undefined
  }

  all(): Topic[] {
    return [...this.#index.all(), ...this.broken.map(({ topic }) => topic)]
  }

  match(article: Prepared): ReturnType<TopicIndex['match']> {
    return this.#index.match(article)
  }

  /** The sound topics that use a concept, by itself or through another. */
  using(concept: string): Topic[] {
    return this.#index.using(concept)
  }

  set(topic: Topic): void {
    const parsed = parseQuery(topic.query, this.concepts)
    if (parsed.ok) {
      this.#broken.delete(topic.id)
      this.#index.set(topic)
    } else {
      this.#index.delete(topic.id)
      this.#broken.set(topic.id, { topic, error: parsed.error })
    }
  }

  delete(id: string): void {
    this.#index.delete(id)
    this.#broken.delete(id)
  }

  /** Takes other concepts, beside which every sound topic stays sound, and the broken topics that they mend. */
  setConcepts({ table, faults }: ConceptsInForce): void {
    this.#index.setConcepts(table)
    this.#faults = faults
    for (const { topic } of this.broken) this.set(topic)
  }
}
