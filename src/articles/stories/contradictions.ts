import { isConsequence } from './consequences.ts'
import { unitClass } from './figures.ts'
import { KnownFigures } from './known-figures.ts'
import { KnownNames, kindAndName } from './known-names.ts'
import { phaseConflict } from './phases.ts'
import { bare } from './phrases.ts'
import { isCountryAndPart } from './scope.ts'
import { headOf, isText, type Part, type Sketch } from './sketch.ts'
import { isTurned } from './turns.ts'

const KINDS = ['thon', 'xa', 'huyen', 'tinh', 'thanh pho', 'cong ty', 'truong', 'song', 'cau', 'duong', 'bao']

/** Units by which a lead counts several things: how long, how old, which year. In titles they count what it is about. */
const OF_MANY_THINGS = new Set([
  ...bare('giờ, phút, giây, tuổi, ngày, tháng, năm, tuần'),
  ...bare('năm, tháng, tuần, cấp, tổ, số, phần, nhóm, hạng, lớp, khối, bảng, lượt, mục, khoản, mùa, bài').map(
    (unit) => `#${unit}`,
  ),
])

/**
 * Why two articles cannot tell one piece of news, however alike their words are; null where nothing speaks against it. A copy
 * may begin with other words than the text that it copies. `goesOn`: whether one has newer figures of what the other tells.
 */
export function contradiction(a: Sketch, b: Sketch, isCopy: boolean, goesOn = false): string | null {
  if (areApart(a.documents, b.documents)) return 'documents'
  if (isCountryAndPart(a, b, isCopy)) return 'country and part'
  if (isTurned(a, b)) return 'turn'
  if (!isCopy && isConsequence(a, b)) return 'consequence'
  return (goesOn ? null : numbers(a, b, isCopy)) ?? names(a, b) ?? phaseConflict(a, b)
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))
}

function numbers(a: Sketch, b: Sketch, isCopy: boolean): string | null {
  const [inA, inB] = [new KnownFigures(a), new KnownFigures(b)]
  const lacking = (x: Part, y: Part) => inB.lacks(x).filter((unit) => inA.lacks(y).includes(unit))
  const ofTitles = figuresOfTitles(a, b, inA, inB, isCopy)
  if (ofTitles !== undefined) return `figures of ${ofTitles}`
  const [headA, headB] = [headOf(a), headOf(b)]
  if (areApart(headA.days, headB.days)) {
    const [knownToA, knownToB] = [
      headB.days.some((day) => inA.hasDay(day)),
      headA.days.some((day) => inB.hasDay(day)),
    ]
    // What one lead alone dates may be background, in a copy with another first paragraph.
    if (isCopy ? !knownToA && !knownToB : !knownToA || !knownToB) return 'days'
  }
  const [ofHeads] = lacking(headA, headB).filter((unit) => !OF_MANY_THINGS.has(unit))
  return ofHeads === undefined ? null : `figures of ${ofHeads}`
}

/**
 * The unit in which titles have figures, and none in common: one that the other text does not have either contradicts it, if
 * that is more than a title.
 */
function figuresOfTitles(
  a: Sketch,
  b: Sketch,
  inA: KnownFigures,
  inB: KnownFigures,
  isCopy: boolean,
): string | undefined {
  const [onlyA, onlyB] = [inB.lacksOfTitle(a.title), inA.lacksOfTitle(b.title)]
  const [unitsA, unitsB] = [unitsOf(a.title), unitsOf(b.title)]
  return (
    onlyA.find((unit) => onlyB.includes(unit) || (!isCopy && unitsB.has(unit) && isText(b))) ??
    onlyB.find((unit) => !isCopy && unitsA.has(unit) && isText(a))
  )
}

function unitsOf({ figures }: Part): Set<string> {
  return new Set(figures.map((key) => unitClass(key.slice(0, key.search(/[/:]/)))))
}

function names(a: Sketch, b: Sketch): string | null {
  const strict = a.marked && b.marked
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  const [lackedByB, lackedByA] = [inB.lackedOf(a.title), inA.lackedOf(b.title)]
  for (const isOfLevel of [isProvinceOf, isNoProvinceOf]) {
    const [first, second] = [lackedByB.find(isOfLevel(a.title)), lackedByA.find(isOfLevel(b.title))]
    if (first && second) return `names ${first} / ${second}`
  }
  for (const kind of KINDS) {
    const [ofA, ofB] = [ofKind(headOf(a), kind), ofKind(headOf(b), kind)]
    if (ofA.length === 0 || ofB.length === 0) continue
    if (!ofA.some((name) => inB.has(name)) && !ofB.some((name) => inA.has(name)))
      return `${kind} ${ofA[0]} / ${ofB[0]}`
  }
  return null
}

/** A paper of the province leaves out its name, where others begin with it: it is no other name than the commune's. */
function isProvinceOf({ names }: Part): (name: string) => boolean {
  return (name) => names.includes(`tinh:${name}`)
}

function isNoProvinceOf(part: Part): (name: string) => boolean {
  const isProvince = isProvinceOf(part)
  return (name) => !isProvince(name)
}

function ofKind(part: Part, kind: string): string[] {
  return part.names.map(kindAndName).flatMap((one) => (one.kind === kind ? one.name : []))
}
