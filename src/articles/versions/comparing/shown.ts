import type { Change } from '../../../events.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'

/** Facts as a change shows them: as they are written, with the words that they need. */

/** What says of a figure that it is not exact. */
export const ABOUT = words('hơn gần khoảng trên dưới xấp xỉ ước chừng độ hàng tầm cỡ')

const LONGEST_WORDS = 200

/** A change with its words as they are shown. */
export function change(kind: Change['kind'], before: string, after: string): Change {
  return { kind, before: shown(before), after: shown(after) }
}

/** Words as a change shows them: one line, at most 200 characters. */
export function shown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1)}…`
}

/** What stands from one piece to another, which is excluded. */
export function wordsOf({ text, pieces }: Said, { from, to }: { from: number; to: number }): string {
  return text.slice(pieces[from]?.start, pieces[to - 1]?.end)
}

/** A figure with what is counted: `hơn 100 hộ dân`. */
export function figureWords(said: Said, at: number): string {
  const { pieces } = said
  const isAbout = ABOUT.has(pieces[at - 1]?.key ?? '') && !pieces[at]?.isApart
  return wordsOf(said, { from: isAbout ? at - 1 : at, to: behindWords(pieces, at + 1, 2) })
}

/** The place behind at most so many words that go on from a place. */
function behindWords(pieces: readonly Piece[], from: number, most: number): number {
  let to = from
  while (to < from + most && pieces[to]?.kind === 'word' && !pieces[to]?.isApart) to += 1
  return to
}
