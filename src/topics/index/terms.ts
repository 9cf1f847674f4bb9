import type { ConceptTable } from '../concepts/concept.ts'
import type { Concept, Document, Phrase, Prefix, QueryWord } from '../query/tree.ts'
import { Postings } from './postings.ts'
import { Trie } from './trie.ts'
import { isStrict, labelOf, Words, wordOf } from './words.ts'

/** The kinds of terms; each has its root in the trie, which is the node of that number. */
export const PHRASE = 0
export const LONG_PHRASE = 1
export const PREFIX = 2
export const STRICT_PREFIX = 3
export const UNION = 4
export const DOCUMENT = 5
const KINDS = 6

/**
 * The trie holds phrases up to this many words; a longer one is put together from such pieces. So reading an article
 * costs a bounded walk at each token, however long phrases are and however often a hostile text repeats their words.
 */
export const PIECE_WORDS = 4
/** Parts the letters of a strict prefix from its tone. */
export const TONE_FOLLOWS = 0

/** What a leaf asks for, wherever in a query it stands. */
export type Wanted =
  | Pick<Phrase, 'op' | 'words'>
  | Pick<Prefix, 'op' | 'starts' | 'tone' | 'strict'>
  | Pick<Concept, 'op' | 'id'>
  | Pick<Document, 'op' | 'key'>

/**
 * Everything that queries ask for, each thing once: a **term** is a node of one trie, reached by the words of a phrase,
 * the letters of a prefix, or the number of a concept's or document's name. Long phrases and **unions** (concepts;
 * prefixes of two spellings) are put together from other terms.
 *
 * Postings lead from a term to what waits for it: a query that is anchored on it (0 and above), or a term put together
 * from it (`~term`, below 0).
 */
export class Terms {
  readonly words = new Words()
  readonly trie = new Trie(KINDS)
  readonly postings = new Postings()
  readonly #members = new Map<number, readonly number[]>()
  readonly #leavesOf: ConceptTable['leaves']

  constructor(leavesOf: ConceptTable['leaves']) {
    this.#leavesOf = leavesOf
  }

  add(wanted: Wanted): number {
    switch (wanted.op) {
      case 'phrase':
        return wanted.words.length <= PIECE_WORDS ? this.#piece(wanted.words) : this.#long(wanted.words)
      case 'prefix':
        return this.#prefix(wanted)
      case 'concept':
        return this.#union(`@${wanted.id}`, () => this.#leavesOf(wanted.id))
      case 'document':
        return this.#marked(this.trie.grow(DOCUMENT, this.words.add(wanted.key)))
    }
  }

  /** The inverse of `add`. */
  wanted(term: number): Wanted {
    const path = this.trie.path(term)
    const letters = (labels: readonly number[]) => String.fromCharCode(...labels)
    switch (this.trie.kind(term)) {
      case PHRASE:
        return { op: 'phrase', words: path.map((label) => this.#wordOf(label)) }
      case LONG_PHRASE:
        return {
          op: 'phrase',
          words: path.flatMap((piece) => this.trie.path(piece).map((label) => this.#wordOf(label))),
        }
      case PREFIX:
        return { op: 'prefix', starts: [letters(path)], tone: '', strict: false }
      case STRICT_PREFIX: {
        const parted = path.indexOf(TONE_FOLLOWS)
        const [start, tone] = parted < 0 ? [path, []] : [path.slice(0, parted), path.slice(parted + 1)]
        return { op: 'prefix', starts: [letters(start)], tone: letters(tone), strict: true }
      }
      case DOCUMENT:
        return { op: 'document', key: this.words.spelled(path[0] ?? 0) }
      default: {
        const name = this.words.spelled(path[0] ?? 0)
        if (name.startsWith('@')) return { op: 'concept', id: name.slice(1) }
        const prefixes = this.members(term).map((member) => this.wanted(member) as Prefix)
        const [{ tone, strict } = { tone: '', strict: false }] = prefixes
        return { op: 'prefix', starts: prefixes.flatMap(({ starts }) => starts), tone, strict }
      }
    }
  }

  /** What a union is put together from, or the pieces of a long phrase in their order. */
  members(term: number): readonly number[] {
    return this.trie.kind(term) === LONG_PHRASE ? this.trie.path(term) : (this.#members.get(term) ?? [])
  }

  /** 0 for a concept that no query uses. */
  findConcept(id: string): number {
    const name = this.words.find(`@${id}`)
    return name === 0 ? 0 : this.trie.child(UNION, name)
  }

  /** Takes up a concept's present wordings. Postings of wordings that it lost stay, and lead to nothing. */
  relink(id: string): void {
    const union = this.findConcept(id)
    if (union !== 0) this.#unite(union, this.#leavesOf(id))
  }

  #piece(words: readonly QueryWord[]): number {
    let node = PHRASE
    for (const { form, strict } of words) node = this.trie.grow(node, labelOf(this.words.add(form), strict))
    return this.#marked(node)
  }

  #long(words: readonly QueryWord[]): number {
    let node = LONG_PHRASE
    let first = 0
    for (let from = 0; from < words.length; from += PIECE_WORDS) {
      const piece = this.#piece(words.slice(from, from + PIECE_WORDS))
      first ||= piece
      node = this.trie.grow(node, piece)
    }
    if (!this.trie.isMarked(node)) this.postings.add(first, ~node)
    return this.#marked(node)
  }

  #prefix({ starts, tone, strict }: Pick<Prefix, 'starts' | 'tone' | 'strict'>): number {
    const [letters = ''] = starts
    if (starts.length > 1) {
      const each = starts.map((start) => ({ op: 'prefix', starts: [start], tone, strict }) as const)
      return this.#union(`${starts.join('*')}*${strict ? `=${tone}` : ''}`, () => each)
    }
    let node = strict ? STRICT_PREFIX : PREFIX
    for (let i = 0; i < letters.length; i += 1) node = this.trie.grow(node, letters.charCodeAt(i))
    if (strict && tone !== '') {
      node = this.trie.grow(node, TONE_FOLLOWS)
      for (let i = 0; i < tone.length; i += 1) node = this.trie.grow(node, tone.charCodeAt(i))
    }
    return this.#marked(node)
  }

  #union(name: string, members: () => readonly Wanted[]): number {
    const union = this.#marked(this.trie.grow(UNION, this.words.add(name)))
    if (!this.#members.has(union)) this.#unite(union, members())
    return union
  }

  #unite(union: number, wanted: readonly Wanted[]): void {
    const before = this.#members.get(union) ?? []
    // A prefix of two spellings is a union itself; its members stand for it, so that unions do not nest.
    const members = wanted.flatMap((each) => {
      const term = this.add(each)
      return this.trie.kind(term) === UNION ? this.members(term) : term
    })
    this.#members.set(union, members)
    for (const member of members) if (!before.includes(member)) this.postings.add(member, ~union)
  }

  #wordOf(label: number): QueryWord {
    return { form: this.words.spelled(wordOf(label)), strict: isStrict(label) }
  }

  #marked(term: number): number {
    this.trie.mark(term)
    return term
  }
}
