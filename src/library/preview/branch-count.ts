import type { Evidence } from '../../topics/matching/evidence.ts'
import { canonicalAtom } from '../../topics/query/canonical.ts'
import type { Query } from '../../topics/query/tree.ts'

/** The branch of a query that brings most of its matches by itself: without it, they would not be there. */
export interface Noisiest {
  /** Its canonical spelling. */
  branch: string
  matches: number
}

/**
 * Counts, over the matches of a query, which of its branches each rests on alone. Where the query has alternatives, only
 * those are counted: what every match needs says nothing of where the noise comes from.
 */
export class BranchCount {
  readonly #tree: Query
  readonly #counts: Map<string, number>

  constructor(tree: Query) {
    this.#tree = tree
    const alternatives = branchesOf(tree, false)
    const counted = alternatives.length > 0 ? alternatives : branchesOf(tree, true)
    this.#counts = new Map(counted.map((branch) => [branch, 0]))
  }

  /** Counts a match by the branches that its evidence names. */
  add(evidence: readonly Pick<Evidence, 'branch'>[]): void {
    const satisfied = new Set(evidence.map(({ branch }) => branch))
    for (const branch of satisfied) {
      const count = this.#counts.get(branch)
      if (count === undefined) continue
      const rest = satisfied.difference(new Set([branch]))
      if (!holds(this.#tree, rest)) this.#counts.set(branch, count + 1)
    }
  }

  /** Null where no branch brings a match by itself. */
  noisiest(): Noisiest | null {
    const [first] = [...this.#counts].sort(([, a], [, b]) => b - a)
    return first && first[1] > 0 ? { branch: first[0], matches: first[1] } : null
  }
}

/** The wanted atoms of a query: those below an OR, or all. */
function branchesOf(query: Query, isCounted: boolean): string[] {
  switch (query.op) {
    case 'not':
      return []
    case 'and':
      return query.parts.flatMap((part) => branchesOf(part, isCounted))
    case 'or':
      return query.parts.flatMap((part) => branchesOf(part, true))
    default:
      return isCounted ? [canonicalAtom(query)] : []
  }
}

/** Whether a match would still be one with only these branches satisfied; what it must not have, it has not. */
function holds(query: Query, satisfied: ReadonlySet<string>): boolean {
  switch (query.op) {
    case 'not':
      return true
    case 'and':
      return query.parts.every((part) => holds(part, satisfied))
    case 'or':
      return query.parts.some((part) => part.op !== 'not' && holds(part, satisfied))
    default:
      return satisfied.has(canonicalAtom(query))
  }
}
