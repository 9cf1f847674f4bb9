import type { PageBlocks } from '../scan.ts'
import type { Weights } from './weight.ts'

/** The smallest block that holds all of an article's text. */
export function containerOf(blocks: PageBlocks, weights: Weights): number {
  let best = 0
  for (let block = 0; block < blocks.parent.length; block += 1)
    if ((weights.score[block] ?? 0) > (weights.score[best] ?? 0)) best = block
  return widened(best, blocks, weights)
}

/** Parts of an article stand in several blocks where what is around them holds much more text, and few links more. */
function widened(start: number, { parent }: PageBlocks, { prose, linked }: Weights): number {
  let best = start
  for (let at = parent[start] ?? -1; at > 0; at = parent[at] ?? -1) {
    const gain = (prose[at] ?? 0) - (prose[best] ?? 0)
    const links = (linked[at] ?? 0) - (linked[best] ?? 0)
    if (gain > (prose[best] ?? 0) * 0.2 && gain > links * 2) best = at
  }
  return best
}
