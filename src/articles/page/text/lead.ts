import { Mark } from '../marks.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { PASSED_ON } from './clutter.ts'
import { isCall, isNotice, isSentence } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Place } from './place.ts'

const MIN_LEAD = 40
const MAX_LEAD = 1_500
const MIN_SUBHEADING = 50
/** So many lines stand between a headline and its lead: date, author, buttons. */
const MAX_LINES_BETWEEN = 12

/** The lead that stands between the headline and the block of the text; '' where there is none. */
export function leadAbove(
  scan: PageScan,
  { marks, container }: Place,
  headline: number,
  pieces: readonly Piece[],
): string {
  const first = pieces[0]?.line
  const { lines, blocks } = scan
  const outer = headline < 0 ? 0 : commonBlock(lines[headline]?.block ?? 0, container, blocks.parent)
  const start =
    headline < 0 ? Math.max(0, lines.indexOf(first as PageLine) - MAX_LINES_BETWEEN) : headline + 1
  for (const line of lines.slice(start, start + MAX_LINES_BETWEEN)) {
    if (line === first || line.block >= container) return ''
    const said = (marks[line.block] ?? 0) | line.marks
    const isLead = (line.says & Mark.lead) !== 0 || isWithinLead(line.block, outer, blocks)
    const isLong = line.text.length >= MIN_LEAD && line.text.length <= MAX_LEAD
    if (isCall(line.text, line.linked) || isNotice(line.text)) continue
    if (said & PASSED_ON || line.linked * 3 > line.text.length || !isLong || isOfPicture(line, blocks))
      continue
    if (isLead || (headline >= 0 && (isSentence(line.text) || isSubheading(line, lines[headline]))))
      return line.text
  }
  return ''
}

/** Whether a line is the heading of the next rank under the headline, and long enough to say what the article is about. */
function isSubheading({ heading, text, linked }: PageLine, headline: PageLine | undefined): boolean {
  return (
    heading === (headline?.heading ?? 0) + 1 && heading > 1 && linked === 0 && text.length >= MIN_SUBHEADING
  )
}

/** Whether a line tells of a picture: it is called a caption, or follows on one in a box of pictures. */
function isOfPicture(line: PageLine, { parent, marks, pictures }: PageScan['blocks']): boolean {
  if (line.isCaption || !line.picture) return line.isCaption
  for (let at = line.block; at > 0; at = parent[at] ?? -1)
    if ((pictures[at] ?? 0) > 0) return ((marks[at] ?? 0) & Mark.pictures) !== 0
  return false
}

function isWithinLead(block: number, outer: number, { parent, marks }: PageScan['blocks']): boolean {
  for (let at = block; at > outer; at = parent[at] ?? -1) if ((marks[at] ?? 0) & Mark.lead) return true
  return false
}

/** The smallest block that holds both. */
function commonBlock(one: number, other: number, parent: readonly number[]): number {
  let [a, b] = [one, other]
  while (a !== b) {
    if (a > b) a = parent[a] ?? 0
    else b = parent[b] ?? 0
  }
  return a
}
