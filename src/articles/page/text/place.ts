import { Mark } from '../marks.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { type Cleared, clear } from './clutter.ts'
import { containerOf } from './container.ts'
import { isHeadline } from './teasers.ts'
import { worthOf } from './weight.ts'
import { witnessed } from './witness.ts'

/** Where on a page its article's text is. */
export interface Place extends Cleared {
  /** The smallest block that holds all of it. */
  container: number
  /** The lines in it, by their numbers. */
  inside: number[]
  /** How much each line of the page looks like running text. */
  worths: readonly number[]
}

/** Of the text, so much stands above a headline that is none. */
const MAX_ABOVE = 0.3
/** Of the text, so much may stand behind the last line that JSON-LD tells. */
const MAX_UNTOLD = 0.3

const MAX_SUMMARY = 300
const SUMMARY = 0.4

/** Finds the text: in the blocks that an administrator's selector names, else by what the lines look like. */
export function placeOf(scan: PageScan, headline: number, body: string): Place {
  const worths = scan.lines.map((line, index) => worthUnder(line, scan.lines[index - 1]))
  const cleared = clear(scan, worths)
  const chosen = chosenLines(scan)
  if (chosen.length > 0) return { ...cleared, worths, inside: chosen, container: commonBlock(scan, chosen) }
  const told = witnessed(scan.lines, body)
  for (const index of told) cleared.marks[scan.lines[index]?.block ?? 0] = 0
  const container = told.length > 0 ? commonBlock(scan, told) : containerOf(scan, cleared.weights, headline)
  const last = cleared.weights.last[container] ?? 0
  const inside = linesWhere(scan.lines, ({ block }) => block >= container && block <= last)
  return { ...cleared, worths, container, inside: upTo(told.at(-1), below(inside, headline, worths), worths) }
}

/** What is told under the headline of another article is less likely told of this one. */
function worthUnder(line: PageLine, above: PageLine | undefined): number {
  const worth = worthOf(line)
  return above && line.text.length <= MAX_SUMMARY && isHeadline(above) ? worth * SUMMARY : worth
}

/** The lines below the headline; all, where much of the text stands above it: then it is no headline. */
function below(inside: readonly number[], headline: number, worths: readonly number[]): number[] {
  const worth = (some: readonly number[]) => some.reduce((sum, index) => sum + (worths[index] ?? 0), 0)
  const above = inside.filter((index) => index < headline)
  const isHeadline = worth(above) <= worth(inside) * MAX_ABOVE
  return isHeadline ? inside.filter((index) => index > headline) : [...inside]
}

/** Without what stands behind the last line that JSON-LD tells, unless that is much: then it does not tell all. */
function upTo(last: number | undefined, inside: number[], worths: readonly number[]): number[] {
  const worth = (some: readonly number[]) => some.reduce((sum, index) => sum + (worths[index] ?? 0), 0)
  const told = inside.filter((index) => index <= (last ?? Number.POSITIVE_INFINITY))
  return worth(inside) - worth(told) <= worth(inside) * MAX_UNTOLD ? told : inside
}

function chosenLines({ blocks, lines }: PageScan): number[] {
  const chosen = new Set<number>()
  for (const [block, marks] of blocks.marks.entries())
    if (marks & Mark.chosen || chosen.has(blocks.parent[block] ?? -1)) chosen.add(block)
  return chosen.size === 0 ? [] : linesWhere(lines, ({ block }) => chosen.has(block))
}

function linesWhere(lines: readonly PageLine[], isMeant: (line: PageLine) => boolean): number[] {
  const found: number[] = []
  for (const [index, line] of lines.entries()) if (isMeant(line)) found.push(index)
  return found
}

/** The smallest block that holds all of some lines. */
function commonBlock({ blocks, lines }: PageScan, inside: readonly number[]): number {
  let common = lines[inside[0] ?? 0]?.block ?? 0
  for (const index of inside) {
    let at = lines[index]?.block ?? 0
    while (at !== common) {
      if (at > common) at = blocks.parent[at] ?? 0
      else common = blocks.parent[common] ?? 0
    }
  }
  return common
}
