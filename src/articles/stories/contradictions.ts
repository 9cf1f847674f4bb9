import { KnownFigures } from './known-figures.ts'
import { KnownNames, kindAndName } from './known-names.ts'
import { phaseConflict } from './phases.ts'
import type { Part, Sketch } from './sketch.ts'

const KINDS = [
  'thon',
  'xa',
  'huyen',
  'tinh',
  'thanh pho',
  'cong ty',
  'truong',
  'chi bo',
  'song',
  'cau',
  'duong',
  'bao',
]

/** Units by which a lead counts several things: how long, how old, which year. In titles they count what it is about. */
const OF_MANY_THINGS = new Set(
  (
    'gio phut giay tuoi ngay thang nam tuan #nam #thang #cap #to #so #phan #nhom #hang #lop #khoi #bang #luot #muc #khoan ' +
    '#tuan #mua #bai #khoi'
  ).split(' '),
)

/** Why two articles cannot tell one piece of news, however alike their words are; null where nothing speaks against it. */
export function contradiction(a: Sketch, b: Sketch): string | null {
  if (areApart(a.documents, b.documents)) return 'documents'
  return numbers(a, b) ?? names(a, b) ?? phaseConflict(a, b)
}

/** Title and lead in one. */
export function headOf({ title, lead }: Sketch): Part {
  return {
    words: `${title.words} ${lead.words}`,
    names: [...title.names, ...lead.names],
    figures: [...title.figures, ...lead.figures],
    days: [...title.days, ...lead.days],
  }
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one))
}

function numbers(a: Sketch, b: Sketch): string | null {
  const [inA, inB] = [new KnownFigures(a), new KnownFigures(b)]
  const lacking = (x: Part, y: Part) => inB.lacks(x).filter((unit) => inA.lacks(y).includes(unit))
  const [ofTitles] = lacking(a.title, b.title)
  if (ofTitles !== undefined) return `figures of ${ofTitles}`
  const [headA, headB] = [headOf(a), headOf(b)]
  const areOfOtherDays =
    headA.days.length > 0 &&
    headB.days.length > 0 &&
    !headA.days.some((day) => inB.hasDay(day)) &&
    !headB.days.some((day) => inA.hasDay(day))
  if (areOfOtherDays) return 'days'
  const [ofHeads] = lacking(headA, headB).filter((unit) => !OF_MANY_THINGS.has(unit))
  return ofHeads === undefined ? null : `figures of ${ofHeads}`
}

function names(a: Sketch, b: Sketch): string | null {
  const strict = a.marked && b.marked
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  const [first, second] = [inB.lackedOf(a.title)[0], inA.lackedOf(b.title)[0]]
  if (first && second) return `names ${first} / ${second}`
  for (const kind of KINDS) {
    const [ofA, ofB] = [ofKind(headOf(a), kind), ofKind(headOf(b), kind)]
    if (ofA.length === 0 || ofB.length === 0) continue
    if (!ofA.some((name) => inB.has(name)) && !ofB.some((name) => inA.has(name)))
      return `${kind} ${ofA[0]} / ${ofB[0]}`
  }
  return null
}

function ofKind(part: Part, kind: string): string[] {
  return part.names.map(kindAndName).flatMap((one) => (one.kind === kind ? one.name : []))
}
