import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsAlone } from '../../../../src/articles/page/words-alone.ts'

test.each([
  ['Giá lúa tăng.', 'Giá lúa tăng'],
  ['  “Chợ” –  sáng 3/2 ', 'Chợ sáng 3 2'],
  ['a , b', 'a b'],
  ['–', ''],
  ['𝒳 = 1 😀 chợ', '𝒳 1 chợ'],
])('the words of %j', (text, words) => {
  expect(wordsAlone(text)).toBe(words)
})

test('words are what is left of letters and digits', () => {
  const pieces = fc.constantFrom(
    ' ',
    '  ',
    '.',
    ' - ',
    'a',
    'ữ',
    'ữ',
    'Б',
    '語',
    '7',
    '½',
    '\n',
    '😀',
    '𝒳',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      expect(wordsAlone(text)).toBe(text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    }),
  )
})
