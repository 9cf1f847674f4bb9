import type { Change } from '../../events.ts'
import { type Difference, differences } from './differences.ts'
import { isAbbreviation, isAnotherPerson, isOtherName, isPerson, type Name, namesIn } from './names.ts'
import { agree, type Day, isSamePiece, type Piece } from './piece.ts'
import type { Said } from './sentences.ts'
import { words } from './tokens.ts'
import type { Whole } from './whole.ts'

/** What is known of both versions while two sentences are compared. */
export interface Versions {
  before: Whole
  after: Whole
  proper: ReadonlySet<string>
  /** A lead that was cut short, or not there, says more without telling news. */
  isLeadNews: boolean
}

/** A difference of so few pieces puts one thing in place of another. */
const SMALL = 3
const SMALL_FOR_NAMES = 8
/** Figures about which is said that they are not exact may be rounded by so much. */
const ROUNDING = 0.05
const ROUNDING_OF_KNOWN = 0.15

const ABOUT = words('hơn gần khoảng trên dưới xấp xỉ ước chừng độ hàng tầm cỡ')
const VAGUE = words('nhiều vài mấy một hàng số lượng loạt đông')
/** What is numbered, not counted. */
const NUMBERED = words(
  'số lộ đường khóa thứ kỳ bài lớp tổ khu thôn phố ngõ khối tập quý trang điều khoản tuổi',
)
/** Words of what a place is. */
const RANKS = words('xã phường huyện tỉnh quận thị trấn thành phố thôn ấp')
const PARTS_OF_DAY = words('sáng trưa chiều tối đêm')
const TODAY = words('nay qua mai ngày cùng hôm')

/** The facts that were replaced between two forms of a sentence, and those added where they are news. */
export function changedFacts(before: Said, after: Said, versions: Versions): Change[] {
  const found = differences(before.pieces, after.pieces)
  const moved = movedPieces(before, after, found)
  const changes = found.flatMap((difference) => {
    const sides: Sides = { before, after, difference, moved }
    return [
      ...changedFigures(sides, versions),
      ...changedDocuments(sides),
      ...changedDays(sides, versions),
      ...changedNames(sides, versions),
      ...changedRank(sides),
    ]
  })
  return changes.length > 0 ? changes : shiftedFacts(before, after, found, versions)
}

/** The figures of a new sentence of the lead, as far as no sentence had them before. */
export function newFigures(said: Said, { before, isLeadNews }: Versions): Change[] {
  if (said.field !== 'lead' || !isLeadNews) return []
  return said.pieces.flatMap((piece, at) => {
    const isNew = piece.kind === 'figure' && !isNumbered(said, at) && !before.says(piece)
    return isNew ? [change('figure', '', figureWords(said, at))] : []
  })
}

interface Sides {
  before: Said
  after: Said
  difference: Difference
  /** Pieces of the one that stand elsewhere in the other. */
  moved: ReadonlySet<Piece>
}

/** Facts that left one place of a sentence and came to another are the same. */
function movedPieces(before: Said, after: Said, found: readonly Difference[]): ReadonlySet<Piece> {
  const isFact = ({ kind }: Piece) => kind !== 'word'
  const came = found.flatMap(({ after: { from, to } }) => after.pieces.slice(from, to).filter(isFact))
  const moved = new Set<Piece>()
  for (const { before: range } of found) {
    for (const piece of before.pieces.slice(range.from, range.to)) {
      const other = isFact(piece) ? came.find((one) => !moved.has(one) && isSamePiece(piece, one)) : undefined
      if (other) moved.add(piece).add(other)
    }
  }
  return moved
}

/** The places of a side's pieces that are of a kind. */
function places(sides: Sides, side: 'before' | 'after', isMeant: (piece: Piece) => boolean): number[] {
  const { pieces } = sides[side]
  const { from, to } = sides.difference[side]
  return range(from, to).filter((at) => {
    const piece = pieces[at]
    return piece && !sides.moved.has(piece) && isMeant(piece)
  })
}

/** A figure, or a word that can be a number. */
function isFigure({ kind, value }: Piece): boolean {
  return kind === 'figure' || value !== undefined
}

function sizeOf({ before, after }: Difference): number {
  return Math.max(before.to - before.from, after.to - after.from)
}

function changedFigures(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const was = places(sides, 'before', isFigure)
  const is = places(sides, 'after', isFigure)
  const changes: Change[] = []
  const replaced = new Set<number>()
  for (const [i, at] of was.entries()) {
    const to = is[i]
    const [one, other] = [before.pieces[at], to === undefined ? undefined : after.pieces[to]]
    if (!one || !other || to === undefined) continue
    if (isSamePiece(one, other) || isRounded(sides, at, to, versions)) replaced.add(at).add(-1 - to)
    else if (isReplaced(sides, at, to, versions)) {
      replaced.add(at).add(-1 - to)
      changes.push(change('figure', figureWords(before, at), figureWords(after, to)))
    }
  }
  for (const at of was) {
    const piece = before.pieces[at]
    if (replaced.has(at) || piece?.kind !== 'figure' || versions.after.says(piece)) continue
    const vague = vagueWords(sides)
    if (vague && sizeOf(difference) <= SMALL) changes.push(change('figure', figureWords(before, at), vague))
  }
  if (after.field === 'body' || (after.field === 'lead' && !versions.isLeadNews)) return changes
  for (const at of is) {
    const piece = after.pieces[at]
    const isNew = piece?.kind === 'figure' && !replaced.has(-1 - at) && !isNumbered(after, at)
    if (isNew && !versions.before.says(piece)) changes.push(change('figure', '', figureWords(after, at)))
  }
  return changes
}

/** `2022 - 2023` became `2023 - 2024`: what is gone and what is new do not stand in one place. */
function shiftedFacts(
  before: Said,
  after: Said,
  found: readonly Difference[],
  { before: was, after: is }: Versions,
): Change[] {
  const gone = found
    .flatMap(({ before: { from, to } }) => range(from, to))
    .filter((at) => isLost(before, at, is))
  const come = found
    .flatMap(({ after: { from, to } }) => range(from, to))
    .filter((at) => isLost(after, at, was))
  return gone.flatMap((at) => {
    const one = before.pieces[at]
    const to = come.find((place) => isOfOneKind(before, at, after, place))
    const other = to === undefined ? undefined : after.pieces[to]
    if (!one || !other || to === undefined) return []
    const isFigure = one.kind === 'figure'
    return isFigure
      ? [change('figure', figureWords(before, at), figureWords(after, to))]
      : [change('date', textOf(before, one), textOf(after, other))]
  })
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** A fact that the other version has nowhere. */
function isLost({ pieces }: Said, at: number, other: Whole): boolean {
  const piece = pieces[at]
  return piece !== undefined && piece.kind !== 'word' && piece.kind !== 'document' && !other.says(piece)
}

function isOfOneKind(before: Said, at: number, after: Said, to: number): boolean {
  const [one, other] = [before.pieces[at], after.pieces[to]]
  if (!one || !other || one.kind !== other.kind) return false
  if (one.kind === 'figure') return isSameThing(before.pieces[at + 1], after.pieces[to + 1])
  return one.day && other.day ? isOfOneShape(one.day, other.day) : true
}

/** Days of a month, however much more is said of them; or the same parts of a date. */
function isOfOneShape(one: Day, other: Day): boolean {
  const shape = (day: Day) => Object.keys(day).sort().join(' ')
  return (one.day !== undefined && other.day !== undefined) || shape(one) === shape(other)
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
    isSameThing(before.pieces[at + 1], after.pieces[to + 1]) || (one.unit !== '' && one.unit === other.unit)
  // A word that can be a number is one where the same is counted.
  if (one.kind === 'word' || other.kind === 'word') return isOfOne && size <= SMALL
  if (size <= SMALL) return true
  return isOfOne && !(versions.after.says(one) && versions.before.says(other))
}

function isSameThing(one: Piece | undefined, other: Piece | undefined): boolean {
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

function vagueWords({ after, difference: { after: range } }: Sides): string | null {
  const pieces = after.pieces.slice(range.from, range.to)
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last || !pieces.some(({ key }) => VAGUE.has(key))) return null
  return after.text.slice(first.start, after.pieces[range.to]?.end ?? last.end)
}

function isNumbered({ pieces }: Said, at: number): boolean {
  const before = pieces[at]?.isApart ? undefined : pieces[at - 1]
  return before !== undefined && (NUMBERED.has(before.key) || before.isCapital === true)
}

function changedDocuments(sides: Sides): Change[] {
  const { before, after } = sides
  const isDocument = ({ kind }: Piece) => kind === 'document'
  const is = places(sides, 'after', isDocument)
  return places(sides, 'before', isDocument).flatMap((at, i) => {
    const [one, other] = [before.pieces[at], after.pieces[is[i] ?? -1]]
    if (!one || !other || isSameDocument(one.key, other.key)) return []
    return [change('document', textOf(before, one), textOf(after, other))]
  })
}

/** A document that is named by its count alone (`Nghị quyết 15`) is that of the whole number. */
function isSameDocument(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.slice('document '.length)) as [string, string]
  if (a === b) return true
  const isWhole = (key: string) => /^\d/.test(key)
  return (
    isWhole(a) !== isWhole(b) && /\d+/.exec(a)?.[0].replace(/^0/, '') === /\d+/.exec(b)?.[0].replace(/^0/, '')
  )
}

function changedDays(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const changes: Change[] = []
  for (const kind of ['date', 'time'] as const) {
    const is = places(sides, 'after', (piece) => piece.kind === kind)
    for (const [i, at] of places(sides, 'before', (piece) => piece.kind === kind).entries()) {
      const [one, other] = [before.pieces[at], after.pieces[is[i] ?? -1]]
      if (!one || !other || !contradicts(one, other)) continue
      const isElsewhere = versions.after.says(one) && versions.before.says(other)
      if (sizeOf(difference) > SMALL && isElsewhere) continue
      changes.push(change('date', textOf(before, one), textOf(after, other)))
    }
  }
  return [...changes, ...changedPartOfDay(sides)]
}

function contradicts(one: Piece, other: Piece): boolean {
  return one.day && other.day ? agree(one.day, other.day) === 'no' : one.key !== other.key
}

/** `sáng 19/11`, `chiều 19/11`. */
function changedPartOfDay({ before, after, difference }: Sides): Change[] {
  const { before: b, after: a } = difference
  const [one, other] = [before.pieces[b.from], after.pieces[a.from]]
  const isPart = b.to - b.from === 1 && a.to - a.from === 1 && one && other
  if (!isPart || !PARTS_OF_DAY.has(one.key) || !PARTS_OF_DAY.has(other.key)) return []
  const next = after.pieces[a.to]
  if (!next || (next.kind !== 'date' && !TODAY.has(next.key))) return []
  return [
    change(
      'date',
      before.text.slice(one.start, before.pieces[b.to]?.end),
      after.text.slice(other.start, next.end),
    ),
  ]
}

function changedNames(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const was = namesAt(before, difference.before, versions)
  const is = namesAt(after, difference.after, versions)
  if (was.length > 0 && is.length > 0) {
    const [b, a] = [piecesIn(before, difference.before), piecesIn(after, difference.after)]
    if (isAbbreviation(b, a)) return []
    return was.flatMap((one, i) => {
      const other = is[i]
      if (!other || !isOtherName(one, other, versions.before) || !isInPlace(sides, one, other, versions))
        return []
      return [change('name', nameWords(before, one), nameWords(after, other))]
    })
  }
  return comingAndGoing(sides, was, is, versions)
}

function piecesIn({ pieces }: Said, { from, to }: { from: number; to: number }): Piece[] {
  return pieces.slice(from, to)
}

/** The names that a difference touches: one of which only the rest has changed stands beside it. */
function namesAt(said: Said, { from, to }: { from: number; to: number }, { proper }: Versions): Name[] {
  const names = namesIn(said, { from, to }, proper)
  return names.length > 0 ? names : namesIn(said, { from: Math.max(0, from - 1), to: to + 1 }, proper)
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
  if (size <= SMALL && before.field !== 'title') return true
  const [isGone, isNew] = [!versions.after.has(one.keys), !versions.before.has(other.keys)]
  return size <= SMALL_FOR_NAMES ? isGone || isNew : isGone && isNew
}

function stands({ keys }: Name, { pieces }: Said): boolean {
  return ` ${pieces.map(({ key }) => key).join(' ')} `.includes(` ${keys.join(' ')} `)
}

/** Somebody who is named no more, or beside another for the first time in headline or lead. */
function comingAndGoing(
  { before, after, difference }: Sides,
  was: readonly Name[],
  is: readonly Name[],
  versions: Versions,
): Change[] {
  if (sizeOf(difference) > SMALL_FOR_NAMES) return []
  const isWithin = ({ from, to }: Name, range: { from: number; to: number }) =>
    from >= range.from && to <= range.to
  const gone = was.find(
    (one) => isWithin(one, difference.before) && isPerson(before, one) && !versions.after.has(one.keys),
  )
  if (gone && before.field !== 'title') return [change('name', nameWords(before, gone), '')]
  const come = is.find(
    (one) => isWithin(one, difference.after) && isAnotherPerson(after, one) && !versions.before.has(one.keys),
  )
  return come && after.field !== 'body' ? [change('name', '', nameWords(after, come))] : []
}

/** `xã Tân Lập` became `phường Tân Lập`. */
function changedRank({ before, after, difference: { before: b, after: a } }: Sides): Change[] {
  const [was, is] = [before.pieces.slice(b.from, b.to), after.pieces.slice(a.from, a.to)]
  const name = after.pieces[a.to]
  const areRanks = [was, is].every((some) => some.length > 0 && some.every(({ key }) => RANKS.has(key)))
  if (!areRanks || !name?.isCapital || name.isApart) return []
  const words = ({ text, pieces }: Said, { from, to }: { from: number; to: number }) => {
    let end = to
    while (pieces[end + 1]?.isCapital && !pieces[end + 1]?.isApart) end += 1
    return text.slice(pieces[from]?.start, pieces[end]?.end)
  }
  return [change('name', words(before, b), words(after, a))]
}

function nameWords({ text, pieces }: Said, { from, to }: Name): string {
  return text.slice(pieces[from]?.start, pieces[to - 1]?.end)
}

/** A figure with what is counted: `hơn 100 hộ dân`. */
function figureWords({ text, pieces }: Said, at: number): string {
  const before = pieces[at - 1]
  const begin = before && ABOUT.has(before.key) && !pieces[at]?.isApart ? before : pieces[at]
  let end = at
  while (end < at + 2 && pieces[end + 1]?.kind === 'word' && !pieces[end + 1]?.isApart) end += 1
  return text.slice(begin?.start, pieces[end]?.end)
}

function textOf({ text }: Said, { start, end }: Piece): string {
  return text.slice(start, end)
}

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
