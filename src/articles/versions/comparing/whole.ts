import { agree, type Piece } from '../reading/piece.ts'
import type { Cut } from '../reading/sentences.ts'

/** All that an article says, by which it is known whether a fact only stands elsewhere. */
export class Whole {
  readonly #words: string
  readonly #facts: readonly Piece[]
  readonly #keys: ReadonlySet<string>

  constructor({ title, prose }: Cut) {
    const pieces = [title, ...prose].flatMap((said) => said.pieces)
    this.#words = ` ${pieces.map(({ key }) => key).join(' ')} `
    this.#keys = new Set(pieces.filter((piece) => !isArticle(piece)).map(factKey))
    const days = pieces.filter(({ day }) => day !== undefined)
    this.#facts = [...new Map(days.map((piece) => [piece.key, piece])).values()]
  }

  /** Whether a figure, date, time or document stands anywhere. */
  says(piece: Piece): boolean {
    if (this.#keys.has(factKey(piece)) || this.#keys.has(wordKey(piece))) return true
    const { day } = piece
    return day !== undefined && this.#facts.some((other) => other.day && agree(day, other.day) === 'yes')
  }

  /** Whether these words stand anywhere, one behind the other. */
  has(keys: readonly string[]): boolean {
    return keys.length > 0 && this.#words.includes(` ${keys.join(' ')} `)
  }

  /** Whether the words of one of some phrases do. */
  hasAny(phrases: readonly (readonly string[])[]): boolean {
    return phrases.some((keys) => this.has(keys))
  }
}

/** `một` is a number, and the word before whatever is new to a text. */
function isArticle({ kind, value }: Piece): boolean {
  return kind === 'word' && value === 1
}

function factKey(piece: Piece): string {
  const { kind, key, value, unit = '' } = piece
  if (kind === 'word') return wordKey(piece)
  return value === undefined || kind === 'date' ? key : `${value} ${unit}`
}

/** The key of the word that counts as much: `sáu` of `6 tháng`. */
function wordKey({ key, value, scale = 1 }: Piece): string {
  return value === undefined ? key : `word ${value / scale}`
}
