import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { operations, start } from './operations.ts'
import { Run } from './run.ts'
import type { Operation } from './words.ts'

/**
 * Random lists of operations, done to a real shard and to the model. `MODEL_RUNS` asks for more of them; a failure
 * prints the shortest list that was found, with the `MODEL_SEED` and `MODEL_PATH` that bring it back. What the lists
 * came to is printed at the end.
 */
const RUNS = Number(process.env.MODEL_RUNS || 1000)
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
  'a clock that is set back',
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
  'an attempt that waits for quiet hours or days off to end',
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
  const print = console.log
  vi.spyOn(console, 'log').mockReturnValue()
  const met = new Map<string, number>()
  const sum = { runs: 0, operations: 0, schedules: 0, setBack: 0, sleepsOverADay: 0, events: 0 }
  await runInDurableObject(env.MAILROOM.getByName('model'), async (_instance, { storage }) => {
    const property = fc.asyncProperty(start, operations, async (from, list) => {
      sum.runs += 1
      if (sum.runs % RUNS_AT_A_STRETCH === 0) await scheduler.wait(0)
      sum.events += runAndForget(storage, from, list, (what) => met.set(what, (met.get(what) ?? 0) + 1))
      sum.operations += list.length
      sum.schedules += list.filter((operation) => 'schedule' in operation).length
      const waits = list.flatMap((operation) => (operation.do === 'wait' ? [operation.minutes] : []))
      sum.setBack += waits.filter((minutes) => minutes < 0).length
      sum.sleepsOverADay += waits.filter((minutes) => minutes > 1_440).length
    })
    await fc.assert(property, { numRuns: RUNS, seed: SEED, path: PATH, unbiased: true })
  })
  print(sum, Object.fromEntries([...met].sort()))
  if (RUNS >= 1000) expect([...met.keys()].sort()).toEqual([...SITUATIONS].sort())
}, 600_000)

class Forget extends Error {}

/** A run leaves nothing behind: its transaction never commits. Answers how many events × subscriptions it was about. */
function runAndForget(
  storage: DurableObjectStorage,
  from: number,
  list: readonly Operation[],
  met: (situation: string) => void,
): number {
  let matched = 0
  try {
    storage.transactionSync(() => {
      const run = new Run(storage, from, met)
      for (const operation of list) run.do(operation)
      matched = run.drain()
      throw new Forget()
    })
  } catch (error) {
    if (!(error instanceof Forget)) throw error
  }
  return matched
}
