import type { ConceptTable } from '../concepts/concept.ts'
import { Compiled } from '../index/compiled.ts'
import type { Query } from '../query/tree.ts'
import { score } from '../score/score.ts'
import { evidenceOf, type Verdict } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Prepared } from './prepare.ts'

/** One query is judged by the same index as all topics; it is compiled once however many articles follow. */
const compiledOf = new WeakMap<Query, { concepts: ConceptTable; index: Compiled }>()

/**
 * Decides whether an article matches a query, and by what. Pure; null means that it does not. The query must want at
 * least one thing, which `parseQuery` makes sure of.
 */
export function evaluate(tree: Query, concepts: ConceptTable, article: Prepared): Finding[] | null {
  let compiled = compiledOf.get(tree)
  if (compiled?.concepts !== concepts) {
    compiled = { concepts, index: new Compiled((id) => concepts.leaves(id)) }
    compiled.index.add(tree)
    compiledOf.set(tree, compiled)
  }
  let found: Finding[] | null = null
  compiled.index.read(article, (_, { findingsOf }) => {
    found = findingsOf(tree)
  })
  return found
}

/** Like `evaluate`, with the score and the places in the texts. */
export function judge(tree: Query, concepts: ConceptTable, article: Prepared): Verdict | null {
  const findings = evaluate(tree, concepts, article)
  return findings && { score: score(findings, article, tree), evidence: evidenceOf(findings, article) }
}
