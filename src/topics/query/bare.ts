import { normalise } from '../../text/normalise.ts'
import type { QueryWord } from './tree.ts'

const known = new WeakMap<QueryWord, string>()

/** A word as it looks without its marks: what a loose word of the same letters would want. */
export function bareOf(word: QueryWord): string {
  if (!word.strict) return word.form
  const bare = known.get(word) ?? normalise(word.form).bare
  known.set(word, bare)
  return bare
}
