import { isSame } from './same.ts'
import type { Sketch } from './sketch.ts'

/** The story of the candidate that is most alike among those that are the same; null where none is. */
export function chooseStory(
  sketch: Sketch,
  candidates: readonly { sketch: Sketch; story: string }[],
): string | null {
  let best: { story: string; score: number } | null = null
  for (const { sketch: other, story } of candidates) {
    const { same, score } = isSame(sketch, other)
    if (same && (!best || score > best.score || (score === best.score && story < best.story)))
      best = { story, score }
  }
  return best?.story ?? null
}
