import { expect } from 'vitest'
import type { NewsEvent } from '../../../src/events.ts'
import type { Delivery } from './model-rows.ts'
import type { WindowRow } from './shard.ts'

/** The row of a window that was closed at `now` says what it must, and what it says of itself is true. */
export function checkWindow(row: WindowRow, expected: Delivery, told: NewsEvent[], now: number): void {
  const { lane, status, reason, payload } = row
  expect({ lane, status, reason, seqs: seqsOf(row) }).toEqual({
    lane: expected.lane,
    status: expected.status,
    reason: expected.reason,
    seqs: numbers(expected.told.map(({ seq }) => seq)),
  })
  if (!payload) return
  const storyOf = new Map(told.map(({ seq, story }) => [seq, story]))
  const stories = payload.items.map((seqs) => [...new Set(seqs.map((seq) => storyOf.get(seq)))].join())
  expect(stories.sort(), 'one item for each story').toEqual(names(told.map(({ story }) => story)))
  const updates = payload.updates?.map(({ item, toldAt }) => [
    storyOf.get(payload.items[item]?.[0] ?? 0),
    toldAt,
  ])
  expect(new Map(updates as [string, number | null][])).toEqual(expected.updated)
  expect(names(payload.topics.map(({ id }) => id))).toEqual(names(told.map(({ topic }) => topic)))
  expect(payload.from, 'a window holds its events').toBeLessThanOrEqual(Math.min(...told.map(({ at }) => at)))
  expect(payload.to).toBe(now)
}

/** The events that a row's payload names, in order. */
export function seqsOf({ payload }: WindowRow): number[] {
  return numbers(payload?.items.flat() ?? [])
}

function numbers(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b)
}

function names(list: readonly string[]): string[] {
  return [...new Set(list)].sort()
}
