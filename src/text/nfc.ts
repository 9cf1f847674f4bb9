import { withFewMarks } from './marks.ts'

/** Letters of Latin, Vietnamese ones included, with the punctuation of print: none of them has another form. */
const COMPOSED = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/

/**
 * Unicode's composed form (NFC). Putting the marks of a letter in order takes time by the square of their number, so
 * a letter keeps its first eight.
 */
export function toNfc(text: string): string {
  if (COMPOSED.test(text)) return text
  return withFewMarks(text).normalize('NFC')
}
