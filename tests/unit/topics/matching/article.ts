import type { Searchable } from '../../../../src/topics/matching/fields.ts'

/** An article of these texts; its other fields are empty. */
export function articleOf(texts: Partial<Searchable>): Searchable {
  return { title: '', lead: '', body: '', source: '', author: '', category: '', ...texts }
}
