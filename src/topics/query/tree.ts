/** Where the text of an article is searched, in the order of their weight. A word without a field looks in all three. */
export type TextField = 'title' | 'lead' | 'body'
export type Field = TextField | 'source' | 'author' | 'category'

/** A place in a query as typed: `column` counts from 1, both in UTF-16 units. */
export interface Span {
  readonly column: number
  readonly length: number
}

/**
 * One word: `strict` wants the token whose `normal` form this is, else any token whose `bare` form it is.
 * `=ban` is strict without a mark.
 */
export interface QueryWord {
  readonly form: string
  readonly strict: boolean
}

/** Words side by side in one field. `text` is their canonical spelling, without quotation marks. */
export interface Phrase {
  readonly op: 'phrase'
  readonly words: readonly QueryWord[]
  readonly field: Field | null
  readonly text: string
  readonly at: Span
}

/**
 * One word that begins so. Strict: the letters of the token's `normal` form, its tone taken off, begin with one of
 * `starts`, and its tone is `tone` unless that is empty. Loose: its `bare` form begins with one of them. There are two
 * starts where i and y are one sound (`quy*` finds quy and quyết). `text` is the canonical spelling, with its `*`.
 */
export interface Prefix {
  readonly op: 'prefix'
  readonly starts: readonly string[]
  readonly tone: string
  readonly strict: boolean
  readonly field: Field | null
  readonly text: string
  readonly at: Span
}

/** Any wording of a concept (see ../concepts/). `text` is `@id`. */
export interface Concept {
  readonly op: 'concept'
  readonly id: string
  readonly field: Field | null
  readonly text: string
  readonly at: Span
}

/** An official document by its number, whoever issued it. `text` is the number as it is written. */
export interface Document {
  readonly op: 'document'
  readonly key: string
  readonly text: string
  readonly at: Span
}

export type Leaf = Phrase | Prefix | Concept | Document
/** What NEAR can measure from: something with a place in the text. */
export type Placed = Phrase | Prefix | Concept

/**
 * Operands close together in one field. Each is a list of alternatives, whose own `field` is null: the field is that
 * of the whole. `links[i]` stands between operands i and i + 1: at most `distance` tokens between two occurrences that
 * do not overlap, in this order if `ordered`. It holds when occurrences can be chosen so that every link holds.
 */
export interface Near {
  readonly op: 'near'
  readonly operands: readonly (readonly Placed[])[]
  readonly links: readonly NearLink[]
  readonly field: Field | null
  readonly at: Span
}

export interface NearLink {
  readonly ordered: boolean
  readonly distance: number
}

export type Atom = Leaf | Near

export type Query =
  | Atom
  | { readonly op: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly op: 'not'; readonly part: Query }
