import { setTimeout as wait } from 'node:timers/promises'
import type { Lifetime } from '../../sample/lifetime.ts'
import { flagship } from '../../src/topics/pack/flagship.ts'
import type { Flags } from '../flags.ts'
import { startBenchNewspaper } from '../newspaper.ts'
import { type BenchReceiver, startBenchReceiver } from '../receiver.ts'
import type { Row } from '../table.ts'
import { type BantinWorker, startBantin } from '../workers.ts'

const SUBSCRIBING_AT_ONCE = 8
const DELIVERY_MS = 120_000

interface Account {
  matched: number
  sent: number
  pending: number
}

/** One article, many webhook subscribers who want it at once: from the publishing poll to the last delivery. */
export async function benchDigests(flags: Flags, lifetime: Lifetime): Promise<Row[]> {
  const { subscribers, articles } = flags
  const newspaper = await startBenchNewspaper('on-topic')
  lifetime.add(newspaper.stop)
  const receiver = await startBenchReceiver()
  lifetime.add(receiver.stop)
  newspaper.publish(1, 20)
  const worker = await startBantin(lifetime)
  await worker.client.createTopic(flagship)
  await worker.client.createSource({ id: 'bao', name: 'Báo Lạc Giang', url: newspaper.feedUrl })
  await worker.client.poll()

  const subscribed = await measured(worker, subscribers, () => subscribeAll(worker, receiver, subscribers))
  const rates: number[] = []
  const cpu: (number | null)[] = []
  for (let article = 1; article <= articles; article += 1) {
    newspaper.publish(1, 20)
    const delivered = await measured(worker, subscribers, async () => {
      const last = receiver.expect(subscribers)
      await Promise.all([worker.client.poll(), within(last, DELIVERY_MS)])
      return last
    })
    rates.push(delivered.aSecond)
    cpu.push(delivered.cpuMs)
    await requireAccount(worker, article * subscribers)
    if (receiver.deliveries() !== subscribers) throw new Error(`${receiver.deliveries()} deliveries came`)
  }
  await Promise.all([worker.stop(), newspaper.stop(), receiver.stop()])
  const known = cpu.filter((ms) => ms !== null)
  return [
    {
      what: 'webhook subscriptions',
      values: [subscribed.aSecond],
      unit: 'subscriptions/s',
      cpuMs: subscribed.cpuMs,
      note: `with their challenges, ${SUBSCRIBING_AT_ONCE} at once`,
    },
    {
      what: 'digests, immediate, by webhook',
      values: rates,
      unit: 'digests/s',
      cpuMs: known.length === 0 ? null : known.reduce((sum, ms) => sum + ms, 0) / known.length,
      note: `${subscribers} subscribers, one shard, an article a round`,
    },
  ]
}

/** `work` answers the time of its end, if that is not when it settles. */
async function measured(worker: BantinWorker, count: number, work: () => Promise<number | undefined>) {
  const cpu = worker.cpuMs()
  const started = performance.now()
  const ended = (await work()) ?? performance.now()
  const after = worker.cpuMs()
  return {
    aSecond: (count / (ended - started)) * 1000,
    cpuMs: cpu === null || after === null ? null : (after - cpu) / count,
  }
}

async function subscribeAll(
  { client }: BantinWorker,
  { origin }: BenchReceiver,
  count: number,
): Promise<undefined> {
  let next = 0
  const subscribe = async () => {
    while (next < count) {
      next += 1
      await client.subscribe({
        channel: { type: 'webhook', url: `${origin}/hook/${next}` },
        topics: [flagship.id],
        schedule: { cadence: 'immediate' },
        consent: true,
      })
    }
  }
  await Promise.all(Array.from({ length: SUBSCRIBING_AT_ONCE }, subscribe))
}

/** The ledger must agree with what came: every event × subscription sent, none left. */
async function requireAccount({ origin, token }: BantinWorker, sent: number): Promise<void> {
  for (let look = 0; ; look += 1) {
    const answer = await fetch(`${origin}/api/v1/account`, { headers: { authorization: `Bearer ${token}` } })
    const account = (await answer.json()) as Account
    if (account.pending === 0 && account.sent === sent && account.matched === sent) return
    if (look === 50) throw new Error(`The account should say ${sent} sent: ${JSON.stringify(account)}`)
    await wait(200)
  }
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const late = new AbortController()
  return Promise.race([
    promise.finally(() => late.abort()),
    wait(ms, undefined, { signal: late.signal }).then(() => {
      throw new Error(`Not every digest came within ${ms} ms`)
    }),
  ])
}
