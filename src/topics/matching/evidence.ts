import { canonicalAtom } from '../query/canonical.ts'
import type { Field } from '../query/tree.ts'
import { ALL_FIELDS } from './fields.ts'
import type { Finding, Hit } from './finding.ts'
import type { Prepared } from './prepare.ts'

/** One satisfied part of a query: `start` and `end` are UTF-16 units of the field's text, `branch` the canonical atom. */
export interface Evidence {
  field: Field
  start: number
  end: number
  text: string
  branch: string
}

/** Why an article is on a topic. `score` (0 to 1) says how prominently; see docs/queries.md. */
export interface Verdict {
  score: number
  evidence: Evidence[]
}

/** Highlights of one atom in one field beyond this many help nobody, and a card has to stay small. */
const MAX_RANGES = 5

/** What findings look like in the texts: by field, then place; what several equal atoms found stands once. */
export function evidenceOf(findings: readonly Finding[], { fields }: Prepared): Evidence[] {
  const unique = new Map<string, Evidence>()
  for (const { atom, hits } of findings) {
    const branch = canonicalAtom(atom)
    // Half a chain would not show why a NEAR holds, so one of many operands may go beyond the limit.
    const limit = atom.op === 'near' ? Math.max(MAX_RANGES, atom.operands.length) : MAX_RANGES
    for (const hit of firstOfEachField(hits, limit)) {
      const in_ = fields.find(({ field }) => field === hit.field)
      const start = in_?.tokens[hit.from]?.start ?? 0
      const end = in_?.tokens[hit.to - 1]?.end ?? 0
      const text = in_?.text.slice(start, end) ?? ''
      unique.set(`${hit.field} ${start} ${end} ${branch}`, { field: hit.field, start, end, text, branch })
    }
  }
  return [...unique.values()].sort(
    (a, b) => ALL_FIELDS.indexOf(a.field) - ALL_FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end,
  )
}

function firstOfEachField(hits: readonly Hit[], limit: number): Hit[] {
  const taken = new Map<Field, number>()
  return hits.filter(({ field }) => {
    const count = (taken.get(field) ?? 0) + 1
    taken.set(field, count)
    return count <= limit
  })
}
