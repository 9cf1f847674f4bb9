import fc from 'fast-check'
import { expect, test } from 'vitest'
import { steps, styles, weeksOf } from '../../../support/press-weeks.ts'
import { Memory } from './memory.ts'

/** `MODEL_RUNS` asks for more; a failure prints the seed and the shortest history that was found. */
const RUNS = Number(process.env.MODEL_RUNS || 300)

test('over weeks in which a paper changes what it can, what is new is what it had not listed before', {
  timeout: 600_000,
}, () => {
  const met = { moves: 0, rewrites: 0, emptied: 0, documents: 0, fresh: 0 }
  fc.assert(
    fc.property(styles, steps, (style, weeks) => {
      const memory = new Memory()
      for (const { listed, unseen, step } of weeksOf(style, weeks)) {
        const { fresh, facts } = memory.take(listed.map(({ item }) => item))
        expect(fresh.toSorted(), JSON.stringify(step)).toEqual(
          unseen.map(({ item }) => item.title).toSorted(),
        )
        met.documents += 1
        met.fresh += fresh.length
        met.moves += facts.movedHost ? 1 : 0
        met.rewrites += facts.rewrittenGuids ? 1 : 0
        met.emptied += listed.length === 0 ? 1 : 0
      }
    }),
    { numRuns: RUNS, ...(process.env.MODEL_SEED ? { seed: Number(process.env.MODEL_SEED) } : {}) },
  )
  for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(RUNS / 20)
})
