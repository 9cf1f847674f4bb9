import type { Hints } from './hints.ts'
import type { Likeness } from './likeness.ts'

/**
 * What speaks for two articles being one story, and what against, each by its weight: a logistic regression over labelled
 * pairs (`node tests/stories/fit.ts`, docs/stories.md), rounded; but for `lacked`, which real news wants and the pairs leave at
 * nought, since `titleNames` says much the same.
 */
export const FOR = {
  heads: 0.9,
  most: -2,
  shared: 1.8,
  counted: 3.1,
  names: 0.9,
  titleNames: 3.5,
  happenings: 0.8,
  meet: 1.4,
  short: 1.3,
}
export const AGAINST: Record<keyof Hints, number> = {
  lacked: -0.5,
  offices: -1.6,
  echoes: -2.7,
  voiced: -2.6,
  others: -2.7,
  unheard: -1.4,
  apart: -1.7,
  ahead: -0.8,
}
/** Of each day between the two. */
export const DAY_APART = -3.2
/** The sum at which they are as likely as not; and at which they are taken to be one, since a wrong merge costs more than a repetition. */
export const EVEN = 3.2
export const ENOUGH = EVEN + 1.5

/** Beyond these, figures and names tell no more: a person is in several news of a day. */
const MAX_COUNTED = 2
const MAX_NAMES = 3

/** The evidence for; a title's names, hours, and that little is said at all, count as far as its news is `told`. */
export function speaksFor(like: Likeness): Record<keyof typeof FOR, number> {
  const { heads, most, told, shared, counted, names, titleNames, happenings, meet, short } = like
  return {
    heads,
    most,
    shared: Math.log1p(shared),
    counted: Math.min(counted, MAX_COUNTED),
    names: Math.min(names, MAX_NAMES),
    titleNames: titleNames * told,
    happenings,
    meet: Number(meet) * told,
    short: short * told,
  }
}

export function weighed<Name extends string>(
  evidence: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name in weights) sum += weights[name] * evidence[name]
  return sum
}
