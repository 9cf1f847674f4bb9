import { expect, test } from 'vitest'
import type { ArticleChange } from '../../../../src/articles/versions/history.ts'
import { shownUpdate } from '../../../../src/articles/versions/shown.ts'
import type { Change } from '../../../../src/events.ts'

const HOUR = 3_600_000
const figure = (before: string, after: string): Change => ({ kind: 'figure', before, after })

const at = (hour: number, changes: Change[]): ArticleChange => ({
  version: hour + 2,
  at: hour * HOUR,
  changes,
})

test.each<[string, ArticleChange[] | undefined, { at: number; changes: Change[] } | undefined]>([
  ['no history', undefined, undefined],
  ['one change', [at(1, [figure('30', '32')])], { at: HOUR, changes: [figure('30', '32')] }],
  [
    'two of one day, together',
    [at(1, [figure('30', '32')]), at(20, [figure('7', '9'), figure('30', '32')])],
    { at: 20 * HOUR, changes: [figure('30', '32'), figure('7', '9')] },
  ],
  [
    'the last one alone, where the other is older',
    [at(1, [figure('30', '32')]), at(40, [figure('7', '9')])],
    { at: 40 * HOUR, changes: [figure('7', '9')] },
  ],
  [
    'one that takes back the last, alone',
    [at(1, [figure('30', '32')]), at(2, [figure('32', '30')])],
    { at: 2 * HOUR, changes: [figure('32', '30')] },
  ],
  [
    'one that was taken back and made again',
    [at(1, [figure('30', '32')]), at(2, [figure('32', '30')]), at(3, [figure('30', '32')])],
    { at: 3 * HOUR, changes: [figure('30', '32')] },
  ],
  [
    'what is left of one that was taken back in part',
    [at(1, [figure('30', '32'), figure('7', '9')]), at(2, [figure('9', '7')])],
    { at: 2 * HOUR, changes: [figure('30', '32'), figure('9', '7')] },
  ],
  [
    'at most eight',
    [
      at(
        1,
        Array.from({ length: 8 }, (_, n) => figure(`${n}`, `${n}0`)),
      ),
      at(2, [figure('a', 'b')]),
    ],
    { at: 2 * HOUR, changes: Array.from({ length: 8 }, (_, n) => figure(`${n}`, `${n}0`)) },
  ],
])('%s', (_, history, shown) => {
  expect(shownUpdate(history ? { history } : {})).toEqual(shown)
})
