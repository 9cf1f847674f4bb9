import { numberOf } from '../text/documents/document.ts'
import { findDocumentsIn } from '../text/documents/find.ts'
import { tokenise } from '../text/tokens.ts'
import type { Searchable } from '../topics/matching/fields.ts'

/** Fields whose words are indexed, each in two columns: as normal forms, for strict words, and as bare ones. */
const WORDED = ['title', 'lead', 'body', 'author', 'category'] as const
export type Worded = (typeof WORDED)[number]
export type Form = 'normal' | 'bare'

export function columnOf(field: Worded, form: Form): string {
  return `${field}_${form}`
}

/** The columns of the index. `source` and `document` hold ids, each as one token. */
export const COLUMNS: readonly string[] = [
  ...WORDED.flatMap((field) => [columnOf(field, 'normal'), columnOf(field, 'bare')]),
  'source',
  'document',
]

/** Counts changes of what stands in the columns and rows: an index of another version is made anew. */
export const INDEX_VERSION = 2

/** What the index holds of an article, in the order of `COLUMNS`. */
export function indexed(texts: Searchable, source: string): string[] {
  const words = WORDED.flatMap((field) => {
    const tokens = tokenise(texts[field])
    return [tokens.map((token) => token.normal).join(' '), tokens.map((token) => token.bare).join(' ')]
  })
  return [...words, idToken(source), documentTokens(texts)]
}

/** An id as one token of the index, which parts at ASCII punctuation. */
export function idToken(id: string): string {
  return id.replaceAll('-', '·')
}

function documentTokens({ title, lead, body }: Searchable): string {
  const ids = findDocumentsIn({ title, lead, body }).map(({ mention }) => mention.document.id)
  return [...new Set(ids.map(numberOf))].map(idToken).join(' ')
}
