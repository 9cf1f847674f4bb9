const LONGEST_SHOWN = 120

/** A part of a query within a sentence: in quotation marks, unless its spelling brings its own; and not too long. */
export function quoted(text: string): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  return text.includes('"') ? shown : `“${shown}”`
}
