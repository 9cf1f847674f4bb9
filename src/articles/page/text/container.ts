import { Mark } from '../marks.ts'
import type { PageBlocks, PageScan } from '../scan.ts'
import type { Weights } from './weight.ts'

/**
 * What stands around the text is taken too where it holds so much more text, and one block of it (or all those that are
 * built like the first) has so much of the weight of the first; less is enough within an `article`.
 */
const MORE_TEXT = 0.2
const MORE_TEXT_OF_ARTICLE = 0.03
const WEIGHT = 0.2
const LEAST_WEIGHT = 10
const LEAST_WEIGHT_OF_ARTICLE = 4
/** Blocks built like the first that weigh so much of it are its other parts, whatever links stand between. */
const SAME_WEIGHT = 0.5
/** A block that at least doubles the text counts where its text is so many times that of its links. */
const FEW_LINKS = 8

/** The smallest block that holds all of an article's text. */
export function containerOf(scan: PageScan, weights: Weights, headline: number): number {
  const { blocks } = scan
  const closeness = closenessTo(scan, headline)
  let best = 0
  let most = 0
  for (let block = 0; block < blocks.parent.length; block += 1) {
    const score = (weights.score[block] ?? 0) * (closeness[block] ?? 1)
    if (score > most && blocks.name[block] !== 'header') {
      best = block
      most = score
    }
  }
  return widened(best, scan, weights)
}

/** By what the weight of each block is multiplied, since it stands near the headline. */
function closenessTo({ lines, blocks }: PageScan, headline: number): Float64Array {
  const closeness = new Float64Array(blocks.parent.length).fill(1)
  let at = lines[headline]?.block ?? -1
  for (let step = 0; at > 0; step += 1) {
    closeness[at] = 1 + 1 / Math.max(1, step)
    at = blocks.parent[at] ?? -1
  }
  for (let block = 1; block < closeness.length; block += 1)
    closeness[block] = Math.max(closeness[block] ?? 1, closeness[blocks.parent[block] ?? 0] ?? 1)
  return closeness
}

/** Parts of an article stand in several blocks where what is around them holds much more text, and few links more. */
function widened(start: number, scan: PageScan, { prose, linked, others, own, last }: Weights): number {
  const { blocks } = scan
  let best = start
  for (let at = blocks.parent[start] ?? -1; at > 0; at = blocks.parent[at] ?? -1) {
    if (hasHeadline(scan, (last[best] ?? 0) + 1, last[at] ?? 0)) return best
    const before = prose[best] ?? 0
    const gain = (prose[at] ?? 0) - before
    const links = (linked[at] ?? 0) - (linked[best] ?? 0) + (others[at] ?? 0) - (others[best] ?? 0)
    const isArticle = blocks.name[at] === 'article'
    if (gain <= before * (isArticle ? MORE_TEXT_OF_ARTICLE : MORE_TEXT)) continue
    let alike = 0
    let most = 0
    for (let block = at; block <= (last[at] ?? 0); block += 1) {
      const weight = own[block] ?? 0
      if (weight === 0 || (block >= best && block <= (last[best] ?? 0))) continue
      most = Math.max(most, weight)
      if (isAlike(block, start, at, blocks)) alike += weight
    }
    const least = isArticle ? LEAST_WEIGHT_OF_ARTICLE : Math.max(LEAST_WEIGHT, WEIGHT * (own[start] ?? 0))
    const isMore = gain > links * 2 && Math.max(most, alike) >= least
    const isSame = gain * 2 > links && alike >= SAME_WEIGHT * (own[start] ?? 0)
    if (isMore || isSame || (gain > before && gain > links * FEW_LINKS)) best = at
  }
  return best
}

/** Whether another article begins in some blocks. */
function hasHeadline({ blocks }: PageScan, from: number, to: number): boolean {
  for (let block = from; block <= to; block += 1) if (blocks.name[block] === 'h1') return true
  return false
}

/** Whether two blocks within an outer one are built alike, and what they stand in up to there. */
function isAlike(one: number, other: number, outer: number, { parent, name, marks }: PageBlocks): boolean {
  let [a, b] = [one, other]
  while (a > outer && b > outer) {
    if (name[a] !== name[b] || ((marks[a] ?? 0) ^ (marks[b] ?? 0)) & ~Mark.lead) return false
    a = parent[a] ?? -1
    b = parent[b] ?? -1
  }
  return a === b
}
