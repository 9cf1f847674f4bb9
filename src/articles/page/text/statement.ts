import { Mark } from '../marks.ts'
import type { PageBlocks } from '../scan.ts'
import type { Piece } from './pieces.ts'

/** Words of a paragraph without a full stop: more than of a name, of a place and a day. */
const MIN_WORDS = 5
/** The same of what leads to a list: `Danh sách đạt giải:`. */
const MIN_INTRODUCTION = 3
const MIN_SMALL = 2
/** Letters of Vietnamese alone: what ends without a full stop elsewhere is mostly a button, or about the author. */
const VIETNAMESE = /[\u1ea0-\u1ef9]/
/** When an article was published, how often it was read. */
const ABOUT =
  /^[\s(]*(?:(?:cập nhật(?: lúc| ngày|:)|đăng (?:lúc|ngày|bởi|tải)|ngày đăng|thời gian đăng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|lượt (?:xem|đọc)|số lượt)(?!\p{L})|\d{1,2}[:.h]\d{2}(?!\d))/iu
/** A name, and who that is: `Minh Tuấn – Báo Hưng Yên`. */
const NAME_AND_OFFICE = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3}\s*[-–—(|/]/u

/** Begins what follows: entries, rows, names. */
const INTRODUCES = /[:：]$/
const NUMBERED = /^(?:\d{1,3}[.)/]|[-–+•*])/

/**
 * Tells lines that end like no sentence and are paragraphs all the same, where they stand first or last: a lead, what
 * leads to a list. They are set like the paragraphs of the block that holds most of them (`main`).
 */
export function statements(pieces: readonly Piece[], main: number, blocks: PageBlocks) {
  const look = ({ holder, line: { block } }: Piece) =>
    `${holder} ${blocks.name[block]} ${blocks.marks[block]}`
  const looks = new Set(pieces.filter(({ role, holder }) => role === 'text' && holder === main).map(look))
  return (piece: Piece): boolean => {
    const { text, linked, says } = piece.line
    if (piece.role !== 'short' || linked * 2 > text.length) return false
    if ((says & Mark.lead) !== 0) return text.split(' ').length >= MIN_WORDS
    const isSaid = INTRODUCES.test(text) ? hasWords(text, MIN_INTRODUCTION) : hasWords(text, MIN_WORDS)
    const isParagraph = looks.has(look(piece)) && VIETNAMESE.test(text) && isSaid
    return isParagraph && !ABOUT.test(text) && !NAME_AND_OFFICE.test(text)
  }
}

function hasWords(text: string, least: number): boolean {
  const words = text.split(' ')
  return words.length >= least && words.filter((word) => /^\p{Ll}/u.test(word)).length >= MIN_SMALL
}

/**
 * What belongs to a list or a table of the text, and what is written like one under a line with a colon; names in it are
 * those of the people it lists.
 */
export function listed(pieces: readonly Piece[], blocks: PageBlocks): ReadonlySet<Piece> {
  const found = new Set<Piece>()
  let group: Piece[] = []
  /** The block of the line that leads to the list; -1 for none. */
  let outer = -1
  let isBegun = false
  const rows = new Set(pieces.map(({ row }) => row).filter((row) => row >= 0))
  const endGroup = () => {
    if (group.length > 1) for (const piece of group) found.add(piece)
    group = []
  }
  for (const piece of pieces) {
    if (isBegun ? piece.role === 'entry' || piece.role === 'cell' : isOfRows(piece, rows)) found.add(piece)
    if (piece.role === 'short' && piece.holder === outer && isBuiltLike(piece, group[0], blocks)) {
      group.push(piece)
      continue
    }
    endGroup()
    isBegun ||= piece.role === 'text' || introduces(piece)
    outer = introduces(piece) ? piece.holder : -1
  }
  endGroup()
  return found
}

/** Whether a cell is of a table of several rows: one alone, above the text, may say who wrote it, and when. */
function isOfRows({ role }: Piece, rows: ReadonlySet<number>): boolean {
  return role === 'cell' && rows.size > 1
}

function introduces({ role, line: { text } }: Piece): boolean {
  return (role === 'short' || role === 'text') && INTRODUCES.test(text) && hasWords(text, MIN_INTRODUCTION)
}

/** Whether a line is set like the first of a list. */
function isBuiltLike({ line }: Piece, first: Piece | undefined, { name, marks }: PageBlocks): boolean {
  if (first === undefined) return true
  const looks = [line, first.line].map(({ block, strong, slanted, text }) =>
    [name[block], marks[block], strong > 0, slanted > 0, NUMBERED.test(text)].join(),
  )
  return looks[0] === looks[1]
}
