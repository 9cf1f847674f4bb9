import { hashOf, packed } from './hashes.ts'
import type { Sketch } from './sketch.ts'
import { termsOf } from './terms.ts'

/** Keys that are written of an article; it is looked for by all of its own. */
export const KEYS_WRITTEN = 14
const FROM_TITLE = 8
const MAX_KEYS = 40

/**
 * What two articles of one story are likely to share, the most telling first: rare words of the title, then of the lead. The
 * first `KEYS_WRITTEN` are those by which an article is found.
 */
export function blockingKeys({ title, lead }: Sketch): string[] {
  const ofTitle = rarest(title.words)
  const ofLead = rarest(lead.words).filter((key) => !ofTitle.includes(key))
  const ordered = [
    ...ofTitle.slice(0, FROM_TITLE),
    ...ofLead.slice(0, KEYS_WRITTEN - Math.min(FROM_TITLE, ofTitle.length)),
    ...ofTitle.slice(FROM_TITLE),
    ...ofLead.slice(KEYS_WRITTEN - Math.min(FROM_TITLE, ofTitle.length)),
  ]
  return ordered.slice(0, MAX_KEYS).map((key) => packed([hashOf(key)]))
}

/** Pairs of words by weight, the rarest first. */
function rarest(words: string): string[] {
  return [...termsOf(words.toLowerCase().split(' '))]
    .filter(([term]) => term.includes(' '))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([term]) => term)
}
