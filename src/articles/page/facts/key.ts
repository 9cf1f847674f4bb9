import { toNfc } from '../../../text/nfc.ts'

/** A text without case, spaces and marks of punctuation, by which what is written a little differently is the same. */
export function keyOf(text: string): string {
  return toNfc(text.slice(0, 2_000))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
