import { expect, test } from 'vitest'
import { measure, ours } from '../../../stories/measure.ts'
import { readPairs } from '../../../stories/pairs.ts'

/** `npm run stories` prints the figures of these and of the held-out pairs, on which nothing is tuned. */
test('few merges are wrong, which cost somebody news; few stories fall apart, which cost a second entry', () => {
  const { precision, recall } = measure(ours, readPairs('tuned'))
  expect(precision?.value).toBeGreaterThanOrEqual(0.98)
  expect(recall?.value).toBeGreaterThanOrEqual(0.85)
})
