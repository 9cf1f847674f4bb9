import type { Change } from '../../../events.ts'
import { type Pair, replacements } from '../comparing/align.ts'
import type { Versions } from '../comparing/sides.ts'
import type { Cut } from '../reading/sentences.ts'
import { otherCharges } from './charges.ts'
import { deaths } from './deaths.ts'
import { denials } from './denials.ts'
import type { Edit, Evidence } from './evidence.ts'
import { comingMarkers } from './markers.ts'
import { named } from './named.ts'
import { newFacts } from './new-facts.ts'
import { otherSentences } from './other-sentences.ts'
import { otherNames, otherWords } from './other-words.ts'
import { resolved } from './resolved.ts'
import { rewordingOf } from './rewording.ts'
import { Vocabulary } from './words.ts'

/** A little less than 1, as sums of tenths come to. */
const ENOUGH = 0.999

/**
 * What an edit says otherwise although no fact was replaced: signs, each with a weight, of which those of different kinds
 * add up. Empty where they do not come to enough; else all of them, the heaviest first.
 */
export function weighedChanges(was: Cut, is: Cut, pairs: readonly Pair[], versions: Versions): Change[] {
  const found = signsOf(was, is, pairs, versions)
  const heaviest = [...Map.groupBy(found, ({ kind }) => kind).values()].map((some) =>
    Math.max(...some.map(({ weight }) => weight)),
  )
  const isEnough = heaviest.reduce((sum, weight) => sum + weight, 0) >= ENOUGH
  return isEnough ? found.toSorted((a, b) => b.weight - a.weight).map(({ change }) => change) : []
}

function signsOf(was: Cut, is: Cut, pairs: readonly Pair[], versions: Versions): Evidence[] {
  const edited = [{ before: was.title, after: is.title }, ...pairs]
  const edit: Edit = {
    versions,
    before: new Vocabulary([was.title, ...was.prose]),
    after: new Vocabulary([is.title, ...is.prose]),
    rewordings: edited.flatMap(({ before, after }) => {
      const rewording = before && after ? rewordingOf(before, after) : null
      return rewording ? [rewording] : []
    }),
    alone: pairs.filter(({ before, after }) => !before || !after),
    replaced: replacements(was.prose, is.prose, pairs),
  }
  return [
    otherWords,
    otherNames,
    deaths,
    denials,
    comingMarkers,
    otherSentences,
    newFacts,
    resolved,
    named,
    otherCharges,
  ].flatMap((signs) => signs(edit))
}
