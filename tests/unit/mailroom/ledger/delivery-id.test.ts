import { expect, test } from 'vitest'
import { deliveryId } from '../../../../src/mailroom/ledger/delivery.ts'

const row = {
  n: 41,
  subscriber: 's3-0011aabb',
  kind: 'digest',
  lane: 'scheduled',
  createdAt: Date.UTC(2026, 10, 24),
} as const

test('a delivery’s id names shard and number, and a hash', () => {
  expect(deliveryId(row)).toMatch(/^s3-41-[0-9a-f]{16}$/)
  expect(deliveryId({ ...row })).toBe(deliveryId(row))
})

test.each([
  ['at another time, as after a recovery', { createdAt: row.createdAt + 1 }],
  ['of another subscriber', { subscriber: 's3-0011aabc' }],
  ['of the other lane', { lane: 'urgent' }],
  ['of another kind', { kind: 'confirmation', lane: '' }],
  ['of another number', { n: 42 }],
] as const)('the row %s has another', (_what, other) => {
  expect(deliveryId({ ...row, ...other })).not.toBe(deliveryId(row))
})
