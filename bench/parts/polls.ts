import { setTimeout as wait } from 'node:timers/promises'
import type { Lifetime } from '../../sample/lifetime.ts'
import { flagship } from '../../src/topics/pack/flagship.ts'
import type { Flags } from '../flags.ts'
import { startBenchNewspaper } from '../newspaper.ts'
import type { Row } from '../table.ts'
import { startBantin } from '../workers.ts'

const IDLE_POLLS = 100
const NEW_ITEMS = 20
/** A KV key may be put once a second; a poll that comes sooner waits for its puts, which is not what is measured. */
const PUT_SPACING_MS = 1_100

/** `POST /polls`, one after the other: with nothing new, and with 20 new items each time. */
export async function benchPolls(flags: Flags, lifetime: Lifetime): Promise<Row[]> {
  const newspaper = await startBenchNewspaper('mixed')
  lifetime.add(newspaper.stop)
  newspaper.publish(NEW_ITEMS, NEW_ITEMS)
  const { client, cpuMs, stop } = await startBantin(lifetime)
  await client.createTopic(flagship)
  await client.createSource({
    id: 'bao',
    name: 'Báo Lạc Giang',
    url: newspaper.feedUrl,
    minIntervalMinutes: 10_080,
  })
  const poll = async (status: 'new' | 'unchanged', items: number): Promise<number> => {
    const started = performance.now()
    const [report] = (await client.poll()).sources
    const ms = performance.now() - started
    if (report?.status === status && (report.new ?? 0) === items) return ms
    throw new Error(`A poll should be “${status}” with ${items} new items: ${JSON.stringify(report)}`)
  }
  await poll('new', NEW_ITEMS)
  for (let n = 0; n < IDLE_POLLS; n += 1) await poll('unchanged', 0)

  const idle = { rates: [] as number[], cpu: [] as (number | null)[] }
  const news = { rates: [] as number[], cpu: [] as (number | null)[] }
  for (let round = 0; round < flags.rounds; round += 1) {
    const start = { at: performance.now(), cpu: cpuMs() }
    for (let n = 0; n < IDLE_POLLS; n += 1) await poll('unchanged', 0)
    idle.rates.push((IDLE_POLLS / (performance.now() - start.at)) * 1000)
    idle.cpu.push(difference(cpuMs(), start.cpu))

    await wait(PUT_SPACING_MS)
    newspaper.publish(NEW_ITEMS, NEW_ITEMS)
    const before = cpuMs()
    news.rates.push(1000 / (await poll('new', NEW_ITEMS)))
    news.cpu.push(difference(cpuMs(), before))
  }
  if (newspaper.asked.unchanged < IDLE_POLLS * flags.rounds)
    throw new Error('Idle polls were not conditional')
  await Promise.all([stop(), newspaper.stop()])
  return [
    {
      what: 'poll with nothing new',
      values: idle.rates,
      unit: 'polls/s',
      cpuMs: mean(idle.cpu, IDLE_POLLS),
      note: `304, one at a time, ${IDLE_POLLS} a round`,
    },
    {
      what: `poll with ${NEW_ITEMS} new items`,
      values: news.rates,
      unit: 'polls/s',
      cpuMs: mean(news.cpu, 1),
      note: 'read, matched, stored, put into KV',
    },
  ]
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before
}

function mean(cpu: readonly (number | null)[], polls: number): number | null {
  const known = cpu.filter((ms) => ms !== null)
  if (known.length < cpu.length) return null
  return known.reduce((sum, ms) => sum + ms, 0) / known.length / polls
}
