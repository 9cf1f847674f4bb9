import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import { canonical } from '../query/canonical.ts'
import { quoted } from '../query/quoted.ts'
import type { Query } from '../query/tree.ts'
import { type Aboutness, type AboutnessOf, aboutness } from '../score/aboutness.ts'
import { closenessOf } from '../score/closeness.ts'
import { WEIGHTS } from '../score/weights.ts'
import type { Sentence, Weakest } from './explanation.ts'
import { places, sentence } from './sentences.ts'

/** Closeness below this is that of parts more than `gapWords` apart. */
const FAR_APART = 1 - WEIGHTS.apart / 2

/** The part that holds a score down most: of an AND the weakest, of an OR the one that counts. */
export function weakestOf(findings: readonly Finding[], prepared: Prepared, tree: Query): Weakest | null {
  const of = aboutness(findings, prepared, WEIGHTS)
  let part = tree
  let isFar = false
  for (let next: Query | null = tree; next; next = innermost(part, of)) {
    part = next
    isFar ||= part.op === 'and' && closenessIn(part.parts, of) < FAR_APART
  }
  const weight = of(part)
  if (!weight) return null
  return {
    branch: canonical(part),
    score: Math.round(weight.strength * 100) / 100,
    ...reason(canonical(part), weight, prepared, isFar),
  }
}

function innermost(query: Query, of: AboutnessOf): Query | null {
  if (query.op !== 'and' && query.op !== 'or') return null
  const weighed = query.parts.flatMap((part) => {
    const strength = of(part)?.strength
    return strength === undefined ? [] : [{ part, strength }]
  })
  if (query.op === 'or' && weighed.every(({ part }) => part.op !== 'and')) return null
  const sign = query.op === 'and' ? 1 : -1
  weighed.sort((a, b) => sign * (a.strength - b.strength))
  return weighed[0]?.part ?? null
}

function closenessIn(parts: readonly Query[], of: AboutnessOf): number {
  const mentions = parts.map((part) => of(part)?.mentions ?? [])
  return closenessOf(mentions, WEIGHTS)
}

function reason(name: string, { mentions }: Aboutness, { fields }: Prepared, isFar: boolean): Sentence {
  const { en, vi } = places(mentions)
  const inHead = mentions.some(({ field }) => field !== 'body')
  const first = Math.min(...mentions.map(({ from }) => from))
  const length = fields.find(({ field }) => field === 'body')?.tokens.length ?? 0
  const isLate = !inHead && first > length / 2
  const [onlyEn, onlyVi] = inHead
    ? ['', '']
    : isLate
      ? [', only in the second half of the text', ', chỉ ở nửa sau của nội dung']
      : [', only in the text', ', chỉ ở nội dung']
  const [farEn, farVi] = isFar
    ? ['; the parts of the query stand far apart', '; các phần của truy vấn đứng xa nhau']
    : ['', '']
  return sentence(
    `Weakest is ${quoted(name)}: ${en}${onlyEn}${farEn}.`,
    `Yếu nhất là ${quoted(name)}: ${vi}${onlyVi}${farVi}.`,
  )
}
