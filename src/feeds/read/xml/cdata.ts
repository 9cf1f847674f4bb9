const START = '<![CDATA['
const END = ']]>'
/** Characters of the tag before a section, and of the blanks between them. */
const LONGEST_TAG = 620

/**
 * Ends the CDATA sections that do not end: one in which another begins, or behind which no end follows, ends before the
 * end tag of the element that it stands in. Else it would swallow the items after it.
 */
export function closeCdata(text: string): string {
  let mended = ''
  let from = 0
  // Looked for again only once it is passed: else many sections without an end would each be searched to the last letter.
  let end = text.indexOf(END)
  for (let start = text.indexOf(START); start >= 0; start = text.indexOf(START, from)) {
    const next = text.indexOf(START, start + START.length)
    if (end >= 0 && end < start) end = text.indexOf(END, start)
    if (end >= 0 && (next < 0 || end < next)) {
      mended += text.slice(from, end + END.length)
      from = end + END.length
      continue
    }
    const tag = text
      .slice(Math.max(0, start - LONGEST_TAG), start)
      .match(/<([\w:.-]{1,60})[^<>]{0,500}>\s{0,50}$/)?.[1]
    const close = tag ? text.indexOf(`</${tag}>`, start) : -1
    if (close < 0) break
    mended += `${text.slice(from, close)}${END}`
    from = close
  }
  return mended + text.slice(from)
}
