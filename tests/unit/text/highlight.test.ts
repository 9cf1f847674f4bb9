import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from '../../../src/text/highlight.ts'

const shown = (text: string, ranges: { start: number; end: number }[]) =>
  highlight(text, ranges)
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['nothing found', [], 'kinh tế tư nhân'],
  ['a phrase', [[8, 15]], 'kinh tế [tư nhân]'],
  ['all', [[0, 15]], '[kinh tế tư nhân]'],
  [
    'out of order',
    [
      [8, 15],
      [0, 4],
    ],
    '[kinh] tế [tư nhân]',
  ],
  [
    'overlapping',
    [
      [0, 7],
      [5, 10],
    ],
    '[kinh tế tư] nhân',
  ],
  [
    'one inside another',
    [
      [0, 15],
      [5, 7],
    ],
    '[kinh tế tư nhân]',
  ],
  [
    'touching',
    [
      [0, 4],
      [4, 7],
    ],
    '[kinh tế] tư nhân',
  ],
  ['empty ranges', [[3, 3]], 'kinh tế tư nhân'],
] as [string, [number, number][], string][])('%s', (_, ranges, expected) => {
  expect(
    shown(
      'kinh tế tư nhân',
      ranges.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(expected)
})

const textAndRanges = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) => {
  const edge = fc.nat(text.length)
  return fc.tuple(fc.constant(text), fc.array(fc.tuple(edge, edge), { maxLength: 8 }))
})

test('pieces joined are the text, and exactly what a range holds is found', () => {
  fc.assert(
    fc.property(textAndRanges, ([text, edges]) => {
      const ranges = edges.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      const pieces = highlight(text, ranges)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const marked = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.isFound))
      for (let i = 0; i < text.length; i += 1) {
        expect(marked[i]).toBe(ranges.some(({ start, end }) => start <= i && i < end))
      }
    }),
  )
})
