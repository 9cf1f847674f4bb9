import { afterAll, describe, test } from 'vitest'
import { cleanUp } from '../support/scene.ts'
import type { Behaviour } from './behaviour.ts'
import { bodies } from './behaviours/bodies.ts'
import { dates } from './behaviours/dates.ts'
import { identity } from './behaviours/identity.ts'
import { kinds } from './behaviours/kinds.ts'
import { redirects } from './behaviours/redirects.ts'
import { refusals } from './behaviours/refusals.ts'
import { timing } from './behaviours/timing.ts'
import { validators } from './behaviours/validators.ts'
import { expectScore, scoreOf } from './score.ts'
import { SEED, simulate } from './simulate.ts'
import { Table } from './table.ts'

cleanUp()

const table = new Table()
afterAll(() => table.print(`Weeks with origins (ORIGINS_SEED=${SEED})`))

describe.each<[origin: string, behaviours: Behaviour[]]>([
  ['validators', validators],
  ['answers instead', refusals],
  ['a body that', bodies],
  ['redirects', redirects],
  ['guids and addresses', identity],
  ['dates', dates],
  ['what else it has', kinds],
  ['its time', timing],
])('an origin: %s', (group, behaviours) => {
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
