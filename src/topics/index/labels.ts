import type { Prepared } from '../matching/prepare.ts'
import { Ints, roomFor } from './ints.ts'
import { NOWHERE, type Places, placesFrom } from './places.ts'
import { isStrict, labelOf, type Words } from './words.ts'

/** An article's words as labels, position by position; 0 for a word that no query asks for, and between fields. */
export class Labels {
  strictAt = new Int32Array(0)
  looseAt = new Int32Array(0)
  length = 0
  /** For each label its first position + 1, and for each position the next one of that label + 1. */
  #firstOf = new Int32Array(0)
  #nextStrict = new Int32Array(0)
  #nextLoose = new Int32Array(0)

  get bytes(): number {
    return this.#firstOf.byteLength
  }

  open({ words, wordAt }: Prepared, known: Words): void {
    const strict = new Int32Array(words.length)
    const loose = new Int32Array(words.length)
    words.forEach(({ normal, bare }, word) => {
      const number = known.find(normal)
      strict[word] = labelOf(number, true)
      loose[word] = labelOf(bare === normal ? number : known.find(bare), false)
    })
    this.length = wordAt.length
    this.strictAt = roomFor(this.strictAt, this.length)
    this.looseAt = roomFor(this.looseAt, this.length)
    this.#nextStrict = roomFor(this.#nextStrict, this.length)
    this.#nextLoose = roomFor(this.#nextLoose, this.length)
    this.#firstOf = roomFor(this.#firstOf, known.size * 2)
    for (let at = this.length - 1; at >= 0; at -= 1) {
      const word = wordAt[at] as number
      const strictLabel = word < 0 ? 0 : (strict[word] as number)
      const looseLabel = word < 0 ? 0 : (loose[word] as number)
      this.strictAt[at] = strictLabel
      this.looseAt[at] = looseLabel
      this.#nextStrict[at] = this.#firstOf[strictLabel] as number
      this.#nextLoose[at] = this.#firstOf[looseLabel] as number
      this.#firstOf[strictLabel] = at + 1
      this.#firstOf[looseLabel] = at + 1
    }
  }

  close(): void {
    for (let at = 0; at < this.length; at += 1) {
      this.#firstOf[this.strictAt[at] as number] = 0
      this.#firstOf[this.looseAt[at] as number] = 0
    }
  }

  /** Where labels stand side by side. */
  places(labels: readonly number[]): Places {
    const [first = 0] = labels
    if (first === 0) return NOWHERE
    const next = isStrict(first) ? this.#nextStrict : this.#nextLoose
    const from = new Ints()
    for (let after = this.#firstOf[first] as number; after !== 0; after = next[after - 1] as number) {
      if (this.#goesOn(labels, after - 1)) from.push(after - 1)
    }
    return placesFrom(from, labels.length)
  }

  #goesOn(labels: readonly number[], at: number): boolean {
    for (let i = 1; i < labels.length; i += 1) {
      const label = labels[i] as number
      if ((isStrict(label) ? this.strictAt : this.looseAt)[at + i] !== label) return false
    }
    return true
  }
}
