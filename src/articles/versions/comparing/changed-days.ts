import type { Change } from '../../../events.ts'
import { agree, type Piece } from '../reading/piece.ts'
import { words } from '../reading/tokens.ts'
import { change, wordsOf } from './shown.ts'
import { FEW, places, type Sides, sizeOf, type Versions } from './sides.ts'

const PARTS_OF_DAY = words('sáng trưa chiều tối đêm')
const MORNING = words('sáng')
const TODAY = words('nay qua mai ngày cùng hôm')

/** Dates and times that one difference replaced with ones that contradict them. */
export function changedDays(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const changes: Change[] = []
  for (const kind of ['date', 'time'] as const) {
    const is = places(sides, 'after', (piece) => piece.kind === kind)
    for (const [i, at] of places(sides, 'before', (piece) => piece.kind === kind).entries()) {
      const to = is[i] ?? -1
      const [one, other] = [before.pieces[at], after.pieces[to]]
      if (!one || !other || !contradicts(one, other)) continue
      const isElsewhere = versions.after.says(one) && versions.before.says(other)
      if (sizeOf(difference) > FEW && isElsewhere) continue
      const [was, now] = [wordsOf(before, { from: at, to: at + 1 }), wordsOf(after, { from: to, to: to + 1 })]
      changes.push(change('date', was, now))
    }
  }
  return [...changes, ...changedPartOfDay(sides), ...changedHalfOfDay(sides)]
}

function contradicts(one: Piece, other: Piece): boolean {
  return one.day && other.day ? agree(one.day, other.day) === 'no' : one.key !== other.key
}

/** `sáng nay`, `chiều qua, 18/8`: what was said of a morning is said of an afternoon. */
function changedHalfOfDay({ before, after, difference: { before: b, after: a } }: Sides): Change[] {
  const isDay = (pieces: readonly Piece[]) =>
    pieces.length > 0 &&
    pieces.length <= FEW &&
    pieces.every(({ kind, key }) => kind === 'date' || PARTS_OF_DAY.has(key) || TODAY.has(key))
  const [was, is] = [before.pieces.slice(b.from, b.to), after.pieces.slice(a.from, a.to)]
  const [one, other] = [was, is].map((some) => MORNING.has(some[0]?.key ?? '')) as [boolean, boolean]
  const areParts = [was, is].every(([first]) => PARTS_OF_DAY.has(first?.key ?? ''))
  if (was.length + is.length < FEW || !isDay(was) || !isDay(is) || !areParts || one === other) return []
  return [change('date', wordsOf(before, b), wordsOf(after, a))]
}

/** `sáng 19/11`, `chiều 19/11`. */
function changedPartOfDay({ before, after, difference: { before: b, after: a } }: Sides): Change[] {
  const isOne = b.to - b.from === 1 && a.to - a.from === 1
  const arePart = [before.pieces[b.from], after.pieces[a.from]].every((piece) =>
    PARTS_OF_DAY.has(piece?.key ?? ''),
  )
  const next = after.pieces[a.to]
  if (!isOne || !arePart || !next || (next.kind !== 'date' && !TODAY.has(next.key))) return []
  const withNext = ({ from, to }: { from: number; to: number }) => ({ from, to: to + 1 })
  return [change('date', wordsOf(before, withNext(b)), wordsOf(after, withNext(a)))]
}
