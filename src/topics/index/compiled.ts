import type { ConceptTable } from '../concepts/concept.ts'
import type { Finding } from '../matching/finding.ts'
import type { Prepared } from '../matching/prepare.ts'
import type { Query } from '../query/tree.ts'
import { anchorsOf } from './anchors.ts'
import { findingsOf } from './findings.ts'
import { Ints, roomFor } from './ints.ts'
import { asksFor, compile, recompile, widthOf } from './program.ts'
import { Reading } from './reading.ts'
import { holds } from './run.ts'
import { Terms } from './terms.ts'
import { treeOf } from './tree-of.ts'

const NO_PROGRAM = -1

/** What can be told of a query while the article that satisfies it is open. */
export interface Satisfied {
  /** Its tree again, from the query as it was typed. */
  treeOf(typed: string): Query
  /** What the decision rests on; `tree` is the query's. */
  findingsOf(tree: Query): Finding[]
}

/**
 * Queries compiled into arrays of numbers: their programs end to end, and an index of the terms that they ask for. A
 * query is known by its number, from 0 in the order of adding; numbers of removed queries are not given again.
 */
export class Compiled {
  readonly terms: Terms
  readonly #programs = new Ints()
  readonly #starts = new Ints()
  /** For each query the last article for which it was looked at, so that several anchors do not repeat it. */
  #seenFor = new Int32Array(16)
  #articles = 0
  #removed = 0
  readonly #reading: Reading

  constructor(leavesOf: ConceptTable['leaves']) {
    this.terms = new Terms(leavesOf)
    this.#reading = new Reading(this.terms)
  }

  /** How many numbers of programs are held, and how many of them belong to removed queries. */
  get load(): { held: number; wasted: number } {
    return { held: this.#programs.length, wasted: this.#removed }
  }

  /** Bytes held in arrays. */
  get bytes(): number {
    const { trie, postings } = this.terms
    const own = this.#programs.items.byteLength + this.#starts.items.byteLength + this.#seenFor.byteLength
    return own + trie.bytes + postings.bytes + this.#reading.bytes
  }

  add(query: Query): number {
    const start = this.#programs.length
    compile(query, this.terms, this.#programs)
    return this.#anchor(start)
  }

  /** Takes over a query of another index. `moved` remembers the terms that were taken over so far. */
  adopt(from: Compiled, query: number, moved: Map<number, number>): number {
    const start = this.#programs.length
    const move = (term: number) => {
      let own = moved.get(term)
      if (own === undefined) {
        own = this.terms.add(from.terms.wanted(term))
        moved.set(term, own)
      }
      return own
    }
    recompile(from.#programs.items, from.#starts.items[query] as number, move, this.#programs)
    return this.#anchor(start)
  }

  remove(query: number): void {
    const start = this.#starts.items[query] as number
    if (start === NO_PROGRAM) return
    this.#removed += widthOf(this.#programs.items[start] as number)
    this.#starts.items[query] = NO_PROGRAM
  }

  /** Calls back for each query that an article satisfies, in no particular order. */
  read(article: Prepared, satisfied: (query: number, how: Satisfied) => void): void {
    const reading = this.#reading
    this.#articles += 1
    reading.open(article)
    try {
      const { items, length } = reading.waiting
      for (let i = 0; i < length; i += 1) {
        const query = items[i] as number
        const start = this.#starts.items[query] as number
        if (start === NO_PROGRAM || this.#seenFor[query] === this.#articles) continue
        this.#seenFor[query] = this.#articles
        if (holds(this.#programs.items, start, reading)) {
          satisfied(query, {
            treeOf: (typed) => treeOf(this.#programs.items, start, this.terms, typed),
            findingsOf: (tree) => findingsOf(tree, this.#programs.items, start, reading),
          })
        }
      }
    } finally {
      reading.close()
    }
  }

  /** The queries that ask for any of these terms. */
  using(wanted: ReadonlySet<number>): number[] {
    const using: number[] = []
    for (let query = 0; query < this.#starts.length; query += 1) {
      const start = this.#starts.items[query] as number
      if (start !== NO_PROGRAM && asksFor(this.#programs.items, start, (term) => wanted.has(term))) {
        using.push(query)
      }
    }
    return using
  }

  #anchor(start: number): number {
    const anchors = anchorsOf(this.#programs.items, start, this.terms)
    if (!anchors) throw new Error('a query that can match by absence alone has no anchor')
    const query = this.#starts.length
    this.#starts.push(start)
    this.#seenFor = roomFor(this.#seenFor, query + 1)
    for (const term of anchors.terms) this.terms.postings.add(term, query)
    return query
  }
}
