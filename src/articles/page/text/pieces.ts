import { Mark } from '../marks.ts'
import type { PageBlocks, PageLine, PageScan } from '../scan.ts'
import { PASSED_ON, picturesIn } from './clutter.ts'
import { isSentence } from './phrases.ts'
import type { Place } from './place.ts'
import type { Weights } from './weight.ts'

/** A line of the block that holds the article. */
export interface Piece {
  line: PageLine
  /** How much it looks like running text. */
  worth: number
  role: 'text' | 'heading' | 'entry' | 'cell' | 'short' | 'caption'
  /** The block whose paragraph it is, if it is one. */
  holder: number
  /** The row of a table of data that it is a cell of; -1 for none. */
  row: number
}

/** Longer text is no caption. */
const MAX_CAPTION = 400
const MAX_SHORT_CAPTION = 140
const MAX_SET_APART = 300
/** The end of a sentence, and the beginning of another. */
const SEVERAL = /\p{Ll}{3}[.!?…]["”’)]? \p{Lu}/u
/** Whose picture it is, beside a caption. */
const MAX_CREDIT = 40
/** Short text that ends like a sentence is one from this length on. */
const MIN_SENTENCE = 15
/** Text that does not end like a sentence is still a paragraph from this length on. */
const LONG = 80
/** The same in a script that has no spaces between words. */
const LONG_UNSPACED = 40
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{8}/
const MAX_ROW = 600

const LISTS: ReadonlySet<string> = new Set('blockquote ul ol li dl dd pre table tbody tr td th'.split(' '))
const ENTRIES: ReadonlySet<string> = new Set(['li', 'dd', 'dt', 'blockquote', 'pre'])

/** The lines of a place that are not clutter, each with what it is. */
export function piecesOf(scan: PageScan, { container, inside, marks, worths, weights }: Place): Piece[] {
  const { lines, blocks } = scan
  const rows = dataRows(
    inside.map((index) => lines[index] as PageLine),
    container,
    blocks,
  )
  const pictures = picturesIn(blocks)
  return inside.flatMap((index) => {
    const line = lines[index] as PageLine
    const said = ((marks[line.block] ?? 0) | line.marks) & PASSED_ON
    if (said & ~Mark.caption) return []
    const piece: Piece = {
      line,
      worth: worths[index] ?? 0,
      role: 'short',
      holder: outOfQuotes(weights.holder[index] ?? 0, container, blocks),
      row: rows.get(line.block) ?? -1,
    }
    piece.role =
      said & Mark.caption || isCaption(line, container, blocks, pictures, weights)
        ? 'caption'
        : isBullet(lines[index - 1]?.text ?? '') && line.heading === 0
          ? 'entry'
          : roleOf(piece, container, blocks)
    return [piece]
  })
}

/** What stands by itself before an entry of a list. */
function isBullet(text: string): boolean {
  return /^[•●▪■◦‣∙]$/.test(text)
}

/** What a quote or a list stands in, for what stands in it. */
function outOfQuotes(holder: number, container: number, { name, parent }: PageBlocks): number {
  let at = holder
  while (at > container && LISTS.has(name[at] ?? '')) at = parent[at] ?? container
  return at
}

function roleOf({ line, worth, row }: Piece, container: number, blocks: PageBlocks): Piece['role'] {
  if (row >= 0) return 'cell'
  if (line.heading > 0) return 'heading'
  if (isText(line.text, worth)) return 'text'
  for (let at = line.block; at > container; at = blocks.parent[at] ?? -1)
    if (ENTRIES.has(blocks.name[at] ?? '')) return 'entry'
  return 'short'
}

function isText(text: string, worth: number): boolean {
  if (isSentence(text)) return text.length >= MIN_SENTENCE && /\s\S+\s|[^\p{ASCII}]{8}/u.test(text)
  return worth > 0 && text.length >= (UNSPACED.test(text) ? LONG_UNSPACED : LONG)
}

interface Row {
  /** How many lines each cell has. */
  cells: Map<number, number>
  length: number
  blocks: number[]
}

function newRow(): Row {
  return { cells: new Map(), length: 0, blocks: [] }
}

/** Rows of tables that hold data, by the block of each line: several cells of one line each, none of them long. */
function dataRows(
  lines: readonly PageLine[],
  container: number,
  { parent, name }: PageBlocks,
): Map<number, number> {
  const rows = new Map<number, Row>()
  for (const { block, text } of lines) {
    let cell = -1
    let at = block
    for (; at > container && name[at] !== 'tr'; at = parent[at] ?? -1)
      if (cell < 0 && (name[at] === 'td' || name[at] === 'th')) cell = at
    if (at <= container || cell < 0) continue
    const row = rows.get(at) ?? newRow()
    row.cells.set(cell, (row.cells.get(cell) ?? 0) + 1)
    row.length += text.length
    row.blocks.push(block)
    rows.set(at, row)
  }
  const found = new Map<number, number>()
  for (const [at, row] of rows) {
    const isData =
      row.cells.size > 1 && row.length <= MAX_ROW && [...row.cells.values()].every((count) => count === 1)
    if (isData) for (const block of row.blocks) found.set(block, at)
  }
  return found
}

/** Whether a line is about the picture before it: by how it is set, or since a box holds nothing else. */
function isCaption(
  line: PageLine,
  container: number,
  { parent, name, marks }: PageBlocks,
  pictures: Uint32Array,
  { text }: Weights,
): boolean {
  if (line.heading > 0 || line.text.length > MAX_CAPTION) return false
  let box = line.block
  for (
    let at = box;
    at > container && (text[at] ?? 0) <= line.text.length + MAX_CREDIT;
    at = parent[at] ?? -1
  )
    box = at
  const isBoxed =
    box > container && (pictures[box] ?? 0) > 0 && !((marks[box] ?? 0) & (Mark.body | Mark.article))
  const isParagraph = box === line.block && (name[box] === 'p' || SEVERAL.test(line.text))
  if (isBoxed && !isParagraph && (line.picture || (marks[box] ?? 0) & Mark.pictures)) return true
  if (!line.picture) return false
  const isSetApart = line.slanted * 1.2 >= line.text.length || ((marks[line.block] ?? 0) & Mark.centred) !== 0
  if (isSetApart && line.text.length <= MAX_SET_APART && !SEVERAL.test(line.text)) return true
  return line.text.length <= MAX_SHORT_CAPTION && !isSentence(line.text)
}
