import { decodeHTML, decodeHTMLAttribute } from 'entities'

/** Told of the tags and the text of HTML, in order, as they are written. */
export interface TagReader {
  startTag(name: string): void
  /** Under which name an attribute is to be told of; '' for one that nobody reads. */
  wanted(name: string): string
  attribute(name: string, value: string): void
  /** The start tag is over; answers whether its element is one whose text holds no tags. */
  startTagEnd(isSelfClosing: boolean): boolean
  endTag(name: string): void
  /** What is only blank comes as one blank. */
  text(text: string): void
}

/** In these the text has references, in other elements without tags it is taken as it stands. */
const WITH_REFERENCES: ReadonlySet<string> = new Set(['title', 'textarea'])

const TAB = 9
const SPACE = 32
const BANG = 33
const DASH = 45
const SLASH = 47
const EQUALS = 61
const GREATER = 62
const QUESTION = 63
const LOWER = 32

/**
 * Reads HTML's tags (https://html.spec.whatwg.org/multipage/parsing.html#tokenization) in time linear in its length.
 * Scripts, styles, comments and attributes that nobody reads are jumped over.
 */
export function readTags(html: string, reader: TagReader): void {
  const length = html.length
  let at = 0
  /** Where text begins that was not told of yet. */
  let text = 0
  while (at < length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const code = html.charCodeAt(open + 1)
    if (isLetter(code)) {
      tellText(html, text, open, reader)
      at = readStartTag(html, open + 1, reader)
    } else if (code === SLASH && isLetter(html.charCodeAt(open + 2))) {
      tellText(html, text, open, reader)
      at = readEndTag(html, open + 2, reader)
    } else if (code === BANG || code === QUESTION || code === SLASH) {
      tellText(html, text, open, reader)
      at = endOfComment(html, open, code)
    } else {
      // Not the beginning of anything: text.
      at = open + 1
      continue
    }
    text = at
  }
  tellText(html, text, length, reader)
}

function tellText(html: string, start: number, end: number, reader: TagReader): void {
  if (start >= end) return
  if (isBlank(html, start, end)) reader.text(' ')
  else reader.text(decoded(html.slice(start, end)))
}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text
}

/** Behind `<!…>`, `<?…>`, `</…>`; a comment has its own end. */
function endOfComment(html: string, open: number, code: number): number {
  if (code === BANG && html.charCodeAt(open + 2) === DASH && html.charCodeAt(open + 3) === DASH) {
    if (html.charCodeAt(open + 4) === GREATER) return open + 5
    if (html.startsWith('->', open + 4)) return open + 6
    for (let at = html.indexOf('--', open + 4); at >= 0; at = html.indexOf('--', at + 1)) {
      if (html.charCodeAt(at + 2) === GREATER) return at + 3
      if (html.charCodeAt(at + 2) === BANG && html.charCodeAt(at + 3) === GREATER) return at + 4
    }
    return html.length
  }
  const end = html.indexOf('>', open + 2)
  return end < 0 ? html.length : end + 1
}

function readEndTag(html: string, start: number, reader: TagReader): number {
  const nameEnd = endOfName(html, start)
  const end = html.indexOf('>', nameEnd)
  if (end < 0) return html.length
  reader.endTag(html.slice(start, nameEnd).toLowerCase())
  return end + 1
}

/** Answers where what follows the tag begins, or the element, if it is one without tags in it. */
function readStartTag(html: string, start: number, reader: TagReader): number {
  const nameEnd = endOfName(html, start)
  const name = html.slice(start, nameEnd).toLowerCase()
  reader.startTag(name)
  let at = nameEnd
  for (;;) {
    at = skipBetween(html, at)
    if (at >= html.length) return at
    if (html.charCodeAt(at) === GREATER) break
    at = readAttribute(html, at, reader)
  }
  const isSelfClosing = html.charCodeAt(at - 1) === SLASH
  return reader.startTagEnd(isSelfClosing) ? readRawText(html, at + 1, name, reader) : at + 1
}

/** Behind blanks and slashes. */
function skipBetween(html: string, start: number): number {
  let at = start
  while (at < html.length && (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === SLASH)) at += 1
  return at
}

function readAttribute(html: string, start: number, reader: TagReader): number {
  // A name may begin with `=`.
  let at = start + 1
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break
  }
  const name = reader.wanted(html.slice(start, at))
  let next = at
  while (next < html.length && isSpace(html.charCodeAt(next))) next += 1
  if (html.charCodeAt(next) !== EQUALS) {
    if (name !== '') reader.attribute(name, '')
    return at
  }
  next += 1
  while (next < html.length && isSpace(html.charCodeAt(next))) next += 1
  const quote = html[next]
  const isQuoted = quote === '"' || quote === "'"
  const from = isQuoted ? next + 1 : next
  const end = isQuoted ? html.indexOf(quote, from) : endOfUnquoted(html, from)
  if (end < 0) return html.length
  if (name !== '') reader.attribute(name, attributeValue(html.slice(from, end)))
  return isQuoted ? end + 1 : end
}

function attributeValue(value: string): string {
  return value.includes('&') ? decodeHTMLAttribute(value) : value
}

function endOfUnquoted(html: string, start: number): number {
  let at = start
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at += 1
  return at
}

/** Text up to the end tag of its element, which is told of too. */
function readRawText(html: string, start: number, name: string, reader: TagReader): number {
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + name.length
    const code = html.charCodeAt(end)
    const isEnd = code === GREATER || code === SLASH || isSpace(code)
    if (!isEnd || html.slice(at + 2, end).toLowerCase() !== name) continue
    tellRaw(html.slice(start, at), name, reader)
    return readEndTag(html, at + 2, reader)
  }
  tellRaw(html.slice(start), name, reader)
  return html.length
}

function tellRaw(text: string, name: string, reader: TagReader): void {
  if (text !== '') reader.text(WITH_REFERENCES.has(name) ? decoded(text) : text)
}

function endOfName(html: string, start: number): number {
  let at = start
  while (at < html.length) {
    const code = html.charCodeAt(at)
    if (code === GREATER || code === SLASH || isSpace(code)) break
    at += 1
  }
  return at
}

function isBlank(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (html.charCodeAt(at) > SPACE) return false
  return true
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13 && code !== 11)
}

function isLetter(code: number): boolean {
  const lower = code | LOWER
  return lower >= 97 && lower <= 122
}
