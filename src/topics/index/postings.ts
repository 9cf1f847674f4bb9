import { Ints, roomFor } from './ints.ts'

/** Lists of numbers, one for each node of a trie, linked within two arrays. They only grow. */
export class Postings {
  /** For each node the newest entry of its list, counted from 1; 0 for none. */
  #newest = new Int32Array(64)
  #length = new Int32Array(64)
  readonly #values = new Ints()
  readonly #older = new Ints()

  /** Bytes held. */
  get bytes(): number {
    return (
      this.#newest.byteLength +
      this.#length.byteLength +
      this.#values.items.byteLength +
      this.#older.items.byteLength
    )
  }

  add(node: number, value: number): void {
    this.#newest = roomFor(this.#newest, node + 1)
    this.#length = roomFor(this.#length, node + 1)
    this.#values.push(value)
    this.#older.push(this.#newest[node] as number)
    this.#newest[node] = this.#values.length
    this.#length[node] = (this.#length[node] as number) + 1
  }

  lengthOf(node: number): number {
    return this.#length[node] ?? 0
  }

  /** The newest entry of a node; 0 for none. */
  first(node: number): number {
    return this.#newest[node] ?? 0
  }

  /** The entry after another; 0 for none. */
  next(entry: number): number {
    return this.#older.items[entry - 1] as number
  }

  value(entry: number): number {
    return this.#values.items[entry - 1] as number
  }
}
