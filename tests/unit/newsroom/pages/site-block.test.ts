import { describe, expect, test } from 'vitest'
import { isOfSite, placesOf, type Sighting } from '../../../../src/newsroom/pages/site-block.ts'

const END = { start: 7, isFirst: false, isLast: true }
const WITHIN = { start: 3, isFirst: false, isLast: false }

/** A paragraph seen in one place on pages of these numbers. */
const seen = (pages: readonly number[], place: Omit<Sighting, 'article' | 'page'>): Sighting[] =>
  pages.map((page) => ({ article: `bai-${page}`, page, ...place }))

describe('a paragraph is its site’s', () => {
  test.each<[string, number, Sighting[], boolean]>([
    ['a long one that ends three pages', 120, seen([1, 2, 3], END), true],
    ['a long one that ends every other page', 120, seen([1, 3, 6], END), true],
    ['a long one that ends one page in three', 120, seen([1, 4, 7], END), false],
    ['a long one that ends two pages', 120, seen([1, 2], END), false],
    ['a sentence that ends three pages', 119, seen([1, 2, 3], END), false],
    ['a sentence that ends four of five pages', 60, seen([1, 2, 4, 5], END), true],
    ['a sentence that ends four of six pages', 60, seen([1, 2, 4, 6], END), false],
    ['a short one that ends four pages', 59, seen([1, 2, 3, 4], END), false],
    ['a short one that ends five pages', 20, seen([1, 2, 3, 4, 5], END), true],
    ['a short one that ends five of ten pages', 20, seen([1, 3, 5, 7, 10], END), false],
    ['a long one in one place within four pages', 120, seen([1, 2, 3, 4], WITHIN), true],
    ['a long one in one place within four of five pages', 120, seen([1, 2, 3, 5], WITHIN), false],
    ['a sentence in one place within ten pages', 119, seen([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], WITHIN), false],
    [
      'a long one in other places within pages',
      300,
      [...seen([1, 2], WITHIN), ...seen([3, 4], { ...WITHIN, start: 4 })],
      false,
    ],
    ['a long one far down', 300, seen([1, 2, 3, 4], { ...WITHIN, start: 9 }), false],
    [
      'one that now begins and now ends the text',
      300,
      [...seen([1, 2], END), ...seen([3], { start: 0, isFirst: true, isLast: false })],
      false,
    ],
    [
      'one whose first page did not tell what stands behind it',
      120,
      [...seen([1], WITHIN), ...seen([2, 3], END)],
      true,
    ],
  ])('%s (%i): %s', (_, length, sightings, isSite) => {
    expect(isOfSite(length, sightings)).toBe(isSite)
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
