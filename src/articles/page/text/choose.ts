import { CLUTTER, Mark } from '../marks.ts'
import type { Reading } from '../page-article.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { containerOf } from './container.ts'
import { weigh, worthOf } from './weight.ts'

/** The text of a page's article. */
export interface ChosenText {
  /** '' where there is none. */
  lead: string
  paragraphs: string[]
  captions: string[]
  /** Lines behind the text that name who wrote it or where it comes from. */
  trailing: string[]
  blocks: string[]
}

/** Chooses which lines of a page are its article's text; `headline` is the line of its headline, -1 for none. */
export function chooseText(scan: PageScan, _reading: Reading, headline: number): ChosenText {
  const { lines, blocks } = scan
  const marks = inheritedMarks(scan)
  const isOut = (line: PageLine) =>
    ((marks[line.block] ?? 0) & (CLUTTER | Mark.caption)) !== 0 ||
    (line.marks & (CLUTTER | Mark.caption)) !== 0
  const weights = weigh(scan, isOut)
  const container = containerOf(blocks, weights)
  const paragraphs: string[] = []
  const captions: string[] = []
  for (const [index, line] of lines.entries()) {
    if (!isWithin(line.block, container, blocks.parent)) continue
    if (((marks[line.block] ?? 0) | line.marks) & Mark.caption) captions.push(line.text)
    else if (!isOut(line) && index > headline && (worthOf(line) > 0 || line.linked < line.text.length))
      paragraphs.push(line.text)
  }
  return { lead: '', paragraphs, captions, trailing: [], blocks: [] }
}

function inheritedMarks({ blocks }: PageScan): Uint32Array {
  const marks = Uint32Array.from(blocks.marks)
  for (let block = 1; block < marks.length; block += 1)
    marks[block] = (marks[block] ?? 0) | ((marks[blocks.parent[block] ?? 0] ?? 0) & (CLUTTER | Mark.caption))
  return marks
}

function isWithin(block: number, outer: number, parent: readonly number[]): boolean {
  let at = block
  while (at > outer) at = parent[at] ?? -1
  return at === outer
}
