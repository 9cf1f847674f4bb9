import { expect, test } from 'vitest'
import { EventCounts } from '../../../../src/mailroom/ledger/event-counts.ts'

const counts = new EventCounts([
  { topic: 'cau', seq: 3 },
  { topic: 'cau', seq: 5 },
  { topic: 'cau', seq: 9 },
  { topic: 'dat', seq: 4 },
])

test.each([
  ['cau', 0, 9, 3],
  ['cau', 3, 9, 2],
  ['cau', 2, 5, 2],
  ['cau', 5, 8, 0],
  ['cau', 9, 99, 0],
  ['cau', 9, 3, 0],
  ['dat', 0, 99, 1],
  ['dat', 4, 99, 0],
  ['nobody', 0, 99, 0],
])('%s behind %i and up to %i: %i', (topic, from, to, count) => {
  expect(counts.between(topic, from, to)).toBe(count)
})
