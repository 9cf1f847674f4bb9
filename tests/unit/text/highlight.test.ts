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

// A mark belongs to its letter, and half a character is none.
test.each([
  ['a mark behind the range', 'hoa\u0300 bi\u0300nh', [[0, 3]], '[hoa\u0300] bi\u0300nh'],
  ['a range that begins with a mark', 'hoa\u0300 bi\u0300nh', [[3, 4]], 'ho[a\u0300] bi\u0300nh'],
  ['two marks on one letter', 'tie\u0302\u0301ng', [[0, 4]], '[tie\u0302\u0301]ng'],
  ['half a character at the end', 'vui \u{1F600}!', [[0, 5]], '[vui \u{1F600}]!'],
  ['half a character at the start', 'vui \u{1F600}!', [[5, 7]], 'vui [\u{1F600}!]'],
  [
    'two ranges that meet within a letter',
    'e\u0302\u0301m',
    [
      [0, 1],
      [2, 4],
    ],
    '[e\u0302\u0301m]',
  ],
  ['a range that goes on behind the text', 'tin', [[1, 99]], 't[in]'],
  ['a range before the text', 'tin', [[-5, 1]], '[t]in'],
] as [string, string, [number, number][], string][])('%s', (_, text, ranges, expected) => {
  expect(
    shown(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(expected)
})

const unit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom('a', '\u0301', '\u{1F600}', ' '),
)
const textAndRanges = fc.string({ unit, maxLength: 40 }).chain((text) => {
  const edge = fc.nat(text.length)
  return fc.tuple(fc.constant(text), fc.array(fc.tuple(edge, edge), { maxLength: 8 }))
})

test('pieces joined are the text, and all that a range holds is found, and nothing else but the rest of its letters', () => {
  fc.assert(
    fc.property(textAndRanges, ([text, edges]) => {
      const ranges = edges.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      const pieces = highlight(text, ranges)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const marked = pieces.flatMap((piece) => Array.from({ length: piece.text.length }, () => piece.isFound))
      const isRest = (i: number) => /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.slice(i))
      for (let i = 0; i < text.length; i += 1) {
        const isInside = ranges.some(({ start, end }) => start <= i && i < end)
        if (isInside) expect(marked[i]).toBe(true)
        // What is shown as found without being in a range is at the edge of a letter of one.
        else if (marked[i]) expect(isRest(i) || isRest(i + 1)).toBe(true)
      }
    }),
  )
})
