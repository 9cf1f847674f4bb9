import { roomFor } from './ints.ts'

const PARENT = 8
const MARK = 16

/**
 * Paths of numbers, in typed arrays: a node is a number, and knows the label by which it is reached from its parent.
 * Children are found through one hash table for all nodes (open addressing, linear probing). The first nodes are
 * roots, each the beginning of paths of its own kind; every node knows its kind.
 */
export class Trie {
  size: number
  readonly #roots: number
  #label = new Int32Array(64)
  #parent = new Int32Array(64)
  /** Kind in the lowest three bits, above them `PARENT` and `MARK`. */
  #flags = new Uint8Array(64)
  #table = new Int32Array(256)
  #shift = 24

  /** At most eight kinds. */
  constructor(kinds: number) {
    this.size = kinds
    this.#roots = kinds
    for (let kind = 0; kind < kinds; kind += 1) this.#flags[kind] = kind
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#label.byteLength + this.#parent.byteLength + this.#flags.byteLength + this.#table.byteLength
  }

  kind(node: number): number {
    return (this.#flags[node] as number) & 7
  }

  isParent(node: number): boolean {
    return ((this.#flags[node] as number) & PARENT) !== 0
  }

  isMarked(node: number): boolean {
    return ((this.#flags[node] as number) & MARK) !== 0
  }

  /** Marks a node as the end of a path that means something. */
  mark(node: number): void {
    this.#flags[node] = (this.#flags[node] as number) | MARK
  }

  /** 0 when there is none; no root is a child. */
  child(node: number, label: number): number {
    const table = this.#table
    const mask = table.length - 1
    let at = slotOf(node, label, this.#shift)
    for (;;) {
      const found = table[at] as number
      if (found === 0 || (this.#parent[found] === node && this.#label[found] === label)) return found
      at = (at + 1) & mask
    }
  }

  grow(node: number, label: number): number {
    const known = this.child(node, label)
    if (known !== 0) return known
    const made = this.size
    this.size += 1
    this.#label = roomFor(this.#label, this.size)
    this.#parent = roomFor(this.#parent, this.size)
    this.#flags = roomFor(this.#flags, this.size)
    this.#label[made] = label
    this.#parent[made] = node
    this.#flags[made] = this.kind(node)
    this.#flags[node] = (this.#flags[node] as number) | PARENT
    if (this.size * 3 > this.#table.length * 2) this.#rehash()
    else this.#enter(made)
    return made
  }

  /** The labels that lead from its root to a node. */
  path(node: number): number[] {
    const labels: number[] = []
    for (let at = node; at >= this.#roots; at = this.#parent[at] as number) {
      labels.push(this.#label[at] as number)
    }
    return labels.reverse()
  }

  #enter(node: number): void {
    const mask = this.#table.length - 1
    let at = slotOf(this.#parent[node] as number, this.#label[node] as number, this.#shift)
    while (this.#table[at] !== 0) at = (at + 1) & mask
    this.#table[at] = node
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 2)
    this.#shift -= 1
    for (let node = this.#roots; node < this.size; node += 1) this.#enter(node)
  }
}

function slotOf(node: number, label: number, shift: number): number {
  return Math.imul(Math.imul(node, 0x9e3779b1) ^ label, 0x85ebca6b) >>> shift
}
