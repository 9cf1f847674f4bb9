import { contradiction } from './contradictions.ts'
import { likeness } from './likeness.ts'
import type { Sketch } from './sketch.ts'

/** Whether two articles tell one piece of news, and why, for people who tune it. */
export interface Sameness {
  same: boolean
  why: string
  /** How alike they are: of several stories, the one that is most alike is chosen. */
  score: number
}

const DAY_MS = 86_400_000

/** Judges two articles by their sketches; the order of the two does not matter. */
export function isSame(a: Sketch, b: Sketch): Sameness {
  const like = likeness(a, b)
  const score = like.titles + like.least + like.most + like.heads + like.copied
  const apart = Math.abs(a.at - b.at) > 3 * DAY_MS
  const isCopy = like.copied >= 0.6 && Math.min(a.shingles.count, b.shingles.count) >= 20
  const isReport =
    !apart && a.source !== b.source && (like.heads >= 0.3 || (like.titles >= 0.45 && like.heads > 0.2))
  if (!isCopy && !isReport) return { same: false, why: 'unlike', score }
  const against = contradiction(a, b)
  if (against !== null) return { same: false, why: against, score }
  return { same: true, why: isCopy ? 'copy' : 'report', score }
}
