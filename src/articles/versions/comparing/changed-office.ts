import type { Change } from '../../../events.ts'
import { phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import { words } from '../reading/tokens.ts'
import type { Range } from './differences.ts'
import { ROLES } from './names.ts'
import { change, wordsOf } from './shown.ts'
import { type Sides, SOME, sizeOf, type Versions } from './sides.ts'

/** Words that make another office of one: deputy, former, acting. */
const STANDING = [...words('thường trực')]
const PARTLY = words('phó nguyên quyền cựu')

/** The office of somebody that another took the place of: `Phó Giám đốc`, `Giám đốc`. A second one beside it is no change. */
export function changedOffice(sides: Sides, versions: Versions): Change[] {
  const { before, after, difference } = sides
  const { before: b, after: a } = difference
  const isPartly = (said: Said, range: Range, other: Range) =>
    range.to - range.from === 1 && other.to === other.from && PARTLY.has(said.pieces[range.from]?.key ?? '')
  if (isPartly(before, b, a) || isPartly(after, a, b)) {
    const [was, is] = [officeFrom(before, b.from), officeFrom(after, a.from)]
    return was && is ? [change('name', wordsOf(before, was), wordsOf(after, is))] : []
  }
  if (before.field === 'title' && (isStanding(before, b, a) || isStanding(after, a, b)))
    return [change('name', before.text, after.text)]
  if (before.field === 'title' || sizeOf(difference) > SOME) return []
  const [was, is] = [officeIn(before, b), officeIn(after, a)]
  if (!was || !is) return []
  const keys = (said: Said, { from, to }: Range) => said.pieces.slice(from, to).map(({ key }) => key)
  const isOther = !versions.after.has(keys(before, was)) && !versions.before.has(keys(after, is))
  return isOther ? [change('name', wordsOf(before, was), wordsOf(after, is))] : []
}

/** `Phó Chủ tịch Thường trực` is more than `Phó Chủ tịch`. */
function isStanding({ pieces }: Said, { from, to }: Range, other: Range): boolean {
  const keys = pieces.slice(from, to).map(({ key }) => key)
  return (
    other.from === other.to &&
    keys.length === STANDING.length &&
    STANDING.every((key, at) => keys[at] === key)
  )
}

function officeFrom(said: Said, from: number): Range | null {
  const [first, next] = offices(said).filter((role) => role.from >= from && role.from <= from + 1)
  if (first?.from !== from) return null
  const isPart = PARTLY.has(said.pieces[first.from]?.key ?? '') && first.to - first.from === 1
  if (!isPart) return first
  return next && next.from === first.to ? { from, to: next.to } : null
}

function officeIn(said: Said, { from, to }: Range): Range | null {
  return offices(said).find((role) => role.from < to && role.to > from && role.to - role.from > 1) ?? null
}

const known = new WeakMap<Said, readonly Range[]>()

function offices(said: Said): readonly Range[] {
  const found = known.get(said) ?? phrasesIn(ROLES, said.pieces).filter(({ value }) => value === 'office')
  known.set(said, found)
  return found
}
