import type { Piece } from './piece.ts'
import { words } from './tokens.ts'

/** What capitals say of words: which begin names, and where they say nothing. */

/** A sentence's words, and whether capitals mean names in it. */
export interface Cased {
  text: string
  pieces: readonly Piece[]
  tellsCapitals: boolean
}

/** Words that begin with a capital where no sentence begins, in texts that do not write all words so. */
export function properWords(sentences: readonly Cased[]): ReadonlySet<string> {
  const proper = new Set<string>()
  for (const said of sentences) {
    if (!said.tellsCapitals) continue
    for (const [at, piece] of said.pieces.entries())
      if (piece.isCapital && !isInitial(said, at)) proper.add(piece.key)
  }
  return proper
}

/** Whether capitals mean names in a sentence: not in one that is written in capitals, or Each Word With One. */
export function tellsCapitals(text: string, pieces: readonly Piece[]): boolean {
  const letters = pieces.filter(({ kind }) => kind === 'word')
  if (letters.length < 3) return true
  const isShouted =
    letters.filter(({ start, end }) => isUpper(text.slice(start, end))).length * 2 > letters.length
  return (
    !isShouted &&
    letters.some(({ isCapital }) => !isCapital) &&
    !letters.some(({ key, isCapital }, at) => at > 0 && isCapital && SMALL.has(key))
  )
}

/** Whether a word stands where any has a capital: at the beginning, behind a colon or in quotation marks. */
export function isInitial({ text, pieces }: Pick<Cased, 'text' | 'pieces'>, at: number): boolean {
  const piece = pieces[at]
  if (at === 0 || !piece) return true
  return /[:.!?"“‘«[–—-]\s*$/u.test(text.slice(Math.max(0, piece.start - 3), piece.start))
}

/** Words that no name has; where they have capitals, all have. */
const SMALL = words('của và ở với cho được bị là tại')

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}
