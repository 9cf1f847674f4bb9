import { searchable } from '../../articles/article.ts'
import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { type Relaxation, relaxations } from '../../topics/explain/relax.ts'
import { judge } from '../../topics/matching/evaluate.ts'
import { type Prepared, prepare } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { wanted } from '../candidates.ts'
import { type Found, found } from '../search.ts'
import { type Bounds, type Range, walk } from '../walk.ts'

/** What a query would match besides, if it asked for one thing less. */
export interface NearMiss<Example> {
  /** The canonical spelling of that thing, and of the query that is left. */
  without: string
  query: string
  kind: Relaxation['kind']
  message: string
  message_vi: string
  /** Matches that the query itself does not have. */
  more: number
  /** The first of them; over the archive, the newest. */
  examples: Example[]
}

/** Over the archive, what each of them was counted over may be less than the preview's span. */
export interface ArchiveNearMiss extends NearMiss<Found> {
  cut: boolean
}

/** A handful: each is a walk of its own. */
const MOST = 8
const EXAMPLES = 3
/** For each of them: what floods already here is no near miss. */
const BOUNDS: Bounds = { candidates: 500, characters: 1_500_000, termArticles: 200_000 }

/** Those of an archive that any relaxation would add, most first. `known` are the ids that match as it is. */
export function nearMissesInArchive(
  sql: SqlStorage,
  tree: Query,
  known: ReadonlySet<number>,
  range: Range,
  { concepts, sources, minScore }: { concepts: ConceptTable; sources: Map<string, string>; minScore: number },
): ArchiveNearMiss[] {
  const misses = relaxations(tree)
    .slice(0, MOST)
    .map((relaxation): ArchiveNearMiss => {
      const miss = { ...blank<Found>(relaxation), cut: false }
      const relaxed = wanted(relaxation.query, { concepts, sources })
      const { reached } = walk(sql, relaxed, range, BOUNDS, ({ id, article }) => {
        if (known.has(id)) return true
        const name = sources.get(article.source) ?? article.source
        const verdict = judge(relaxation.query, concepts, prepare(searchable(article, name)))
        if (!verdict || verdict.score < minScore) return true
        miss.more += 1
        if (miss.examples.length < EXAMPLES) miss.examples.push(found(article, name, verdict))
        return true
      })
      return { ...miss, cut: reached !== null }
    })
  return mostFirst(misses)
}

/** Counts, article by article, what each relaxation of a query would add. */
export class GivenNearMisses {
  readonly #misses: readonly { relaxation: Relaxation; miss: NearMiss<number> }[]
  readonly #concepts: ConceptTable
  readonly #minScore: number

  constructor(tree: Query, concepts: ConceptTable, minScore: number) {
    this.#misses = relaxations(tree)
      .slice(0, MOST)
      .map((relaxation) => ({ relaxation, miss: blank<number>(relaxation) }))
    this.#concepts = concepts
    this.#minScore = minScore
  }

  /** Takes an article, by its index, that the query as it is does not match. */
  add(index: number, prepared: Prepared): void {
    for (const { relaxation, miss } of this.#misses) {
      const verdict = judge(relaxation.query, this.#concepts, prepared)
      if (!verdict || verdict.score < this.#minScore) continue
      miss.more += 1
      if (miss.examples.length < EXAMPLES) miss.examples.push(index)
    }
  }

  all(): NearMiss<number>[] {
    return mostFirst(this.#misses.map(({ miss }) => miss))
  }
}

function blank<T>({ dropped, canonical, kind, message, message_vi }: Relaxation): NearMiss<T> {
  return { without: dropped, query: canonical, kind, message, message_vi, more: 0, examples: [] }
}

/** Relaxations that add nothing are not told. */
function mostFirst<T extends { more: number }>(misses: readonly T[]): T[] {
  return misses.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more)
}
