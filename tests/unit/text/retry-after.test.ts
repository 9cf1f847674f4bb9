import { expect, test } from 'vitest'
import { parseRetryAfter } from '../../../src/text/retry-after.ts'

const NOW = Date.UTC(2026, 10, 24, 8)

test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['999999999', 999_999_999_000],
  // Any number of digits is a number of seconds; more than a long time is a long time.
  ['9999999999', 999_999_999_000],
  ['1795507320000', 999_999_999_000],
  ['9'.repeat(400), 999_999_999_000],
  ['Tue, 24 Nov 2026 08:02:00 GMT', 120_000],
  // The older forms of RFC 9110 §5.6.7; the last names no zone and means UTC.
  ['Tuesday, 24-Nov-26 08:02:00 GMT', 120_000],
  ['Tue Nov 24 08:02:00 2026', 120_000],
  // The past means now.
  ['Tue, 24 Nov 2026 07:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  // Dates elsewhere, but not of HTTP.
  ['2026-11-24', null],
  ['24/11/2026 08:02', null],
])('%j waits %j ms', (text, expected) => {
  expect(parseRetryAfter(text, NOW)).toBe(expected)
})
