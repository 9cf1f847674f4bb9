import type { Hints } from './hints.ts'
import type { Likeness } from './likeness.ts'

/**
 * What speaks for two articles being one story, and what against, each by its weight: a logistic regression over labelled
 * pairs (`node tests/stories/fit.ts`, docs/stories.md), rounded.
 */
export const FOR = {
  heads: 3.5,
  most: -0.9,
  shared: 1.5,
  counted: 2.3,
  names: 1.3,
  titleNames: 2.8,
  happenings: 1.2,
  meet: 1,
  short: 1.1,
}
export const AGAINST: Record<keyof Hints, number> = {
  lacked: -0.6,
  offices: -1.4,
  echoes: -2.3,
  voiced: -2.9,
  others: -2.6,
  unheard: -2.6,
  apart: -2.2,
  ahead: -1.1,
}
/** Of each day between the two. */
export const DAY_APART = -3.3
/** The sum at which they are as likely as not; and at which they are taken to be one, since a wrong merge costs more than a repetition. */
export const EVEN = 3.5
export const ENOUGH = EVEN + 1.8

/** Beyond these, figures and names tell no more: a person is in several news of a day. */
const MAX_COUNTED = 2
const MAX_NAMES = 3

export function speaksFor(like: Likeness): Record<keyof typeof FOR, number> {
  const { heads, most, shared, counted, names, titleNames, happenings, meet, short } = like
  return {
    heads,
    most,
    shared: Math.log1p(shared),
    counted: Math.min(counted, MAX_COUNTED),
    names: Math.min(names, MAX_NAMES),
    titleNames,
    happenings,
    meet: Number(meet),
    short,
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
