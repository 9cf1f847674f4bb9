import { wordOverlap } from '../../tests/extraction/overlap.ts'
import { type Page, pagesOf } from '../../tests/extraction/pages.ts'
import { extract } from '../../tests/extraction/read.ts'
import { PEERS } from '../extraction/peers.ts'
import { figure, median } from '../figures.ts'
import type { Flags } from '../flags.ts'
import { liveBytes } from '../matching/heap.ts'
import type { Row } from '../table.ts'

/** The page whose size the table names beside the mean of all. */
const LARGE_CHARACTERS = 300_000
/** Libraries that take tens of milliseconds a page are measured in fewer rounds. */
const ROUNDS_OF_PEERS = 2

interface Runner {
  name: string
  rounds: number
  /** The text that it finds. */
  run(page: Page): string | Promise<string>
}

/** Text from pages of our own writing, and from one of 300,000 characters: how long it takes, and how right it is. */
export async function benchExtraction({ rounds }: Flags): Promise<Row[]> {
  const pages = [...(await pagesOf('tuned')), ...(await pagesOf('heldout'))]
  const large = [padded(pages)]
  const runners: Runner[] = [
    { name: 'bantin', rounds, run: ours },
    ...PEERS.map(({ name, extract }) => ({
      name,
      rounds: Math.min(rounds, ROUNDS_OF_PEERS),
      run: async ({ html, url }: Page) => (await extract(html, url)).text,
    })),
  ]
  const size = figure(pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length)
  const rows: Row[] = []
  for (const runner of runners) {
    console.error(`  ${runner.name} …`)
    const { times, f1 } = await measure(runner, pages)
    const largest = await measure(runner, large)
    rows.push({
      what: `a page (mean of ${pages.length}, ${size} characters): ${runner.name}`,
      values: times.map((of) => of.reduce((sum, ms) => sum + ms, 0) / of.length),
      unit: 'CPU ms',
      note: `words F1 ${f1.toFixed(3)}; slowest page ${figure(Math.max(...slowest(times)))} ms`,
    })
    rows.push({
      what: `a page of ${figure(LARGE_CHARACTERS)} characters: ${runner.name}`,
      values: largest.times.flat(),
      unit: 'CPU ms',
    })
  }
  return [...rows, ...memoryOf(pages)]
}

/** Pages that are read one after the other, as in a day of a large province. */
const DAY_PAGES = 1_000

/** What the heap holds more after so many pages than after the first few, and at most while they are read. */
function memoryOf(pages: readonly Page[]): Row[] {
  for (const page of pages) ours(page)
  const before = liveBytes()
  let most = 0
  for (let read = 0; read < DAY_PAGES; read += 1) {
    const one = pages[read % pages.length]
    // A string of its own, as each page that comes is one.
    if (one) ours({ ...one, html: `${one.html} ` })
    most = Math.max(most, process.memoryUsage().heapUsed - before)
  }
  const growth = liveBytes() - before
  const megabytes = (bytes: number) => [bytes / 1e6]
  return [
    { what: `heap after ${figure(DAY_PAGES)} pages more than before`, values: megabytes(growth), unit: 'MB' },
    { what: `most heap in between, garbage included`, values: megabytes(most), unit: 'MB' },
  ]
}

function ours(page: Page): string {
  return extract(page).paragraphs.join('\n')
}

/** One page with the menus, scripts and lists of the others behind its text, up to the size of a large one. */
function padded(pages: readonly Page[]): Page {
  const [first, ...others] = pages.toSorted((a, b) => b.html.length - a.html.length)
  if (!first) throw new Error('there are no pages')
  let { html } = first
  for (const other of others) {
    if (html.length >= LARGE_CHARACTERS) break
    const behind = other.html.slice(other.html.lastIndexOf('</p>') + 4)
    html = html.replace(
      /<\/body>(?![\s\S]*<\/body>)/i,
      () => `${behind.replace(/<\/(?:body|html)>/gi, '')}</body>`,
    )
  }
  return { ...first, html: html.padEnd(LARGE_CHARACTERS, '<li><a href="/tin-khac">Tin khác</a></li>\n') }
}

/** CPU ms of each page in each round, after one that counts nothing, and how right the last one was. */
async function measure(runner: Runner, pages: readonly Page[]): Promise<{ times: number[][]; f1: number }> {
  const times: number[][] = []
  let f1 = 0
  for (let round = 0; round <= runner.rounds; round += 1) {
    const of: number[] = []
    f1 = 0
    for (const page of pages) {
      const before = process.cpuUsage()
      const text = await Promise.resolve(runner.run(page)).catch(() => '')
      const { user, system } = process.cpuUsage(before)
      of.push((user + system) / 1000)
      f1 += wordOverlap(page.expected.lines.join('\n'), text).f1 / pages.length
    }
    if (round > 0) times.push(of)
  }
  return { times, f1 }
}

/** The median of each page over the rounds. */
function slowest(times: readonly number[][]): number[] {
  return (times[0] ?? []).map((_, page) => median(times.map((of) => of[page] ?? 0)))
}
