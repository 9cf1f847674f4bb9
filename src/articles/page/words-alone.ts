const SPACE = 32
const OTHERS = /[^\p{L}\p{N}]+/gu
const OF_WORDS = /[\p{L}\p{N}]/u
/** Letters beyond the first 65,536 characters take two units. */
const TWO_UNITS = /[\ud800-\udfff]/

/** Of each unit of UTF-16, whether it is of a word, once it was asked: an expression with all letters is slow. */
const known = new Uint8Array(65_536)
const Known = { word: 1, other: 2 } as const

function isOfWord(unit: number): boolean {
  if (known[unit] === 0) known[unit] = OF_WORDS.test(String.fromCharCode(unit)) ? Known.word : Known.other
  return known[unit] === Known.word
}

/** The words of a text, one blank between two of them: its runs of letters and digits. */
export function wordsAlone(text: string): string {
  if (TWO_UNITS.test(text)) return text.replace(OTHERS, ' ').trim()
  let words = ''
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // A blank by itself between two words stays as it is.
    if (unit === SPACE ? isOfWord(text.charCodeAt(at + 1)) : isOfWord(unit)) continue
    let end = at + 1
    while (end < text.length && !isOfWord(text.charCodeAt(end))) end += 1
    words += `${text.slice(start, at)} `
    start = end
    at = end
  }
  return (words + text.slice(start)).trim()
}
