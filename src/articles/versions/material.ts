import type { Change } from '../../events.ts'
import { documentsOf } from '../documents.ts'

/** What of an article is compared. */
export interface Texts {
  title: string
  lead: string
  body: string
}

const LONGEST_WORDS = 200

/** Words as a change shows them. */
export function shown(words: string): string {
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1)}…`
}

/** What of an article's texts has changed so that its readers should know; empty for a cosmetic edit. */
export function materialChanges(before: Texts, after: Texts): Change[] {
  const was = documentsOf(before).filter(({ ambiguous }) => !ambiguous)
  const is = documentsOf(after).filter(({ ambiguous }) => !ambiguous)
  const gone = was.filter(({ id }) => !is.some((other) => other.id === id))
  const come = is.filter(({ id }) => !was.some((other) => other.id === id))
  return gone.flatMap(({ number }, at): Change[] => {
    const other = come[at]
    return number && other?.number ? [{ kind: 'document', before: number, after: other.number }] : []
  })
}
