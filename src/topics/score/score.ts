import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Query } from '../query/tree.ts'
import { aboutness } from './aboutness.ts'
import { WEIGHTS } from './weights.ts'

/**
 * How much an article that matches is about the query: from 0 to 1, in hundredths. More evidence never lowers it, other
 * matter never raises it, and what must not be there has no say. See docs/aboutness.md.
 */
export function score(findings: readonly Finding[], prepared: Prepared, tree: Query): number {
  const whole = aboutness(findings, prepared, WEIGHTS)(tree)
  return Math.round((whole?.strength ?? 0) * 100) / 100
}
