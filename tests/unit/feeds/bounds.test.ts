import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../src/articles/identity/address.ts'
import { readFeed } from '../../../src/feeds/read/read.ts'
import { CONTEXT } from './reading.ts'

const read = (xml: string) => readFeed(new TextEncoder().encode(xml), CONTEXT)

/** A feed of one item with these elements in it. */
function itemWith(elements: string) {
  const result = read(`<rss><channel><item><title>Tin</title>${elements}</item></channel></rss>`)
  return result.ok ? result.feed.items[0] : undefined
}

describe('what no article has is bounded where it comes in', () => {
  test.each([
    ['an author', `<author>${'a'.repeat(3_000_000)}</author>`, { author: 'a'.repeat(300) }],
    ['a category', `<category>${'c'.repeat(5_000)}</category>`, { categories: ['c'.repeat(300)] }],
    ['a link', `<link>https://bao.vn/${'x'.repeat(3_000)}</link>`, { url: null }],
    ['a guid', `<guid isPermaLink="false">${'g'.repeat(3_000)}</guid>`, { guid: null }],
  ])('%s', (_, elements, kept) => {
    expect(itemWith(elements)).toMatchObject(kept)
  })

  test('the number of categories', () => {
    expect(
      itemWith(Array.from({ length: 50 }, (_, n) => `<category>c${n}</category>`).join(''))?.categories,
    ).toHaveLength(20)
  })

  test('the number of tags', () => {
    const answer = read(
      `<rss><channel><item><title>Tin</title></item>${'<a/>'.repeat(400_001)}</channel></rss>`,
    )
    expect(answer).toMatchObject({
      ok: true,
      feed: {
        items: [{ title: 'Tin' }],
        warnings: ['not read whole: it holds more than 400000 elements'],
      },
    })
  })
})

test('an address of slashes alone is read in one pass', () => {
  expect(canonicalAddress(`https://bao.vn/tin${'/'.repeat(1_000_000)}`)).toBe('bao.vn/tin')
})
