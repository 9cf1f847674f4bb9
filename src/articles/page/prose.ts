import type { PageLine } from './scan.ts'

/** A shorter line is a caption, a button or a name. */
const MIN_PROSE_LINE = 80

/** Whether a line is one of running text, in which links are the exception. */
export function isProse({ text, linked, isBeside, isCaption, heading }: PageLine): boolean {
  return !isBeside && !isCaption && heading === 0 && text.length >= MIN_PROSE_LINE && linked * 3 < text.length
}

/** Characters of running text. */
export function proseOf(lines: readonly PageLine[]): number {
  return lines.reduce((total, line) => total + (isProse(line) ? line.text.length : 0), 0)
}

/** The most running text between two links to other articles, and how many of those there are. */
export function longestProse(lines: readonly PageLine[]): { characters: number; others: number } {
  let characters = 0
  let run = 0
  let others = 0
  for (const line of lines) {
    if (line.isBeside) continue
    if (isProse(line)) run += line.text.length
    else if (line.leadsOn) {
      others += 1
      run = 0
    }
    characters = Math.max(characters, run)
  }
  return { characters, others }
}
