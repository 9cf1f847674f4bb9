import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { operations } from './operations.ts'
import { Run } from './run.ts'
import type { Operation } from './words.ts'

/**
 * Random lists of operations, done to a real shard and to the model. `MODEL_RUNS` asks for more of them; a failure
 * prints the shortest list that was found, with the `MODEL_SEED` and `MODEL_PATH` that bring it back.
 */
const RUNS = Number(process.env.MODEL_RUNS || 2000)
const SEED = Number(process.env.MODEL_SEED || Date.now() % 2 ** 31)
const PATH = process.env.MODEL_PATH ?? ''
/** So often the runtime and the test runner are let in. */
const RUNS_AT_A_STRETCH = 50

/** What enough runs must have come upon, else they show nothing. */
const SITUATIONS = [
  'a seq above the mark',
  'a seq below the mark',
  'a push that is not taken',
  'an event that is known',
  'a topic that moves between lanes with events waiting',
  'a topic that is followed again',
  'a lane that waits for its due delivery',
  'a digest that is due',
  'a digest that leaves a repeat out',
  'a digest that leaves an update out',
  'a digest that updates what was told',
  'a digest that updates what was never told',
  'a window that is suppressed: repeat',
  'a window that is suppressed: update',
  'a window that is suppressed: paused',
  'a window that is suppressed: disabled',
  'a digest that dies: refused',
  'a digest that dies: gone',
  'a digest that dies: ambiguous',
  'a digest that dies: endpoint_failing',
  'a digest that is replayed',
  'a repeat that nobody would know',
  'a recovery in the middle',
  'a transport that fails',
  'a host that is left alone',
  'a digest that arrives after its end',
  'a sweep that removes events',
  'a sweep that removes deliveries',
]

test('whatever happens, each event of each subscription is in one place, and the account says which', async () => {
  console.log(`MODEL_SEED=${SEED} MODEL_RUNS=${RUNS}`)
  // Every attempt that fails has its line in the log.
  vi.spyOn(console, 'log').mockReturnValue()
  const met = new Set<string>()
  let runs = 0
  await runInDurableObject(env.MAILROOM.getByName('model'), async (_instance, { storage }) => {
    const property = fc.asyncProperty(operations, async (list) => {
      runs += 1
      if (runs % RUNS_AT_A_STRETCH === 0) await scheduler.wait(0)
      runAndForget(storage, list, (situation) => met.add(situation))
    })
    await fc.assert(property, { numRuns: RUNS, seed: SEED, path: PATH, unbiased: true })
  })
  if (RUNS >= 1000) expect([...met].sort()).toEqual([...SITUATIONS].sort())
}, 600_000)

class Forget extends Error {}

/** A run leaves nothing behind: its transaction never commits. */
function runAndForget(
  storage: DurableObjectStorage,
  list: readonly Operation[],
  met: (situation: string) => void,
): void {
  try {
    storage.transactionSync(() => {
      const run = new Run(storage, met)
      for (const operation of list) run.do(operation)
      run.drain()
      throw new Forget()
    })
  } catch (error) {
    if (!(error instanceof Forget)) throw error
  }
}
