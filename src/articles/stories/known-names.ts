import { withoutMarks } from '../../text/marks.ts'
import { isCommonName, lastWords } from './anchors.ts'
import { packedName, unpackedTelling } from './hashes.ts'
import type { Part, Sketch } from './sketch.ts'

/** `xa:tan lap` in two pieces. */
export interface KindAndName {
  kind: string
  name: string
}

export function kindAndName(key: string): KindAndName {
  const at = key.indexOf(':')
  return { kind: key.slice(0, at), name: key.slice(at + 1) }
}

/** What a text has of names, to ask whether it has one of another text. */
export class KnownNames {
  readonly #names: string[]
  readonly #hashes: ReadonlyMap<string, number>
  readonly #words: string
  readonly #strict: boolean

  /** @param strict whether marks tell names apart: where both texts have them */
  constructor({ title, lead, named }: Sketch, strict: boolean) {
    this.#strict = strict
    this.#names = [...title.names, ...lead.names].map((key) => this.#form(kindAndName(key).name))
    this.#hashes = unpackedTelling(named)
    this.#words = ` ${title.words} ${lead.words} `.toLowerCase()
  }

  /** Whether the text has a name, written in full or by its end. */
  has(name: string): boolean {
    const form = this.#form(name)
    if (this.#names.some((known) => isOneName(known, form))) return true
    // `Hưng Hà` is not `Hùng Hà`, where both texts have marks.
    const bare = plain(name)
    if (this.#names.some((known) => isOneName(plain(known), bare))) return false
    if (this.#hashes.has(packedName(lastWords(bare)))) return true
    // A title in capitals, or without marks, has names that were not seen as such.
    return this.#words.includes(` ${bare} `)
  }

  /**
   * The names of a text's title that this one has not: acronyms apart, which have their long forms, and what stands in news of
   * every kind.
   */
  lackedOf(title: Part): string[] {
    return title.names
      .map(kindAndName)
      .filter(
        ({ kind, name }) => kind !== 'acronym' && (kind === 'tinh' || !isCommonName(name)) && !this.has(name),
      )
      .map(({ name }) => name)
  }

  #form(name: string): string {
    return this.#strict ? name : plain(name)
  }
}

/** A name in normal form without its marks. */
export function plain(name: string): string {
  return withoutMarks(name)
}

/** A name is also written by its end: `Nguyễn Văn An`, `An`. */
export function isOneName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}
