import { hashOf, packed, unpackedTelling } from './hashes.ts'
import type { Sketch } from './sketch.ts'
import { termsOf } from './terms.ts'

/** Keys that are written of an article; it is looked for by all of its own. */
export const KEYS_WRITTEN = 10
const FROM_TITLE = 6
const FROM_ANCHORS = 4
const MAX_ANCHORS = 20
const MAX_KEYS = 40
/** Names and figures that tell less are in too many articles (anchors.ts). */
const TELLING = 6

/**
 * What two articles of one story are likely to share, in the order in which it is written: rare words of the title, names and
 * figures, rare words of the lead; the first `KEYS_WRITTEN` are those by which an article is found.
 */
export function blockingKeys({ title, lead, named, counted }: Sketch): string[] {
  const ofTitle = rarest(title.words)
  const anchors = [...telling(named), ...telling(counted), ...happeningsAt(named, title.happenings)]
  const ofLead = rarest(lead.words)
  const first = [...ofTitle.slice(0, FROM_TITLE), ...anchors.slice(0, FROM_ANCHORS)]
  const ordered = [
    ...first,
    ...anchors.slice(FROM_ANCHORS, MAX_ANCHORS),
    ...interleaved(ofLead, ofTitle.slice(FROM_TITLE)),
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

/** What happens in a province is in few articles, where either alone is in many. */
function happeningsAt(names: string, happenings: string): string[] {
  const common = [...unpackedTelling(names)].flatMap(([hash, telling]) => (telling < TELLING ? hash : []))
  return common.flatMap((hash) => [...happenings].map((sign) => packed([hashOf(`${hash} ${sign}`)])))
}

function interleaved(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }).flatMap((_, i) => [
    ...a.slice(i, i + 1),
    ...b.slice(i, i + 1),
  ])
}
