import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countUtf8 } from '../../../../src/feeds/read/charset/utf.ts'
import { bytesOf } from './samples.ts'

test.each([
  ['ASCII', 'abc', { valid: 0, broken: 0, cut: false }],
  ['two, three and four bytes', '\xC4\x91\xE1\xBA\xA3\xF0\xA0\x80\x80', { valid: 3, broken: 0, cut: false }],
  ['a character that the end cuts', '\xC4\x91\xE1\xBA', { valid: 1, broken: 1, cut: true }],
  ['a byte that begins nothing, at the end', '\xC4\x91\xFF', { valid: 1, broken: 1, cut: false }],
  ['a character that a letter cuts', '\xE1\xBAa', { valid: 0, broken: 1, cut: false }],
  ['a letter in two bytes', '\xC1\xA1', { valid: 0, broken: 2, cut: false }],
  ['half a pair', '\xED\xA0\x80', { valid: 0, broken: 3, cut: false }],
  ['beyond Unicode', '\xF4\x90\x80\x80', { valid: 0, broken: 4, cut: false }],
])('%s', (_, bytes, counts) => expect(countUtf8(bytesOf(bytes))).toEqual(counts))

test('as many are broken as a decoder replaces, as many valid as it reads', () => {
  const leads = fc.constantFrom(
    0x61,
    0x80,
    0xbf,
    0xc1,
    0xc2,
    0xdf,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0x9f,
    0xa0,
    0x90,
    0x8f,
  )
  fc.assert(
    fc.property(fc.array(leads, { maxLength: 30 }), (bytes) => {
      const characters = [...new TextDecoder().decode(Uint8Array.from([0x61, ...bytes]))]
      const broken = characters.filter((character) => character === '\uFFFD').length
      const valid = characters.filter((character) => character > '\x7F').length - broken
      expect(countUtf8(Uint8Array.from([0x61, ...bytes]))).toMatchObject({ valid, broken })
    }),
    { numRuns: 5_000 },
  )
}, 30_000)
