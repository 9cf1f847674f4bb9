import type { Change } from '../../../events.ts'
import { isSamePiece, type Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import { differentUnits } from './counted.ts'
import { ABOUT, change, figureWords, wordsOf } from './shown.ts'
import { FEW, places, type Sides, SOME, sizeOf, type Versions } from './sides.ts'

/** Figures about which is said that they are not exact may be rounded by so much. */
const ROUNDING = 0.05
const ROUNDING_OF_KNOWN = 0.15
const VAGUE = words('nhiều vài mấy một hàng số lượng loạt đông')
const ALL = words('tất toàn mọi hết cả')
const HALF = words('nửa')
const TWICE = words('đôi cặp')
const TOLL = words('chết vong mạng thương tích')
/** What is numbered, not counted. */
const NUMBERED = words(
  'số lộ đường khóa thứ kỳ bài lớp tổ khu thôn phố ngõ khối tập quý trang điều khoản tuổi',
)

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
    if (isSamePiece(one, other) || isRounded(sides, at, to, versions) || isReplacing)
      settled.add(one).add(other)
    if (isReplacing && !isSamePiece(one, other) && !isRounded(sides, at, to, versions))
      changes.push(change('figure', figureWords(before, at), figureWords(after, to)))
  }
  const left = (said: Said, at: number) => {
    const piece = said.pieces[at]
    return piece?.kind === 'figure' && !settled.has(piece) && !isNumbered(said, at) ? piece : undefined
  }
  if (sizeOf(difference) <= SOME && is.length === 0) {
    for (const at of was) {
      const piece = left(before, at)
      if (piece && !versions.after.says(piece) && !isInWords(sides, piece))
        changes.push(change('figure', figureWords(before, at), vagueWords(sides)))
    }
  }
  if (after.field === 'title' || (after.field === 'lead' && versions.isLeadNews)) {
    for (const at of is) {
      const piece = left(after, at)
      if (piece && !versions.before.says(piece)) changes.push(change('figure', '', figureWords(after, at)))
    }
  }
  return changes.length > 0 ? changes : differentUnits(sides)
}

/**
 * The figures of a new sentence, as far as no sentence had them before: those of the lead, and wherever they stand those
 * of the dead, hurt and missing, if these were counted before.
 */
export function newFigures(said: Said, { before, isLeadNews }: Versions): Change[] {
  return said.pieces.flatMap((piece, at) => {
    const isNew = piece.kind === 'figure' && !isNumbered(said, at) && !before.says(piece)
    const isMeant =
      (said.field === 'lead' && isLeadNews) || tollAt(said, at).some((toll) => before.has([toll]))
    return isNew && isMeant ? [change('figure', '', figureWords(said, at))] : []
  })
}

/** Words for who came to harm, right behind a figure. */
function tollAt({ pieces }: Said, at: number): string[] {
  return pieces.slice(at + 1, at + 4).flatMap(({ key }) => (TOLL.has(key) ? [key] : []))
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
function isRounded({ before, after }: Sides, at: number, to: number, versions: Versions): boolean {
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
  return isVague ? wordsOf(after, { from: range.from, to: Math.min(range.to + 1, after.pieces.length) }) : ''
}

/** `100%` and `tất cả`, `50%` and `một nửa`, `2 lần` and `gấp đôi`. */
function isInWords({ after, difference: { after: range } }: Sides, { value, unit }: Piece): boolean {
  const all =
    unit === '%' && value === 100 ? ALL : unit === '%' && value === 50 ? HALF : value === 2 ? TWICE : null
  return all !== null && after.pieces.slice(range.from, range.to).some(({ key }) => all.has(key))
}

function isNumbered({ pieces }: Said, at: number): boolean {
  const before = pieces[at]?.isApart ? undefined : pieces[at - 1]
  return before !== undefined && (NUMBERED.has(before.key) || before.isCapital === true)
}
