import { numberOf } from '../../text/documents/document.ts'
import { splitTone } from '../../text/marks.ts'
import type { Prepared } from '../matching/prepare.ts'
import { Ints, roomFor } from './ints.ts'
import { Labels } from './labels.ts'
import { between, type Places } from './places.ts'
import { placesOf } from './places-of.ts'
import { bitOf } from './program.ts'
import {
  DOCUMENT,
  LONG_PHRASE,
  PHRASE,
  PIECE_WORDS,
  PREFIX,
  STRICT_PREFIX,
  type Terms,
  TONE_FOLLOWS,
} from './terms.ts'

/**
 * One article as an index sees it: which of its terms stand in which fields, where they stand, and which queries wait
 * for one of them. Its arrays are kept for the next article: `close` must follow `open`.
 */
export class Reading {
  readonly terms: Terms
  readonly labels = new Labels()
  /** Queries that are anchored on a term found; one with several anchors may be there several times. */
  readonly waiting = new Ints()
  readonly #found = new Ints()
  /** For each term the fields in which it stands. */
  #fields = new Uint8Array(64)
  readonly #places = new Map<number, Places>()
  #article: Prepared | null = null

  constructor(terms: Terms) {
    this.terms = terms
  }

  /** Bytes held between articles that grow with the queries. */
  get bytes(): number {
    return this.#fields.byteLength + this.labels.bytes
  }

  get article(): Prepared {
    if (!this.#article) throw new Error('no article is open')
    return this.#article
  }

  open(article: Prepared): void {
    this.#article = article
    this.#fields = roomFor(this.#fields, this.terms.trie.size)
    this.labels.open(article, this.terms.words)
    for (const { field, tokens, offset } of article.fields) {
      const bit = bitOf(field)
      for (let i = 0; i < tokens.length; i += 1) this.#walk(PHRASE, offset + i, bit, PIECE_WORDS)
    }
    this.#readPrefixes(article)
    this.#readDocuments(article)
    this.#readWaiting()
  }

  close(): void {
    this.labels.close()
    const { items, length } = this.#found
    for (let i = 0; i < length; i += 1) this.#fields[items[i] as number] = 0
    this.#found.length = 0
    this.waiting.length = 0
    this.#places.clear()
    this.#article = null
  }

  /** The fields in which a term stands, a bit for each. */
  fieldsOf(term: number): number {
    return this.#fields[term] as number
  }

  /** Where a term stands, in all fields. */
  places(term: number): Places {
    let places = this.#places.get(term)
    if (!places) {
      places = placesOf(term, this)
      this.#places.set(term, places)
    }
    return places
  }

  /** Notes every phrase of at most `words` words that goes on from a node with the word at a position. */
  #walk(node: number, at: number, field: number, words: number): void {
    const strict = this.labels.strictAt[at] as number
    if (strict !== 0) this.#step(this.terms.trie.child(node, strict), at, field, words)
    const loose = this.labels.looseAt[at] as number
    if (loose !== 0) this.#step(this.terms.trie.child(node, loose), at, field, words)
  }

  #step(node: number, at: number, field: number, words: number): void {
    if (node === 0) return
    this.#note(node, field)
    if (words > 1 && this.terms.trie.isParent(node)) this.#walk(node, at + 1, field, words - 1)
  }

  /** Notes that a node, if it is a term, stands in fields. */
  #note(node: number, fields: number): void {
    if (!this.terms.trie.isMarked(node)) return
    const before = this.#fields[node] as number
    if (before === 0) this.#found.push(node)
    this.#fields[node] = before | fields
  }

  #readPrefixes({ words, wordAt, fields }: Prepared): void {
    const { trie } = this.terms
    if (!trie.isParent(PREFIX) && !trie.isParent(STRICT_PREFIX)) return
    const standsIn = new Uint8Array(words.length)
    for (const { field, tokens, offset } of fields) {
      const bit = bitOf(field)
      for (let i = 0; i < tokens.length; i += 1) {
        const word = wordAt[offset + i] as number
        standsIn[word] = (standsIn[word] as number) | bit
      }
    }
    words.forEach(({ normal, bare }, word) => {
      const bits = standsIn[word] as number
      const { letters, tone } = splitTone(normal)
      this.#descend(PREFIX, bare, (node) => this.#note(node, bits))
      this.#descend(STRICT_PREFIX, letters, (node) => {
        this.#note(node, bits)
        const toned = tone === '' ? 0 : trie.child(node, TONE_FOLLOWS)
        if (toned !== 0)
          this.#note(
            this.#descend(toned, tone, () => {}),
            bits,
          )
      })
    })
  }

  /** Follows letters and visits each node on the way; answers the last, or the root of phrases if there is none. */
  #descend(from: number, letters: string, visit: (node: number) => void): number {
    let node = from
    for (let i = 0; i < letters.length; i += 1) {
      node = this.terms.trie.child(node, letters.charCodeAt(i))
      if (node === 0) break
      visit(node)
    }
    return node
  }

  #readDocuments(article: Prepared): void {
    const { trie, words } = this.terms
    if (!trie.isParent(DOCUMENT)) return
    for (const { field, mention } of article.documents()) {
      const name = words.find(numberOf(mention.document.id))
      const term = name === 0 ? 0 : trie.child(DOCUMENT, name)
      if (term !== 0) this.#note(term, bitOf(field))
    }
  }

  /** Goes through what waits for the terms found: keeps queries, and makes the terms that are put together. */
  #readWaiting(): void {
    const { postings, trie } = this.terms
    const unions = new Set<number>()
    for (let i = 0; i < this.#found.length; i += 1) {
      const term = this.#found.items[i] as number
      for (let entry = postings.first(term); entry !== 0; entry = postings.next(entry)) {
        const value = postings.value(entry)
        if (value >= 0) this.waiting.push(value)
        else if (trie.kind(~value) === LONG_PHRASE) this.#note(~value, this.#fieldsOfLong(~value))
        else unions.add(~value)
      }
    }
    for (const union of unions) {
      let fields = 0
      for (const member of this.terms.members(union)) fields |= this.fieldsOf(member)
      if (fields === 0) continue
      this.#note(union, fields)
      for (let entry = postings.first(union); entry !== 0; entry = postings.next(entry)) {
        this.waiting.push(postings.value(entry))
      }
    }
  }

  #fieldsOfLong(phrase: number): number {
    let common = 255
    for (const piece of this.terms.members(phrase)) common &= this.fieldsOf(piece)
    if (common === 0) return 0
    const places = this.places(phrase)
    let fields = 0
    for (const { field, tokens, offset } of this.article.fields) {
      if (between(places, offset, offset + tokens.length).from.length > 0) fields |= bitOf(field)
    }
    return fields
  }
}
