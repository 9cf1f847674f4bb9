import type { Change } from '../../events.ts'
import { type Difference, differences } from './differences.ts'
import { change } from './facts.ts'
import { ASKING, NEGATIONS, NEGATIVE, OPPOSITES } from './opposites.ts'
import { type PhraseAt, phrasesIn } from './phrases.ts'
import type { Said } from './sentences.ts'

/** Headlines that share less were written anew, and a word of no in one of them says nothing of the other. */
const ALIKE = 0.4
const MUCH_ALIKE = 0.6
const NEARLY_SAME = 0.75
/** Words of a difference that puts one word in place of another. */
const FEW = 3

/** Whether a headline says something else by its words, and not only by its facts. */
export function changedMeaning(
  before: Said,
  after: Said,
  titles: { before: string; after: string },
): Change[] {
  const found = differences(before.pieces, after.pieces)
  const asks = isDoubt(before, titles.before) !== isDoubt(after, titles.after)
  const isOther =
    asks || (found.length > 0 && (isTurned(before, after, found) || isDenied(before, after, found)))
  return isOther ? [change('headline', titles.before, titles.after)] : []
}

/**
 * Whether a sentence of the text says the contrary: with a figure that rises instead of falling, or, in the lead, with a
 * word of no more or less and otherwise the same.
 */
export function changedSense(before: Said, after: Said): Change[] {
  const found = differences(before.pieces, after.pieces)
  if (likeness(before, after, found) < NEARLY_SAME) return []
  const turned = found.filter(
    ({ before: b, after: a }) =>
      b.to - b.from <= FEW && a.to - a.from <= FEW && isTurned(before, after, [{ before: b, after: a }]),
  )
  const changes = turned.flatMap(({ before: b, after: a }): Change[] => {
    const [was, is] = [before.pieces[b.from], after.pieces[a.from]]
    const figure = after.pieces.slice(a.to, a.to + FEW).find(({ kind }) => kind === 'figure')
    const ends = figure && [before.pieces[b.to + after.pieces.indexOf(figure) - a.to], figure]
    if (!was || !is || !ends?.[0] || !ends[1]) return []
    return [
      change('figure', before.text.slice(was.start, ends[0].end), after.text.slice(is.start, ends[1].end)),
    ]
  })
  if (changes.length > 0 || after.field !== 'lead' || before.field !== 'lead') return changes
  const isOther = turned.length > 0 || (found.length === 1 && isDenied(before, after, found))
  return isOther ? [change('headline', before.text, after.text)] : []
}

/** How much two sentences share, from 0 to 1. */
function likeness(before: Said, after: Said, found: readonly Difference[]): number {
  const changed = found.reduce((sum, { before: b }) => sum + b.to - b.from, 0)
  const all = before.pieces.length + after.pieces.length
  return all === 0 ? 1 : (2 * (before.pieces.length - changed)) / all
}

/** A question that leaves open whether something is so: one without who, what or why. */
function isDoubt({ pieces }: Said, title: string): boolean {
  return /\?["”’)\s]*$/u.test(title) && phrasesIn(ASKING, pieces).length === 0
}

/** Whether a phrase gave way to one that excludes it. */
function isTurned(before: Said, after: Said, found: readonly Difference[]): boolean {
  const was = changedPhrases(phrasesIn(OPPOSITES, before.pieces), found, 'before')
  const is = changedPhrases(phrasesIn(OPPOSITES, after.pieces), found, 'after')
  const stays = new Set(linesOf(phrasesIn(OPPOSITES, before.pieces)))
  const stands = new Set(linesOf(phrasesIn(OPPOSITES, after.pieces)))
  return linesOf(was).some((one) =>
    linesOf(is).some((other) => {
      const [group, line] = one.split(' ')
      const [otherGroup, otherLine] = other.split(' ')
      return group === otherGroup && line !== otherLine && !stands.has(one) && !stays.has(other)
    }),
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

/** Whether one of two headlines that are otherwise alike denies what the other says. */
function isDenied(before: Said, after: Said, found: readonly Difference[]): boolean {
  const [was, is] = [denials(before), denials(after)]
  if (was.length > 0 === is.length > 0) return false
  const side = was.length > 0 ? 'before' : 'after'
  const denied = changedPhrases(was.length > 0 ? was : is, found, side)
  const isAlike = likeness(before, after, found)
  const isMeant = denied.some(({ value }) => isAlike >= (value === 'word' ? ALIKE : MUCH_ALIKE))
  const other = side === 'before' ? after : before
  const otherSide = side === 'before' ? 'after' : 'before'
  return isMeant && changedPhrases(phrasesIn(NEGATIVE, other.pieces), found, otherSide).length === 0
}

function denials({ pieces }: Said): PhraseAt<'word' | 'verb' | 'none'>[] {
  return phrasesIn(NEGATIONS, pieces).filter(({ value }) => value !== 'none')
}
