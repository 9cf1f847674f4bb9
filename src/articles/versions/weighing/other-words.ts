import type { Versions } from '../comparing/sides.ts'
import type { Piece } from '../reading/piece.ts'
import { changeOf, type Edit, type Evidence } from './evidence.ts'
import type { Rewording, Slot } from './rewording.ts'
import { isLike, type Vocabulary, type Word } from './words.ts'

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
const KNOWN = 0.1
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
/** Another sentence has other words than these. */
const OTHER_SENTENCE = -0.5
/** Signs of polish that are counted as often as they are found, up to so many. */
const MOST_MOVED = 3
const MOST_SYNONYMS = 2
const MOST_SENTENCES = 2
/** More words were written anew. */
const MANY = 4

/** A word in a headline that the article did not know, in place of none. */
const NEW_IN_TITLE = 0.4
const MOST_NEW = 2
/** The text says it now as well. */
const CARRIED = 0.3

const OTHER_NAMES = 1

export function otherWords({ rewordings, before, after, versions }: Edit): Evidence[] {
  const swapped = rewordings.reduce((sum, one) => sum + one.swapped, 0)
  const places = rewordings.filter(
    ({ before: { field }, slots }) => field !== 'title' && slots.some((slot) => isReplaced(slot, before)),
  )
  const polish =
    SYNONYM * Math.min(MOST_SYNONYMS, swapped) +
    OTHER_SENTENCE * Math.min(MOST_SENTENCES, placesApart(places))
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
    return [...replaced, ...newInTitle(one, rewordings, before)]
  })
}

/** Sentences of the text with other words in which none of the others' words came: what was replaced once is not told apart. */
function placesApart(places: readonly Rewording[]): number {
  const words = places.map(
    ({ slots }) => new Set(slots.flatMap(({ lost, fresh }) => [...lost, ...fresh]).map(({ keys }) => keys)),
  )
  return Math.max(
    0,
    words.filter((some, at) => !words.some((other, i) => i < at && !some.isDisjointFrom(other))).length - 1,
  )
}

/** Whether words stand in place of others of which the article before knew nothing, and not only names. */
function isReplaced({ lost, fresh }: Slot, known: Vocabulary): boolean {
  const areNames = [...lost, ...fresh].every(({ isName }) => isName)
  return !areNames && tells(lost) && tells(fresh) && fresh.some((word) => !known.knows(word))
}

/** A small word alone tells nothing; two may be a word: `con người`. */
function tells(some: readonly Word[]): boolean {
  return some.length > 1 || some.some(({ isLittle }) => !isLittle)
}

function weightOf(slot: Slot, one: Rewording, after: Vocabulary, versions: Versions): number {
  const { lost, fresh, facts } = slot
  const size = Math.max(lost.length, fresh.length)
  const isListed = ({ meaning }: Word) => meaning !== null
  const hasNewFigures = facts.fresh.some((piece) => !versions.before.says(piece))
  const others = one.slots.filter((other) => other !== slot)
  const isWholeRest = slot.isWhole && one.slots.length === 1 && one.moved === 0
  const weights = [
    OTHER_WORDS,
    one.before.field === 'title' ? IN_TITLE : one.before.field === 'lead' ? IN_LEAD : 0,
    lost.some((word) => !after.knows(word)) ? GONE : 0,
    lost.some(isListed) && fresh.some(isListed) ? KNOWN : 0,
    slot.isTold ? TOLD : 0,
    hasNewFigures ? NEW_FIGURES : areSame(facts.lost, facts.fresh) ? 0 : FIGURES_MOVED,
    sharesSyllable(slot) ? SHARED_SYLLABLE : 0,
    size > MANY && !isWholeRest ? MANY_WORDS : 0,
    one.stayed < size && !isWholeRest ? LITTLE_STAYED : 0,
    WORD_MOVED * Math.min(MOST_MOVED, one.moved),
    ...others.map((other) =>
      other.lost.length > 0 && other.fresh.length > 0 ? OTHER_PLACE : OTHER_PLACE_OF_ONE_SIDE,
    ),
  ]
  return weights.reduce((sum, weight) => sum + weight, 0)
}

function areSame(some: readonly Piece[], others: readonly Piece[]): boolean {
  return some.length === others.length && some.every(({ key }, at) => key === others[at]?.key)
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

function newInTitle(one: Rewording, all: readonly Rewording[], known: Vocabulary): Evidence[] {
  if (one.before.field !== 'title') return []
  const fresh = freshIn(one.slots.filter((slot) => !isReplaced(slot, known)))
  const unknown = fresh.filter((word) => !word.isName && !known.knows(word))
  if (unknown.length === 0) return []
  const text = freshIn(all.filter((other) => other !== one).flatMap(({ slots }) => slots))
  const isCarried = unknown.some((word) => text.some((other) => isLike(word, other)))
  const weight =
    NEW_IN_TITLE * Math.min(MOST_NEW, unknown.length) +
    (isCarried ? CARRIED : 0) +
    WORD_MOVED * Math.min(MOST_MOVED, one.moved)
  return [{ kind: 'headline', weight, change: changeOf(one.before, one.after) }]
}

function freshIn(slots: readonly Slot[]): Word[] {
  return slots.flatMap(({ fresh }) => fresh)
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
