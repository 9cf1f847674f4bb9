import { evictDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Push } from '../../src/events.ts'
import { type Account, watchAccount } from '../faults/support/account-watch.ts'
import { showRun } from '../faults/support/fault-row.ts'
import { type Random, seededRandom } from '../faults/support/random.ts'
import { countReceipts, judge, NOTHING_WRONG, readOn } from '../faults/support/receipts.ts'
import { type Crowd, crowd } from './support/crowd.ts'
import { pause } from './support/gate.ts'
import { kill, mailroom, newsroom } from './support/objects.ts'
import { ask, balanced, call, cron, visit } from './support/operator.ts'
import { goodLine, type Line, layLine } from './support/reach.ts'
import { cleanUp, HOUR, takeClock } from './support/scene.ts'

cleanUp()

const READERS = 36
const ROUNDS = Number(process.env.ROUNDS || 8)
const SHARDS = [0, 1] as const
const SECOND = 1_000
/** So far the clock goes between two looks in the end, and so often: within what a webhook remembers ids for. */
const STEP = 3 * HOUR
const STEPS = 36

interface Faults {
  line?: (random: Random, count: () => void) => Line
  /** Objects end in the middle of what they do. */
  shardsEnd?: boolean
  newsroomEnds?: boolean
  isJumping?: boolean
  isBad?: boolean
}

/** Half of the pushes or their answers are lost. */
const lossy = (random: Random, count: () => void): Line => {
  return async (push, arrive) => {
    const chance = random.next()
    if (chance < 0.5) count()
    if (chance < 0.25) throw new Error('the push was lost')
    const answer = await arrive(push)
    if (chance < 0.5) throw new Error('the answer was lost')
    return answer
  }
}

/** Each push comes twice, at once or behind a later one, and some that came long ago come again. */
const doubling = (random: Random, count: () => void): Line => {
  const earlier: Push[] = []
  return async (push, arrive) => {
    count()
    earlier.push(push)
    const [answer] = await Promise.all([arrive(push), arrive(push)])
    await arrive(earlier[random.whole(0, earlier.length - 1)] ?? push)
    return answer
  }
}

const runs: [fault: string, Faults][] = [
  ['pushes lost', { line: lossy }],
  ['pushes doubled', { line: doubling }],
  ['shards evicted in the middle', { shardsEnd: true }],
  ['the Newsroom evicted in the middle', { newsroomEnds: true }],
  ['the clock jumping an hour', { isJumping: true }],
  ['receivers failing', { isBad: true }],
  ['all at once', { line: lossy, shardsEnd: true, newsroomEnds: true, isJumping: true, isBad: true }],
]

test.each(runs)(
  '%s: every reader has every article, under one id each',
  { timeout: 104_000 + ROUNDS * 2_000 },
  async (fault, faults) => {
    const random = seededRandom()
    const clock = takeClock()
    const scene = await crowd(READERS, random)
    const watch = watchAccount(accountNow, 20)
    let injected = 0
    const count = () => {
      injected += 1
    }
    const lay = async () => {
      if (faults.line) await layLine(faults.line(random, count))
    }
    await lay()
    scene.misbehave(faults.isBad ?? false)
    for (let round = 0; round < ROUNDS; round += 1) {
      // Readers by the hour have theirs before it is more than a message holds.
      clock.forward(round % 8 === 7 ? HOUR : SECOND)
      for (let n = random.whole(1, 2); n > 0; n -= 1) scene.publish()
      const polling = visit().catch(() => 0)
      if (faults.newsroomEnds) {
        await pause(random.whole(0, 10))
        count()
        await kill(newsroom)
        await lay()
      }
      await polling
      await visit().catch(() => 0)
      const sending = Promise.allSettled(SHARDS.map((shard) => mailroom(shard).tick(Date.now())))
      if (faults.isJumping) {
        count()
        clock.forward(random.pick([HOUR, -HOUR]))
      }
      if (faults.shardsEnd) {
        count()
        await endShard(scene, random)
      }
      await sending
      // Without haste, too, as the platform does with an object that it moves.
      if (faults.shardsEnd && round % 4 === 3) await evict(random.pick(SHARDS))
    }

    await layLine(goodLine)
    scene.misbehave(false)
    await settle(clock)
    const { mails, repeatedMails } = mailsOf(scene)
    const { retried } = await ask<{ retried: number }>('POST', '/api/v1/deliveries/retry', {
      from: '2020-01-01T00:00:00Z',
      to: '2100-01-01T00:00:00Z',
    })
    await settle(clock)
    await watch.stop()
    await readOn(scene.book.receipts, (address, headers) => {
      const { pathname, search } = new URL(address)
      return call('GET', pathname + search, undefined, headers)
    })
    const wrongs = judge(scene.book.receipts, scene.readers, scene.published)
    const account = await balanced()
    showRun(fault, {
      receipts: scene.book.receipts,
      wrongs,
      faults: { injected, failures: scene.failures() },
      account,
      watch,
      replayed: retried,
      seed: random.seed,
    })

    expect(wrongs).toEqual(NOTHING_WRONG)
    expect(watch.wrong).toEqual([])
    expect(mails).toBeGreaterThan(0)
    expect(repeatedMails).toBe(0)
    const told = scene.published.length * READERS
    expect(account).toEqual({ matched: told, sent: told, suppressed: 0, pending: 0, dead: 0, reasons: {} })
  },
)

async function evict(shard: number): Promise<void> {
  await mailroom(shard).mark()
  await evictDurableObject(mailroom(shard))
}

/** Ends a shard while its digests are on their way. */
async function endShard({ book }: Crowd, random: Random): Promise<void> {
  const before = book.receipts.length
  const awaited = random.whole(1, READERS)
  for (let looks = 0; book.receipts.length < before + awaited && looks < 20; looks += 1) await pause(2)
  const shard = random.pick(SHARDS)
  await kill(() => mailroom(shard))
  book.life += 1
}

/** Lets the clock go on until nothing waits any more. */
async function settle(clock: { forward(ms: number): void }): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    await cron()
    if ((await balanced()).pending === 0) return
    clock.forward(STEP)
  }
  throw new Error('something waits still')
}

/** By a transport that knows no repeats: mails that came, and those that came again. */
function mailsOf({ book }: Crowd): { mails: number; repeatedMails: number } {
  const { digests, repeats } = countReceipts(book.receipts.filter(({ reader }) => reader.includes('@')))
  return { mails: digests, repeatedMails: repeats }
}

/** An object that ends just then answers nobody. */
async function accountNow(): Promise<Account | null> {
  const response = await call('GET', '/api/v1/account')
  return response.ok ? ((await response.json()) as Account) : null
}
