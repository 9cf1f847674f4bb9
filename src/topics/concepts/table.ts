import type { Phrase, Prefix } from '../query/tree.ts'
import type { Concept, ConceptTable } from './concept.ts'
import { MAX_FLATTENED, MAX_NESTING, MAX_WORDINGS } from './limits.ts'
import { meaningOf } from './meaning.ts'
import { SENTENCES } from './sentences.ts'
import { slugOf } from './slug.ts'
import { readWording, type Wording } from './wording.ts'

export type ConceptErrorCode = keyof typeof SENTENCES

/** What is wrong with a concept: with the wording of that index, or with the whole where it is null. */
export interface ConceptError {
  concept: string
  wording: number | null
  code: ConceptErrorCode
  message: string
  message_vi: string
}

/**
 * Reads concepts, a later one in the place of an earlier one of the same id, and puts the wordings of the concepts that
 * they name in place of their names. Every concept has to be right, or none is taken.
 */
export function makeConceptTable(
  concepts: Iterable<Concept>,
): { ok: true; table: ConceptTable } | { ok: false; errors: ConceptError[] } {
  const known = new Map([...concepts].map((concept) => [concept.id, concept]))
  const reader = new Reader(known)
  for (const concept of known.values()) reader.read(concept)
  for (const id of known.keys()) reader.flatten(id, [])
  if (reader.errors.length > 0) return { ok: false, errors: reader.errors }
  const table: ConceptTable = {
    has: (id) => known.has(id),
    get: (id) => known.get(id),
    leaves: (id) => reader.flattened.get(id)?.leaves ?? [],
    ids: () => [...known.keys()],
  }
  return { ok: true, table }
}

/** `height` counts the concepts in the longest row of names, itself included. */
interface Flattened {
  leaves: readonly (Phrase | Prefix)[]
  height: number
}

class Reader {
  readonly errors: ConceptError[] = []
  readonly flattened = new Map<string, Flattened>()
  readonly #known: ReadonlyMap<string, Concept>
  readonly #wordings = new Map<string, { index: number; wording: Wording }[]>()

  constructor(known: ReadonlyMap<string, Concept>) {
    this.#known = known
  }

  /** Reads the wordings of one concept, each by itself. */
  read({ id, wordings }: Concept): void {
    const read: { index: number; wording: Wording }[] = []
    this.#wordings.set(id, read)
    if (slugOf(id) !== id) this.#wrong(id, null, 'id', id)
    if (wordings.length === 0) this.#wrong(id, null, 'no_wordings')
    if (wordings.length > MAX_WORDINGS) {
      this.#wrong(id, MAX_WORDINGS, 'too_many_wordings')
      return
    }
    const meanings = new Set<string>()
    wordings.forEach((typed, index) => {
      const wording = readWording(typed)
      if (wording.op === 'error') {
        this.#wrong(id, index, wording.code, wording.what)
      } else if (wording.op === 'reference' && !this.#known.has(wording.id)) {
        this.#wrong(id, index, 'unknown_concept', wording.id)
      } else if (meanings.has(meaningOf(wording))) {
        this.#wrong(id, index, 'duplicate', typed.trim())
      } else {
        meanings.add(meaningOf(wording))
        read.push({ index, wording })
      }
    })
  }

  /** All wordings that a concept comes down to, each once; `path` holds the concepts that led to it. */
  flatten(id: string, path: readonly string[]): Flattened {
    const done = this.flattened.get(id)
    if (done) return done
    const leaves = new Map<string, Phrase | Prefix>()
    let height = 1
    for (const { index, wording } of this.#wordings.get(id) ?? []) {
      const named = wording.op === 'reference' ? this.#follow(id, index, wording.id, [...path, id]) : null
      height = Math.max(height, 1 + (named?.height ?? 0))
      for (const leaf of wording.op === 'reference' ? (named?.leaves ?? []) : [wording]) {
        if (!leaves.has(meaningOf(leaf))) leaves.set(meaningOf(leaf), leaf)
      }
    }
    if (leaves.size > MAX_FLATTENED) this.#wrong(id, null, 'too_many_flattened')
    const flat = { leaves: [...leaves.values()].slice(0, MAX_FLATTENED), height }
    this.flattened.set(id, flat)
    return flat
  }

  #follow(id: string, index: number, to: string, path: readonly string[]): Flattened | null {
    const begin = path.indexOf(to)
    if (begin >= 0) return this.#wrong(id, index, 'cycle', spelled([...path.slice(begin), to]))
    const named = path.length < MAX_NESTING ? this.flatten(to, path) : null
    if (named && named.height < MAX_NESTING) return named
    return this.#wrong(id, index, 'too_nested', spelled([...path, to]))
  }

  #wrong(concept: string, wording: number | null, code: ConceptErrorCode, what = ''): null {
    const [message, message_vi] = SENTENCES[code](what)
    this.errors.push({ concept, wording, code, message, message_vi })
    return null
  }
}

function spelled(path: readonly string[]): string {
  return path.map((id) => `@${id}`).join(' → ')
}
