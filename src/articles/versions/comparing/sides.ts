import { withoutMarks } from '../../../text/marks.ts'
import { isSamePiece, type Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import type { Difference, Range } from './differences.ts'
import type { Whole } from './whole.ts'

/** What is known of both versions while two sentences are compared. */
export interface Versions {
  before: Whole
  after: Whole
  /** Words that have a capital where no sentence begins. */
  proper: ReadonlySet<string>
  /** A lead that was cut short, or not there, says more without telling news. */
  isLeadNews: boolean
}

/** One difference of two forms of a sentence. */
export interface Sides {
  before: Said
  after: Said
  difference: Difference
  /** Pieces of the one that stand elsewhere in the other. */
  moved: ReadonlySet<Piece>
}

/** What is numbered, not counted. */
export const NUMBERED = words(
  'số lộ đường khóa thứ kỳ bài lớp tổ khu thôn ấp bản xóm phố ngõ khối tập quý trang điều khoản tuổi đội chương mục phường quận',
)
/** A difference of so few pieces puts one thing in place of another. */
export const FEW = 3
/** Of so many, it still is about one thing. */
export const SOME = 8

export function sizeOf({ before, after }: Difference): number {
  return Math.max(before.to - before.from, after.to - after.from)
}

export function placesIn({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

export function piecesIn({ pieces }: Said, { from, to }: Range): Piece[] {
  return pieces.slice(from, to)
}

/** `hội nghi`, `hội nghị`: two sentences that differ by nothing but marks on their letters. */
export function differInMarks(before: Said, after: Said): boolean {
  return before.text !== after.text && withoutMarks(before.text) === withoutMarks(after.text)
}

/** The places of a side's pieces that are meant, and did not only move. */
export function places(sides: Sides, side: 'before' | 'after', isMeant: (piece: Piece) => boolean): number[] {
  const { pieces } = sides[side]
  return placesIn(sides.difference[side]).filter((at) => {
    const piece = pieces[at]
    return piece && !sides.moved.has(piece) && isMeant(piece)
  })
}

/** How much two sentences share, from 0 to 1. */
export function likeness(before: Said, after: Said, found: readonly Difference[]): number {
  const changed = found.reduce((sum, { before: b }) => sum + b.to - b.from, 0)
  const all = before.pieces.length + after.pieces.length
  return all === 0 ? 1 : (2 * (before.pieces.length - changed)) / all
}

/**
 * Facts that left one place of a sentence and came to another are the same; but figures that change places while all
 * around them stays are not.
 */
export function movedPieces(before: Said, after: Said, found: readonly Difference[]): ReadonlySet<Piece> {
  const areWordsMoved = found.some(
    (one) =>
      hasWords(before, one.before) && found.some((other) => isMoved(before, one.before, after, other.after)),
  )
  const moving = areWordsMoved
    ? found
    : found.filter((one) => !isOfFacts(before, after, one) || isOfNumbered(before, one.before, found.length))
  const came = moving.flatMap(({ after: range }) => piecesIn(after, range).filter(isFact))
  const moved = new Set<Piece>()
  for (const { before: range } of moving) {
    for (const piece of piecesIn(before, range)) {
      const other = isFact(piece) ? came.find((one) => !moved.has(one) && isSamePiece(piece, one)) : undefined
      if (other) moved.add(piece).add(other)
    }
  }
  return moved
}

function isFact({ kind }: Piece): boolean {
  return kind !== 'word'
}

/** `ấp 2, ấp 4`, `ấp 4, ấp 2`: what is numbered has no other number for standing elsewhere. */
function isOfNumbered({ pieces }: Said, { from }: Range, all: number): boolean {
  return all > 1 && NUMBERED.has(pieces[from - 1]?.key ?? '')
}

function hasWords(said: Said, range: Range): boolean {
  return piecesIn(said, range).some((piece) => !isFact(piece))
}

/** Whether nothing but facts stands in place of nothing but facts. */
function isOfFacts(before: Said, after: Said, { before: b, after: a }: Difference): boolean {
  const isSome = b.to > b.from && b.to - b.from === a.to - a.from
  return isSome && !hasWords(before, b) && !hasWords(after, a)
}

/** Whether some words of a range stand in another of the other sentence. */
function isMoved(before: Said, range: Range, after: Said, other: Range): boolean {
  const keys = new Set(piecesIn(after, other).map(({ key }) => key))
  const moved = piecesIn(before, range).filter((piece) => !isFact(piece) && keys.has(piece.key))
  return moved.length > 0
}
