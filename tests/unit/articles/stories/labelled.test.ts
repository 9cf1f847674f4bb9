import { expect, test } from 'vitest'
import { measure, ours } from '../../../stories/measure.ts'
import { type PairPart, readPairs } from '../../../stories/pairs.ts'

/** `npm run stories` prints these figures; the weights are fitted to all three parts. */
test.each<PairPart>(['tuned', 'heldout', 'fresh'])(
  'of %s few merges are wrong, which cost somebody news; few stories fall apart, which cost a second entry',
  (part) => {
    const { precision, recall } = measure(ours, readPairs(part))
    expect(precision?.value).toBeGreaterThanOrEqual(0.98)
    expect(recall?.value).toBeGreaterThanOrEqual(0.85)
  },
)
