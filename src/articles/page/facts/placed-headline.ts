import { isProse } from '../prose.ts'
import type { PageLine } from '../scan.ts'
import { dateBehind, isDateLine, YEAR } from './date-line.ts'

const MAX_LINES = 1_000
const MIN_LENGTH = 20
const MAX_LENGTH = 300
const MIN_WORDS = 5
/** The date stands so close beneath a headline, and the text so close. */
const LINES_TO_DATE = 2
const LINES_TO_TEXT = 12
/** So much of a headline is in bold. */
const STRONG = 0.9

/**
 * The line that is a headline by where it stands and how it is set, on a page that says no other way what it is: in
 * bold, a line by itself, the date behind or beneath it, and then the text. -1 for none.
 */
export function placedHeadline(lines: readonly PageLine[]): number {
  return lines
    .slice(0, MAX_LINES)
    .findIndex((line, index) => isLoneLine(line) && isAboveDate(lines, index) && isAboveText(lines, index))
}

function isLoneLine({ text: whole, linked, isBeside, isCaption, heading, strong }: PageLine): boolean {
  const behind = dateBehind(whole)
  const text = behind < 0 ? whole : whole.slice(0, behind)
  return (
    !isBeside &&
    !isCaption &&
    linked === 0 &&
    text.length >= MIN_LENGTH &&
    text.length <= MAX_LENGTH &&
    (heading > 0 || strong >= text.length * STRONG) &&
    !/[.:;,]$/.test(text) &&
    text.split(' ', MIN_WORDS).length === MIN_WORDS &&
    !(isDateLine(text) && YEAR.test(text))
  )
}

function isAboveDate(lines: readonly PageLine[], index: number): boolean {
  if (dateBehind(lines[index]?.text ?? '') >= 0) return true
  return lines
    .slice(index + 1, index + 1 + LINES_TO_DATE)
    .some(({ text, linked }) => linked === 0 && isDateLine(text) && YEAR.test(text))
}

/** Whether running text begins close beneath a line. */
export function isAboveText(lines: readonly PageLine[], index: number): boolean {
  return lines.slice(index + 1, index + 1 + LINES_TO_TEXT).some(isProse)
}
