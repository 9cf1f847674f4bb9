import type { ShownMatch } from '../../events.ts'

/** In a list; more of one article are for its page. */
const LISTED_EXCERPTS = 2

/** No line holds the dots alone. */
const BEFORE = '…\u00A0'
export const BEHIND = '\u00A0…'
/** Where a sentence ends, so does its quotation. */
const SENTENCE_END = /[.!?…]["”’)]?$/

/** Words of a body, dots where they go on, and what of them was found (UTF-16 units). */
export interface Excerpt {
  text: string
  ranges: { start: number; end: number }[]
}

/**
 * Of the body, around what was found in it. What stands within words that are shown already is marked there, so that
 * nobody reads a passage twice; what another article of the story says would be read as this one's.
 */
export function excerptsOf(matches: readonly ShownMatch[], most = LISTED_EXCERPTS): Excerpt[] {
  const shown: (Excerpt & { from: number })[] = []
  for (const { evidence, of } of matches) {
    for (const { start, end, text, excerpt } of of ? [] : evidence) {
      if (!excerpt) continue
      const around = shown.find((one) => one.text.slice(start - one.from, end - one.from) === text)
      if (around) around.ranges.push({ start: start - around.from, end: end - around.from })
      else if (shown.length < most)
        shown.push({
          text: excerpt.text,
          ranges: [{ start: excerpt.start, end: excerpt.end }],
          from: start - excerpt.start,
        })
    }
  }
  return shown.map(({ text, ranges }) => ({
    text: `${BEFORE}${text}${SENTENCE_END.test(text) ? '' : BEHIND}`,
    ranges: ranges.map(({ start, end }) => ({ start: start + BEFORE.length, end: end + BEFORE.length })),
  }))
}
