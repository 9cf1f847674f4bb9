import type { Versions } from '../comparing/sides.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import type { Rewording, Slot } from './rewording.ts'
import type { Vocabulary, Word } from './words.ts'

/**
 * Words in place of others, of which the article knew nothing: `mất phanh`, `nổ lốp`. Alone in a sentence that stays, they
 * say something else; among many other edits they are a better word for the same.
 */

/** Of other words in the text, of which the old ones are said elsewhere still. */
const OTHER_WORDS = 0.8
/** In headline and lead every word is meant. */
const IN_TITLE = 0.2
const IN_LEAD = 0.1
/** Nothing says any more what was said. */
const GONE = 0.2
/** Words of both sides are in the list of synonyms, and it knows them for different. */
const KNOWN = 0.2
/** Behind what says cause, means or what something is. */
const TOLD = 0.4
const NEW_FIGURES = 0.3

/** Signs of polish. A figure that is written elsewhere or otherwise: the words belong to it. */
const FIGURES_MOVED = -0.5
/** `nghi vấn`, `khả nghi`. */
const SHARED_SYLLABLE = -0.5
const OTHER_PLACE = -0.3
const OTHER_PLACE_OF_ONE_SIDE = -0.15
const MANY_WORDS = -0.3
const LITTLE_STAYED = -0.5
const WORD_MOVED = -0.2
const SYNONYM = -0.15
/** Signs of polish that are counted as often as they are found, up to so many. */
const MOST_MOVED = 3
const MOST_SYNONYMS = 2
/** More words were written anew. */
const MANY = 4

/** A word in a headline that the article did not know, in place of none. */
const NEW_IN_TITLE = 0.4
const MOST_NEW = 2

const OTHER_NAMES = 1

export function otherWords({ rewordings, before, after, versions }: Edit): Evidence[] {
  const swapped = rewordings.reduce((sum, one) => sum + one.swapped, 0)
  const polish = SYNONYM * Math.min(MOST_SYNONYMS, swapped)
  return rewordings.flatMap((one) => {
    const weights = one.slots
      .filter((slot) => isReplaced(slot, before))
      .map((slot) => weightOf(slot, one, after, versions))
    const replaced = weights
      .filter((weight) => weight > 0)
      .map(
        (weight): Evidence => ({
          kind: 'words',
          weight: weight + polish,
          change: changeOf(one.before, one.after),
        }),
      )
    return [...replaced, ...newInTitle(one, before)]
  })
}

/** Whether words stand in place of others of which the article before knew nothing, and not only names. */
function isReplaced({ lost, fresh }: Slot, known: Vocabulary): boolean {
  const areNames = [...lost, ...fresh].every(({ isName }) => isName)
  return lost.length > 0 && !areNames && fresh.some((word) => !known.knows(word))
}

function weightOf(slot: Slot, one: Rewording, after: Vocabulary, versions: Versions): number {
  const { lost, fresh, facts } = slot
  const size = Math.max(lost.length, fresh.length)
  const isListed = ({ meaning }: Word) => meaning !== null
  const hasNewFigures = facts.fresh.some((piece) => !versions.before.says(piece))
  const others = one.slots.filter((other) => other !== slot)
  const weights = [
    OTHER_WORDS,
    one.before.field === 'title' ? IN_TITLE : one.before.field === 'lead' ? IN_LEAD : 0,
    lost.some((word) => !after.knows(word)) ? GONE : 0,
    lost.some(isListed) && fresh.some(isListed) ? KNOWN : 0,
    slot.isTold ? TOLD : 0,
    hasNewFigures ? NEW_FIGURES : facts.lost.length === facts.fresh.length ? 0 : FIGURES_MOVED,
    sharesSyllable(slot) ? SHARED_SYLLABLE : 0,
    size > MANY ? MANY_WORDS : 0,
    one.stayed < size ? LITTLE_STAYED : 0,
    WORD_MOVED * Math.min(MOST_MOVED, one.moved),
    ...others.map((other) =>
      other.lost.length > 0 && other.fresh.length > 0 ? OTHER_PLACE : OTHER_PLACE_OF_ONE_SIDE,
    ),
  ]
  return weights.reduce((sum, weight) => sum + weight, 0)
}

/** `nghi vấn`, `khả nghi`; not `xe máy`, `xe tải`, of which the first syllable says what both are. */
function sharesSyllable({ lost, fresh }: Slot): boolean {
  const [one, other] = [lost, fresh].map((some) => some.flatMap(({ keys }) => keys.split(' '))) as [
    string[],
    string[],
  ]
  const from = one.length > 1 && other.length > 1 && one[0] === other[0] ? 1 : 0
  return one.slice(from).some((key) => other.slice(from).includes(key))
}

function newInTitle({ before, after, slots }: Rewording, known: Vocabulary): Evidence[] {
  if (before.field !== 'title') return []
  const fresh = slots.filter((slot) => !isReplaced(slot, known)).flatMap((slot) => slot.fresh)
  const count = fresh.filter((word) => !word.isName && !known.knows(word)).length
  if (count === 0) return []
  return [
    { kind: 'headline', weight: NEW_IN_TITLE * Math.min(MOST_NEW, count), change: changeOf(before, after) },
  ]
}

/** In headline and lead, names in place of others, though both stand elsewhere; all else stayed. */
export function otherNames({ rewordings }: Edit): Evidence[] {
  return rewordings.filter(isOfOtherNames).map(({ before, after }) => ({
    kind: 'names',
    weight: OTHER_NAMES,
    change: changeOf(before, after),
  }))
}

function isOfOtherNames({ before, after, slots }: Rewording): boolean {
  const [lost, fresh] = [slots.flatMap((slot) => slot.lost), slots.flatMap((slot) => slot.fresh)]
  return (
    before.field !== 'body' &&
    before.tellsCapitals &&
    after.tellsCapitals &&
    lost.length > 0 &&
    fresh.length > 0 &&
    [...lost, ...fresh].every(({ isName }) => isName) &&
    !lost.some((one) => fresh.some((other) => one.keys === other.keys))
  )
}
