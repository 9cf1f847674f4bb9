import type { Change } from '../../../events.ts'
import { isSamePiece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { changedDays } from './changed-days.ts'
import { changedDocuments } from './changed-documents.ts'
import { changedFigures } from './changed-figures.ts'
import { changedNames, changedRank, swappedNames } from './changed-names.ts'
import { changedOffice } from './changed-office.ts'
import { type Difference, differences, type Range } from './differences.ts'
import { shiftedFacts } from './shifted.ts'
import { movedPieces, type Sides, type Versions } from './sides.ts'

/** Where two forms differ; with all words in their places, fact by fact. What only spells out an abbreviation is none. */
export function differencesOf(before: Said, after: Said): Difference[] {
  return allDifferences(before, after).filter(
    (one) => !isSpellingOut(before, one.before) && !isSpellingOut(after, one.after),
  )
}

/** `khai thác bất hợp pháp, không báo cáo (IUU)`. */
function isSpellingOut({ text, pieces }: Said, { from, to }: Range): boolean {
  const last = pieces[to - 1]
  return last !== undefined && to - from > 1 && /^\s?\(\p{Lu}[\p{Lu}\d&-]{1,9}\)/u.test(text.slice(last.end))
}

function allDifferences(before: Said, after: Said): Difference[] {
  const isAlike =
    before.pieces.length === after.pieces.length &&
    before.pieces.every(({ kind, key }, at) => {
      const other = after.pieces[at]
      return kind === 'word' ? other?.key === key : other !== undefined && other.kind !== 'word'
    })
  if (!isAlike) return differences(before.pieces, after.pieces)
  return before.pieces.flatMap((piece, at): Difference[] => {
    const other = after.pieces[at]
    const here = { from: at, to: at + 1 }
    return other && isSamePiece(piece, other) ? [] : [{ before: here, after: here }]
  })
}

/** The facts that were replaced between two forms of a sentence, and those added where they are news. */
export function changedFacts(before: Said, after: Said, versions: Versions): Change[] {
  const found = differencesOf(before, after)
  const moved = movedPieces(before, after, found)
  const changes = found.flatMap((difference) => {
    const sides: Sides = { before, after, difference, moved }
    return [
      ...changedFigures(sides, versions),
      ...changedDocuments(sides),
      ...changedDays(sides, versions),
      ...changedNames(sides, versions),
      ...changedRank(sides),
      ...changedOffice(sides, versions),
    ]
  })
  if (changes.length > 0) return changes
  return [...shiftedFacts(before, after, found, versions), ...swappedNames(before, after, found)]
}
