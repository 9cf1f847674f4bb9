import { bareOf } from '../query/bare.ts'
import type { Phrase } from '../query/tree.ts'
import type { ConceptTable } from './concept.ts'

const known = new WeakMap<ConceptTable, ReadonlyMap<string, readonly Phrase[]>>()

/** The wordings of all concepts that look like a phrase when their marks are dropped; indexed once for a table. */
export function wordingsWithoutMarks(table: ConceptTable, phrase: Phrase): readonly Phrase[] {
  const index = known.get(table) ?? byBareWords(table)
  known.set(table, index)
  return index.get(bareWords(phrase)) ?? []
}

function byBareWords(table: ConceptTable): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const leaf of table.ids().flatMap((id) => table.leaves(id))) {
    if (leaf.op !== 'phrase') continue
    const same = index.get(bareWords(leaf))
    if (same) same.push(leaf)
    else index.set(bareWords(leaf), [leaf])
  }
  return index
}

function bareWords({ words }: Phrase): string {
  return words.map(bareOf).join(' ')
}
