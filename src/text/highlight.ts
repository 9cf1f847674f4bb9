/** A piece of a text, and whether it is to be shown as found. */
export interface Segment {
  text: string
  isFound: boolean
}

/** Cuts a text at the edges of ranges (UTF-16 units, in any order, overlapping or not); joined, it is the text again. */
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
    push(at, Math.max(start, at), false)
    push(Math.max(start, at), end, true)
    at = Math.max(at, end)
  }
  push(at, text.length, false)
  return segments
}
