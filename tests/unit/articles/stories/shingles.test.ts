import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containment, shinglesOf } from '../../../../src/articles/stories/shingles.ts'

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`)

test.each<[string, string[], string[], number, number]>([
  ['the same text', words(0, 300), words(0, 300), 1, 1],
  ['the first half of it', words(0, 150), words(0, 300), 0.9, 1],
  ['a text of which half is the other', words(0, 200), words(100, 300), 0.35, 0.65],
  ['another text', words(0, 200), words(200, 400), 0, 0],
  ['two words', words(0, 2), words(0, 2), 0, 0],
  ['nothing', [], words(0, 100), 0, 0],
])('%s', (_, a, b, low, high) => {
  const shared = containment(shinglesOf(a), shinglesOf(b))
  expect(shared).toBeGreaterThanOrEqual(low)
  expect(shared).toBeLessThanOrEqual(high)
})

test('is symmetric, and never beyond 0 and 1', () => {
  const text = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 400 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [shinglesOf(a), shinglesOf(b)]
      const shared = containment(x, y)
      return shared === containment(y, x) && shared >= 0 && shared <= 1
    }),
  )
})
