import { expect, test } from 'vitest'
import { parseRetryAfter } from '../../../src/text/retry-after.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['999999999', 999_999_999_000],
  ['Tue, 24 Nov 2026 08:02:00 GMT', 120_000],
  // The past means now.
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['9999999999', null],
])('%j waits %j ms', (text, expected) => {
  expect(parseRetryAfter(text, NOW)).toBe(expected)
})
