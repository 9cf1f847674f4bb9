import { brokenTopics } from '../../topics/concepts/broken.ts'
import type { Concept } from '../../topics/concepts/concept.ts'
import { wordingsOf } from '../../topics/concepts/meaning.ts'
import type { ConceptError } from '../../topics/concepts/table.ts'
import { SHIPPED_CONCEPTS } from '../../topics/pack/concepts.ts'
import { type ConceptsInForce, conceptsInForce } from '../../topics/pack/in-force.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import type { Answer } from '../answer.ts'
import { markDirty } from '../publishing/pending.ts'
import { deleteConcept, readConcepts, writeConcept } from './concept-rows.ts'
import { type ConceptUse, conceptUses } from './concept-use.ts'
import { askForLookBack } from './look-back-rows.ts'
import type { TopicsInForce } from './topics-in-force.ts'

/** A concept that queries may name, and whose it is. */
export interface ConceptView extends Concept {
  /** It comes with the product. */
  shipped: boolean
  /** It is an operator's own, in the place of one that comes with the product. */
  replacesShipped: boolean
}

/** A concept with what uses it. */
export interface ConceptReview extends ConceptView, ConceptUse {
  /** What is wrong with it: it is then left out. */
  faults: ConceptError[]
}

/**
 * Takes an operator's changes of concepts. One that would break a topic, or another concept, is refused. `publish` puts
 * what a change dirtied and lays the topics that use the concept against the archive.
 */
export class ConceptDesk {
  readonly #storage: DurableObjectStorage
  readonly #topics: TopicsInForce
  readonly #publish: () => Promise<void>

  constructor(storage: DurableObjectStorage, topics: TopicsInForce, publish: () => Promise<void>) {
    this.#storage = storage
    this.#topics = topics
    this.#publish = publish
  }

  /** An operator's own, as the rows have them. */
  own(): Concept[] {
    return readConcepts(this.#storage.sql)
  }

  list(): ConceptView[] {
    const own = new Map(this.own().map((concept) => [concept.id, concept]))
    const shipped = new Map(SHIPPED_CONCEPTS.map((concept) => [concept.id, concept]))
    return [...new Map([...shipped, ...own])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, concept]) => ({
        ...concept,
        shipped: !own.has(id),
        replacesShipped: own.has(id) && shipped.has(id),
      }))
  }

  review(): ConceptReview[] {
    const uses = conceptUses(this.#topics.all(), this.#topics.concepts)
    return this.list().map((concept) => ({
      ...concept,
      ...(uses.get(concept.id) ?? { topics: [], ownQueries: 0, concepts: [] }),
      faults: this.#topics.faults.filter((fault) => fault.concept === concept.id),
    }))
  }

  find(id: string): ConceptView | undefined {
    return this.list().find((concept) => concept.id === id)
  }

  async put(concept: Concept): Promise<Answer<ConceptView>> {
    const others = this.own().filter(({ id }) => id !== concept.id)
    const refusal = await this.#change(concept.id, [...others, concept], (sql) => writeConcept(sql, concept))
    const value = this.find(concept.id)
    return refusal ?? (value ? { ok: true, value } : { ok: false, code: 'not_found' })
  }

  /** Ends an operator's own concept; one of the same id that comes with the product is in force again. */
  async delete(id: string): Promise<Answer<null>> {
    const own = this.own()
    if (!own.some((concept) => concept.id === id)) {
      return { ok: false, code: this.find(id) ? 'concept_shipped' : 'not_found' }
    }
    const rest = own.filter((concept) => concept.id !== id)
    return (await this.#change(id, rest, (sql) => deleteConcept(sql, id))) ?? { ok: true, value: null }
  }

  /** Makes the change, or answers why not. */
  async #change(
    id: string,
    own: readonly Concept[],
    write: (sql: SqlStorage) => void,
  ): Promise<Exclude<Answer<never>, { ok: true }> | null> {
    const before = this.#topics.concepts
    const after = conceptsInForce(own)
    const wanted = new Set(before.ids())
    wanted.delete(id)
    if (own.some((concept) => concept.id === id)) wanted.add(id)
    const errors = after.faults.filter(({ concept }) => wanted.has(concept) && !after.table.has(concept))
    const users = this.#topics.using(id)
    if (errors.length > 0) {
      // What names it fails only because it does.
      const atFault = errors.filter(({ concept }) => concept === id)
      const topics = users.map(({ id: topic, name }) => ({ id: topic, name }))
      return { ok: false, code: 'concept', id, errors: atFault.length > 0 ? atFault : errors, topics }
    }
    const broken = brokenTopics(users, before, after.table)
    if (broken.length > 0) return { ok: false, code: 'concept_used', id, topics: broken }
    this.#take(
      id,
      after,
      users.map((topic) => topic.id),
      write,
    )
    await this.#publish()
    return null
  }

  #take(id: string, after: ConceptsInForce, users: string[], write: (sql: SqlStorage) => void): void {
    const { sql } = this.#storage
    const isSame = wordingsOf(this.#topics.concepts, id) === wordingsOf(after.table, id)
    const mended = this.#topics.broken.filter(({ topic }) => parseQuery(topic.query, after.table).ok)
    this.#storage.transactionSync(() => {
      write(sql)
      markDirty(sql, [`concept:${id}`])
      const judgedAnew = [...(isSame ? [] : users), ...mended.map(({ topic }) => topic.id)]
      askForLookBack(sql, judgedAnew, Date.now())
    })
    this.#topics.setConcepts(after)
  }
}
