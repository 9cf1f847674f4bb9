import type { PageBlocks } from '../scan.ts'
import {
  isLeadHeading,
  MIN_LEAD,
  mainHolder,
  withoutBareHeadings,
  withoutCalls,
  withoutTools,
} from './boxes.ts'
import {
  beginsComments,
  endsArticle,
  isCall,
  isCopyright,
  isCredit,
  isNotice,
  isSignature,
  leadsToMore,
} from './phrases.ts'
import type { Piece } from './pieces.ts'
import { listed, statements } from './statement.ts'

/** Of the text, at most so much stands behind a heading that begins something else. */
const MAX_BEHIND = 0.4
/** Where less of it looks like text, short lines are the text: a poem, a song. */
const MIN_TEXT = 0.3
/** The block of the paragraphs holds so much of the text, and what is a note behind it no more than that. */
const MAIN_SHARE = 0.6
const MAX_NOTE = 0.2
/** Characters before a link to another article on its own line. */
const MAX_POINTER = 40
/** Other articles that a heading between paragraphs leads to. */
const MOST_OTHERS = 2
/** Names and sources behind the text. */
const MAX_TRAILING = 6
const MAX_TRAILING_LINE = 160

export interface Trimmed {
  pieces: Piece[]
  /** Those of them that are entries of a list, rows of a table. */
  listed: ReadonlySet<Piece>
  /** Lines behind the text that name who wrote it or where it comes from. */
  trailing: string[]
}

/** Takes from the pieces of an article what is none of its text. `title`: the headline. */
export function trim(all: readonly Piece[], title: string, last: Uint32Array, blocks: PageBlocks): Trimmed {
  const before = withoutCalls(cut(all))
  const holders = new Set(before.flatMap(({ role, holder }) => (role === 'text' ? [holder] : [])))
  const some = before.filter(
    (piece, index) =>
      isKept(piece, before[index + 1], before[index + 2], title) && !isLabel(piece, holders, blocks),
  )
  const kept = withoutNotes(withoutTools(withoutBareHeadings(some, last)), last, blocks)
  const entries = listed(kept, blocks)
  const signatures = all.flatMap(({ role, line }) =>
    role !== 'caption' && isSignature(line.text) ? [line.text] : [],
  )
  if (lengthOf(kept.filter(({ role }) => role !== 'short')) < lengthOf(kept) * MIN_TEXT)
    return { pieces: kept, listed: entries, trailing: signatures }
  const [main] = mainHolder(kept)
  const isStatement = statements(kept, main, blocks)
  const isPart = (piece: Piece) => entries.has(piece) || isStatement(piece)
  const first = startOf(kept, isPart)
  const end = endOf(kept, isPart)
  const behind = some.slice(end, end + MAX_TRAILING).map(({ line }) => line.text)
  const trailing = [...signatures, ...behind.filter((text) => text.length <= MAX_TRAILING_LINE)]
  return { pieces: kept.slice(first, end), listed: entries, trailing: trailing.slice(0, MAX_TRAILING) }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { line }) => sum + line.text.length, 0)
}

function isKept(piece: Piece, next: Piece | undefined, afterNext: Piece | undefined, title: string): boolean {
  const { line, role } = piece
  const { text, linked } = line
  if (text === '' || role === 'caption') return false
  if (role === 'cell') return true
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (isLink(piece)) return role === 'heading' && next?.role === 'text' && !line.leadsOn
  if (role === 'heading' && (BYLINE.test(text) || (leadsToMore(text, linked) && next && isLink(next))))
    return false
  if (role === 'heading') return text !== title && (text.length >= MIN_LEAD || !isOfLinks(next, afterNext))
  return !(
    isNotice(text) ||
    leadsToMore(text, linked) ||
    isCopyright(text) ||
    isCredit(text) ||
    isSignature(text) ||
    isCall(text, linked)
  )
}

/** Who wrote an article, set as a heading. */
const BYLINE = /^(?:By|BY|Von|Par|Por|Di|Door|Av|Af)(?: \p{Lu}[\p{L}.'’-]+){2,4}$/u

/** Whether a few words belong to a picture, a film or a form between the paragraphs: they stand in no paragraph. */
function isLabel({ role, holder, line }: Piece, holders: ReadonlySet<number>, { name }: PageBlocks): boolean {
  return role === 'short' && name[line.block] === 'div' && line.heading === 0 && !holders.has(holder)
}

/** Whether what follows a heading is a list of links. */
function isOfLinks(next: Piece | undefined, afterNext: Piece | undefined): boolean {
  return next !== undefined && isLink(next) && (afterNext === undefined || isLink(afterNext))
}

function isLink({ line, role }: Piece): boolean {
  return (
    role !== 'cell' && line.linked > 0 && line.linked >= line.text.length * (role === 'entry' ? 0.6 : 0.8)
  )
}

/** Without all that follows on the heading of something else. */
function cut(pieces: readonly Piece[]): Piece[] {
  const weight = (some: readonly Piece[]) =>
    some.reduce((sum, { worth, role }) => sum + (role === 'text' ? worth : 0), 0)
  const all = weight(pieces)
  const [main] = mainHolder(pieces)
  let before = 0
  for (const [index, piece] of pieces.entries()) {
    before += piece.role === 'text' ? piece.worth : 0
    if (piece.role === 'text' || before === 0) continue
    const { text } = piece.line
    if (beginsComments(text)) return pieces.slice(0, index)
    if (!endsArticle(text) || all - before > all * MAX_BEHIND) continue
    if (!isPointer(piece) && !isOfBox(piece, pieces.slice(index + 1), main)) return pieces.slice(0, index)
  }
  return [...pieces]
}

/** Whether the words and what they lead to stand in one line, as between paragraphs: `You may also like: …`. */
function isPointer({ line }: Piece): boolean {
  return line.leadsOn && line.linked < line.text.length && line.text.length - line.linked < MAX_POINTER
}

/**
 * Whether a heading is that of something between the paragraphs, which go on: it stands in none of their blocks, or
 * leads to one other article or two.
 */
function isOfBox({ holder, line }: Piece, behind: readonly Piece[], main: number): boolean {
  const next = behind.findIndex((piece) => piece.role === 'text' && piece.holder === main)
  if (next < 0) return false
  const isFew = next <= MOST_OTHERS && behind.slice(0, next).every(isLink)
  return holder > main || (isFew && leadsToMore(line.text, line.linked))
}

function startOf(pieces: readonly Piece[], isPart: (piece: Piece) => boolean): number {
  let start = pieces.findIndex(({ role }) => role === 'text')
  if (start < 0) return pieces.findIndex((piece) => isPart(piece) || isOfList(piece))
  const isOfStart = (piece: Piece) => piece.role === 'heading' || isOfList(piece) || isPart(piece)
  while (start > 0 && isOfStart(pieces[start - 1] as Piece)) start -= 1
  const lead = pieces.findIndex(({ role, line }) => isLeadHeading(role, line.text))
  return lead >= 0 && lead < start ? lead : start
}

function isOfList({ role }: Piece): boolean {
  return role === 'entry' || role === 'cell'
}

/**
 * Where most paragraphs stand in one block, little text behind it is a note of the paper: how to write to it, who the
 * author is.
 */
function withoutNotes(pieces: readonly Piece[], last: Uint32Array, blocks: PageBlocks): Piece[] {
  const all = pieces.reduce((sum, { role, worth }) => sum + (role === 'text' ? worth : 0), 0)
  const [main, most] = mainHolder(pieces)
  if (most < all * MAIN_SHARE) return [...pieces]
  const end = pieces.findLastIndex(({ line }) => line.block >= main && line.block <= (last[main] ?? 0)) + 1
  const behind = pieces.slice(end).filter(({ role }) => role === 'text')
  const isPart = behind.some(
    ({ holder }) => blocks.name[holder] === blocks.name[main] && blocks.marks[holder] === blocks.marks[main],
  )
  const isNote = !isPart && behind.reduce((sum, { worth }) => sum + worth, 0) <= all * MAX_NOTE
  return isNote ? pieces.slice(0, end) : [...pieces]
}

/** Behind the last paragraph, what `isPart`, lists and tables count that follow at once. */
function endOf(pieces: readonly Piece[], isPart: (piece: Piece) => boolean): number {
  let end = pieces.findLastIndex(({ role }) => role === 'text') + 1
  for (let index = end; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece
    if (isOfList(piece) || isPart(piece)) end = index + 1
    else if (piece.role !== 'heading') break
  }
  return end
}
