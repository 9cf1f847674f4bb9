import { hashOf, packed, unpackedTelling } from './hashes.ts'
import type { Sketch } from './sketch.ts'
import { termsOf } from './terms.ts'

/** Keys that are written of an article; it is looked for by all of its own. */
export const KEYS_WRITTEN = 10
const FROM_TITLE = 6
const FROM_ANCHORS = 4
const MAX_KEYS = 40
/** Names and figures that tell less are in too many articles (anchors.ts). */
const TELLING = 6

/**
 * What two articles of one story are likely to share, in the order in which it is written: rare words of the title, names and
 * figures, rare words of the lead; the first `KEYS_WRITTEN` are those by which an article is found.
 */
export function blockingKeys({ title, lead, named, counted }: Sketch): string[] {
  const ofTitle = rarest(title.words)
  const anchors = [...telling(named), ...telling(counted)]
  const ofLead = rarest(lead.words)
  const first = [...ofTitle.slice(0, FROM_TITLE), ...anchors.slice(0, FROM_ANCHORS)]
  const ordered = [
    ...first,
    ...interleaved(ofLead, ofTitle.slice(FROM_TITLE)),
    ...anchors.slice(FROM_ANCHORS),
  ]
  return [...new Set(ordered)].slice(0, MAX_KEYS)
}

/** Pairs of words by weight, the rarest first. */
function rarest(words: string): string[] {
  return [...termsOf(words.toLowerCase().split(' '))]
    .filter(([term]) => term.includes(' '))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([term]) => packed([hashOf(term)]))
}

function telling(anchors: string): string[] {
  return [...unpackedTelling(anchors)].flatMap(([hash, telling]) => (telling >= TELLING ? hash : []))
}

function interleaved(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }).flatMap((_, i) => [
    ...a.slice(i, i + 1),
    ...b.slice(i, i + 1),
  ])
}
