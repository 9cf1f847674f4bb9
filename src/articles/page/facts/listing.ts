import type { PageLine } from '../page-scan.ts'
import { isProse } from '../prose.ts'

/** A section's page lists more articles than a box beneath one. */
const ENTRIES = 8
const MIN_HEADLINE = 20
/** Of a headline that is a link; signs of reading on or time may stand beside. */
const LINKED = 0.8
/** Characters of running text: so much no teaser has, and no more stands before the first entry of a list. */
const TEASER = 600
const INTRODUCTION = 150

/**
 * Whether what stands beneath a headline (a line; -1 for none) is a list of other articles, each with its teaser: no
 * longer text stands anywhere, nor any before the first of them.
 */
export function isListing(lines: readonly PageLine[], headline: number): boolean {
  let entries = 0
  let run = 0
  let isBehindEntry = false
  for (const line of lines.slice(Math.max(0, headline))) {
    if (line.isBeside) continue
    if (isEntry(line)) {
      isBehindEntry = true
      run = 0
    } else if (isProse(line)) {
      run += line.text.length
      entries += isBehindEntry ? 1 : 0
      isBehindEntry = false
    }
    if (run > (entries === 0 ? INTRODUCTION : TEASER)) return false
  }
  return entries >= ENTRIES
}

function isEntry({ text, linked }: PageLine): boolean {
  return text.length >= MIN_HEADLINE && linked >= text.length * LINKED
}
