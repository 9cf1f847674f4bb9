import type { Change } from '../../../events.ts'
import type { Said } from '../reading/sentences.ts'
import { swappedBindings } from './bindings.ts'
import { changedDays } from './changed-days.ts'
import { changedDocuments } from './changed-documents.ts'
import { changedFigures } from './changed-figures.ts'
import { changedNames, changedRank, swappedNames } from './changed-names.ts'
import { changedOffice } from './changed-office.ts'
import { changedLevel } from './level.ts'
import { differencesOf } from './meant-differences.ts'
import { swappedParties } from './parties.ts'
import { shiftedFacts } from './shifted.ts'
import { movedPieces, type Sides, type Versions } from './sides.ts'

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
      ...changedLevel(sides),
    ]
  })
  if (changes.length > 0) return changes
  const shifted = [
    ...shiftedFacts(before, after, found, versions),
    ...swappedNames(before, after, found),
    ...swappedBindings(before, after),
  ]
  return shifted.length > 0 ? shifted : swappedParties(before, after)
}
