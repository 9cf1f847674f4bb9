import { blockOf } from '../block.ts'
import { Mark } from '../marks.ts'
import type { PageWarning, Reading } from '../page-article.ts'
import type { PageScan } from '../scan.ts'
import { withoutDateline } from './dateline.ts'
import { leadAbove } from './lead.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { placeOf } from './place.ts'
import { trim } from './trim.ts'

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
  warnings: PageWarning[]
}

/** So many paragraphs can be the first: a lead, the text. */
const FIRST = 2

/**
 * Chooses which lines of a page are its article's text. `headline`: the line of its headline, -1 for none. `body`: the
 * text as JSON-LD tells it, '' where it does not; it is a witness, not the text.
 */
export function chooseText(scan: PageScan, reading: Reading, headline: number, body: string): ChosenText {
  const place = placeOf(scan, headline, body)
  const all = piecesOf(scan, place)
  const { pieces, trailing } = trim(all, scan.lines[headline]?.text ?? '', place.weights.last, scan.blocks)
  const picked = scan.picked.find(({ part, text }) => part === 'lead' && text !== '')?.text
  const lead = picked ?? leadAbove(scan, place, headline, pieces)
  const rest = joined(pieces).filter((text) => text !== picked)
  const texts = (lead === '' ? rest : [lead, ...rest]).map((text, index) =>
    index < FIRST ? withoutDateline(text) : text,
  )
  const blocks = texts.map((text) => blockOf(text) ?? '')
  return {
    lead,
    paragraphs: texts.filter((_, index) => !reading.learnt?.has(blocks[index] ?? '')),
    captions: all.flatMap(({ role, line }) => (role === 'caption' && line.text !== '' ? [line.text] : [])),
    trailing,
    blocks: blocks.filter((block) => block !== ''),
    warnings: warningsOf(scan, reading),
  }
}

function warningsOf({ blocks }: PageScan, { selectors }: Reading): PageWarning[] {
  if (!selectors?.content || blocks.marks.some((marks) => marks & Mark.chosen)) return []
  return [
    {
      code: 'content_not_found',
      en: 'The selector of the text finds nothing on this page, so the text was looked for without it.',
      vi: 'Bộ chọn nội dung không tìm thấy gì trên trang này, nên nội dung được tìm không theo bộ chọn.',
    },
  ]
}

/** What somebody types before an entry of a list. */
const BULLET = /^[•●▪■◦‣∙]\s+/

/** One line for each row of a table. */
function joined(pieces: readonly Piece[]): string[] {
  const texts: string[] = []
  let row = -1
  for (const piece of pieces) {
    const text = piece.line.text.replace(BULLET, '')
    if (piece.row >= 0 && piece.row === row) texts[texts.length - 1] += ` | ${text}`
    else texts.push(text)
    row = piece.row
  }
  return texts
}
