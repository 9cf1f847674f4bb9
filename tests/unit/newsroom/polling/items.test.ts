import { describe, expect, test } from 'vitest'
import type { Feed, FeedItem } from '../../../../src/feeds/read/feed.ts'
import { itemsToDecide } from '../../../../src/newsroom/polling/items.ts'

const item = (number: number, published: number | null, title = `Tin ${number}`): FeedItem => ({
  guid: null,
  url: `http://bao.example/tin-${number}.html`,
  title,
  summary: '',
  content: '',
  contentHtml: '',
  author: null,
  categories: [],
  published,
})
const feed = (items: FeedItem[], format: Feed['format'] = 'rss'): Feed => ({
  format,
  title: '',
  link: null,
  language: null,
  items,
  timing: { ttlMinutes: null, skipHours: [], skipDays: [] },
  children: [],
  discovered: [],
  selectors: null,
  dayOrder: null,
  warnings: [],
})
const numbers = (items: readonly FeedItem[]) => items.map(({ title }) => Number(title.slice(4)))

describe('the items that a document is decided by', () => {
  test('are all of them, as they stand', () => {
    const items = [item(1, 5), item(2, null), item(3, 9)]
    expect(itemsToDecide(feed(items))).toEqual({ items, warnings: [] })
  })

  test('are the newest thousand of more, in their order, and the rest is told', () => {
    const items = Array.from({ length: 1_200 }, (_, number) => item(number, number))
    const decided = itemsToDecide(feed(items))
    expect(numbers(decided.items)).toEqual(Array.from({ length: 1_000 }, (_, index) => 200 + index))
    expect(decided.warnings).toEqual(['only the newest 1000 of 1200 items are looked at'])
  })

  test('are those at both ends where nothing says which is newest', () => {
    const items = Array.from({ length: 1_200 }, (_, number) => item(number, null))
    const decided = numbers(itemsToDecide(feed(items)).items)
    expect([decided.length, decided[499], decided[500], decided.at(-1)]).toEqual([1_000, 499, 700, 1_199])
  })

  test('have no date in a sitemap that says only when a page was last changed', () => {
    const url = 'http://bao.example/tin-7.html'
    const items = [item(7, 1_000, url), item(8, 2_000)]
    expect(itemsToDecide(feed(items, 'sitemap')).items.map(({ published }) => published)).toEqual([
      null,
      2_000,
    ])
    expect(itemsToDecide(feed(items)).items.map(({ published }) => published)).toEqual([1_000, 2_000])
  })
})
