import { lastWords, sharedTelling, sharesDay } from './anchors.ts'
import { packedName, unpackedTelling } from './hashes.ts'
import { kindAndName, plain } from './known-names.ts'
import { containment } from './shingles.ts'
import type { Sketch } from './sketch.ts'
import { sharedWeight, type Terms, termsOf, weightOf } from './terms.ts'

/** How alike two articles are, each from 0 to 1 but for `size`, `names` and `figures`. */
export interface Likeness {
  /** Of the terms of both titles, by weight. */
  titles: number
  /** How much of each title stands in the other's title or lead: the less, and the more. */
  least: number
  most: number
  /** Of the terms of titles and leads. */
  heads: number
  /** The weight of the shorter head's terms. */
  size: number
  /** How much of the shorter text stands in the longer. */
  copied: number
  /** How much the names and the figures tell that they share. */
  names: number
  figures: number
  /** Whether they name a day in common. */
  day: boolean
  /** Whether they name a village, a school, a bridge or another such place in common. */
  site: boolean
}

/** Kinds of names that few news of a day have in common. */
const SITES = new Set(['xa', 'thon', 'truong', 'benh vien', 'cong ty', 'chua', 'song', 'cau', 'duong'])
/** What one shared name tells at least, if it is a site's. */
const OF_A_SITE = 0.5

export function likeness(a: Sketch, b: Sketch): Likeness {
  const [inA, inB] = [weighedOf(a), weighedOf(b)]
  const [ofA, ofB] = [share(inA.title, inB.head), share(inB.title, inA.head)]
  const names = sharedTelling(a.named, b.named)
  return {
    titles: cosine(inA.title, inB.title),
    least: Math.min(ofA, ofB),
    most: Math.max(ofA, ofB),
    heads: cosine(inA.head, inB.head),
    size: Math.min(inA.head.weight, inB.head.weight),
    copied: containment(a.shingles, b.shingles),
    names,
    figures: sharedTelling(a.counted, b.counted),
    day: sharesDay(a.dated, b.dated),
    site: names >= OF_A_SITE && (namesSiteOf(a, b) || namesSiteOf(b, a)),
  }
}

/** Whether the title or lead of `a` names a site that stands in the whole text of `b`. */
function namesSiteOf(a: Sketch, b: Sketch): boolean {
  const known = unpackedTelling(b.named)
  return [...a.title.names, ...a.lead.names]
    .map(kindAndName)
    .some(({ kind, name }) => SITES.has(kind) && known.has(packedName(lastWords(plain(name)))))
}

interface Weighed {
  terms: Terms
  weight: number
}

/** A new article is compared with many. */
const known = new WeakMap<Sketch, { title: Weighed; head: Weighed }>()

function weighedOf(sketch: Sketch): { title: Weighed; head: Weighed } {
  const found = known.get(sketch)
  if (found) return found
  const title = termsOf(sketch.title.words.split(' '))
  const head = new Map([...title, ...termsOf(sketch.lead.words.split(' '))])
  const made = { title: weighed(title), head: weighed(head) }
  known.set(sketch, made)
  return made
}

function weighed(terms: Terms): Weighed {
  return { terms, weight: weightOf(terms) }
}

function share(part: Weighed, other: Weighed): number {
  return part.weight === 0 ? 0 : sharedWeight(part.terms, other.terms) / part.weight
}

/** Of the longer text no more counts than a few times the shorter one: a title alone has few terms to share. */
const LONGER = 2.5

function cosine(a: Weighed, b: Weighed): number {
  const whole = Math.sqrt(Math.min(a.weight, LONGER * b.weight) * Math.min(b.weight, LONGER * a.weight))
  return whole === 0 ? 0 : sharedWeight(a.terms, b.terms) / whole
}
