import type { Lifetime } from '../../sample/lifetime.ts'
import { flagship } from '../../src/topics/pack/flagship.ts'
import type { Flags } from '../flags.ts'
import { applyLoad, type LoadOptions } from '../load.ts'
import { startBenchNewspaper } from '../newspaper.ts'
import type { Row } from '../table.ts'
import { type BenchWorker, startBantin, startBare } from '../workers.ts'

const ITEMS = 100
const AIM = 0.8

interface Target {
  worker: BenchWorker
  url: string
  load: LoadOptions
  rates: number[]
  answers: number
  cpuMs: number | null
}

/** A topic's feed of 100 items, against a bare route that hands out the very same bytes, in turns. */
export async function benchFeed(flags: Flags, lifetime: Lifetime): Promise<Row[]> {
  const newspaper = await startBenchNewspaper('on-topic')
  lifetime.add(newspaper.stop)
  newspaper.publish(ITEMS, ITEMS)
  const bantin = await startBantin(lifetime)
  await bantin.client.createTopic(flagship)
  await bantin.client.createSource({ id: 'bao', name: 'Báo Lạc Giang', url: newspaper.feedUrl })
  await bantin.client.poll()
  const url = `${bantin.origin}/topics/${flagship.id}/feed.xml`
  const answer = await fetch(url)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const items = new TextDecoder().decode(bytes).split('<item>').length - 1
  if (items !== ITEMS) throw new Error(`The feed has ${items} items instead of ${ITEMS}`)
  const bare = await startBare(lifetime, bytes)

  const target = (worker: BenchWorker, address: string, load: Partial<LoadOptions> = {}): Target => {
    const expected = { status: 200, bytes: bytes.length }
    const ms = flags.seconds * 1000
    return {
      worker,
      url: address,
      load: { connections: flags.connections, ms, expected, ...load },
      rates: [],
      answers: 0,
      cpuMs: 0,
    }
  }
  const plain = target(bare, `${bare.origin}/feed.xml`)
  const ours = target(bantin, url)
  const unchanged = target(bantin, url, {
    headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    expected: { status: 304, bytes: 0 },
  })
  for (const each of [plain, ours, unchanged]) await applyLoad(each.url, each.load)
  for (let round = 0; round < flags.rounds; round += 1) {
    // The order turns, so that what one round leaves behind does not always meet the same one.
    const order = round % 2 === 0 ? [plain, ours] : [ours, plain]
    for (const each of [...order, unchanged]) await measure(each)
  }
  await Promise.all([bantin.stop(), bare.stop(), newspaper.stop()])

  const ratios = ours.rates.map((rate, round) => rate / (plain.rates[round] ?? Number.NaN))
  const size = `${Math.round(bytes.length / 1024)} KiB, ${flags.connections} connections`
  return [
    row('feed of 100 items: bare Hono route', plain, size),
    row('feed of 100 items: /topics/{id}/feed.xml', ours, size),
    { what: '  the second over the first', values: ratios, unit: '×', note: `aim ≥ ${AIM}` },
    row('feed of 100 items: not modified', unchanged, '304 by ETag'),
  ]
}

async function measure(target: Target): Promise<void> {
  const before = target.worker.cpuMs()
  const { answers, aSecond } = await applyLoad(target.url, target.load)
  const after = target.worker.cpuMs()
  target.rates.push(aSecond)
  target.answers += answers
  target.cpuMs =
    before === null || after === null || target.cpuMs === null ? null : target.cpuMs + after - before
}

function row(what: string, { rates, cpuMs, answers }: Target, note: string): Row {
  return { what, values: rates, unit: 'requests/s', cpuMs: cpuMs === null ? null : cpuMs / answers, note }
}
