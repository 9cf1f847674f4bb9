/**
 * A word of a query: with a mark (`strict`) it matches tokens of that very normal form, without one any token that
 * looks the same when its marks are dropped.
 */
export interface QueryWord {
  form: string
  strict: boolean
}

/** A word or phrase that must stand in one field, its words side by side. `text` is its canonical spelling. */
export interface Leaf {
  op: 'leaf'
  words: readonly QueryWord[]
  text: string
  column: number
  length: number
}

export type Query =
  | Leaf
  | { op: 'and'; parts: readonly Query[] }
  | { op: 'or'; parts: readonly Query[] }
  | { op: 'not'; part: Query }

/** The one spelling of a query's meaning: reads back to the same tree, so equal queries can be shared. */
export function canonical(query: Query): string {
  switch (query.op) {
    case 'leaf':
      return query.words.length > 1 ? `"${query.text}"` : query.text
    case 'not':
      return `-${bracketed(query.part)}`
    case 'and':
      return query.parts.map((part) => (part.op === 'or' ? bracketed(part) : canonical(part))).join(' ')
    case 'or':
      return query.parts.map(canonical).join(' OR ')
  }
}

function bracketed(query: Query): string {
  return query.op === 'leaf' ? canonical(query) : `(${canonical(query)})`
}
