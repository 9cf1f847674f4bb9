import { blockOf } from '../block.ts'
import type { Reading } from '../page-article.ts'
import type { PageScan } from '../scan.ts'
import { clear } from './clutter.ts'
import { containerOf } from './container.ts'
import { withoutDateline } from './dateline.ts'
import { leadAbove } from './lead.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { trim } from './trim.ts'
import { worthOf } from './weight.ts'

/** The text of a page's article. */
export interface ChosenText {
  /** '' where there is none. */
  lead: string
  paragraphs: string[]
  captions: string[]
  /** Lines behind the text that name who wrote it or where it comes from. */
  trailing: string[]
  /** A short hash of each longer paragraph in normal form, in order, those that were learnt too. */
  blocks: string[]
}

/** So many paragraphs can be the first: a lead, the text. */
const FIRST = 2

/** Chooses which lines of a page are its article's text; `headline` is the line of its headline, -1 for none. */
export function chooseText(scan: PageScan, reading: Reading, headline: number): ChosenText {
  const worths = scan.lines.map(worthOf)
  const { marks, weights } = clear(scan, worths)
  const container = containerOf(scan, weights, headline)
  const all = piecesOf(
    scan,
    container,
    marks,
    worths,
    weights,
    startAfter(scan, worths, headline, container, weights.last[container] ?? 0),
  )
  const { pieces, trailing } = trim(all, scan.lines[headline]?.text ?? '', weights.last)
  const lead = leadAbove(scan, marks, headline, container, pieces)
  const texts = [...(lead === '' ? [] : [lead]), ...joined(pieces)].map((text, index) =>
    index < FIRST ? withoutDateline(text) : text,
  )
  const blocks = texts.map((text) => blockOf(text) ?? '')
  const paragraphs = texts.filter((_, index) => !reading.learnt?.has(blocks[index] ?? ''))
  return {
    lead,
    paragraphs,
    captions: all.flatMap(({ role, line }) => (role === 'caption' && line.text !== '' ? [line.text] : [])),
    trailing,
    blocks: blocks.filter((block) => block !== ''),
  }
}

/** The headline's line, unless much of the text stands above it: then it is no headline. */
function startAfter(
  { lines }: PageScan,
  worths: readonly number[],
  headline: number,
  first: number,
  last: number,
): number {
  let above = 0
  let total = 0
  for (const [index, { block }] of lines.entries()) {
    if (block < first || block > last) continue
    total += worths[index] ?? 0
    if (index < headline) above += worths[index] ?? 0
  }
  return above > total * 0.3 ? -1 : headline
}

/** One line for each row of a table. */
function joined(pieces: readonly Piece[]): string[] {
  const texts: string[] = []
  let row = -1
  for (const piece of pieces) {
    if (piece.row >= 0 && piece.row === row) texts[texts.length - 1] += ` | ${piece.line.text}`
    else texts.push(piece.line.text)
    row = piece.row
  }
  return texts
}
