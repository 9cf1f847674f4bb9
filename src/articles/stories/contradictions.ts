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
  for (const [x, y] of [
    [a.title, b.title],
    [headOf(a), headOf(b)],
  ] as const) {
    if (x.days.length > 0 && y.days.length > 0) {
      if (!x.days.some((day) => inB.hasDay(day)) && !y.days.some((day) => inA.hasDay(day))) return 'days'
    }
    const unit = inB.lacks(x).find((lacking) => inA.lacks(y).includes(lacking))
    if (unit !== undefined) return `figures of ${unit}`
  }
  return null
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
