import { blockOf } from '../block.ts'
import { Mark } from '../marks.ts'
import type { PageWarning, Reading } from '../page-article.ts'
import type { PageLine, PageScan } from '../scan.ts'
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
  /** The line of the last paragraph; -1 where there is none. */
  end: number
  /** The last paragraphs that are no part of a list or a table: one may sign the article. */
  last: string[]
  /** Lines behind the text that name who wrote it or where it comes from. */
  trailing: string[]
  /** Lines of lists and tables: names in them are of the people of whom the article tells. */
  listed: ReadonlySet<PageLine>
  /** A short hash of each longer paragraph in normal form, in order, those that were learnt too. */
  blocks: string[]
  warnings: PageWarning[]
}

/** So many paragraphs can be the first: a lead, the text. */
const FIRST = 2
/** So many paragraphs may be the last: the text, who wrote it. */
const LAST = 2

/**
 * Chooses which lines of a page are its article's text. `headline`: the line of its headline, -1 for none. `body`: the
 * text as JSON-LD tells it, '' where it does not; it is a witness, not the text.
 */
export function chooseText(scan: PageScan, reading: Reading, headline: number, body: string): ChosenText {
  const place = placeOf(scan, headline, body)
  const all = piecesOf(scan, place)
  const { pieces, listed, trailing } = trim(
    all,
    scan.lines[headline]?.text ?? '',
    place.weights.last,
    scan.blocks,
  )
  const picked = scan.picked.find(({ part, text }) => part === 'lead' && text !== '')?.text
  const lead = (picked ?? leadAbove(scan, place, headline, pieces)) || leadWithin(pieces)
  const rest = joined(pieces).filter(({ text }) => text !== lead)
  const own = pieces.find(({ line }) => line.text === lead)
  const written = (lead === '' ? rest : [{ text: lead, piece: own }, ...rest]).map(
    ({ text, piece }, index) => {
      const shown = index < FIRST ? withoutDateline(text) : text
      return { text: shown, piece, block: blockOf(shown) ?? '' }
    },
  )
  const paragraphs = written.filter(({ block }) => !reading.learnt?.has(block))
  const ends = paragraphs.slice(-LAST).filter(({ piece }) => !piece || !listed.has(piece))
  return {
    lead: lead === '' ? '' : (written[0]?.text ?? ''),
    paragraphs: paragraphs.map(({ text }) => text),
    captions: all.flatMap(({ role, line }) => (role === 'caption' && line.text !== '' ? [line.text] : [])),
    end: endOf(scan, paragraphs.at(-1)),
    last: ends.map(({ text }) => text),
    trailing,
    listed: new Set([...listed].map(({ line }) => line)),
    blocks: written.map(({ block }) => block).filter((block) => block !== ''),
    warnings: warningsOf(scan, reading),
  }
}

function endOf({ lines }: PageScan, last: Paragraph | undefined): number {
  if (last === undefined) return -1
  const line = last.piece?.line
  return line ? lines.lastIndexOf(line) : lines.findLastIndex(({ text }) => text === last.text)
}

/** The first line of the text, where its paper calls it the lead. */
function leadWithin([first]: readonly Piece[]): string {
  const isLead = first && first.role !== 'heading' && (first.line.says & Mark.lead) !== 0
  return isLead ? first.line.text : ''
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

interface Paragraph {
  text: string
  /** The last piece of it; none for a lead that stands elsewhere. */
  piece: Piece | undefined
}

/** One line for each row of a table. */
function joined(pieces: readonly Piece[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let row = -1
  for (const piece of pieces) {
    const text = piece.line.text.replace(BULLET, '')
    const last = paragraphs.at(-1)
    if (last && piece.row >= 0 && piece.row === row) {
      last.text += ` | ${text}`
      last.piece = piece
    } else paragraphs.push({ text, piece })
    row = piece.row
  }
  return paragraphs
}
