import type { Evidence } from '../../topics/matching/evidence.ts'
import { canonicalAtom } from '../../topics/query/canonical.ts'
import type { Query } from '../../topics/query/tree.ts'

/** The branch of a query to look at first where it brings too much. */
export interface Noisiest {
  /** Its canonical spelling. */
  branch: string
  /** Matches in which it stands, and those of them that it brings alone: without it, they would not be there. */
  matches: number
  alone: number
}

/**
 * Counts, over the matches of a query, in which of them each branch stands, and which of them rest on it alone. Where the query has alternatives, only
 * those are counted: what every match needs says nothing of where the noise comes from.
 */
export class BranchCount {
  readonly #tree: Query
  readonly #counts: Map<string, Noisiest>

  constructor(tree: Query) {
    this.#tree = tree
    const alternatives = branchesOf(tree, false)
    const counted = alternatives.length > 0 ? alternatives : branchesOf(tree, true)
    this.#counts = new Map(counted.map((branch) => [branch, { branch, matches: 0, alone: 0 }]))
  }

  /** Counts a match by the branches that its evidence names. */
  add(evidence: readonly Pick<Evidence, 'branch'>[]): void {
    const satisfied = new Set(evidence.map(({ branch }) => branch))
    for (const branch of satisfied) {
      const count = this.#counts.get(branch)
      if (!count) continue
      count.matches += 1
      if (!holds(this.#tree, satisfied.difference(new Set([branch])))) count.alone += 1
    }
  }

  all(): Noisiest[] {
    return [...this.#counts.values()]
  }
}

/** The one that brings most alone, else the one that stands in most; null without any match. */
export function noisiestOf(counts: readonly Noisiest[]): Noisiest | null {
  const [first] = counts.toSorted((a, b) => b.alone - a.alone || b.matches - a.matches)
  return first && first.matches > 0 ? first : null
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
