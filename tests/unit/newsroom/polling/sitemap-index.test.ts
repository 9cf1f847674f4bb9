import { describe, expect, test } from 'vitest'
import { childrenOf } from '../../../../src/newsroom/polling/sitemap-index.ts'
import type { ChildDocument } from '../../../../src/newsroom/sources/memory.ts'

const known = (url: string, more: Partial<ChildDocument> = {}): ChildDocument => ({
  url,
  etag: null,
  lastModified: null,
  bodyHash: null,
  readAt: null,
  isBaseline: false,
  ...more,
})

describe('the documents of an index', () => {
  test('are all a baseline while the index is new', () => {
    expect(childrenOf(['a', 'b'], [], true)).toEqual([
      known('a', { isBaseline: true }),
      known('b', { isBaseline: true }),
    ])
  })

  test('keep what is known of them, in the order of the index; what it no longer names is forgotten', () => {
    const a = known('a', { etag: '"1"', readAt: 5 })
    const b = known('b', { isBaseline: true })
    expect(childrenOf(['new', 'b', 'a'], [a, b, known('old')], false)).toEqual([known('new'), b, a])
  })

  test('of an index that was lost sight of hold news only at its top', () => {
    const flags = childrenOf(['a', 'b', 'c', 'd', 'e'], [], false).map(({ isBaseline }) => isBaseline)
    expect(flags).toEqual([false, false, false, true, true])
  })

  test('are the newest 200; one that gets room because another went is not new', () => {
    const urls = Array.from({ length: 210 }, (_, index) => `u${index}`)
    const stored = childrenOf(urls, [], true)
    expect(stored).toHaveLength(200)
    const later = childrenOf(['top', ...urls.slice(5)], stored, false)
    expect(later).toHaveLength(200)
    expect(later[0]).toEqual(known('top'))
    expect(later.at(-1)).toEqual(known('u203', { isBaseline: true }))
  })
})
