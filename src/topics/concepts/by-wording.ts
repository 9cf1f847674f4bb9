import type { ConceptTable } from './concept.ts'
import { slugOf } from './slug.ts'

const known = new WeakMap<ConceptTable, ReadonlyMap<string, string>>()

/**
 * The concept of which a name that was typed is a wording (`@kcn`, `@hội-đồng-nhân-dân`): of several the one of fewest
 * wordings, which says least beside it. Indexed once for a table.
 */
export function idWorded(slug: string, table: ConceptTable): string | undefined {
  const index = known.get(table) ?? byWording(table)
  known.set(table, index)
  return index.get(slug)
}

function byWording(table: ConceptTable): ReadonlyMap<string, string> {
  const size = (id: string) => table.leaves(id).length
  const index = new Map<string, string>()
  for (const id of table.ids().toSorted((a, b) => size(a) - size(b))) {
    for (const { text } of table.leaves(id)) {
      const slug = slugOf(text.replace(/[=*]/g, '').replaceAll(' ', '-'))
      if (slug !== null && !index.has(slug)) index.set(slug, id)
    }
  }
  return index
}
