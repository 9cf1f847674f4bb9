/** A piece of a text, and whether it is to be shown as found. */
export interface Segment {
  text: string
  isFound: boolean
}

/**
 * Cuts a text at the edges of ranges (UTF-16 units, in any order, overlapping or not); joined, it is the text again. An edge
 * that parts a letter from its marks, or the halves of a character, moves outwards.
 */
export function highlight(text: string, ranges: readonly { start: number; end: number }[]): Segment[] {
  const segments: Segment[] = []
  const push = (from: number, to: number, isFound: boolean) => {
    if (from >= to) return
    const last = segments.at(-1)
    if (last && last.isFound === isFound) last.text += text.slice(from, to)
    else segments.push({ text: text.slice(from, to), isFound })
  }
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= Math.max(start, at)) continue
    let [from, to] = [Math.max(start, at), Math.min(end, text.length)]
    while (from > at && isWithinLetter(text, from)) from -= 1
    while (isWithinLetter(text, to)) to += 1
    push(at, from, false)
    push(from, to, true)
    at = Math.max(at, to)
  }
  push(at, text.length, false)
  return segments
}

/**
 * Of what was found in texts, what stands so in this one: an entry joins matches of several articles and versions, and
 * what one says elsewhere is not to be marked here.
 */
export function standing<T extends { start: number; end: number; text: string }>(
  text: string,
  found: readonly T[],
): T[] {
  return found.filter((piece) => text.slice(piece.start, piece.end) === piece.text)
}

const MARK = /^\p{M}/u

/** Whether what stands at a place belongs to what stands before it. */
function isWithinLetter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const [before, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (here >= 0xdc00 && here < 0xe000 && before >= 0xd800 && before < 0xdc00) return true
  return here >= 0x300 && MARK.test(text.slice(at, at + 2))
}
