const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
/** As far as terms and chapters are counted; in the one way in which each is written. */
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** What a Roman number in capitals comes to; null for what is none, or a single letter that can be a name (`X`). */
export function romanValue(written: string): number | null {
  if (written.length === 0 || written.length > 7 || !ROMAN.test(written)) return null
  let value = 0
  for (let at = 0; at < written.length; at += 1) {
    const one = LETTERS[written.charAt(at)] ?? 0
    const next = LETTERS[written.charAt(at + 1)] ?? 0
    value += one < next ? -one : one
  }
  return value
}
