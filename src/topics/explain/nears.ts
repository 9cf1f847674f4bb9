import type { Hit } from '../matching/finding.ts'
import { canonicalAtom } from '../query/canonical.ts'
import { quoted } from '../query/quoted.ts'
import type { Field, Near, NearLink, Placed } from '../query/tree.ts'
import type { NearMiss } from './explanation.ts'
import { fieldsOf, inEnglish, inVietnamese, sentence } from './sentences.ts'

/** Why the operands of a NEAR do not make one, as far as one reason explains it. `hits` are those of each operand. */
export function nearMissOf(near: Near, hits: readonly (readonly Hit[])[]): NearMiss | null {
  const names = near.operands.map(nameOf)
  const lacking = hits.findIndex((places) => places.length === 0)
  if (lacking >= 0) return lackingOperand(names, hits, lacking)
  const common = fieldsOf(near.field).filter((field) => hits.every((places) => places.some(isIn(field))))
  if (common.length === 0) return inDifferentFields(names, hits)
  for (const [i, link] of near.links.entries()) {
    const miss = linkMiss(
      link,
      [hits[i] ?? [], hits[i + 1] ?? []],
      [names[i] ?? '', names[i + 1] ?? ''],
      common,
    )
    if (miss) return miss
  }
  return {
    kind: 'chain',
    field: null,
    text: '',
    ...sentence(
      'Each two neighbours stand close enough somewhere, but not all of them in one place.',
      'Từng cặp liền kề thì có chỗ đủ gần nhau, nhưng không chỗ nào đủ cả chuỗi.',
    ),
  }
}

const isIn = (field: Field) => (hit: Hit) => hit.field === field

function nameOf(alternatives: readonly Placed[]): string {
  return alternatives.map(canonicalAtom).join(' OR ')
}

function lackingOperand(
  names: readonly string[],
  hits: readonly (readonly Hit[])[],
  lacking: number,
): NearMiss | null {
  const there = hits.findIndex((places) => places.length > 0)
  const [place] = hits[there] ?? []
  if (!place) return null
  const [present, absent] = [quoted(names[there] ?? ''), quoted(names[lacking] ?? '')]
  return {
    kind: 'operand',
    field: place.field,
    text: '',
    ...sentence(
      `${present} stands in the ${inEnglish(place.field)}, ${absent} does not stand there.`,
      `Trong ${inVietnamese(place.field)} có ${present} nhưng không có ${absent}.`,
    ),
  }
}

function inDifferentFields(names: readonly string[], hits: readonly (readonly Hit[])[]): NearMiss | null {
  const first = hits[0]?.[0]
  const other = hits.findIndex((places) => !places.some((hit) => hit.field === first?.field))
  const second = hits[other]?.[0]
  if (!first || !second) return null
  const [one, two] = [quoted(names[0] ?? ''), quoted(names[other] ?? '')]
  return {
    kind: 'fields',
    field: second.field,
    text: '',
    ...sentence(
      `${one} stands in the ${inEnglish(first.field)}, ${two} in the ${inEnglish(second.field)}: they have to stand in one.`,
      `${one} ở ${inVietnamese(first.field)} còn ${two} ở ${inVietnamese(second.field)}: cả hai phải cùng ở một trường.`,
    ),
  }
}

function linkMiss(
  { distance, ordered }: NearLink,
  [before, behind]: readonly [readonly Hit[], readonly Hit[]],
  [one, two]: readonly [string, string],
  common: readonly Field[],
): NearMiss | null {
  const ahead = leastGap(before, behind, common)
  const back = leastGap(behind, before, common)
  const allowed = ordered ? ahead : nearer(ahead, back)
  if (allowed && allowed.gap <= distance) return null
  const [first, second] = [quoted(one), quoted(two)]
  if (ordered && back && back.gap <= distance)
    return {
      kind: 'order',
      field: back.field,
      text: '',
      ...sentence(
        `In the ${inEnglish(back.field)} ${second} stands before ${first}, not behind it.`,
        `Trong ${inVietnamese(back.field)}, ${second} đứng trước ${first} chứ không đứng sau.`,
      ),
    }
  const closest = allowed ?? nearer(ahead, back)
  if (!closest) return inOnePlace(first, second, common)
  return {
    kind: 'distance',
    field: closest.field,
    text: '',
    ...sentence(
      `${first} and ${second} stand in the ${inEnglish(closest.field)}, ${closest.gap} words apart; at most ${distance} may lie between them.`,
      `${first} và ${second} cùng có trong ${inVietnamese(closest.field)} nhưng cách nhau ${closest.gap} từ; cho phép tối đa ${distance}.`,
    ),
  }
}

/** Two operands that the same words satisfy, which have to be there twice. */
function inOnePlace(first: string, second: string, [field]: readonly Field[]): NearMiss | null {
  if (!field) return null
  return {
    kind: 'operand',
    field,
    text: '',
    ...sentence(
      `In the ${inEnglish(field)} ${first} and ${second} stand only in one and the same place.`,
      `Trong ${inVietnamese(field)}, ${first} và ${second} chỉ nằm ở cùng một chỗ.`,
    ),
  }
}

interface Gap {
  field: Field
  gap: number
}

function nearer(a: Gap | null, b: Gap | null): Gap | null {
  if (!a || !b) return a ?? b
  return b.gap < a.gap ? b : a
}

/** The fewest words between a place and a later one that does not overlap it. */
function leastGap(earlier: readonly Hit[], later: readonly Hit[], common: readonly Field[]): Gap | null {
  let least: Gap | null = null
  for (const { field, to } of earlier) {
    if (!common.includes(field)) continue
    for (const other of later) {
      const gap = other.from - to
      if (other.field === field && gap >= 0 && (!least || gap < least.gap)) least = { field, gap }
    }
  }
  return least
}
