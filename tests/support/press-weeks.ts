import fc from 'fast-check'
import { CHANGES, isStyle, type Listed, Press, type Step, type Style } from './press.ts'

/** Weeks of a paper, drawn at random, and what truly was new in each of its documents. */

/** 08:00 of 2 November 2026 in Vietnam. */
const START = Date.UTC(2026, 10, 2, 1)

export const styles: fc.Arbitrary<Style> = fc
  .record({
    guid: fc.constantFrom('number', 'link', 'headline', 'none', 'same', 'place'),
    address: fc.constantFrom('long', 'short', 'fixed', 'titled', 'none'),
    isDated: fc.boolean(),
    hasSession: fc.boolean(),
  } as const)
  .filter(isStyle)

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    hours: fc.integer({ min: 1, max: 30 }),
    published: fc.nat(8),
    change: fc.constantFrom(...CHANGES),
    pick: fc.nat(1_000),
  }),
  { minLength: 5, maxLength: 40 },
)

export interface Found {
  press: Press
  step: Step
  listed: Listed[]
  /** Those of articles that no document had listed before, once each. */
  unseen: Listed[]
  isFirst: boolean
}

export function* weeksOf(style: Style, weeks: readonly Step[]): Generator<Found> {
  const press = new Press(style, START)
  const seen = new Set<number>()
  const quiet: Step = { hours: 1, published: 0, change: 'nothing', pick: 0 }
  for (const step of [quiet, ...weeks]) {
    const listed = press.pass(step)
    const unseen = listed.filter(
      ({ article }, at) => !seen.has(article) && listed.findIndex((one) => one.article === article) === at,
    )
    yield { press, step, listed, unseen, isFirst: seen.size === 0 }
    for (const { article } of unseen) seen.add(article)
    press.see(listed)
  }
}
