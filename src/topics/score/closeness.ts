import type { Mention } from './mentions.ts'
import type { Weights } from './weights.ts'

/**
 * How near the parts of an AND stand together, from 1 (each beside another) down to 1 - `apart`. Title and lead are one
 * place, and the text begins there.
 */
export function closenessOf(
  parts: readonly (readonly Mention[])[],
  { gapWords, apart }: Pick<Weights, 'gapWords' | 'apart'>,
): number {
  const gaps = leastGaps(parts)
  const lost = gaps.reduce((sum, gap) => sum + gap / (gap + gapWords), 0) / Math.max(gaps.length, 1)
  return 1 - apart * lost
}

/** For each part the words of other matter between it and the part nearest to it; none for a part that stands alone. */
function leastGaps(parts: readonly (readonly Mention[])[]): number[] {
  const least = parts.map(() => Number.POSITIVE_INFINITY)
  const all = parts
    .flatMap((mentions, part) => mentions.map(({ passed }) => ({ passed, part })))
    .sort((a, b) => a.passed - b.passed)
  // Of the neighbours in reading order, the nearest of another part is the last one seen that is not of this part.
  for (const inOrder of [all, all.toReversed()]) {
    let last: (typeof all)[number] | undefined
    let lastOfOther: (typeof all)[number] | undefined
    for (const place of inOrder) {
      if (last && last.part !== place.part) lastOfOther = last
      last = place
      if (lastOfOther && lastOfOther.part !== place.part) {
        least[place.part] = Math.min(least[place.part] as number, Math.abs(place.passed - lastOfOther.passed))
      }
    }
  }
  return least.filter((gap) => gap !== Number.POSITIVE_INFINITY)
}
