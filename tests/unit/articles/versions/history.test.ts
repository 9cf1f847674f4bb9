import { describe, expect, test } from 'vitest'
import type { ArticleChange } from '../../../../src/articles/article.ts'
import { toTell, withChange } from '../../../../src/articles/versions/history.ts'
import { saidOf, saidOtherwise } from '../../../../src/articles/versions/said.ts'
import type { Change } from '../../../../src/events.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 24, 1)

const figure = (before: string, after: string): Change => ({ kind: 'figure', before, after })
const GONE: Change = { kind: 'withdrawn', before: 'Tít', after: '' }

/** Whether each of some changes, an hour apart or as said, is told. */
function told(changes: readonly (readonly [hours: number, ...Change[]])[]): boolean[] {
  let history: ArticleChange[] = []
  return changes.map(([hours, ...some], at) => {
    history = withChange(history, { version: at + 2, changes: some, now: NOW + hours * HOUR })
    return toTell({ history, version: at + 2 }).length > 0
  })
}

describe('a material change is told', () => {
  test.each([
    ['the first one', [[0, figure('18', '81')]], [true]],
    [
      'not when it takes back what was told',
      [
        [0, figure('18', '81')],
        [50, figure('81', '18')],
      ],
      [true, false],
    ],
    [
      'not when it was told before',
      [
        [0, figure('a', 'b')],
        [50, figure('b', 'a')],
        [100, figure('a', 'b')],
      ],
      [true, false, false],
    ],
    [
      'if only a part of it was',
      [
        [0, figure('a', 'b')],
        [50, figure('b', 'a'), figure('c', 'd')],
      ],
      [true, true],
    ],
    [
      'not as the third in 24 hours',
      [
        [0, figure('a', 'b')],
        [10, figure('c', 'd')],
        [20, figure('e', 'f')],
      ],
      [true, true, false],
    ],
    [
      'as the third after 24 hours',
      [
        [0, figure('a', 'b')],
        [10, figure('c', 'd')],
        [24, figure('e', 'f')],
      ],
      [true, true, true],
    ],
    [
      'as the third in 24 hours, when it is a withdrawal',
      [
        [0, figure('a', 'b')],
        [1, figure('c', 'd')],
        [2, GONE],
      ],
      [true, true, true],
    ],
    [
      'but a withdrawal only once',
      [
        [0, GONE],
        [50, GONE],
      ],
      [true, false],
    ],
  ] as [string, [number, ...Change[]][], boolean[]][])('%s', (_what, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })
})

test('a version without a change of its own tells nothing', () => {
  const history = withChange([], { version: 2, changes: [figure('a', 'b')], now: NOW })
  expect(toTell({ history, version: 2 })).toEqual([figure('a', 'b')])
  expect(toTell({ history, version: 3 })).toEqual([])
  expect(toTell({ version: 1 })).toEqual([])
})

test('which texts a source says otherwise is known by their hashes', () => {
  const before = { title: 'Tít', lead: 'Dẫn', body: '' }
  const said = saidOf(before)
  expect(said).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
  expect(saidOtherwise(said, saidOf(before))).toEqual([])
  expect(saidOtherwise(said, saidOf({ ...before, lead: 'Khác' }))).toEqual(['lead'])
  expect(saidOtherwise('', said)).toEqual(['title', 'lead', 'body'])
})
