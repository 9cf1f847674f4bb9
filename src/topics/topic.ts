import { NO_CONCEPTS } from './concepts/concept.ts'
import { match, type Prepared, type Verdict } from './matcher.ts'
import { parseQuery } from './query/parse.ts'
import type { Query } from './query/tree.ts'

/** A named query that is followed. `version` counts edits of its query; a private one shows on no public page. */
export interface Topic {
  id: string
  name: string
  query: string
  description: string
  visibility: 'public' | 'private'
  language: string
  minScore: number
  version: number
}

/** All topics, ready to judge articles. Compiled when its owner wakes, changed topic by topic after that. */
export class TopicIndex {
  readonly #compiled = new Map<string, { topic: Topic; tree: Query }>()

  /** Adds a topic or replaces it. Its query must have been accepted by `parseQuery`. */
  set(topic: Topic): void {
    const parsed = parseQuery(topic.query, NO_CONCEPTS)
    if (!parsed.ok)
      throw new Error(`topic ${topic.id} holds a query that does not parse: ${parsed.error.code}`)
    this.#compiled.set(topic.id, { topic, tree: parsed.tree })
  }

  delete(id: string): void {
    this.#compiled.delete(id)
  }

  get(id: string): Topic | undefined {
    return this.#compiled.get(id)?.topic
  }

  all(): Topic[] {
    return [...this.#compiled.values()].map((entry) => entry.topic)
  }

  /** Every topic that the article is on, with its verdict. */
  match(article: Prepared): { topic: Topic; verdict: Verdict }[] {
    const matches: { topic: Topic; verdict: Verdict }[] = []
    for (const { topic, tree } of this.#compiled.values()) {
      const verdict = match(tree, article)
      if (verdict && verdict.score >= topic.minScore) matches.push({ topic, verdict })
    }
    return matches
  }
}
