import { expect, test } from 'vitest'
import { prefersGzip } from '../../../../src/http/feeds/encoding.ts'

// RFC 9110 §12.5.3, and its examples.
test.each([
  ['', false],
  ['gzip', true],
  ['GZIP', true],
  ['x-gzip', true],
  ['compress, gzip', true],
  ['br, deflate', false],
  ['*', true],
  ['*;q=0', false],
  ['identity', false],
  ['gzip;q=0', false],
  ['gzip; q=0.0, *', false],
  ['gzip;q=0.5', true],
  ['gzip;q=0.5, identity', false],
  ['gzip;q=1.0, identity; q=0.5, *;q=0', true],
  ['identity;q=0.5, *;q=0.9', true],
  ['gzip;q=viele', false],
  [',,;;=,', false],
])('%j: compressed is %s', (accepted, expected) => {
  expect(prefersGzip(accepted)).toBe(expected)
})
