import type { Change } from '../../../events.ts'
import { isSamePiece, type Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { differentUnits } from './counted.ts'
import type { Range } from './differences.ts'
import { ABOUT, behindCounted, change, clauseOf, figureWords, wordsOf } from './shown.ts'
import { FEW, NUMBERED, piecesIn, places, type Sides, SOME, sizeOf, type Versions } from './sides.ts'
import { countsHarm } from './toll.ts'

/** Figures about which is said that they are not exact may be rounded by so much. */
const ROUNDING = 0.05
const ROUNDING_OF_KNOWN = 0.15
const VAGUE = words('nhiều vài mấy một hàng số lượng loạt đông')
const ALL = words('tất toàn mọi hết cả')
const HALF = words('nửa')
/** There was none. */
const NO = words('không chưa chẳng')
const TWICE = words('đôi cặp')
/** Figures that one difference replaced, took away, or in headline and lead added; and what they count. */
export function changedFigures(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const was = places(sides, 'before', isFigure)
  const is = places(sides, 'after', isFigure)
  const changes: Change[] = []
  const settled = new Set<Piece>()
  for (const [i, at] of was.entries()) {
    const to = is[i]
    const [one, other] = [before.pieces[at], to === undefined ? undefined : after.pieces[to]]
    if (!one || !other || to === undefined) continue
    const isReplacing = isReplaced(sides, at, to, versions)
    if (isSamePiece(one, other) || isRounded(before, at, after, to, versions) || isReplacing)
      settled.add(one).add(other)
    if (isReplacing && !isSamePiece(one, other) && !isRounded(before, at, after, to, versions))
      changes.push(change('figure', figureWords(before, at), figureWords(after, to)))
  }
  const left = (said: Said, at: number) => {
    const piece = said.pieces[at]
    const isMeant = piece?.kind === 'figure' && !isOneSpan(piece) && !isNumbered(said, at)
    return isMeant && !settled.has(piece) ? piece : undefined
  }
  if (sizeOf(difference) <= SOME && is.length === 0) {
    for (const at of was) {
      const piece = left(before, at)
      if (piece && !versions.after.says(piece) && !isSaidThere(after, difference.after, piece))
        changes.push(change('figure', figureWords(before, at), vagueWords(sides)))
    }
  }
  for (const at of is) {
    const piece = left(after, at)
    if (!piece || versions.before.says(piece) || !isNews(after, at, versions)) continue
    if (isSaidThere(before, difference.before, piece)) continue
    changes.push(
      piecesIn(before, difference.before).some(({ key }) => NO.has(key))
        ? change('meaning', clauseOf(before, difference.before), clauseOf(after, difference.after))
        : change('figure', '', figureWords(after, at)),
    )
  }
  return changes.length > 0 ? changes : differentUnits(sides)
}

/** The figures of a new sentence, as far as they are news and no sentence had them before. */
export function newFigures(said: Said, versions: Versions): Change[] {
  return said.pieces.flatMap((piece, at) => {
    const isNew =
      piece.kind === 'figure' && !isOneSpan(piece) && !isNumbered(said, at) && !versions.before.says(piece)
    return isNew && isNews(said, at, versions) ? [change('figure', '', figureWords(said, at))] : []
  })
}

/** Whether a figure that stood nowhere is news: in headline and lead any is, elsewhere those of the dead, hurt and missing. */
function isNews(said: Said, at: number, { before, isLeadNews }: Versions): boolean {
  if (said.field === 'title' || (said.field === 'lead' && isLeadNews)) return true
  return countsHarm(said, at, before)
}

/** `một tuần`: it counts where another span takes its place, and comes and goes with words. */
function isOneSpan({ value, scale, unit }: Piece): boolean {
  return (unit === 'ngày' || unit === 'tháng') && value === scale
}

/** A figure, or a word that can be a number. */
function isFigure({ kind, value }: Piece): boolean {
  return kind === 'figure' || value !== undefined
}

/** Whether a figure stands for another: of the same thing, or in its very place. */
function isReplaced(
  { before, after, difference }: Sides,
  at: number,
  to: number,
  versions: Versions,
): boolean {
  const [one, other] = [before.pieces[at], after.pieces[to]]
  if (!one || !other) return false
  const size = sizeOf(difference)
  const isOfOne =
    isSameThing(before.pieces[at + 1], after.pieces[to + 1]) || (!!one.unit && one.unit === other.unit)
  // A word that can be a number is one where the same is counted.
  if (one.kind === 'word' || other.kind === 'word') return isOfOne && size <= FEW
  if (size <= FEW) return true
  return isOfOne && !(versions.after.says(one) && versions.before.says(other))
}

export function isSameThing(one: Piece | undefined, other: Piece | undefined): boolean {
  return one !== undefined && other !== undefined && !one.isApart && !other.isApart && one.key === other.key
}

/** `1.203` and `hơn 1.200` say one thing; and so does `215` for `hơn 200` where the text had it already. */
export function isRounded(before: Said, at: number, after: Said, to: number, versions: Versions): boolean {
  const [one, other] = [before.pieces[at], after.pieces[to]]
  if (one?.value === undefined || other?.value === undefined || (one.unit ?? '') !== (other.unit ?? ''))
    return false
  const [wasAbout, isAbout] = [isAboutAt(before, at), isAboutAt(after, to)]
  if (!wasAbout && !isAbout) return false
  const isKnown = (wasAbout && versions.before.says(other)) || (isAbout && versions.after.says(one))
  const most = (isKnown ? ROUNDING_OF_KNOWN : ROUNDING) * Math.max(one.value, other.value)
  return Math.abs(one.value - other.value) <= most
}

function isAboutAt({ pieces }: Said, at: number): boolean {
  return ABOUT.has(pieces[at - 1]?.key ?? '')
}

/** What is said instead of a figure: `nhiều hộ`; empty for nothing. */
function vagueWords({ after, difference: { after: range } }: Sides): string {
  const isVague = after.pieces.slice(range.from, range.to).some(({ key }) => VAGUE.has(key))
  return isVague ? wordsOf(after, { from: range.from, to: behindCounted(after.pieces, range.to) }) : ''
}

/** Whether a place says a figure in its own way: in words, or as a part of a date (`từ 5-9 học sinh`, `từ ngày 5/9`). */
function isSaidThere(said: Said, range: Range, piece: Piece): boolean {
  if (range.to - range.from > SOME) return false
  const beside = said.pieces.slice(Math.max(0, range.from - 1), range.to + 1)
  const isOfDay = beside.some(({ day }) => day && Object.values(day).includes(piece.value))
  return isOfDay || isInWords(said, range, piece)
}

/** `100%` and `tất cả`, `50%` and `một nửa`, `2 lần` and `gấp đôi`. */
function isInWords({ pieces }: Said, { from, to }: Range, { value, unit }: Piece): boolean {
  const all =
    unit === '%' && value === 100 ? ALL : unit === '%' && value === 50 ? HALF : value === 2 ? TWICE : null
  return all !== null && pieces.slice(from, to).some(({ key }) => all.has(key))
}

function isNumbered({ pieces }: Said, at: number): boolean {
  const before = pieces[at]?.isApart ? undefined : pieces[at - 1]
  return before !== undefined && (NUMBERED.has(before.key) || (before.isCapital === true && at > 1))
}
