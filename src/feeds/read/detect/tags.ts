/** `name` in lower case with its prefix; `/name` for a closing tag; `?xml`, `?`, `!doctype`, `!--` for what is no tag. */
export interface Tag {
  name: string
  at: number
  /** Just behind it. */
  end: number
}

const NAME = /\/?[a-z_][\w:.-]{0,60}/iy
const XML_DECLARATION = /\?xml\s/iy
const DOCTYPE = /!doctype/iy
/** Characters. A limit, so that many without an end are not each looked for to the end of the text. */
const MAX_UNENDED = 1_000
/** Elements in whose text nothing is a tag. HTML, 13.1.2: raw text. */
const RAW: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  xmp: /<\/xmp/gi,
}

/**
 * The tags of a text that may be XML, HTML or neither, one after another from its beginning, those that begin within
 * `limit` characters, of which comments, doctypes and instructions are none. Nothing is repaired or checked: it is
 * enough to tell what a document is. Takes time in proportion to the text.
 */
export function* tagsOf(text: string, limit: number): Generator<Tag> {
  let passed = 0
  let at = text.indexOf('<')
  while (at >= 0 && at - passed < limit) {
    const tag = tagAt(text, at)
    if (tag) yield tag
    if (tag && /^[!?]/.test(tag.name)) passed += tag.end - at
    const closing = tag && Object.hasOwn(RAW, tag.name) ? RAW[tag.name] : undefined
    at = closing && tag ? matchFrom(closing, text, tag.end) : text.indexOf('<', tag ? tag.end : at + 1)
  }
}

function tagAt(text: string, at: number): Tag | null {
  switch (text.charAt(at + 1)) {
    case '?': {
      const name = matches(XML_DECLARATION, text, at + 1) ? '?xml' : '?'
      return { name, at, end: endOfInstruction(text, at) }
    }
    case '!':
      if (text.startsWith('--', at + 2)) return { name: '!--', at, end: behind('-->', text, at + 4) }
      if (text.startsWith('[CDATA[', at + 2)) return { name: '![cdata[', at, end: behind(']]>', text, at) }
      return matches(DOCTYPE, text, at + 1) ? { name: '!doctype', at, end: endOfDoctype(text, at) } : null
    default: {
      const name = matches(NAME, text, at + 1)
      return name ? { name: name.toLowerCase(), at, end: endOfTag(text, at) } : null
    }
  }
}

/** An angle bracket in a quoted attribute is no end. */
function endOfTag(text: string, at: number): number {
  const end = behind('>', text, at)
  const isQuoting = text.slice(at, end).split('"').length % 2 === 0
  const quote = isQuoting ? text.slice(end, end + MAX_UNENDED).indexOf('"') : -1
  return quote < 0 ? end : behind('>', text, end + quote)
}

/** Without an end of its own it ends as a tag does. */
function endOfInstruction(text: string, at: number): number {
  const end = text.slice(at, at + MAX_UNENDED).indexOf('?>')
  return end < 0 ? behind('>', text, at) : at + end + 2
}

/** It may hold declarations of its own between brackets. */
function endOfDoctype(text: string, at: number): number {
  const end = behind('>', text, at)
  const bracket = text.slice(at, end).indexOf('[')
  return bracket < 0 ? end : behind('>', text, behind(']', text, at + bracket))
}

/** Where the next `close` has ended; without one, the end of the text. */
function behind(close: string, text: string, from: number): number {
  const found = text.indexOf(close, from)
  return found < 0 ? text.length : found + close.length
}

function matches(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function matchFrom(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.index ?? -1
}
