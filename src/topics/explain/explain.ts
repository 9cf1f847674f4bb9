import type { ConceptTable } from '../concepts/concept.ts'
import { evaluate } from '../matching/evaluate.ts'
import { evidenceOf } from '../matching/evidence.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { ParsedQuery } from '../query/parse.ts'
import { quoted } from '../query/quoted.ts'
import { wantedAtoms } from '../query/walk.ts'
import { score } from '../score/score.ts'
import { atomsOf, hitsOf } from './atoms.ts'
import { branchOf } from './branches.ts'
import type { Explanation, Sentence } from './explanation.ts'
import { missingFrom } from './missing.ts'
import { nearestTo } from './nearest.ts'
import { sentence } from './sentences.ts'
import { weakestOf } from './weakest.ts'

/**
 * Says of an article why it is on a topic, or at which stage it stopped: which branch of the query was missing, what
 * stood there instead, or what held its score below the least one that is asked for.
 *
 * @param minScore the topic's least score, from 0 to 1
 */
export function explain(
  query: Pick<ParsedQuery, 'tree'>,
  concepts: ConceptTable,
  prepared: Prepared,
  minScore: number,
): Explanation {
  const { tree } = query
  const found = hitsOf(atomsOf(tree), concepts, prepared)
  const findings = evaluate(tree, concepts, prepared)
  const wanted = wantedAtoms(tree)
  const nearest = nearestTo(findings ? [] : wanted.filter((atom) => !found.has(atom)), concepts, prepared)
  const facts = { concepts, prepared, found, nearest }
  const shared = {
    minScore,
    branches: (tree.op === 'and' ? tree.parts : [tree]).map((part) => branchOf(part, facts, true)),
  }
  if (!findings) {
    const missing = missingFrom(tree, found, (atom) => (nearest.get(atom)?.length ?? 0) > 0)
    const there = wanted.flatMap((atom) => {
      const hits = found.get(atom)
      return hits ? [{ atom, hits }] : []
    })
    return {
      matched: false,
      stage: 'query',
      score: null,
      ...shared,
      evidence: evidenceOf(there, prepared),
      missing,
      weakest: null,
      ...unmatched(missing),
    }
  }
  const points = score(findings, prepared, tree)
  const evidence = evidenceOf(findings, prepared)
  if (points < minScore) {
    const weakest = weakestOf(findings, prepared, tree)
    return {
      matched: false,
      stage: 'score',
      score: points,
      ...shared,
      evidence,
      missing: [],
      weakest,
      ...sentence(
        `The query matches, but a score of ${points} is below the ${minScore} that is asked for.`,
        `Truy vấn khớp, nhưng điểm ${withComma(points)} thấp hơn mức yêu cầu ${withComma(minScore)}.`,
      ),
    }
  }
  return {
    matched: true,
    stage: 'matched',
    score: points,
    ...shared,
    evidence,
    missing: [],
    weakest: null,
    ...sentence(
      `The article is on the topic, with a score of ${points}.`,
      `Bài thuộc chủ đề này, điểm ${withComma(points)}.`,
    ),
  }
}

function unmatched(missing: readonly string[]): Sentence {
  const lacking = missing.filter((branch) => !branch.startsWith('-')).map(quoted)
  const unwanted = missing.filter((branch) => branch.startsWith('-')).map((branch) => quoted(branch.slice(1)))
  const [en, vi] = [['The query does not match'], ['Truy vấn không khớp']]
  if (lacking.length > 0) {
    en.push(`the article lacks ${lacking.join(', ')}`)
    vi.push(`bài thiếu ${lacking.join(', ')}`)
  }
  if (unwanted.length > 0) {
    en.push(`it has ${unwanted.join(', ')}, which is excluded`)
    vi.push(`bài có ${unwanted.join(', ')}, là phần bị loại trừ`)
  }
  return sentence(`${en.join('; ')}.`, `${vi.join('; ')}.`)
}

function withComma(number: number): string {
  return String(number).replace('.', ',')
}
