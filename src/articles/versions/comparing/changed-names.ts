import type { Change } from '../../../events.ts'
import type { Piece } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import type { Difference, Range } from './differences.ts'
import { grownName } from './grown-names.ts'
import {
  isAbbreviation,
  isAnotherPerson,
  isListed,
  isOtherName,
  isPerson,
  type Name,
  namesIn,
} from './names.ts'
import { change, wordsOf } from './shown.ts'
import { FEW, piecesIn, type Sides, SOME, sizeOf, type Versions } from './sides.ts'
import { wholeName } from './whole-names.ts'

/** Words of what a place is. */
const RANKS = words('xã phường huyện tỉnh quận thị trấn thành phố thôn ấp')

/** The last words of what a firm is. */
const FIRMS = words('ty nghiệp')

/** Names that one difference replaced, took away, or in headline and lead put beside another. */
export function changedNames(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const was = namesAt(before, difference.before, versions)
  const is = namesAt(after, difference.after, versions)
  if (isAbbreviation(piecesIn(before, difference.before), piecesIn(after, difference.after))) return []
  const coded = changedCode(sides)
  if (coded.length > 0) return coded
  if (was.length === 0 || is.length === 0) {
    const grown = grownName(sides, versions)
    return grown.length > 0 ? grown : comingAndGoing(sides, was, is, versions)
  }
  return was.flatMap((one, i) => {
    const other = is[i]
    if (!other || !isOtherName(one, other, versions.before) || !isInPlace(sides, one, other, versions))
      return []
    return [change('name', wholeName(before, one), wholeName(after, other))]
  })
}

/** `kênh ĐTV` became `kênh VTV2`: a name with digits in place of one without. */
function changedCode({ before, after, difference: { before: b, after: a } }: Sides): Change[] {
  const [one, other] = [before.pieces[b.from], after.pieces[a.from]]
  if (b.to - b.from !== 1 || a.to - a.from !== 1 || !one || !other) return []
  const isCode = ({ key }: Piece) => /^code \p{L}{2}/u.test(key)
  const isOther = (isCode(one) && other.isCapital) || (isCode(other) && one.isCapital)
  return isOther ? [change('name', wordsOf(before, b), wordsOf(after, a))] : []
}

/** The names that a difference touches: one of which only the rest has changed stands beside it. */
function namesAt(said: Said, { from, to }: Range, { proper }: Versions): Name[] {
  const names = namesIn(said, { from, to }, proper)
  if (names.length > 0 || from === to) return names
  return namesIn(said, { from: Math.max(0, from - 1), to: to + 1 }, proper)
}

/**
 * Whether a name came in place of another, and did not only change its place: one that stands in the other sentence as
 * well did. In the text a small difference puts one in place of the other wherever they stand besides.
 */
function isInPlace(
  { before, after, difference }: Sides,
  one: Name,
  other: Name,
  versions: Versions,
): boolean {
  if (stands(one, after) || stands(other, before)) return false
  const size = sizeOf(difference)
  if (size <= FEW && before.field !== 'title') return true
  const [isGone, isNew] = [!versions.after.has(one.keys), !versions.before.has(other.keys)]
  return size <= SOME ? isGone || isNew : isGone && isNew
}

function stands({ keys }: Pick<Name, 'keys'>, { pieces }: Said): boolean {
  return ` ${pieces.map(({ key }) => key).join(' ')} `.includes(` ${keys.join(' ')} `)
}

/** Somebody or something that is named no more, or beside another for the first time in headline or lead. */
function comingAndGoing(
  { before, after, difference }: Sides,
  was: readonly Name[],
  is: readonly Name[],
  versions: Versions,
): Change[] {
  if (sizeOf(difference) > SOME) return []
  const isWithin = ({ from, to }: Name, range: Range) => from >= range.from && to <= range.to
  const gone = was.find(
    (one) =>
      isWithin(one, difference.before) &&
      !versions.after.has(one.keys) &&
      (isPerson(before, one) || isFirm(before, one) || isListed(before, one, difference.before)),
  )
  if (gone && before.field !== 'title') return [change('name', wholeName(before, gone), '')]
  const come = is.find(
    (one) => isWithin(one, difference.after) && isAnotherPerson(after, one) && !versions.before.has(one.keys),
  )
  return come && after.field !== 'body' ? [change('name', '', wholeName(after, come))] : []
}

/** `Công ty Hải Đăng`. */
function isFirm({ pieces }: Said, { from }: Name): boolean {
  return FIRMS.has(pieces[from - 1]?.key ?? '')
}

/** Two names that changed places while all else stayed; of neighbours in a list it says nothing. */
export function swappedNames(before: Said, after: Said, found: readonly Difference[]): Change[] {
  const [first, second, ...more] = found
  if (!first || !second || more.length > 0) return []
  const between = before.pieces.slice(first.before.to, second.before.from)
  if (between.length < FEW && between.every(({ kind }) => kind === 'word')) return []
  const keys = (said: Said, range: Range) =>
    piecesIn(said, range)
      .map(({ key }) => key)
      .join(' ')
  const areNames = [first, second].every(({ before: range }) => {
    const pieces = piecesIn(before, range)
    return pieces.length > 0 && pieces.every(({ isCapital }) => isCapital)
  })
  const areSwapped =
    keys(before, first.before) === keys(after, second.after) &&
    keys(before, second.before) === keys(after, first.after)
  return areNames && areSwapped
    ? [change('name', wordsOf(before, first.before), wordsOf(after, first.after))]
    : []
}

/** `xã Tân Lập` became `phường Tân Lập`. */
export function changedRank({ before, after, difference: { before: b, after: a } }: Sides): Change[] {
  const areRanks = [piecesIn(before, b), piecesIn(after, a)].every(
    (some) => some.length > 0 && some.every(({ key }) => RANKS.has(key)),
  )
  const name = after.pieces[a.to]
  if (!areRanks || !name?.isCapital || name.isApart) return []
  const withName = ({ pieces }: Said, { from, to }: Range): Range => {
    let end = to + 1
    while (pieces[end]?.isCapital && !pieces[end]?.isApart) end += 1
    return { from, to: end }
  }
  return [change('name', wordsOf(before, withName(before, b)), wordsOf(after, withName(after, a)))]
}
