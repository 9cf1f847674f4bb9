import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../../src/feeds/read/read.ts'
import { bytesOf, CONTEXT, type FeedCase } from './case.ts'
import { compare, type Reading } from './compare.ts'
import { FAMILIES } from './families.ts'

/** Against hangs, not a measurement: nothing takes so long as a tenth of it. */
const AT_MOST_MS = 10_000

function readingOf(one: FeedCase): Reading | { refused: string } {
  const result = readFeed(bytesOf(one), {
    ...CONTEXT,
    url: one.url ?? CONTEXT.url,
    contentType: one.contentType ?? null,
    selectors: one.selectors ?? null,
  })
  if (!result.ok) return { refused: result.reason }
  return { ...result.feed, ...result.feed.timing }
}

describe.each(FAMILIES)('$name', ({ cases }) => {
  test.each(cases)('$name', (one) => {
    const started = performance.now()
    const wrong = compare(one.expect, readingOf(one)).filter(({ right }) => !right)
    expect(wrong).toEqual([])
    expect(performance.now() - started).toBeLessThan(AT_MOST_MS)
  })

  test('no two cases go by one name', () => {
    const names = cases.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
