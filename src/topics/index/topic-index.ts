import type { ConceptTable } from '../concepts/concept.ts'
import { wordingsOf } from '../concepts/meaning.ts'
import { readWording } from '../concepts/wording.ts'
import { evidenceOf, type Verdict } from '../matching/evidence.ts'
import type { Prepared } from '../matching/prepare.ts'
import { parseQuery } from '../query/parse.ts'
import type { Query } from '../query/tree.ts'
import { score } from '../score/score.ts'
import type { Topic } from '../topic.ts'
import { Compiled } from './compiled.ts'

/** A small index is not worth compacting. */
const COMPACT_FROM = 4_096

/**
 * All topics, ready to judge articles: compiled into one index when its owner wakes, and changed topic by topic after
 * that. What an article costs depends on how many topics it touches, hardly on how many there are.
 */
export class TopicIndex {
  #concepts: ConceptTable
  #compiled: Compiled
  /** By the number of their query. */
  #topics: (Topic | undefined)[] = []
  readonly #queries = new Map<string, number>()

  constructor(concepts: ConceptTable) {
    this.#concepts = concepts
    this.#compiled = this.#empty()
  }

  get concepts(): ConceptTable {
    return this.#concepts
  }

  /** Bytes of the compiled arrays; the topics themselves and the words of their queries come on top. */
  get bytes(): number {
    return this.#compiled.bytes
  }

  /**
   * Adds a topic or replaces it. Its query must have been accepted by `parseQuery` with these concepts.
   *
   * @param accepted its tree, of a caller that has it already: reading queries is most of what an index costs to make
   */
  set(topic: Topic, accepted?: Query): void {
    const known = this.#queries.get(topic.id)
    if (known !== undefined && this.#topics[known]?.query === topic.query) {
      this.#topics[known] = topic
      return
    }
    const tree = accepted ?? this.#parse(topic)
    this.delete(topic.id)
    const query = this.#compiled.add(tree)
    this.#topics[query] = topic
    this.#queries.set(topic.id, query)
  }

  delete(id: string): void {
    const query = this.#queries.get(id)
    if (query === undefined) return
    this.#compiled.remove(query)
    this.#topics[query] = undefined
    this.#queries.delete(id)
    const { held, wasted } = this.#compiled.load
    if (held > COMPACT_FROM && wasted * 3 > held) this.#compact()
  }

  get(id: string): Topic | undefined {
    const query = this.#queries.get(id)
    return query === undefined ? undefined : this.#topics[query]
  }

  all(): Topic[] {
    return this.#topics.filter((topic) => topic !== undefined)
  }

  /** Every topic that the article is on, with its verdict, in the order in which the topics came to their queries. */
  match(article: Prepared): { topic: Topic; verdict: Verdict }[] {
    const matches: { query: number; topic: Topic; verdict: Verdict }[] = []
    this.#compiled.read(article, (query, { treeOf, findingsOf }) => {
      const topic = this.#topics[query]
      if (!topic) return
      const tree = treeOf(topic.query)
      const found = findingsOf(tree)
      const points = score(found, article, tree)
      if (points < topic.minScore) return
      matches.push({ query, topic, verdict: { score: points, evidence: evidenceOf(found, article) } })
    })
    return matches.sort((a, b) => a.query - b.query).map(({ topic, verdict }) => ({ topic, verdict }))
  }

  /** The topics that use a concept, by itself or through another. */
  using(conceptId: string): Topic[] {
    return this.#usingAny([...this.#dependents(conceptId)])
  }

  /**
   * Takes other concepts. Answers the ids of the topics for which that changes something. No topic may use a concept
   * that is gone: the caller asks `using` first.
   */
  setConcepts(concepts: ConceptTable): string[] {
    const before = this.#concepts
    const ids = new Set([...before.ids(), ...concepts.ids()])
    const changed = [...ids].filter((id) => wordingsOf(before, id) !== wordingsOf(concepts, id))
    const affected = this.#usingAny(changed)
    const gone = changed.filter((id) => !concepts.has(id))
    const [orphan] = this.#usingAny(gone)
    if (orphan) throw new Error(`topic ${orphan.id} uses a concept that is gone`)
    this.#concepts = concepts
    for (const id of changed) this.#compiled.terms.relink(id)
    return affected.map(({ id }) => id)
  }

  #usingAny(concepts: readonly string[]): Topic[] {
    const terms = new Set(concepts.map((id) => this.#compiled.terms.findConcept(id)))
    terms.delete(0)
    if (terms.size === 0) return []
    return this.#compiled.using(terms).flatMap((query) => this.#topics[query] ?? [])
  }

  /** A concept and all that name it among their wordings, or name one that does. */
  #dependents(concept: string): Set<string> {
    const found = new Set([concept])
    const named = this.#concepts.ids().map((id) => [id, conceptsNamedBy(this.#concepts, id)] as const)
    for (const id of found) {
      for (const [other, names] of named) if (names.includes(id)) found.add(other)
    }
    return found
  }

  #parse(topic: Topic): Query {
    const parsed = parseQuery(topic.query, this.#concepts)
    if (!parsed.ok)
      throw new Error(`topic ${topic.id} holds a query that does not parse: ${parsed.error.code}`)
    return parsed.tree
  }

  #empty(): Compiled {
    return new Compiled((id) => this.#concepts.leaves(id))
  }

  /** Leaves behind what belongs to no topic any more. */
  #compact(): void {
    const compiled = this.#empty()
    const moved = new Map<number, number>()
    const topics: Topic[] = []
    this.#queries.clear()
    this.#topics.forEach((topic, query) => {
      if (!topic) return
      const own = compiled.adopt(this.#compiled, query, moved)
      topics[own] = topic
      this.#queries.set(topic.id, own)
    })
    this.#compiled = compiled
    this.#topics = topics
  }
}

export function conceptsNamedBy(concepts: ConceptTable, id: string): string[] {
  const wordings = concepts.get(id)?.wordings.map(readWording) ?? []
  return wordings.flatMap((wording) => (wording.op === 'reference' ? [wording.id] : []))
}
