/**
 * Takes the document type declaration (XML 1.0 §2.8) out, since a tokeniser made for HTML takes the entities that its
 * internal subset declares for content. None of them is ever expanded.
 */
export function withoutDoctype(text: string): string {
  const start = /<!doctype\b/i.exec(text.slice(0, MAX_PROLOG))?.index
  if (start === undefined || /<\w/.test(text.slice(0, start))) return text
  return text.slice(0, start) + text.slice(endOf(text, start + 2))
}

/** Comments and instructions may stand before it. */
const MAX_PROLOG = 10_000

/** The index behind the declaration: quotes and the brackets of its subset may hold any `>`. */
function endOf(text: string, start: number): number {
  let isInSubset = false
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1)
      if (end < 0) return text.length
      at = end
    } else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      if (end < 0) return text.length
      at = end + 2
    } else if (char === '[') isInSubset = true
    else if (char === ']') isInSubset = false
    else if (char === '>' && !isInSubset) return at + 1
  }
  return text.length
}
