import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { judge } from '../../topics/matching/evaluate.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import type { Prepared } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { BranchCount, type Noisiest } from './branch-count.ts'

/** What a query came to over a number of articles. */
export interface Counts {
  /** Matches with at least the score asked for, and those below it. */
  matched: number
  belowMinScore: number
  noisiest: Noisiest | null
}

/** Judges one article after the other by a query and keeps count. */
export class Tally {
  readonly #tree: Query
  readonly #concepts: ConceptTable
  readonly #minScore: number
  readonly #branches: BranchCount
  #matched = 0
  #belowMinScore = 0

  constructor(tree: Query, concepts: ConceptTable, minScore: number) {
    this.#tree = tree
    this.#concepts = concepts
    this.#minScore = minScore
    this.#branches = new BranchCount(tree)
  }

  /** The verdict on a match with at least the score asked for; else null. */
  judge(article: Prepared): Verdict | null {
    const verdict = judge(this.#tree, this.#concepts, article)
    if (!verdict) return null
    if (verdict.score < this.#minScore) {
      this.#belowMinScore += 1
      return null
    }
    this.#matched += 1
    this.#branches.add(verdict.evidence)
    return verdict
  }

  counts(): Counts {
    return {
      matched: this.#matched,
      belowMinScore: this.#belowMinScore,
      noisiest: this.#branches.noisiest(),
    }
  }
}
