/**
 * A JSON Feed that breaks off, up to its last whole item, or one behind which something else stands, up to its end:
 * JSON that can be parsed, or null where nothing of it can. One pass over the text.
 */
export function mendJson(text: string): string | null {
  const open: string[] = []
  let isInString = false
  let lastItem = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    if (isInString) {
      if (char === '\\') at += 1
      else if (char === '"') isInString = false
    } else if (char === '"') isInString = true
    else if (char === '{' || char === '[') open.push(char)
    else if (char === '}' || char === ']') {
      open.pop()
      if (open.length === 0) return text.slice(0, at + 1)
      if (char === '}' && open.length === 2 && open[1] === '[') lastItem = at
    }
  }
  return lastItem < 0 ? null : `${text.slice(0, lastItem + 1)}]}`
}
