import type { Change } from '../../../events.ts'
import type { Piece } from '../reading/piece.ts'
import { change, wordsOf } from './shown.ts'
import { places, type Sides } from './sides.ts'

/** Documents that one difference replaced. */
export function changedDocuments(sides: Sides): Change[] {
  const { before, after } = sides
  const isDocument = ({ kind }: Piece) => kind === 'document'
  const is = places(sides, 'after', isDocument)
  return places(sides, 'before', isDocument).flatMap((at, i) => {
    const to = is[i] ?? -1
    const [one, other] = [before.pieces[at], after.pieces[to]]
    if (!one || !other || isSameDocument(one.key, other.key)) return []
    return [
      change('document', wordsOf(before, { from: at, to: at + 1 }), wordsOf(after, { from: to, to: to + 1 })),
    ]
  })
}

/** A document that is named by its count alone (`Nghị quyết 15`) is that of the whole number. */
function isSameDocument(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => key.slice('document '.length)) as [string, string]
  if (a === b) return true
  const isWhole = (key: string) => /^\d/.test(key)
  return isWhole(a) !== isWhole(b) && countOf(a) === countOf(b)
}

function countOf(key: string): string | undefined {
  return /\d+/.exec(key)?.[0].replace(/^0/, '')
}
