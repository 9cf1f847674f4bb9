import { withFewMarks } from './marks.ts'

/**
 * Unicode's composed form (NFC). Putting the marks of a letter in order takes time by the square of their number, so
 * a letter keeps its first eight.
 */
export function toNfc(text: string): string {
  return withFewMarks(text).normalize('NFC')
}
