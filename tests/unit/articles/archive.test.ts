import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { archiveKey, cutToBytes } from '../../../src/articles/archive.ts'
import { articleId } from '../../../src/articles/article.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).length

describe('a text cut to so many bytes', () => {
  test.each([
    ['đảng bộ', 100, 'đảng bộ'],
    ['đảng bộ', 12, 'đảng bộ'],
    ['đảng bộ', 11, 'đảng'],
    ['đảng bộ', 5, 'đả'],
    ['đảng bộ', 4, 'đ'],
    ['đảng bộ', 1, ''],
    ['😀😀', 7, '😀'],
    ['mưa lớn ở Pleiku', 13, 'mưa lớn'],
    ['a bbbbbbbbbbbb', 9, 'a bbbbbbb'],
    ['', 0, ''],
  ])('%j to %d: %j', (text, bytes, expected) => {
    expect(cutToBytes(text, bytes)).toBe(expected)
  })

  test('is its beginning, fits, and ends with a whole character', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(' ', 'ậ', '😀'), fc.string({ unit: 'binary', maxLength: 1 })),
    })
    fc.assert(
      fc.property(text, fc.nat(60), (given, bytes) => {
        fc.pre(!given.includes('\uFFFD') && given.isWellFormed())
        const cut = cutToBytes(given, bytes)
        expect(given.startsWith(cut)).toBe(true)
        expect(cut.isWellFormed()).toBe(true)
        expect(bytesOf(cut)).toBeLessThanOrEqual(bytes)
        if (bytesOf(given) <= bytes) expect(cut).toBe(given)
        // Going back to a space costs less than half; within a word, less than one character.
        const next = [...given.slice(cut.length)][0]
        if (next !== undefined && next !== ' ') expect(bytesOf(cut + next)).toBeGreaterThan(bytes)
      }),
    )
  })
})

test('one read of the archive finds an article by its id', () => {
  const place = { source: 'bao-pho', day: '2026-11-24', part: 2, hash: '00ff' }
  expect(archiveKey(place)).toBe('archive:bao-pho:2026-11-24:2')
  expect(articleId(place)).toBe('bao-pho.2026-11-24.2.00ff')
})
