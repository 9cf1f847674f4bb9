import type { Lifetime } from '../../sample/lifetime.ts'
import { flagship } from '../../src/topics/pack/flagship.ts'
import { type FeedPair, measureChanges, measureCold } from '../feed/cold.ts'
import { figure } from '../figures.ts'
import type { Flags } from '../flags.ts'
import { applyLoad, ask, type LoadOptions } from '../load.ts'
import { startBenchNewspaper } from '../newspaper.ts'
import type { Row } from '../table.ts'
import { type BantinWorker, type BenchWorker, startBantin, startBare } from '../workers.ts'

const ITEMS = 100
const GOAL = 0.8
const FEEDS = { all: '/feed.xml', topic: `/topics/${flagship.id}/feed.xml` }

/** Feeds of 100 items, against a bare route that hands out the very same bytes, in turns. */
export async function benchFeed(flags: Flags, lifetime: Lifetime): Promise<Row[]> {
  const newspaper = await startBenchNewspaper('on-topic')
  lifetime.add(newspaper.stop)
  // Some tell one story, which a feed names once.
  newspaper.publish(2 * ITEMS, 2 * ITEMS)
  const bantin = await startBantin(lifetime)
  await bantin.client.createTopic(flagship)
  await bantin.client.createSource({ id: 'bao', name: 'Báo Lạc Giang', url: newspaper.feedUrl })
  await bantin.client.poll()
  const bodies = { all: await readFeed(bantin, FEEDS.all), topic: await readFeed(bantin, FEEDS.topic) }
  const bare = await startBare(lifetime, bodies)
  const pair = (feed: keyof typeof FEEDS): FeedPair => ({
    bare: { worker: bare, url: `${bare.origin}/${feed}` },
    ours: { worker: bantin, url: bantin.origin + FEEDS[feed] },
  })

  const rows = [
    ...(await measureWarm(flags, `topic’s feed of ${ITEMS}`, pair('topic'), {})),
    ...(await measureWarm(flags, `topic’s feed of ${ITEMS}, gzip`, pair('topic'), {
      'accept-encoding': 'gzip',
    })),
    ...(await measureWarm(flags, `feed of all, ${ITEMS}`, pair('all'), {})),
    ...(await measureUnchanged(flags, pair('topic'))),
    ...(await measureCold(flags, pair('topic'), GOAL)),
    ...(await measureChanges(flags, pair('topic'), () => {
      newspaper.publish(1, ITEMS)
      return bantin.client.poll()
    })),
  ]
  await Promise.all([bantin.stop(), bare.stop(), newspaper.stop()])
  return rows
}

async function readFeed({ origin }: BantinWorker, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(origin + path)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const items = new TextDecoder().decode(bytes).split('<item>').length - 1
  if (items !== ITEMS) throw new Error(`${path} has ${items} items instead of ${ITEMS}`)
  return bytes
}

interface Target {
  worker: BenchWorker
  url: string
  load: LoadOptions
  rates: number[]
  answers: number
  cpuMs: number | null
}

async function targetOf(
  flags: Flags,
  { worker, url }: FeedPair['ours'],
  headers: Record<string, string>,
): Promise<Target> {
  const { status = 0, bytes } = await ask(url, headers)
  const load = {
    connections: flags.connections,
    ms: flags.seconds * 1000,
    headers,
    expected: { status, bytes },
  }
  // What the first answers cost is measured apart.
  await applyLoad(url, load)
  return { worker, url, load, rates: [], answers: 0, cpuMs: 0 }
}

async function measureWarm(
  flags: Flags,
  what: string,
  { bare, ours }: FeedPair,
  headers: Record<string, string>,
): Promise<Row[]> {
  const plain = await targetOf(flags, bare, headers)
  const own = await targetOf(flags, ours, headers)
  for (let round = 0; round < flags.rounds; round += 1) {
    // The order turns, so that what one round leaves behind does not always meet the same one.
    for (const each of round % 2 === 0 ? [plain, own] : [own, plain]) await measure(each)
  }
  const ratios = own.rates.map((rate, round) => rate / (plain.rates[round] ?? Number.NaN))
  const size = `${figure(own.load.expected.bytes / 1024)} KiB sent, ${flags.connections} connections`
  return [
    row(`${what}: bare Hono route`, plain, `${figure(plain.load.expected.bytes / 1024)} KiB sent`),
    row(`${what}: ours`, own, size),
    {
      what: '  the second over the first',
      values: ratios,
      unit: '×',
      note: `goal ≥ ${GOAL}${byCpu(plain, own)}`,
    },
  ]
}

/** The same by CPU time, to which others on the machine do less. */
function byCpu(plain: Target, own: Target): string {
  if (plain.cpuMs === null || own.cpuMs === null) return ''
  return `; by CPU time ${figure(plain.cpuMs / plain.answers / (own.cpuMs / own.answers))}`
}

async function measureUnchanged(flags: Flags, { ours }: FeedPair): Promise<Row[]> {
  const { etag = '' } = await ask(ours.url)
  const target = await targetOf(flags, ours, { 'if-none-match': etag })
  if (target.load.expected.status !== 304) throw new Error(`${ours.url} does not know its own ETag`)
  for (let round = 0; round < flags.rounds; round += 1) await measure(target)
  return [row('topic’s feed: not modified', target, '304 by ETag')]
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
