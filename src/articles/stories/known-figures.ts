import { figureKey } from './anchors.ts'
import { type Figure, unitClass } from './figures.ts'
import { packedName, unpacked, unpackedTelling } from './hashes.ts'
import type { Part, Sketch } from './sketch.ts'

/** What a text has of figures and days, to ask whether it has those of another. */
export class KnownFigures {
  readonly #values: Figure[]
  readonly #hashes: ReadonlyMap<string, number>
  readonly #days: ReadonlySet<string>

  constructor({ title, lead, counted, dated }: Sketch) {
    this.#values = [...title.figures, ...lead.figures].map(split)
    this.#hashes = unpackedTelling(counted)
    this.#days = new Set(unpacked(dated))
  }

  hasDay(day: string): boolean {
    return this.#days.has(packedName(day))
  }

  /** The same without what is measured: two titles' figures in one unit are compared whatever they are of. */
  lacksOfTitle(title: Part): string[] {
    return this.#lacking(title, ({ unit, isLabel }) => `${isLabel ? '#' : ''}${unitClass(unit)}`)
  }

  /** The units of a part, with what they measure, of which the text has none of the figures, whatever it counts by them. */
  lacks(part: Part): string[] {
    return this.#lacking(part, ({ unit, of, isLabel }) => `${isLabel ? '#' : ''}${unit}${of && `/${of}`}`)
  }

  #lacking(part: Part, keyOf: (figure: Figure) => string): string[] {
    const units = new Map<string, boolean>()
    for (const figure of part.figures.map(split)) {
      if (figure.unit === '') continue
      const known = this.#hashes.has(packedName(figureKey(figure))) || this.#has(figure)
      units.set(keyOf(figure), (units.get(keyOf(figure)) ?? false) || known)
    }
    return [...units].flatMap(([unit, known]) => (known ? [] : unit))
  }

  #has({ unit, of, value, isLabel }: Figure): boolean {
    const isToll = unit === 'nguoi' && of !== ''
    return (
      !isLabel &&
      this.#values.some(
        (other) => !other.isLabel && (!isToll || other.of === of) && isAbout(other.value, value),
      )
    )
  }
}

/** `#quy:2` in its pieces. */
function split(key: string): Figure {
  const at = key.lastIndexOf(':')
  const isLabel = key.startsWith('#')
  const [unit = '', of = ''] = key.slice(isLabel ? 1 : 0, at).split('/')
  return { unit, of, value: Number(key.slice(at + 1)), isLabel }
}

/** A rounded number may stand for another one: `hơn 1.000`, `1.025`; `hơn 1 m`, `1,2 m`. */
function isAbout(a: number, b: number): boolean {
  if (a === b) return true
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  if (Math.floor(high) === low) return true
  return low >= 20 && high / low <= 1.1 && (isRound(low) || isRound(high))
}

/** Whether a number has two digits at most that are no zeros behind. */
function isRound(value: number): boolean {
  return value % 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1) === 0
}
