import { isOneName, KnownNames, kindAndName } from './known-names.ts'
import type { Part, Sketch } from './sketch.ts'

const PLACES = new Set(['thon', 'xa', 'huyen', 'tinh', 'thanh pho'])

/** Why two articles cannot tell one piece of news, however alike their words are; null where nothing speaks against it. */
export function contradiction(a: Sketch, b: Sketch): string | null {
  if (areApart(a.documents, b.documents)) return 'documents'
  const labels = conflict(a.title, b.title, true) ?? conflict(head(a), head(b), true)
  if (labels !== null) return `number of ${labels}`
  const days = areApart(a.title.days, b.title.days) || areApart(head(a).days, head(b).days)
  if (days) return 'days'
  const figures = conflict(a.title, b.title, false) ?? conflict(head(a), head(b), false)
  if (figures !== null) return `figures of ${figures}`
  return names(a, b)
}

function head({ title, lead }: Sketch): Part {
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

/** The unit of which both have figures and none in common. */
function conflict(a: Part, b: Part, labels: boolean): string | null {
  const [ofA, ofB] = [byUnit(a.figures, labels), byUnit(b.figures, labels)]
  for (const [unit, values] of ofA) {
    const others = ofB.get(unit)
    if (others && !values.some((x) => others.some((y) => (labels ? x === y : isAbout(x, y))))) return unit
  }
  return null
}

function byUnit(figures: readonly string[], labels: boolean): Map<string, number[]> {
  const units = new Map<string, number[]>()
  for (const figure of figures) {
    if (figure.startsWith('#') !== labels) continue
    const at = figure.lastIndexOf(':')
    const unit = figure.slice(labels ? 1 : 0, at)
    if (unit === '') continue
    units.set(unit, [...(units.get(unit) ?? []), Number(figure.slice(at + 1))])
  }
  return units
}

/** A rounded number may stand for another one: `hơn 1.000`, `1.025`. */
function isAbout(a: number, b: number): boolean {
  if (a === b) return true
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  return low >= 20 && high / low <= 1.1 && (isRound(low) || isRound(high))
}

function isRound(value: number): boolean {
  return value % 10 ** Math.max(1, Math.floor(Math.log10(value))) === 0 || value % 50 === 0
}

function names(a: Sketch, b: Sketch): string | null {
  const strict = a.marked && b.marked
  const [inA, inB] = [new KnownNames(a, strict), new KnownNames(b, strict)]
  const lacking = (part: Part, known: KnownNames) =>
    part.names.map(kindAndName).filter(({ name }) => !known.has(name))
  const [onlyA, onlyB] = [lacking(a.title, inB), lacking(b.title, inA)]
  const [first, second] = [onlyA[0], onlyB[0]]
  if (first && second) return `names ${first.name} / ${second.name}`
  for (const kind of PLACES) {
    const [ofA, ofB] = [ofKind(head(a), kind), ofKind(head(b), kind)]
    if (ofA.length === 0 || ofB.length === 0) continue
    if (!ofA.some((x) => ofB.some((y) => isOneName(x, y)))) return `${kind} ${ofA[0]} / ${ofB[0]}`
  }
  return null
}

function ofKind(part: Part, kind: string): string[] {
  return part.names.map(kindAndName).flatMap((one) => (one.kind === kind ? one.name : []))
}
