import { afterAll, describe, test } from 'vitest'
import { cleanUp } from '../support/scene.ts'
import type { Behaviour } from './behaviour.ts'
import { expectScore, scoreOf } from './score.ts'
import { SEED, simulate } from './simulate.ts'
import { Table } from './table.ts'

/** Simulates weeks with each origin, holds them against what its behaviour says, and prints what they came to. */
export function weeksWith(origins: readonly (readonly [origin: string, behaviours: Behaviour[]])[]): void {
  cleanUp()
  const table = new Table()
  afterAll(() => table.print(`Weeks with origins (ORIGINS_SEED=${SEED})`))

  describe.each(origins)('an origin: %s', (group, behaviours) => {
    test.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))(
      '%s',
      async (name, behaviour) => {
        const weeks = await simulate(behaviour)
        const score = scoreOf(behaviour, weeks)
        table.add(`${group}: ${name}`, weeks.days, score)
        expectScore(behaviour, weeks, score)
      },
    )
  })
}
