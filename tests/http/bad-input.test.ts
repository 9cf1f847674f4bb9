import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BODIES } from './bad-input/bodies.ts'
import { SOURCES } from './bad-input/sources.ts'
import { SUBSCRIPTIONS } from './bad-input/subscriptions.ts'
import { TOPICS } from './bad-input/topics.ts'
import { expectRefusal, type Readership, startReadership, stateOf } from './support/refusals.ts'

let town: Readership
let before: unknown[]

beforeAll(async () => {
  town = await startReadership()
  before = await stateOf(town)
})
afterAll(() => town?.stop())

describe.each([
  ['a body', BODIES],
  ['a field of a topic', TOPICS],
  ['a source', SOURCES],
  ['a subscription', SUBSCRIPTIONS],
] as const)('%s', (_kind, cases) => {
  test.each(cases)('%s is refused', async (_what, ...refusal) => expectRefusal(town, ...refusal))
})

describe('after all of this', () => {
  test('nothing is half done, and the service is well', async () => {
    expect(await stateOf(town)).toEqual(before)
    expect((await town.worker.call('GET', '/health')).status).toBe(200)
  })
})
