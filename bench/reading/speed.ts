import { readFeed } from '../../src/feeds/read/read.ts'
import { CONTEXT } from '../../tests/unit/feeds/suite/case.ts'
import { median } from '../figures.ts'
import type { Row } from '../table.ts'
import { documentsOf } from './documents.ts'
import { PEERS } from './peers.ts'

const SIZES = [20, 500, 20_000]
/** Of the largest document, which takes some libraries seconds. */
const MOST_ROUNDS_OF_LARGEST = 3
/** A round of one library is at least so long, so that small documents are read often. */
const ROUND_MS = 60

interface Runner {
  name: string
  isOurs: boolean
  /** Whether every field of every item is made, or items as they come. */
  isWhole: boolean
  mostItems?: number | undefined
  run(bytes: Uint8Array): unknown
}

/** Who makes texts only when they are asked for is shown twice: as read, and with all of them made. */
const RUNNERS: readonly Runner[] = [
  { name: 'bantin, items read', isOurs: true, isWhole: false, run: (bytes) => items(bytes).length },
  {
    name: 'bantin, every text made',
    isOurs: true,
    isWhole: true,
    run: (bytes) => items(bytes).map(lengthOf),
  },
  ...PEERS.flatMap(({ name, parse, parseLazily, mostItems }) => [
    ...(parseLazily ? [{ name: `${name}, as parsed`, isOurs: false, isWhole: false, run: parseLazily }] : []),
    { name, isOurs: false, isWhole: true, mostItems, run: parse },
  ]),
]

function items(bytes: Uint8Array) {
  const result = readFeed(bytes, CONTEXT)
  if (!result.ok) throw new Error(`Not read: ${result.detail}`)
  return result.feed.items
}

function lengthOf({
  title,
  summary,
  content,
  contentHtml,
  author,
}: ReturnType<typeof items>[number]): number {
  return title.length + summary.length + content.length + contentHtml.length + (author?.length ?? 0)
}

interface Times {
  /** ms for one document, of each round. */
  wall: number[]
  cpuMs: number[]
}

/** ms for one document, from its bytes, of each library in turns; the order turns from round to round. */
export async function benchSpeed(rounds: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of SIZES) {
    const runners = RUNNERS.filter(({ mostItems = size }) => size <= mostItems)
    for (const [format, bytes] of Object.entries(documentsOf(size))) {
      const times = await measure(
        runners,
        bytes,
        size > 1_000 ? Math.min(rounds, MOST_ROUNDS_OF_LARGEST) : rounds,
      )
      for (const runner of runners) {
        const { wall, cpuMs } = times.get(runner) ?? { wall: [], cpuMs: [] }
        rows.push({
          what: `${size.toLocaleString('en')} items of ${format}: ${runner.name}`,
          values: wall,
          unit: 'ms a document',
          cpuMs: median(cpuMs),
          note: runner.isOurs ? besideFastest(runner, times) : '',
        })
      }
    }
  }
  return rows
}

/** Against the fastest library that does as much. */
function besideFastest(ours: Runner, times: ReadonlyMap<Runner, Times>): string {
  const peers = [...times.keys()].filter(({ isOurs, isWhole }) => !isOurs && (isWhole || !ours.isWhole))
  const ratio = (what: keyof Times) => {
    const of = (runner: Runner) => median(times.get(runner)?.[what] ?? [])
    return (of(ours) / Math.min(...peers.map(of))).toFixed(2)
  }
  return `${ratio('wall')} × the fastest library, ${ratio('cpuMs')} × in CPU time`
}

async function measure(
  runners: readonly Runner[],
  bytes: Uint8Array,
  rounds: number,
): Promise<Map<Runner, Times>> {
  const times = new Map<Runner, Times>(runners.map((runner) => [runner, { wall: [], cpuMs: [] }]))
  for (const runner of runners) await runFor(runner, bytes)
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % runners.length
    for (const runner of [...runners.slice(turn), ...runners.slice(0, turn)]) {
      const { wall, cpuMs } = await runFor(runner, bytes)
      times.get(runner)?.wall.push(wall)
      times.get(runner)?.cpuMs.push(cpuMs)
    }
  }
  return times
}

async function runFor({ run }: Runner, bytes: Uint8Array): Promise<{ wall: number; cpuMs: number }> {
  const started = performance.now()
  const cpu = process.cpuUsage()
  let runs = 0
  let passed = 0
  while (passed < ROUND_MS) {
    await run(bytes)
    runs += 1
    passed = performance.now() - started
  }
  const { user, system } = process.cpuUsage(cpu)
  return { wall: passed / runs, cpuMs: (user + system) / 1_000 / runs }
}
