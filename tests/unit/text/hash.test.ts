import { expect, test } from 'vitest'
import { shortHash } from '../../../src/text/hash.ts'

test('the first digits of SHA-256 (FIPS 180-2, appendix B.1), as many as asked for', () => {
  expect(shortHash(['abc'])).toBe('ba7816bf8f01cfea')
  expect(shortHash(['abc'], 64)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('parts are apart, in their order', () => {
  const all = [['ab', 'c'], ['a', 'bc'], ['c', 'ab'], ['abc'], []].map((parts) => shortHash(parts))
  expect(new Set(all).size).toBe(5)
})
