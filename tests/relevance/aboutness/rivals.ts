import type { Hit } from '../../../src/topics/matching/finding.ts'
import type { Atom, Field, Query } from '../../../src/topics/query/tree.ts'
import { aboutness } from '../../../src/topics/score/aboutness.ts'
import { WEIGHTS, type Weights } from '../../../src/topics/score/weights.ts'
import type { Matched } from './articles.ts'

/** A formula for the score of an article that matches. */
export type Formula = (matched: Matched) => number

export const ours =
  (weights: Weights = WEIGHTS): Formula =>
  ({ findings, prepared, tree }) =>
    aboutness(findings, prepared, weights)(tree)?.strength ?? 0

/** An AND by the mean of its parts, an OR by its best, an atom by the best field in which it stands. */
export const bestField: Formula = (matched) =>
  folded(matched, (hits) =>
    Math.max(...hits.map(({ field }) => ({ title: 1, lead: 0.7, body: 0.4 })[field as 'title'] ?? 0)),
  )

/** BM25F with the weights of fields that search engines begin with, k1 = 1.2 and b = 0.75; no rarity, as all match. */
export const bm25f: Formula = (matched) =>
  folded(matched, (hits) => {
    const weight: Partial<Record<Field, number>> = { title: 3, lead: 2, body: 1 }
    const length = matched.prepared.fields.find(({ field }) => field === 'body')?.tokens.length ?? 0
    const frequency = hits.reduce((sum, { field }) => {
      const norm = field === 'body' ? 0.25 + (0.75 * length) / MEAN_BODY_TOKENS : 1
      return sum + (weight[field] ?? 0) / norm
    }, 0)
    return frequency / (frequency + 1.2)
  })
const MEAN_BODY_TOKENS = 230

function folded({ findings, tree }: Matched, ofHits: (hits: readonly Hit[]) => number): number {
  const hits = new Map<Atom, readonly Hit[]>(findings.map((finding) => [finding.atom, finding.hits]))
  const of = (query: Query): number | null => {
    switch (query.op) {
      case 'not':
        return null
      case 'and':
      case 'or': {
        const parts = query.parts.map(of).filter((part) => part !== null)
        if (parts.length === 0) return null
        return query.op === 'or'
          ? Math.max(...parts)
          : parts.reduce((sum, part) => sum + part, 0) / parts.length
      }
      default: {
        const found = hits.get(query)
        return found ? ofHits(found) : null
      }
    }
  }
  return of(tree) ?? 0
}

/** What the score would be without one thing that it takes account of. */
export const WITHOUT: Readonly<Record<string, Weights>> = {
  'ours, wherever in the text': { ...WEIGHTS, fadeWords: 1e9 },
  'ours, however long the text': { ...WEIGHTS, bulkWords: 1e9 },
  'ours, however far apart': { ...WEIGHTS, apart: 0 },
}
