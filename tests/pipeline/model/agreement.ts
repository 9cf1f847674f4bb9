import { expect } from 'vitest'
import type { Model } from './model.ts'
import type { Shard } from './shard.ts'

/**
 * The shard accounts for each event as the model does, waits for the same hours and holds the same events. Answers
 * whether a lane waits for a delivery that is due.
 */
export function expectAgreement(shard: Shard, model: Model, now: number): { isLaneHeld: boolean } {
  const account = shard.account()
  const { kept, anew } = shard.agendas(now)
  const { held: lanesHeld, ...expected } = model.dueLanes(now)
  expect({
    mark: shard.mark(),
    held: shard.heldSeqs(),
    account,
    ...kept,
  }).toEqual({
    mark: model.mark,
    held: model.held.map(({ seq }) => seq),
    account: model.account(),
    ...expected,
  })
  expect(anew, 'the agenda that was kept is the one of the rows').toEqual(kept)
  const { matched, sent, suppressed, pending, dead } = account
  expect(sent + suppressed + pending + dead, 'the account is balanced').toBe(matched)
  return { isLaneHeld: lanesHeld.length > 0 }
}

/** Every event that a kept digest names can still be shown. */
export function expectDigestsWhole(shard: Shard): void {
  const held = new Set(shard.heldSeqs())
  expect(shard.namedSeqs().filter((seq) => !held.has(seq))).toEqual([])
}
