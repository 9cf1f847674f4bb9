import type { Change } from '../../../events.ts'
import type { Day } from '../reading/piece.ts'
import type { Said } from '../reading/sentences.ts'
import { isRounded, isSameThing } from './changed-figures.ts'
import type { Difference } from './differences.ts'
import { change, figureWords, wordsOf } from './shown.ts'
import { placesIn, type Versions } from './sides.ts'
import type { Whole } from './whole.ts'

/** `2022 - 2023` became `2023 - 2024`: what is gone and what is new do not stand in one place. */
export function shiftedFacts(
  before: Said,
  after: Said,
  found: readonly Difference[],
  versions: Versions,
): Change[] {
  const gone = found
    .flatMap((difference) => placesIn(difference.before))
    .filter((at) => isLost(before, at, versions.after))
  const come = found
    .flatMap((difference) => placesIn(difference.after))
    .filter((at) => isLost(after, at, versions.before))
  return gone.flatMap((at) => {
    const to = come.find((place) => isOfOneKind(before, at, after, place))
    if (to === undefined || isRounded(before, at, after, to, versions)) return []
    const words = (said: Said, place: number) =>
      said.pieces[place]?.kind === 'figure'
        ? figureWords(said, place)
        : wordsOf(said, { from: place, to: place + 1 })
    const kind = before.pieces[at]?.kind === 'figure' ? 'figure' : 'date'
    return [change(kind, words(before, at), words(after, to))]
  })
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
