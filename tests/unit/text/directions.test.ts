import { expect, test } from 'vitest'
import { withoutDirections } from '../../../src/text/directions.ts'

test.each([
  ['Bão số 5', 'Bão số 5'],
  ['Gói thầu \u202Efdp.exe', 'Gói thầu fdp.exe'],
  ['\u2067Tin\u2069 \u202Acông ty\u202C', 'Tin công ty'],
  // What only says how a letter is joined or drawn stays.
  ['a\u200Db \u{1F468}\u200D\u{1F469}', 'a\u200Db \u{1F468}\u200D\u{1F469}'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutDirections(text)).toBe(shown)
})
