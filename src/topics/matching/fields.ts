import type { Field, TextField } from '../query/tree.ts'

/** The fields that a word without a field looks in, in the order of their weight. */
export const FIELDS: readonly TextField[] = ['title', 'lead', 'body']
/** Every field, in reading order. */
export const ALL_FIELDS: readonly Field[] = [...FIELDS, 'source', 'author', 'category']

/** Texts as people see them; evidence points into these very strings. Several categories stand on lines of their own. */
export type Searchable = Readonly<Record<Field, string>>
