import { packedName, unpackedTelling } from './hashes.ts'
import type { Part, Sketch } from './sketch.ts'

/** What a text has of figures and days, to ask whether it has those of another. */
export class KnownFigures {
  readonly #values: { value: number; isLabel: boolean }[]
  readonly #hashes: ReadonlyMap<string, number>

  constructor({ title, lead, counted }: Sketch) {
    this.#values = [...title.figures, ...lead.figures].map(split)
    this.#hashes = unpackedTelling(counted)
  }

  hasDay(day: string): boolean {
    return this.#hashes.has(packedName(day))
  }

  /** The units of a part of which the text has none of the figures, whatever it counts by them. */
  lacks(part: Part): string[] {
    const units = new Map<string, boolean>()
    for (const key of part.figures) {
      const { unit, value, isLabel } = split(key)
      if (unit === '') continue
      const known = this.#hashes.has(packedName(key)) || this.#has(value, isLabel)
      units.set(unit, (units.get(unit) ?? false) || known)
    }
    return [...units].flatMap(([unit, known]) => (known ? [] : unit))
  }

  #has(value: number, isLabel: boolean): boolean {
    return !isLabel && this.#values.some((other) => !other.isLabel && isAbout(other.value, value))
  }
}

/** `#quy:2` in its pieces; the unit of a label keeps its sign, so that it is no count's. */
function split(key: string): { unit: string; value: number; isLabel: boolean } {
  const at = key.lastIndexOf(':')
  return { unit: key.slice(0, at), value: Number(key.slice(at + 1)), isLabel: key.startsWith('#') }
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
