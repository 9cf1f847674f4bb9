import { expect, test } from 'vitest'
import { newestOfShards, readShardCursor, SHARD_CURSOR } from '../../../src/http/shard-pages.ts'

/** Rows of two shards, written at these hours; the second shard's clock was once set back. */
const SHARDS = [
  [
    [1, '08'],
    [2, '10'],
    [3, '12'],
  ],
  [
    [1, '09'],
    [2, '13'],
    [3, '11'],
  ],
] as const

/** As each shard answers: its newest before a number. */
const answers = (cursor: readonly number[], limit: number) =>
  SHARDS.map((rows, shard) =>
    rows
      .filter(([n]) => n < (cursor[shard] ?? 99))
      .toReversed()
      .slice(0, limit + 1)
      .map(([n, hour]) => ({ n, at: `2026-11-24T${hour}:00:00.000Z`, view: `${shard}/${n}` })),
  )

test.each([1, 2, 3, 5, 6, 9])('pages of %i hold every row once, each shard’s in its own order', (limit) => {
  const seen: string[] = []
  let cursor: readonly number[] = []
  for (let page = 0; page < 9; page += 1) {
    const { items, cursor: next } = newestOfShards(answers(cursor, limit), limit)
    seen.push(...items)
    if (next === null) break
    expect(items).toHaveLength(limit)
    expect(next).toMatch(SHARD_CURSOR)
    cursor = readShardCursor(next)
  }
  expect(seen).toEqual(['0/3', '1/3', '1/2', '0/2', '1/1', '0/1'])
})

test('shards without rows give an empty page and no other', () => {
  expect(newestOfShards([[], []], 5)).toEqual({ items: [], cursor: null })
})
