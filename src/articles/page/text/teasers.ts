import { Mark } from '../marks.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { sumUp } from './sums.ts'

/** A teaser is the headline of another article, as a link, and no more text than this under it. */
const MAX_TEASER = 300
const MAX_LINES = 6
/** So many of them side by side are a list of other articles. */
const LEAST_TEASERS = 3
const LINKED = 0.8
/** Characters of a headline that stands before its summary. */
const MIN_OPENING = 25

/** Marks as lists of other articles what is built like one, whatever it is called. */
export function markTeasers({ lines, blocks }: PageScan, marks: Uint32Array): void {
  const count = blocks.parent.length
  const headlines = new Uint32Array(count)
  const linesIn = new Uint32Array(count)
  const unlinked = new Float64Array(count)
  for (const line of lines) {
    const { block } = line
    linesIn[block] = (linesIn[block] ?? 0) + 1
    if (isEntry(line)) headlines[block] = (headlines[block] ?? 0) + 1
    unlinked[block] = (unlinked[block] ?? 0) + line.text.length - line.linked
  }
  for (const sums of [headlines, linesIn, unlinked]) sumUp(sums, blocks.parent)
  const teasers = new Uint16Array(count)
  const isTeaser = (block: number) =>
    (headlines[block] ?? 0) > 0 && (linesIn[block] ?? 0) <= MAX_LINES && (unlinked[block] ?? 0) <= MAX_TEASER
  for (let block = 1; block < count; block += 1)
    if (isTeaser(block)) teasers[blocks.parent[block] ?? 0] = (teasers[blocks.parent[block] ?? 0] ?? 0) + 1
  for (let block = 1; block < count; block += 1)
    if (isTeaser(block) && (teasers[blocks.parent[block] ?? 0] ?? 0) >= LEAST_TEASERS)
      marks[block] = (marks[block] ?? 0) | Mark.related
}

/** Whether a line is a headline with what else a list says of the article, or a picture of it: `…` (19/11/2021) `…`. */
function isEntry(line: PageLine): boolean {
  return isHeadline(line) || line.opening >= MIN_OPENING
}

/** Whether a line is the headline of another article, and a link to it. */
export function isHeadline({ leadsOn, linked, text }: PageLine): boolean {
  return leadsOn && linked >= text.length * LINKED
}
