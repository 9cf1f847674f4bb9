import type { Counts } from './counting.ts'
import type { ShardAsk } from './mailroom.ts'
import type { PeerAsk } from './peers/peer.ts'
import type { Sends } from './worker.ts'

/** Asks each of so many shards the same, and sums what they say; of times the last one. */
export async function askShards(origin: string, shards: number, ask: ShardAsk): Promise<Counts> {
  return sum(await Promise.all(range(shards).map((n) => post<Counts>(`${origin}/bench/shard/${n}`, ask))))
}

/** Has so many objects send a peer's part each. */
export async function askPeers(origin: string, shards: number, ask: PeerAsk): Promise<Counts> {
  const each = Math.ceil(ask.count / shards)
  const parts = range(shards).map((n) => {
    const from = ask.from + n * each
    return { ...ask, from, count: Math.min(each, ask.count - n * each) }
  })
  return sum(await Promise.all(parts.map((part, n) => post<Counts>(`${origin}/bench/peer/${n}`, part))))
}

/** How many outside requests there were since this was last asked, and how long they took. */
export function askSends(origin: string): Promise<Sends> {
  return post<Sends>(`${origin}/bench/sends`, {})
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n)
}

function sum(all: readonly Counts[]): Counts {
  const [first, ...others] = all
  if (!first) throw new Error('There are no shards')
  const summed = { ...first }
  for (const counts of others) {
    for (const name of Object.keys(summed) as (keyof Counts)[]) summed[name] += counts[name]
  }
  return { ...summed, lastAt: Math.max(...all.map(({ lastAt }) => lastAt)) }
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok)
    throw new Error(`POST ${url} → ${response.status}\n${(await response.text()).slice(0, 2000)}`)
  return (await response.json()) as T
}
