import { splitTone } from '../../text/marks.ts'
import type { Token } from '../../text/tokens.ts'
import type { Prefix } from '../query/tree.ts'

/** Whether a word begins as a prefix asks. */
export function beginsAs(
  { normal, bare }: Pick<Token, 'normal' | 'bare'>,
  prefix: Pick<Prefix, 'starts' | 'tone' | 'strict'>,
): boolean {
  if (!prefix.strict) return prefix.starts.some((start) => bare.startsWith(start))
  const { letters, tone } = splitTone(normal)
  return (
    (prefix.tone === '' || tone === prefix.tone) && prefix.starts.some((start) => letters.startsWith(start))
  )
}
