import { setTimeout as wait } from 'node:timers/promises'
import type { BenchNewspaper } from '../newspaper.ts'
import type { BantinWorker } from '../workers.ts'
import type { Counts } from './counting.ts'
import type { DeliveryFlags } from './flags.ts'
import type { DigestReceiver } from './receiver.ts'
import { askSends, askShards } from './shards.ts'

/** Articles that one digest tells. */
const ARTICLES = 3
const ZONE_MS = 7 * 3_600_000
const MINUTE_MS = 60_000

/** What is measured of sending so many digests. */
export interface Sent {
  digests: number
  /** From the hour until the last one was settled. */
  seconds: number
  /** Of all processes that sent, ms; null where it cannot be told. */
  cpuMs: number | null
  counts: Counts
}

export interface WindowSent extends Sent {
  /** CPU time from the poll until the shards know when each digest is due, ms. */
  pushCpuMs: number | null
  /** From a request to its answer, ms, and the length of its body; 0 where nothing is sent by HTTP, or at all. */
  sendMs: number
  bytes: number
  sample: string
}

export interface Site {
  worker: BantinWorker
  newspaper: BenchNewspaper
  receiver: DigestReceiver
  flags: DeliveryFlags
}

/** One morning: articles come, their hour comes, every subscriber gets a digest. `beforeHour` is done in between. */
export async function measureWindow(site: Site, beforeHour: () => Promise<void>): Promise<WindowSent> {
  const { worker, newspaper, receiver, flags } = site
  const { subscribers, shards } = flags
  const { origin } = worker
  const hour = nextHour(10_000 + 0.2 * subscribers)
  const at = clockOf(hour)
  const quiet = [clockOf(hour + 12 * 60 * MINUTE_MS), clockOf(hour + 19 * 60 * MINUTE_MS)] as const
  await askShards(origin, shards, { do: 'next-day', at, quiet: [...quiet] })
  const before = await askShards(origin, shards, { do: 'reset' })
  const pushed = await consumed(worker, async () => {
    newspaper.publish(ARTICLES, 20)
    await worker.client.poll()
    // Who asks next is answered behind the alarm that the push had set.
    await wait(1_000)
    await askShards(origin, shards, { do: 'counts' })
  })
  await beforeHour()
  await Promise.all([receiver.received(), askSends(origin)])
  const left = hour - Date.now()
  if (left <= 0) throw new Error('The hour came before the news')
  await wait(left - 200)
  const sent = await consumed(worker, async () => {
    await wait(Math.max(hour - Date.now(), 0))
    return untilSettled(site)
  })
  const counts = { ...sent.value, databaseBytes: sent.value.databaseBytes - before.databaseBytes }
  await requireAccount(worker)
  const { count, repeats, addresses, bytes, sample } = await receiver.received()
  const isKept = flags.channel === 'outbox'
  if (!isKept && (count !== subscribers || repeats !== 0 || addresses !== subscribers))
    throw new Error(`${count} digests came, ${repeats} of them again, to ${addresses} addresses`)
  const sends = await askSends(origin)
  return {
    digests: subscribers,
    seconds: (counts.lastAt - hour) / 1000,
    cpuMs: sent.cpuMs,
    counts,
    pushCpuMs: pushed.cpuMs,
    sendMs: sends.count === 0 ? 0 : sends.ms / sends.count,
    bytes: count === 0 ? 0 : bytes / count,
    sample,
  }
}

/** The counts once every digest was settled. */
async function untilSettled({ worker, flags }: Site): Promise<Counts> {
  const { subscribers, shards } = flags
  const deadline = Date.now() + 60_000 + 20 * subscribers
  for (;;) {
    const counts = await askShards(worker.origin, shards, { do: 'counts' })
    if (counts.settled >= subscribers) {
      // The last run ends.
      await wait(500)
      return askShards(worker.origin, shards, { do: 'counts' })
    }
    if (Date.now() > deadline) throw new Error(`Only ${counts.settled} of ${subscribers} digests left`)
    await wait(500)
  }
}

/** The ledger must agree with what came: nothing is left, nothing was lost. */
async function requireAccount({ origin, token }: BantinWorker): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/account`, { headers: { authorization: `Bearer ${token}` } })
  const account = (await answer.json()) as { matched: number; sent: number; suppressed: number }
  if (account.matched === account.sent + account.suppressed) return
  throw new Error(`The account should say that all was sent: ${JSON.stringify(account)}`)
}

export async function consumed<T>(worker: BantinWorker, work: () => Promise<T>) {
  const cpu = worker.cpuMs()
  const began = performance.now()
  const value = await work()
  const ms = performance.now() - began
  const after = worker.cpuMs()
  return { value, ms, cpuMs: cpu === null || after === null ? null : after - cpu }
}

/** The first full minute that is so far ahead, ms since 1970 UTC. */
function nextHour(aheadMs: number): number {
  return Math.ceil((Date.now() + aheadMs) / MINUTE_MS) * MINUTE_MS
}

/** What a clock in Vietnam shows. */
function clockOf(time: number): string {
  return new Date(time + ZONE_MS).toISOString().slice(11, 16)
}
