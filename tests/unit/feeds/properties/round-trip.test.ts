import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf, read } from '../reading.ts'
import { address, type MeantItem, meantItems, newsSitemap, WRITERS } from './writing.ts'

const meant = (item: MeantItem) => ({
  url: address(item),
  title: item.title,
  summary: item.summary,
  author: item.author || null,
  published: item.published,
})

describe('a feed reads back to the items that were written', () => {
  test.each(WRITERS)('%s', (_, write) => {
    fc.assert(
      fc.property(meantItems, (items) => {
        const feed = feedOf(write(items))
        const found = feed.items.map(({ url, title, summary, author, published }) => {
          return { url, title, summary, author, published }
        })
        expect(found).toEqual(items.map(meant))
        expect(feed.items.map(({ guid }) => guid)).toEqual(items.map(address))
        expect(feed.warnings).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('news sitemap, newest first', () => {
    fc.assert(
      fc.property(meantItems, (items) => {
        const found = feedOf(newsSitemap(items)).items.map(({ url, title, published }) => [
          url,
          title,
          published,
        ])
        const expected = [...items]
          .sort((a, b) => b.published - a.published)
          .map((item) => [address(item), item.title, item.published])
        expect(found).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })
})

const written = meantItems.chain((items) =>
  fc.constantFrom(...WRITERS).map(([name, write]) => ({ name, items, document: write(items) })),
)

describe('of a document that lost its end', () => {
  test('every item that is read is one that was written, and a part of it at most is missing', () => {
    fc.assert(
      fc.property(written, fc.double({ min: 0, max: 1, noNaN: true }), ({ items, document }, share) => {
        const result = read(document.slice(0, Math.floor(document.length * share)))
        if (!result.ok) return
        const found = result.feed.items.map(({ url, title, summary }) => [url, title, summary])
        const whole = items.map((item) => [address(item), item.title, item.summary])
        expect(whole.slice(0, found.length)).toEqual(found)
      }),
      { numRuns: 1_500 },
    )
  })
})

const MUTATIONS: ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 17),
  (text, at) => `${text.slice(0, at)}&${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0000\u0008${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}</br>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<b>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}</item></entry>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<!--${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(Math.max(0, at - 40), at) + text.slice(at),
]

describe('a document that was damaged on its way', () => {
  test('is read or refused; no more items come out than were written and stand repeated', () => {
    const damage = fc.array(
      fc.tuple(fc.constantFrom(...MUTATIONS), fc.double({ min: 0, max: 0.999, noNaN: true })),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(written, damage, ({ items, document }, steps) => {
        const damaged = steps.reduce(
          (text, [mutate, share]) => mutate(text, Math.floor(text.length * share)),
          document,
        )
        const result = read(damaged)
        if (!result.ok) {
          expect(result.detail).not.toBe('')
          return
        }
        const begun = damaged.match(/<(?:a:)?(?:item|entry)\b/gi)?.length ?? items.length
        expect(result.feed.items.length).toBeLessThanOrEqual(Math.max(begun, items.length))
        for (const item of result.feed.items) expect(item.title).toBe(item.title.trim())
      }),
      { numRuns: 1_500 },
    )
  })
})
