import type { Phrase, Prefix } from '../query/tree.ts'

/** Wordings by what their first word looks like as it is wanted; `=` before one that is strict. */
type ByFirstWord = ReadonlyMap<string, readonly (Phrase | Prefix)[]>

const known = new WeakMap<readonly (Phrase | Prefix)[], ByFirstWord>()

/** The wordings that may begin at a word, and all that are beginnings; worked out once for a concept's list. */
export function wordingsFrom(
  leaves: readonly (Phrase | Prefix)[],
  word: { readonly form: string; readonly strict: boolean; readonly bare: string },
): readonly (Phrase | Prefix)[] {
  const index = known.get(leaves) ?? byFirstWord(leaves)
  known.set(leaves, index)
  const strict = word.strict ? index.get(`=${word.form}`) : undefined
  return [...(strict ?? []), ...(index.get(word.bare) ?? []), ...(index.get('*') ?? [])]
}

function byFirstWord(leaves: readonly (Phrase | Prefix)[]): ByFirstWord {
  const index = new Map<string, (Phrase | Prefix)[]>()
  for (const leaf of leaves) {
    const first = leaf.op === 'phrase' ? leaf.words[0] : undefined
    const key = !first ? '*' : first.strict ? `=${first.form}` : first.form
    const same = index.get(key)
    if (same) same.push(leaf)
    else index.set(key, [leaf])
  }
  return index
}
