import { expect, test } from 'vitest'
import { measured, shownSample } from '../../../../src/http/admin/views/sample.ts'

const SAID = [
  { article: 'a', about: true },
  { article: 'b', about: true },
  { article: 'c', about: false },
  { article: 'd', about: false },
  { article: 'e', about: true },
]
const judged = (matches: string) =>
  SAID.map(({ article }) =>
    article === 'e' ? null : { title: `Bài ${article}`, isMatch: matches.includes(article) },
  )

test.each([
  ['ac', { right: 1, taken: 2, wanted: 2 }],
  ['ab', { right: 2, taken: 2, wanted: 2 }],
  ['', { right: 0, taken: 0, wanted: 2 }],
  ['abcd', { right: 2, taken: 4, wanted: 2 }],
])('a query that matches %j comes to %j; what is gone does not count', (matches, figures) => {
  expect(measured(SAID, judged(matches))).toEqual(figures)
})

test('what is matched wrongly and what is missed is named, by the query in the form before the saved one', () => {
  expect(shownSample(SAID, judged('bc'), judged('ab'))).toEqual({
    yes: 3,
    no: 2,
    gone: 1,
    edited: { right: 1, taken: 2, wanted: 2 },
    saved: { right: 2, taken: 2, wanted: 2 },
    wrongly: [{ id: 'c', title: 'Bài c' }],
    missed: [{ id: 'a', title: 'Bài a' }],
  })
  expect(shownSample(SAID, null, judged('a')).missed).toEqual([{ id: 'b', title: 'Bài b' }])
  expect(shownSample([], null, null)).toMatchObject({ yes: 0, edited: null, saved: null, missed: [] })
})
