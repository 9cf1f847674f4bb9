import { Mark } from '../marks.ts'
import type { Reading } from '../page-article.ts'
import type { PageScan } from '../scan.ts'
import { clear, PASSED_ON } from './clutter.ts'
import { containerOf } from './container.ts'
import { worthOf } from './weight.ts'

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
  const worths = lines.map(worthOf)
  const { marks, weights } = clear(scan, worths)
  const container = containerOf(scan, weights, headline)
  const paragraphs: string[] = []
  const captions: string[] = []
  for (const [index, line] of lines.entries()) {
    if (!isWithin(line.block, container, blocks.parent)) continue
    const all = ((marks[line.block] ?? 0) | line.marks) & PASSED_ON
    if (all & Mark.caption) captions.push(line.text)
    else if (all === 0 && index > headline && line.linked < line.text.length) paragraphs.push(line.text)
  }
  return { lead: '', paragraphs, captions, trailing: [], blocks: [] }
}

function isWithin(block: number, outer: number, parent: readonly number[]): boolean {
  let at = block
  while (at > outer) at = parent[at] ?? -1
  return at === outer
}
