import { findDocumentsIn } from '../../text/documents/find.ts'
import { type Token, tokenise } from '../../text/tokens.ts'
import type { Field } from '../query/tree.ts'
import { ALL_FIELDS, type Searchable } from './fields.ts'

/**
 * Between two fields lie this many positions without a word: more than NEAR can span (50), so that neither a phrase
 * nor a NEAR reaches from one field into the next.
 */
export const FIELD_GAP = 64

/** `offset` is the position of the field's first token; the article's positions run through all fields. */
export interface PreparedField {
  readonly field: Field
  readonly text: string
  readonly tokens: readonly Token[]
  readonly offset: number
}

/** An article made ready for any number of queries: the tokens of each field, with equal words numbered alike. */
export interface Prepared {
  readonly article: Searchable
  /** All six, in reading order. */
  readonly fields: readonly PreparedField[]
  /** Each different word once. */
  readonly words: readonly Pick<Token, 'normal' | 'bare'>[]
  /** For each position its word, an index into `words`; -1 between fields. */
  readonly wordAt: Int32Array
  /** The official documents that it names; looked for when first asked. */
  documents(): ReturnType<typeof findDocumentsIn>
}

export function prepare(article: Searchable): Prepared {
  const fields: PreparedField[] = []
  let offset = 0
  for (const field of ALL_FIELDS) {
    const tokens = tokenise(article[field])
    fields.push({ field, text: article[field], tokens, offset })
    offset += tokens.length + FIELD_GAP
  }
  const words: Pick<Token, 'normal' | 'bare'>[] = []
  const numbers = new Map<string, number>()
  const wordAt = new Int32Array(offset).fill(-1)
  for (const { tokens, offset } of fields) {
    tokens.forEach((token, index) => {
      // The bare form follows from the normal one, so equal normal forms are equal words.
      let word = numbers.get(token.normal)
      if (word === undefined) {
        word = words.push(token) - 1
        numbers.set(token.normal, word)
      }
      wordAt[offset + index] = word
    })
  }
  let documents: ReturnType<typeof findDocumentsIn> | undefined
  return { article, fields, words, wordAt, documents: () => (documents ??= findDocumentsIn(article)) }
}
