import type { ConceptTable } from '../../topics/concepts/concept.ts'
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
 * The topics and concepts of the rows, compiled when somebody first asks: an object that wakes to find no news needs
 * none of it. A topic may be broken where a concept was lost with its KV key, or a new version of the product no longer
 * ships it: that stops none of the others.
 */
export class TopicsInForce {
  readonly #sql: SqlStorage
  #made: Compiled | null = null

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Takes up what was written as rows meanwhile. */
  reload(): void {
    this.#made = null
  }

  get #compiled(): Compiled {
    this.#made ??= compile(this.#sql)
    return this.#made
  }

  get concepts(): ConceptTable {
    return this.#compiled.index.concepts
  }

  /** What is wrong with concepts that are left out. */
  get faults(): readonly ConceptError[] {
    return this.#compiled.faults
  }

  get broken(): readonly BrokenTopic[] {
    return [...this.#compiled.broken.values()]
  }

  get(id: string): Topic | undefined {
    const { index, broken } = this.#compiled
    return index.get(id) ?? broken.get(id)?.topic
  }

  /** Whether it is there and judges articles. */
  isSound(id: string): boolean {
    return this.#compiled.index.get(id) !== undefined
  }

  all(): Topic[] {
    return [...this.#compiled.index.all(), ...this.broken.map(({ topic }) => topic)]
  }

  match(article: Prepared): ReturnType<TopicIndex['match']> {
    return this.#compiled.index.match(article)
  }

  /** The sound topics that use a concept, by itself or through another. */
  using(concept: string): Topic[] {
    return this.#compiled.index.using(concept)
  }

  set(topic: Topic): void {
    take(this.#compiled, topic)
  }

  delete(id: string): void {
    const { index, broken } = this.#compiled
    index.delete(id)
    broken.delete(id)
  }

  /** Takes other concepts, beside which every sound topic stays sound, and the broken topics that they mend. */
  setConcepts({ table, faults }: ConceptsInForce): void {
    this.#compiled.index.setConcepts(table)
    this.#compiled.faults = faults
    for (const { topic } of this.broken) this.set(topic)
  }
}

interface Compiled {
  index: TopicIndex
  faults: readonly ConceptError[]
  broken: Map<string, BrokenTopic>
}

function compile(sql: SqlStorage): Compiled {
  const { table, faults } = conceptsInForce(readConcepts(sql))
  const compiled: Compiled = { index: new TopicIndex(table), faults, broken: new Map() }
  for (const topic of readTopics(sql)) take(compiled, topic)
  return compiled
}

function take({ index, broken }: Compiled, topic: Topic): void {
  const parsed = parseQuery(topic.query, index.concepts)
  if (parsed.ok) {
    broken.delete(topic.id)
    index.set(topic, parsed.tree)
  } else {
    index.delete(topic.id)
    broken.set(topic.id, { topic, error: parsed.error })
  }
}
