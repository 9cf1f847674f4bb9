/** Embeddings, overrides and isolates of writing direction (UAX #9 §2), and their ends. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu

/**
 * What is to be shown, without what would turn letters of ours and of others round (UTR #36 §2.7). Characters go, so this
 * is for what is written out, and not for a text that ranges point into.
 */
export function withoutDirections(shown: string): string {
  return shown.replace(DIRECTIONS, '')
}
