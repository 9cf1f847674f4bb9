/** No letter of any language has more marks; what has is there to keep readers busy. */
const TOO_MANY_MARKS = /(\p{M}{8})\p{M}+/gu

/**
 * Unicode's composed form (NFC). Putting the marks of a letter in order takes time by the square of their number, so
 * a letter keeps its first eight.
 */
export function toNfc(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1').normalize('NFC')
}
