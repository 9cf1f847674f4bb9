import { describe, expect, test } from 'vitest'
import { isOfSite, placesOf, type Sighting } from '../../../../src/newsroom/pages/site-block.ts'

const END = { start: 7, isFirst: false, isLast: true }
const WITHIN = { start: 3, isFirst: false, isLast: false }

/** A paragraph seen in one place on pages of these numbers. */
const seen = (pages: readonly number[], place: Omit<Sighting, 'article' | 'page'>): Sighting[] =>
  pages.map((page) => ({ article: `bai-${page}`, page, ...place }))

/** A sentence of so many characters, and a line without a stop. */
const sentence = (length: number) => `${'a'.repeat(length - 1)}.`
const line = (length: number) => 'a'.repeat(length)

const upTo = (pages: number) => Array.from({ length: pages }, (_, index) => index + 1)

describe('a paragraph is its site’s', () => {
  test.each<[string, string, Sighting[], boolean]>([
    ['a long one that ends three pages', sentence(120), seen([1, 2, 3], END), true],
    ['a long one that ends every other page', sentence(120), seen([1, 3, 6], END), true],
    ['a long one that ends one page in three', sentence(120), seen([1, 4, 7], END), false],
    ['a long one on three of the last forty pages', sentence(120), seen([1, 39, 40], END), false],
    ['a long one that ends two pages', sentence(120), seen([1, 2], END), false],
    ['a long one in one place within three pages', sentence(120), seen([1, 2, 3], WITHIN), true],
    ['a long one in one place within one page in three', sentence(120), seen([1, 4, 7], WITHIN), false],
    ['a line that ends three pages', line(60), seen([1, 2, 3], END), true],
    ['a line in one place within three pages', line(60), seen([1, 2, 3], WITHIN), true],
    ['a subhead in one place within eight pages', line(59), seen(upTo(8), WITHIN), false],
    ['a sentence that ends three pages', sentence(119), seen([1, 2, 3], END), false],
    ['a sentence that ends four of five pages', sentence(119), seen([1, 2, 4, 5], END), true],
    ['a sentence that ends four of six pages', sentence(119), seen([1, 2, 4, 6], END), false],
    ['a sentence in quotes that ends three pages', `“${sentence(100)}”`, seen([1, 2, 3], END), false],
    ['a short line that ends three pages', line(59), seen([1, 2, 3], END), false],
    ['a short line that ends four pages', line(20), seen([1, 2, 3, 4], END), true],
    ['a short line that ends five of ten pages', line(20), seen([1, 3, 5, 7, 10], END), false],
    ['a sentence in one place within eight pages', sentence(119), seen(upTo(8), WITHIN), false],
    ['a sentence in one place within ten pages', sentence(119), seen(upTo(10), WITHIN), true],
    [
      'a sentence in one place within ten of twenty pages',
      sentence(119),
      seen(
        upTo(10).map((page) => page * 2),
        WITHIN,
      ),
      false,
    ],
    [
      'a long one in other places within pages',
      sentence(300),
      [...seen([1, 2], WITHIN), ...seen([3, 4], { ...WITHIN, start: 4 })],
      false,
    ],
    [
      'a long one that stood elsewhere once',
      sentence(300),
      [...seen([1], WITHIN), ...seen([2], { ...WITHIN, start: 4 }), ...seen([3, 4], WITHIN)],
      true,
    ],
    ['a long one far down', sentence(300), seen([1, 2, 3, 4], { ...WITHIN, start: 9 }), false],
    [
      'one that now begins and now ends the text',
      sentence(300),
      [...seen([1, 2], END), ...seen([3], { start: 0, isFirst: true, isLast: false })],
      false,
    ],
    [
      'one whose first page did not tell what stands behind it',
      sentence(120),
      [...seen([1], { ...WITHIN, start: 5 }), ...seen([2, 3], END)],
      true,
    ],
  ])('%s', (_, paragraph, sightings, isSite) => {
    expect(isOfSite(paragraph, sightings)).toBe(isSite)
  })
})

test('what stands on other pages, too, is no text that a box could stand within', () => {
  const places = placesOf(['hop', 'mot', 'cau', 'hai', 'chan', 'trang'], (block) =>
    ['hop', 'cau', 'chan', 'trang'].includes(block),
  )
  expect(places.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    [true, false],
    [false, false],
    [false, true],
    [false, true],
    [false, true],
  ])
})
