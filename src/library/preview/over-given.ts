import type { ConceptTable } from '../../topics/concepts/concept.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import type { Searchable } from '../../topics/matching/fields.ts'
import { prepare } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { GivenNearMisses, type NearMiss } from './near-misses.ts'
import { type Counts, Tally } from './tally.ts'

/** What a query matches among given articles; `article` is an index into them. */
export interface GivenPreview extends Counts {
  matches: ({ article: number } & Verdict)[]
  examined: number
  /** Examples are indexes, too. */
  nearMisses: NearMiss<number>[]
}

/** Lays a query over articles of the caller's own, one after the other: all at once would not fit into an object. */
export function previewOverGiven(
  articles: readonly Searchable[],
  tree: Query,
  concepts: ConceptTable,
  minScore: number,
): GivenPreview {
  const tally = new Tally(tree, concepts, minScore)
  const nearMisses = new GivenNearMisses(tree, concepts, minScore)
  const matches = articles.flatMap((given, article) => {
    const prepared = prepare(given)
    const tallied = tally.judge(prepared)
    if (tallied?.isEnough) return [{ article, ...tallied.verdict }]
    nearMisses.add(article, prepared)
    return []
  })
  return { ...tally.counts(), matches, examined: articles.length, nearMisses: nearMisses.all() }
}
