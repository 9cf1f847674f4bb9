import { Mark } from '../marks.ts'
import type { PageLine, PageScan } from '../scan.ts'
import { sumUp } from './sums.ts'

/** A teaser is the headline of another article, as a link, and no more text than this under it. */
const MAX_TEASER = 300
const MAX_LINES = 6
/** So many of them side by side are a list of other articles. */
const LEAST_TEASERS = 3
const LINKED = 0.8
/** Characters of a headline that stands before its summary. */
const MIN_OPENING = 25

/** A card with the picture of another article, its headline and a summary. */
const MAX_CARD = 200
const MAX_CARD_LINES = 3
const CARDS: ReadonlySet<string> = new Set(['div', 'aside', 'section', 'li', 'article'])

/** Marks as lists of other articles, and as a card of one, what is built like it, whatever it is called. */
export function markTeasers({ lines, blocks }: PageScan, marks: Uint32Array): void {
  const count = blocks.parent.length
  const headlines = new Uint32Array(count)
  const linesIn = new Uint32Array(count)
  const unlinked = new Float64Array(count)
  const titled = new Uint32Array(count)
  const others = Uint32Array.from(blocks.others)
  const pictures = Uint32Array.from(blocks.pictures)
  for (const line of lines) {
    const { block } = line
    linesIn[block] = (linesIn[block] ?? 0) + 1
    if (isEntry(line)) headlines[block] = (headlines[block] ?? 0) + 1
    unlinked[block] = (unlinked[block] ?? 0) + line.text.length - line.linked
    if (line.strong > 0 || line.heading > 0) titled[block] = (titled[block] ?? 0) + 1
  }
  for (const sums of [headlines, linesIn, unlinked, titled, others, pictures]) sumUp(sums, blocks.parent)
  const teasers = new Uint16Array(count)
  const isTeaser = (block: number) =>
    (headlines[block] ?? 0) > 0 && (linesIn[block] ?? 0) <= MAX_LINES && (unlinked[block] ?? 0) <= MAX_TEASER
  for (let block = 1; block < count; block += 1)
    if (isTeaser(block)) teasers[blocks.parent[block] ?? 0] = (teasers[blocks.parent[block] ?? 0] ?? 0) + 1
  const isCard = (block: number) =>
    [others, pictures, titled].every((sums) => (sums[block] ?? 0) > 0) &&
    (linesIn[block] ?? 0) <= MAX_CARD_LINES &&
    (unlinked[block] ?? 0) <= MAX_CARD &&
    CARDS.has(blocks.name[block] ?? '')
  for (let block = 1; block < count; block += 1)
    if ((isTeaser(block) && (teasers[blocks.parent[block] ?? 0] ?? 0) >= LEAST_TEASERS) || isCard(block))
      marks[block] = (marks[block] ?? 0) | Mark.related
}

/** Whether a line is a headline with what else a list says of the article, or a picture of it: `…` (19/11/2021) `…`. */
function isEntry(line: PageLine): boolean {
  return isHeadline(line) || line.opening >= MIN_OPENING
}

/** Whether a line is the headline of another article, and a link to it. */
export function isHeadline({ leadsOn, linked, text }: PageLine): boolean {
  return leadsOn && linked >= text.length * LINKED
}
