import { describe, expect, test } from 'vitest'
import { feedAddress, feedId, numberedPages } from '../../../../src/http/feeds/address.ts'

const BASE = 'https://tin.vn'
const TOPIC = { path: '/topics/ktn', query: null }
const SEARCH = { path: '/search', query: '"tư nhân" OR a&b' }

test.each([
  [feedAddress(BASE, { path: '', query: null }, 'feed.xml', 1), 'https://tin.vn/feed.xml'],
  [feedAddress(BASE, TOPIC, 'atom.xml', 2), 'https://tin.vn/topics/ktn/atom.xml?page=2'],
  [
    feedAddress(BASE, SEARCH, 'feed.json', 3, 77),
    'https://tin.vn/search/feed.json?q=%22t%C6%B0%20nh%C3%A2n%22%20OR%20a%26b&page=3&cursor=77',
  ],
  [feedId('tag:tin.vn,2026:', { path: '', query: null }), 'tag:tin.vn,2026:feed'],
  [feedId('tag:tin.vn,2026:', TOPIC), 'tag:tin.vn,2026:feed/topics/ktn'],
  [
    feedId('tag:tin.vn,2026:', { path: '/search', query: 'cầu' }),
    'tag:tin.vn,2026:feed/search?q=c%E1%BA%A7u',
  ],
])('%s', (made, expected) => {
  expect(made).toBe(expected)
})

describe('the pages of a list', () => {
  const at = (page: number) => `https://tin.vn/topics/ktn/feed.xml${page > 1 ? `?page=${page}` : ''}`
  test.each([
    [1, 1, {}],
    [1, 0, {}],
    [1, 3, { first: at(1), next: at(2), last: at(3) }],
    [2, 3, { first: at(1), previous: at(1), next: at(3), last: at(3) }],
    [3, 3, { first: at(1), previous: at(2), last: at(3) }],
  ])('%i of %i', (page, last, expected) => {
    expect(numberedPages(BASE, TOPIC, 'feed.xml', page, last)).toEqual(expected)
  })
})
