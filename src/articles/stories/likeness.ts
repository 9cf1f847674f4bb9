import { sharedTelling, sharesDay } from './anchors.ts'
import { containment } from './shingles.ts'
import type { Sketch } from './sketch.ts'
import { sharedWeight, type Terms, termsOf, weightOf } from './terms.ts'

/** How alike two articles are, each from 0 to 1 but for `shared`. */
export interface Likeness {
  /** Of the terms of both titles, by weight. */
  titles: number
  /** How much of each title stands in the other's title or lead: the less, and the more. */
  least: number
  most: number
  /** Of the terms of titles and leads. */
  heads: number
  /** The weight of what heads share, and of the shorter one. */
  shared: number
  size: number
  /** How much of the shorter text stands in the longer. */
  copied: number
  names: number
  figures: number
  /** Whether they name a day in common. */
  day: boolean
}

export function likeness(a: Sketch, b: Sketch): Likeness {
  const [titleA, titleB] = [words(a.title.words), words(b.title.words)]
  const [headA, headB] = [head(a), head(b)]
  const [inB, inA] = [share(titleA, headB), share(titleB, headA)]
  const shared = sharedWeight(headA, headB)
  return {
    titles: cosine(titleA, titleB),
    least: Math.min(inA, inB),
    most: Math.max(inA, inB),
    heads: cosine(headA, headB),
    shared,
    size: Math.min(weightOf(headA), weightOf(headB)),
    copied: containment(a.shingles, b.shingles),
    names: sharedTelling(a.named, b.named),
    figures: sharedTelling(a.counted, b.counted),
    day: sharesDay(a.dated, b.dated),
  }
}

function words(text: string): Terms {
  return termsOf(text.split(' '))
}

function head({ title, lead }: Sketch): Terms {
  return new Map([...words(title.words), ...words(lead.words)])
}

function share(terms: Terms, others: Terms): number {
  const whole = weightOf(terms)
  return whole === 0 ? 0 : sharedWeight(terms, others) / whole
}

/** Of the longer text no more counts than a few times the shorter one: a title alone has few terms to share. */
const LONGER = 2.5

function cosine(a: Terms, b: Terms): number {
  const [inA, inB] = [weightOf(a), weightOf(b)]
  const whole = Math.sqrt(Math.min(inA, LONGER * inB) * Math.min(inB, LONGER * inA))
  return whole === 0 ? 0 : sharedWeight(a, b) / whole
}
