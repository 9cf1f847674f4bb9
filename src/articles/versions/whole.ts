import { tokenise } from '../../text/tokens.ts'
import { agree, type Piece } from './piece.ts'
import type { Cut, Said } from './sentences.ts'

/** All that an article says, by which it is known whether a fact only stands elsewhere. */
export class Whole {
  readonly #words: string
  readonly #facts: readonly Piece[]
  readonly #keys: ReadonlySet<string>

  constructor({ title, prose }: Cut) {
    const pieces = [title, ...prose].flatMap((said) => said.pieces)
    this.#words = ` ${pieces.map(({ key }) => key).join(' ')} `
    this.#keys = new Set(pieces.filter((piece) => !isArticle(piece)).map(factKey))
    this.#facts = pieces.filter(({ day }) => day !== undefined)
  }

  /** Whether a figure, date, time or document stands anywhere. */
  says(piece: Piece): boolean {
    if (this.#keys.has(factKey(piece))) return true
    const { day } = piece
    return day !== undefined && this.#facts.some((other) => other.day && agree(day, other.day) === 'yes')
  }

  /** Whether these words stand anywhere, one behind the other. */
  has(keys: readonly string[]): boolean {
    return keys.length > 0 && this.#words.includes(` ${keys.join(' ')} `)
  }
}

/** `một` is a number, and the word before whatever is new to a text. */
function isArticle({ kind, value }: Piece): boolean {
  return kind === 'word' && value === 1
}

/** One key for a figure and for the word that counts as much. */
function factKey({ kind, key, value, unit = '' }: Piece): string {
  return value === undefined || kind === 'date' ? key : `${value} ${unit}`
}

/** Words that begin with a capital where no sentence begins, in texts that do not write all words so. */
export function properWords(cuts: readonly Cut[]): ReadonlySet<string> {
  const proper = new Set<string>()
  for (const said of cuts.flatMap(({ title, prose }) => [title, ...prose])) {
    if (!tellsCapitals(said)) continue
    for (const [at, piece] of said.pieces.entries())
      if (piece.isCapital && !isInitial(said, at)) proper.add(piece.key)
  }
  return proper
}

/** Whether capitals mean names in a sentence: not in one that is written in capitals, or Each Word With One. */
export function tellsCapitals({ text, pieces }: Said): boolean {
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
export function isInitial({ text, pieces }: Said, at: number): boolean {
  const piece = pieces[at]
  if (at === 0 || !piece) return true
  return /[:.!?"“‘«[–—-]\s*$/u.test(text.slice(Math.max(0, piece.start - 3), piece.start))
}

/** Words that no name has; where they have capitals, all have. */
const SMALL = new Set('của và ở với cho được bị là tại'.split(' ').flatMap((small) => keysOf(small)))

function keysOf(text: string): string[] {
  return tokenise(text).map(({ normal }) => normal)
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}
