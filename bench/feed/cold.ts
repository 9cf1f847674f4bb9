import { setTimeout as wait } from 'node:timers/promises'
import { figure } from '../figures.ts'
import type { Flags } from '../flags.ts'
import { applyLoad, ask } from '../load.ts'
import type { Row } from '../table.ts'
import type { BenchWorker } from '../workers.ts'

/** A feed of ours, and the bare route that hands out the same bytes. */
export interface FeedPair {
  bare: { worker: BenchWorker; url: string }
  ours: { worker: BenchWorker; url: string }
}

/** Requests of one cold round. */
const FIRST = 200
/** Each round starts four processes anew. */
const MOST_ROUNDS = 4
/** So much news may come until a page of a feed shows some, and so often it is looked at in between. */
const MOST_CHANGES = 50
const LOOKS = 20
/** An address that neither knows: it starts the isolate, and no code of any feed. */
const NOWHERE = '/khong-co/o-day'

const SIDES = ['bare', 'ours'] as const
type Sides<T> = Record<(typeof SIDES)[number], T>

/**
 * A fresh process each: the first requests for a feed, which come all at once and find nothing compiled and nothing kept;
 * and in another one the very first alone.
 */
export async function measureCold(flags: Flags, pair: FeedPair, goal: number): Promise<Row[]> {
  const rates: Sides<number[]> = { bare: [], ours: [] }
  const firsts: Sides<number[]> = { bare: [], ours: [] }
  const cpuMs = { load: { bare: 0, ours: 0 }, first: { bare: 0, ours: 0 } }
  const rounds = Math.min(flags.rounds, MOST_ROUNDS)
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      const { worker, url } = pair[side]
      const cpuOf = async (work: () => Promise<unknown>) => {
        await worker.restart(NOWHERE)
        const before = worker.cpuMs() ?? Number.NaN
        await work()
        return (worker.cpuMs() ?? Number.NaN) - before
      }
      const expected = { status: 200, bytes: (await ask(url)).bytes }
      const load = { connections: flags.connections, ms: 60_000, count: FIRST, expected }
      cpuMs.load[side] += await cpuOf(async () => rates[side].push((await applyLoad(url, load)).aSecond))
      cpuMs.first[side] += await cpuOf(async () => firsts[side].push(await timeOf(() => ask(url))))
    }
  }
  const each = (side: keyof FeedPair) => cpuMs.load[side] / rounds / FIRST
  const first = (side: keyof FeedPair) => cpuMs.first[side] / rounds
  const ratios = rates.ours.map((rate, round) => rate / (rates.bare[round] ?? Number.NaN))
  const note = `first ${FIRST} requests of a fresh process`
  const row = (what: string, values: number[], unit: string, cpu: number, said: string): Row => ({
    what,
    values,
    unit,
    cpuMs: Number.isNaN(cpu) ? null : cpu,
    note: said,
  })
  return [
    row('topic’s feed, cold: bare Hono route', rates.bare, 'requests/s', each('bare'), note),
    row('topic’s feed, cold: ours', rates.ours, 'requests/s', each('ours'), note),
    {
      what: '  the second over the first',
      values: ratios,
      unit: '×',
      note: `goal ≥ ${goal}; by CPU time ${figure(each('bare') / each('ours'))}`,
    },
    row('topic’s feed, very first answer: bare', firsts.bare, 'ms', first('bare'), ''),
    row('topic’s feed, very first answer: ours', firsts.ours, 'ms', first('ours'), 'rendered'),
  ]
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Warm processes: the one answer after news came, which ours has to render and all others of the same news get as kept. */
export async function measureChanges(
  flags: Flags,
  { bare, ours }: FeedPair,
  change: () => Promise<unknown>,
): Promise<Row[]> {
  const times: Sides<number[]> = { bare: [], ours: [] }
  let known = (await timed(ours.url)).etag
  for (let round = 0; round < flags.rounds; round += 1) {
    const { etag, ms } = await firstOther(ours.url, known, change)
    known = etag
    times.ours.push(ms)
    const news = await (await fetch(ours.url)).arrayBuffer()
    await timed(bare.url)
    await fetch(bare.url, { method: 'PUT', body: news })
    times.bare.push((await timed(bare.url)).ms)
  }
  return [
    { what: 'topic’s feed, first answer after news: bare', values: times.bare, unit: 'ms' },
    { what: 'topic’s feed, first answer after news: ours', values: times.ours, unit: 'ms', note: 'rendered' },
  ]
}

/** The first answer that is not the one with the ETag `known`. Throws if none comes, whatever changes. */
async function firstOther(
  url: string,
  known: string | undefined,
  change: () => Promise<unknown>,
): Promise<Answered> {
  // An article that only joins a story on an older page leaves this page as it is: then another has to come.
  for (let changes = 0; changes < MOST_CHANGES; changes += 1) {
    await change()
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const answer = await timed(url)
      if (answer.etag !== known) return answer
      await wait(20)
    }
  }
  throw new Error(`${url} stays as it is after ${MOST_CHANGES} pieces of news`)
}

interface Answered {
  etag: string | undefined
  ms: number
}

async function timed(url: string): Promise<Answered> {
  const started = performance.now()
  const { etag } = await ask(url)
  return { etag, ms: performance.now() - started }
}
