import type { ConceptTable } from '../../topics/concepts/concept.ts'
import { judge } from '../../topics/matching/evaluate.ts'
import type { Verdict } from '../../topics/matching/evidence.ts'
import type { Prepared } from '../../topics/matching/prepare.ts'
import type { Query } from '../../topics/query/tree.ts'
import { BranchCount, type Noisiest, noisiestOf } from './branch-count.ts'

/** What a query came to over a number of articles. */
export interface Counts {
  /** Matches with at least the score asked for, and those below it. */
  matched: number
  belowMinScore: number
  noisiest: Noisiest | null
}

/** The verdict on a match, and whether its score is at least the one asked for. */
export interface Tallied {
  verdict: Verdict
  isEnough: boolean
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

  /** Null for what does not match, whatever its score. */
  judge(article: Prepared): Tallied | null {
    const verdict = judge(this.#tree, this.#concepts, article)
    if (!verdict) return null
    const isEnough = verdict.score >= this.#minScore
    if (isEnough) {
      this.#matched += 1
      this.#branches.add(verdict.evidence)
    } else {
      this.#belowMinScore += 1
    }
    return { verdict, isEnough }
  }

  /** In how many matches each branch of the query stands. */
  branches(): Noisiest[] {
    return this.#branches.all()
  }

  counts(): Counts {
    return {
      matched: this.#matched,
      belowMinScore: this.#belowMinScore,
      noisiest: noisiestOf(this.#branches.all()),
    }
  }
}
