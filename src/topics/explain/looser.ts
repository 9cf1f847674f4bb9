import { withoutMarks as bareText } from '../../text/marks.ts'
import type { Phrase, Prefix } from '../query/tree.ts'
import { readPhrase, readPrefix } from '../query/words.ts'

/** A phrase or prefix as if it had been typed without marks and equals signs; null where it was. */
export function withoutMarks<T extends Phrase | Prefix>(leaf: T): T | null {
  const isStrict = leaf.op === 'phrase' ? leaf.words.some(({ strict }) => strict) : leaf.strict
  if (!isStrict) return null
  const typed = bareText(leaf.text).replaceAll('=', '')
  const read = leaf.op === 'phrase' ? readPhrase(typed) : readPrefix(typed.replace('*', ''))
  return read && { ...leaf, ...read }
}
