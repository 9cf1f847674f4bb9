import { expect, test } from 'vitest'
import { shownDate } from '../../../../src/text/dates/shown.ts'

const SEEN = Date.UTC(2026, 10, 26)

test.each([
  ['of the paper', SEEN - 1, { at: SEEN - 1, isOfPaper: true }],
  ['of the paper, to the moment', SEEN, { at: SEEN, isOfPaper: true }],
  ['unknown', null, { at: SEEN, isOfPaper: false }],
  ['ahead', SEEN + 1, { at: SEEN, isOfPaper: false }],
  ['of no newspaper', 0, { at: SEEN, isOfPaper: false }],
])('a date %s', (_, published, shown) => {
  expect(shownDate(published, SEEN)).toEqual(shown)
})
