import { CLUTTER, Mark } from '../marks.ts'
import type { PageBlocks, PageScan } from '../scan.ts'
import { sumUp } from './sums.ts'
import { markTeasers } from './teasers.ts'
import { type Frame, frameOf, LEFT_OUT, type Weights, weigh } from './weight.ts'

/** Marks that what stands within a block takes over. */
export const PASSED_ON = CLUTTER | Mark.caption
/** So many times the weight of all else, what is called clutter is the article after all. */
const MUCH_MORE = 2
/** About what two paragraphs weigh. */
const LEAST_SCORE = 12
/** About what four paragraphs weigh: so much text is hidden only until a reader asks for it. */
const MUCH_HIDDEN = 20
/** A box of other headlines has at least this share of its text in links. */
const LINKED_SHARE = 0.1
const SHORT_BOX = 200
/** Lists without links are none of other articles, whatever they are called (`article__list-item`), however short. */
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'li'])
/** A call to subscribe is no longer. */
const LONG_CALL = 600

/** What each block is, by its marks and those of the blocks that it stands in, and what the rest weighs. */
export interface Cleared {
  marks: Uint32Array
  weights: Weights
}

/**
 * Tells clutter from text by what blocks say of themselves, without what cannot be true: a list of other articles
 * without links, a sidebar that holds the article itself. `worths`: how much each line looks like running text.
 */
export function clear(scan: PageScan, worths: readonly number[]): Cleared {
  const { blocks } = scan
  const frame = frameOf(scan)
  const all = weigh(scan, worths, frame)
  const pictures = picturesIn(blocks)
  const marks = new Uint32Array(blocks.marks.length)
  for (let block = 0; block < marks.length; block += 1) {
    const own = (blocks.marks[block] ?? 0) & PASSED_ON
    if (own !== 0)
      marks[block] = own & ~untrue(own, block, all, pictures[block] ?? 0, blocks.name[block] ?? '')
  }
  markTeasers(scan, marks)
  const first = withMarks(scan, worths, marks, frame)
  const best = heaviest(all.score, first.marks)
  const heaviestClear = first.weights.score.reduce((most, score) => Math.max(most, score), 0)
  if ((all.score[best] ?? 0) <= Math.max(MUCH_MORE * heaviestClear, LEAST_SCORE)) return first
  for (let at = best; at > 0; at = blocks.parent[at] ?? -1) marks[at] = (marks[at] ?? 0) & Mark.comments
  return withMarks(scan, worths, marks, frame)
}

function withMarks(scan: PageScan, worths: readonly number[], own: Uint32Array, frame: Frame): Cleared {
  const marks = pass(own, scan.blocks.parent)
  const left = scan.lines.map((line, index) =>
    ((marks[line.block] ?? 0) | line.marks) & PASSED_ON ? LEFT_OUT : (worths[index] ?? 0),
  )
  return { marks, weights: weigh(scan, left, frame) }
}

/** What a block cannot be, whatever it says: a list of other articles without links, a picture without one. */
function untrue(
  own: number,
  block: number,
  { text, linked, score }: Weights,
  pictures: number,
  name: string,
): number {
  const isLong = (text[block] ?? 0) > SHORT_BOX || ((linked[block] ?? 0) === 0 && LISTS.has(name))
  const related = isLong && (linked[block] ?? 0) < (text[block] ?? 0) * LINKED_SHARE ? own & Mark.related : 0
  const hidden = (score[block] ?? 0) >= MUCH_HIDDEN && (own & PASSED_ON) === Mark.hidden ? Mark.hidden : 0
  const call = (text[block] ?? 0) > LONG_CALL ? own & Mark.call : 0
  return related | hidden | call | (name === 'figure' && pictures === 0 ? own & Mark.caption : 0)
}

/** How many pictures stand in each block, and in those in it. */
export function picturesIn({ parent, pictures }: PageBlocks): Uint32Array {
  const counts = new Uint32Array(pictures)
  sumUp(counts, parent)
  return counts
}

function pass(marks: Uint32Array, parent: readonly number[]): Uint32Array {
  const passed = marks.slice()
  for (let block = 1; block < passed.length; block += 1)
    passed[block] = (passed[block] ?? 0) | (passed[parent[block] ?? 0] ?? 0)
  return passed
}

/** The block of most weight of those that are called clutter; comments often outweigh an article. */
function heaviest(score: Float64Array, marks: Uint32Array): number {
  let best = -1
  for (let block = 0; block < marks.length; block += 1) {
    const isClutter = marks[block] !== 0 && !((marks[block] ?? 0) & Mark.comments)
    if (isClutter && (score[block] ?? 0) > (score[best] ?? 0)) best = block
  }
  return best
}
