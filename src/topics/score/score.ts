import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Atom, Field, Query } from '../query/tree.ts'

/** A word in the title says more of what an article is about than one in its body. */
const FIELD_WEIGHT: Readonly<Record<Field, number>> = {
  title: 1,
  lead: 0.7,
  body: 0.4,
  source: 1,
  author: 1,
  category: 1,
}

/** How much an article that matches is about the query: from 0 to 1, in hundredths. */
export function score(findings: readonly Finding[], _prepared: Prepared, tree: Query): number {
  const weights = new Map<Atom, number>(
    findings.map(({ atom, hits }) => [atom, Math.max(...hits.map(({ field }) => FIELD_WEIGHT[field]))]),
  )
  return Math.round((weightOf(tree, weights) ?? 0) * 100) / 100
}

/** Null for what was not found, and for what must not be there. */
function weightOf(query: Query, weights: ReadonlyMap<Atom, number>): number | null {
  switch (query.op) {
    case 'not':
      return null
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => weightOf(part, weights)).filter((weight) => weight !== null)
      if (parts.length === 0) return null
      return query.op === 'or'
        ? Math.max(...parts)
        : parts.reduce((sum, part) => sum + part, 0) / parts.length
    }
    default:
      return weights.get(query) ?? null
  }
}
