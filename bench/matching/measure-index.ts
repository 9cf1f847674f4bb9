import type { ConceptTable } from '../../src/topics/concepts/concept.ts'
import { Compiled } from '../../src/topics/index/compiled.ts'
import { TopicIndex } from '../../src/topics/index/topic-index.ts'
import type { Searchable } from '../../src/topics/matching/fields.ts'
import { prepare } from '../../src/topics/matching/prepare.ts'
import { parseQuery } from '../../src/topics/query/parse.ts'
import type { Query } from '../../src/topics/query/tree.ts'
import type { Topic } from '../../src/topics/topic.ts'
import { figure } from '../figures.ts'
import type { Row } from '../table.ts'
import { timed } from './clock.ts'
import { liveBytes } from './heap.ts'

const EDITS = 200
const MB = 1_000_000

/** What the index found, for the peers to be held against, and the rows of it. */
export interface Measured {
  trees: Query[]
  /** For each article the queries that it satisfies. */
  found: number[][]
  rows: Row[]
}

export function measureIndex(
  queries: readonly string[],
  concepts: ConceptTable,
  articles: readonly Searchable[],
  rounds: number,
): Measured {
  const topics = queries.map(topicOf)
  const compiled = timed(() => indexOf(topics, concepts))
  const index = compiled.value
  // One more, now that everything else which compiling fills is full.
  const before = liveBytes()
  const another = indexOf(topics, concepts)
  const bytes = liveBytes() - before + another.bytes
  const trees = queries.map((query) => treeOf(query, concepts))
  const { decided, found } = decide(trees, concepts, articles, rounds)
  const [prepared, judged] = judge(index, articles, rounds)
  const matches = found.reduce((sum, each) => sum + each.length, 0) / articles.length
  const edits = edit(index, topics)
  const size = `${figure(queries.length)} queries`
  const rows: Row[] = [
    row(`${size}: decided by the index`, decided, `${figure(matches)} of them match`),
    row(`${size}: with score and evidence of each match`, judged, ''),
    row(`${size}: article cut into words, once for all`, prepared, ''),
    {
      what: `${size}: compiled`,
      values: [compiled.ms],
      unit: 'ms',
      cpuMs: compiled.cpuMs,
      note: 'reading each query included',
    },
    {
      what: `${size}: size of the index`,
      values: [bytes / MB],
      unit: 'MB',
      note: `${figure(bytes / queries.length)} bytes a query, ${figure(index.bytes / MB)} MB of it arrays; texts of the topics not included`,
    },
    row(`${size}: one topic added, changed and removed`, edits, ''),
  ]
  return { trees, found, rows }
}

function indexOf(topics: readonly Topic[], concepts: ConceptTable): TopicIndex {
  const index = new TopicIndex(concepts)
  for (const topic of topics) index.set(topic)
  return index
}

interface Times {
  ms: number[]
  cpuMs: number[]
}

/** The decisions alone, as the peers make them. */
function decide(
  trees: readonly Query[],
  concepts: ConceptTable,
  articles: readonly Searchable[],
  rounds: number,
) {
  const index = new Compiled((id) => concepts.leaves(id))
  for (const tree of trees) index.add(tree)
  const prepared = articles.map(prepare)
  const found: number[][] = []
  const decided: Times = { ms: [], cpuMs: [] }
  for (let round = 0; round <= rounds; round += 1) {
    prepared.forEach((article, i) => {
      const queries: number[] = []
      const { ms, cpuMs } = timed(() => index.read(article, (query) => queries.push(query)))
      found[i] = queries
      // The first round is for the compiler.
      if (round > 0) add(decided, ms, cpuMs)
    })
  }
  return { decided, found }
}

function judge(index: TopicIndex, articles: readonly Searchable[], rounds: number): [Times, Times] {
  const preparing: Times = { ms: [], cpuMs: [] }
  const judging: Times = { ms: [], cpuMs: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const article of articles) {
      const prepared = timed(() => prepare(article))
      const judged = timed(() => index.match(prepared.value))
      if (round === 0) continue
      add(preparing, prepared.ms, prepared.cpuMs)
      add(judging, judged.ms, judged.cpuMs)
    }
  }
  return [preparing, judging]
}

function edit(index: TopicIndex, topics: readonly Topic[]): Times {
  const times: Times = { ms: [], cpuMs: [] }
  for (let i = 0; i < EDITS; i += 1) {
    const topic = topics[i] as Topic
    const other = topics[topics.length - 1 - i] as Topic
    const { ms, cpuMs } = timed(() => {
      index.set({ ...topic, id: 'moi' })
      index.set({ ...other, id: 'moi' })
      index.delete('moi')
    })
    add(times, ms, cpuMs)
  }
  return times
}

function row(what: string, { ms, cpuMs }: Times, note: string): Row {
  const p95 = ms.toSorted((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? 0
  const mean = cpuMs.reduce((sum, each) => sum + each, 0) / cpuMs.length
  return {
    what,
    values: ms,
    unit: 'ms',
    cpuMs: mean,
    note: [`p95 ${figure(p95)}`, note].filter(Boolean).join(', '),
  }
}

function add(times: Times, ms: number, cpuMs: number): void {
  times.ms.push(ms)
  times.cpuMs.push(cpuMs)
}

function topicOf(query: string, i: number): Topic {
  return {
    id: `q-${i}`,
    name: query,
    query,
    description: '',
    visibility: 'private',
    language: 'vi',
    minScore: 0,
    version: 1,
  }
}

function treeOf(query: string, concepts: ConceptTable): Query {
  const parsed = parseQuery(query, concepts)
  if (!parsed.ok) throw new Error(`${query}: ${parsed.error.message}`)
  return parsed.tree
}
