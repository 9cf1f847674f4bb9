import { canonicalAtom } from '../query/canonical.ts'
import type { Field } from '../query/tree.ts'
import { ALL_FIELDS } from './fields.ts'
import type { Finding } from './finding.ts'
import type { Prepared, PreparedField } from './prepare.ts'

/** One satisfied part of a query: `start` and `end` are UTF-16 units of the field's text, `branch` the canonical atom. */
export interface Evidence {
  field: Field
  start: number
  end: number
  text: string
  branch: string
}

/** Why an article is on a topic. `score` (0 to 1) says how prominently; see docs/aboutness.md. */
export interface Verdict {
  score: number
  evidence: Evidence[]
}

/** Highlights of one atom in one field beyond this many help nobody, and a card has to stay small. */
const MAX_RANGES = 5

/** What findings look like in the texts: by field, then place; what several equal atoms found stands once. */
export function evidenceOf(findings: readonly Finding[], { fields }: Prepared): Evidence[] {
  const evidence: Evidence[] = []
  for (const { atom, hits } of findings) {
    const branch = canonicalAtom(atom)
    // Half a chain would not show why a NEAR holds, so one of many operands may go beyond the limit.
    const limit = atom.op === 'near' ? Math.max(MAX_RANGES, atom.operands.length) : MAX_RANGES
    let field: Field | null = null
    let shown = 0
    for (const hit of hits) {
      shown = hit.field === field ? shown + 1 : 1
      field = hit.field
      if (shown > limit) continue
      const { tokens, text } = fields[ALL_FIELDS.indexOf(field)] as PreparedField
      const start = tokens[hit.from]?.start ?? 0
      const end = tokens[hit.to - 1]?.end ?? 0
      evidence.push({ field, start, end, text: text.slice(start, end), branch })
    }
  }
  evidence.sort(
    (a, b) => ALL_FIELDS.indexOf(a.field) - ALL_FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end,
  )
  return evidence.filter((piece, i) => !isAmong(piece, evidence, i))
}

/** Whether the same piece stands before index `end`, to which only those of the same range are near. */
function isAmong(piece: Evidence, sorted: readonly Evidence[], end: number): boolean {
  for (let i = end - 1; i >= 0; i -= 1) {
    const before = sorted[i] as Evidence
    if (before.field !== piece.field || before.start !== piece.start || before.end !== piece.end) return false
    if (before.branch === piece.branch) return true
  }
  return false
}
