import type { Change } from '../../../events.ts'
import { withoutMarks } from '../../../text/marks.ts'
import { isInitial } from '../reading/capitals.ts'
import { type PhraseAt, phrasesIn } from '../reading/phrases.ts'
import type { Said } from '../reading/sentences.ts'
import type { Difference, Range } from './differences.ts'
import { differencesOf } from './meant-differences.ts'
import { ASKING, NEGATIONS, NEGATIVE, OPPOSITES, PENDING } from './opposites.ts'
import { change, wordsOf } from './shown.ts'
import { FEW, likeness, sizeOf } from './sides.ts'

/** Headlines that share less were written anew, and a word of no in one of them says nothing of the other. */
const ALIKE = 0.4
const MUCH_ALIKE = 0.6
const MOSTLY_SAME = 0.5
const NEARLY_SAME = 0.75

/** Whether a headline says something else by its words, and not only by its facts. */
export function changedMeaning(
  before: Said,
  after: Said,
  titles: { before: string; after: string },
): Change[] {
  const found = differencesOf(before, after)
  const isAlike = likeness(before, after, found) >= MUCH_ALIKE
  const asks = isDoubt(before, titles.before) !== isDoubt(after, titles.after)
  const isOther =
    asks ||
    (isAlike && isOtherStep(before, after, found)) ||
    (isAlike ? isTurned(before, after, found) : found.some((one) => isTurned(before, after, [one]))) ||
    isDenied(before, after, found)
  return isOther ? [change('headline', titles.before, titles.after)] : []
}

/**
 * Whether a sentence of the text says the contrary, and otherwise the same: that something falls instead of rising, with
 * the figure where one stands behind it, or that it is not so.
 */
export function changedSense(before: Said, after: Said): Change[] {
  const found = differencesOf(before, after)
  const isAlike = likeness(before, after, found)
  if (found.length === 0 || isAlike < MOSTLY_SAME) return []
  const turned = found.filter((one) => sizeOf(one) <= FEW && isTurned(before, after, [one]))
  const figures = turned.flatMap(({ before: b, after: a }): Change[] => {
    const ahead = after.pieces.slice(a.to, a.to + FEW).findIndex(({ kind }) => kind === 'figure')
    if (ahead < 0) return []
    const [was, is] = [b, a].map(({ from, to }) => ({ from, to: to + ahead + 1 })) as [Range, Range]
    return [change('figure', wordsOf(before, was), wordsOf(after, is))]
  })
  if (figures.length > 0) return figures
  const isTurnedAsOne = turned.length === 0 && found.length === 2 && isTurned(before, after, found)
  const denied = found.filter((one) => isFew(one, isAlike) && isDenied(before, after, [one], 'word'))
  return isTurnedAsOne || turned.length + denied.length > 0
    ? [change('meaning', before.text, after.text)]
    : []
}

/** Whether of two sentences one has a phrase that excludes one of the other's. */
export function isContrary(before: Said, after: Said): boolean {
  const whole = ({ pieces }: Said) => ({ from: 0, to: pieces.length })
  return isTurned(before, after, [{ before: whole(before), after: whole(after) }])
}

/** A word or two more or less; where a sentence is nearly the same, also another few. */
function isFew(one: Difference, isAlike: number): boolean {
  const { before: b, after: a } = one
  const isOneSided = (b.from === b.to || a.from === a.to) && sizeOf(one) < FEW
  return isOneSided || (sizeOf(one) <= FEW && isAlike >= NEARLY_SAME)
}

/** A question that leaves open whether something is so: one without who, what or why. */
function isDoubt({ pieces }: Said, title: string): boolean {
  return /\?["”’)\s]*$/u.test(title) && phrasesIn(ASKING, pieces).length === 0
}

/** Whether a phrase gave way to one that excludes it: it stands less often than before, the other one more often. */
function isTurned(before: Said, after: Said, found: readonly Difference[]): boolean {
  const [all, allNow] = [opposites(before), opposites(after)]
  const [was, is] = [touchedPhrases(all, found, 'before'), touchedPhrases(allNow, found, 'after')]
  const [had, has] = [countsOf(linesOf(all)), countsOf(linesOf(allNow))]
  const more = (line: string) => (has.get(line) ?? 0) - (had.get(line) ?? 0)
  const [lost, fresh] = [new Set(linesOf(was)), new Set(linesOf(is))]
  return [...lost].some((one) =>
    [...fresh].some((other) => {
      const [group, line] = one.split(' ')
      const [otherGroup, otherLine] = other.split(' ')
      return group === otherGroup && line !== otherLine && more(one) < 0 && more(other) > 0
    }),
  )
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return counts
}

/** Also phrases beside a difference, which can have made longer ones of them: `Giám đốc`, `Phó Giám đốc`. */
function touchedPhrases<T>(
  phrases: readonly PhraseAt<T>[],
  found: readonly Difference[],
  side: 'before' | 'after',
): PhraseAt<T>[] {
  return phrases.filter(({ from, to }) =>
    found.some(({ [side]: range }) => from <= range.to && to >= range.from),
  )
}

/** A single word with a capital is of a name: `Hòa`. */
function opposites(said: Said) {
  return phrasesIn(OPPOSITES, said.pieces).filter(
    ({ from, to }) => to - from > 1 || !said.pieces[from]?.isCapital || isInitial(said, from),
  )
}

function linesOf(phrases: readonly PhraseAt<readonly (readonly [number, number])[]>[]): string[] {
  return phrases.flatMap(({ value }) => value.map(([group, line]) => `${group} ${line}`))
}

function changedPhrases<T>(
  phrases: readonly PhraseAt<T>[],
  found: readonly Difference[],
  side: 'before' | 'after',
): PhraseAt<T>[] {
  return phrases.filter(({ from, to }) =>
    found.some(({ [side]: range }) => from < range.to && to > range.from),
  )
}

/** Whether what was planned, asked for or supposed in one of two headlines is done or so in the other. */
function isOtherStep(before: Said, after: Said, found: readonly Difference[]): boolean {
  const [was, is] = [before, after].map(({ pieces }) =>
    phrasesIn(PENDING, pieces).filter(({ value }) => value),
  ) as [PhraseAt<boolean>[], PhraseAt<boolean>[]]
  if (was.length > 0 === is.length > 0) return false
  const side = was.length > 0 ? 'before' : 'after'
  return changedPhrases(was.length > 0 ? was : is, found, side).length > 0
}

/** Whether one of two sentences that are otherwise alike denies what the other says. */
function isDenied(
  before: Said,
  after: Said,
  found: readonly Difference[],
  least: 'word' | 'verb' = 'verb',
): boolean {
  const [was, is] = [
    changedPhrases(denials(before), found, 'before'),
    changedPhrases(denials(after), found, 'after'),
  ]
  if (was.length > 0 === is.length > 0) return false
  const isFirst = was.length > 0
  const isAlike = likeness(before, after, found)
  const negative = phrasesIn(NEGATIVE, (isFirst ? after : before).pieces).filter(({ value }) => value)
  return found.some((one) => {
    const denied = changedPhrases(isFirst ? was : is, [one], isFirst ? 'before' : 'after')
    const isMeant = denied.some(({ value }) =>
      value === 'word' ? isAlike >= ALIKE : least === 'verb' && isAlike >= MUCH_ALIKE,
    )
    // `chưa thôn nào phải dừng` denies twice.
    return (
      denied.length % 2 === 1 &&
      isMeant &&
      !isMistyped(before, after, one) &&
      changedPhrases(negative, [one], isFirst ? 'after' : 'before').length === 0
    )
  })
}

/** `không chế` for `khống chế`: the same letters with other marks. */
function isMistyped(before: Said, after: Said, { before: b, after: a }: Difference): boolean {
  const letters = (said: Said, range: Range) => withoutMarks(wordsOf(said, range).normalize('NFC'))
  return letters(before, b) === letters(after, a)
}

function denials({ pieces }: Said): PhraseAt<'word' | 'verb' | 'none'>[] {
  return phrasesIn(NEGATIONS, pieces).filter(({ value }) => value !== 'none')
}
