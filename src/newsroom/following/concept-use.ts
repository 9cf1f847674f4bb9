import { isOwnQuery } from '../../events.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { conceptsNamedBy } from '../../topics/index/topic-index.ts'
import { parseQuery } from '../../topics/query/parse.ts'
import { leavesOf } from '../../topics/query/walk.ts'
import type { Topic } from '../../topics/topic.ts'

/** What uses a concept. */
export interface ConceptUse {
  /** An operator's topics that need it, by itself or through another. */
  topics: Pick<Topic, 'id' | 'name'>[]
  /** How many queries of readers' own do; these are theirs. */
  ownQueries: number
  /** Concepts that name it. */
  concepts: string[]
}

/** What uses each concept that anything uses. */
export function conceptUses(topics: readonly Topic[], table: ConceptTable): Map<string, ConceptUse> {
  const uses = new Map<string, ConceptUse>()
  const useOf = (id: string) => {
    const use = uses.get(id) ?? { topics: [], ownQueries: 0, concepts: [] }
    uses.set(id, use)
    return use
  }
  const named = new Map(table.ids().map((id) => [id, conceptsNamedBy(table, id)]))
  for (const [id, names] of named) for (const name of names) useOf(name).concepts.push(id)
  for (const topic of topics) {
    // Grows while it is gone through: what a concept names comes behind it.
    const reached = new Set(conceptsIn(topic.query, table))
    for (const id of reached) {
      for (const name of named.get(id) ?? []) reached.add(name)
      const use = useOf(id)
      if (isOwnQuery(topic.id)) use.ownQueries += 1
      else use.topics.push({ id: topic.id, name: topic.name })
    }
  }
  return uses
}

function conceptsIn(query: string, table: ConceptTable): string[] {
  if (!query.includes('@')) return []
  const parsed = parseQuery(query, table)
  return parsed.ok ? leavesOf(parsed.tree).flatMap((leaf) => (leaf.op === 'concept' ? [leaf.id] : [])) : []
}
