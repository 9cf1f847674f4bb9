import type { Lifetime } from '../../sample/lifetime.ts'
import type { ConceptTable } from '../../src/topics/concepts/concept.ts'
import type { Searchable } from '../../src/topics/matching/fields.ts'
import { figure } from '../figures.ts'
import type { Row } from '../table.ts'
import type { Measured } from './measure-index.ts'
import { ahoCorasick } from './peers/aho-corasick.ts'
import { everyQuery } from './peers/every.ts'
import { fts5 } from './peers/fts5.ts'
import type { MakePeer, Peer } from './peers/peer.ts'
import { tsquery } from './peers/postgres.ts'

const PEERS: Readonly<Record<string, MakePeer>> = { everyQuery, ahoCorasick, fts5, tsquery }
/** A peer that takes long is asked about fewer articles, but about three at least. */
const PEER_MS = 4_000
const LEAST_ARTICLES = 3

/** The same articles and queries by each peer, and whether it finds the same. */
export async function measurePeers(
  { trees, found }: Measured,
  concepts: ConceptTable,
  articles: readonly Searchable[],
  rounds: number,
  lifetime: Lifetime,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, make] of Object.entries(PEERS)) {
    try {
      const peer = await make(trees, concepts)
      let isEnded = false
      const end = async () => {
        if (!isEnded) await peer.end()
        isEnded = true
      }
      lifetime.add(end)
      rows.push(await measure(peer, trees.length, found, articles, rounds))
      await end()
    } catch (error) {
      console.log(`${name} is left out: ${error instanceof Error ? error.message.trim() : error}\n`)
    }
  }
  return rows
}

async function measure(
  peer: Peer,
  count: number,
  found: readonly (readonly number[])[],
  articles: readonly Searchable[],
  rounds: number,
): Promise<Row> {
  const says = new Set(peer.says)
  const times: number[] = []
  const cpu: number[] = []
  let [spent, agreed, asked] = [0, 0, 0]
  for (let run = 0; run < rounds * articles.length; run += 1) {
    if (spent > PEER_MS && run > LEAST_ARTICLES) break
    const at = run % articles.length
    const { queries, ms, cpuMs } = await peer.match(articles[at] as Searchable)
    spent += ms
    // The first is for the compiler, and for what has to be read from disk.
    if (run > 0) {
      times.push(ms)
      if (cpuMs !== null) cpu.push(cpuMs)
    }
    if (run >= articles.length) continue
    const ours = new Set(found[at]?.filter((query) => says.has(query)))
    const different = queries.filter((query) => !ours.has(query)).length * 2 + ours.size - queries.length
    asked += peer.says.length
    agreed += peer.says.length - different
  }
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  return {
    what: `${figure(count)} queries: ${peer.name}`,
    values: times,
    unit: 'ms',
    cpuMs: cpu.length === 0 ? null : cpu.reduce((sum, each) => sum + each, 0) / cpu.length,
    note: [
      `p95 ${figure(p95)}`,
      `says ${figure(peer.says.length)} of them`,
      agreed === asked ? 'agrees in each' : `differs in ${asked - agreed} of ${figure(asked)} decisions`,
      peer.preparedMs > 0 ? `made ready in ${figure(peer.preparedMs)} ms` : '',
    ]
      .filter(Boolean)
      .join(', '),
  }
}
