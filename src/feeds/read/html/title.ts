import { INLINE, isHtmlElement } from './elements.ts'
import { htmlToLine } from './plain-text.ts'

/** UTF-16 units; what is longer is no title, and need not be read to its end. */
const MAX_TITLE = 10_000
/** A headline of which the half is shorter may well say a thing twice ("Chào mừng - Chào mừng"). */
const MIN_DOUBLED = 20
const SEPARATORS = ['', ' ', ' - ', ' – ', ' | ', ': ', '. ', ', ']

/**
 * The text of a title that may hold markup. Only tags of HTML elements are taken for tags: `1 < 2`, `List<T>` and
 * "the <title> tag" stay, and so does markup that was escaped to be shown. A headline that stands there twice is told once.
 */
export function titleText(html: string): string {
  const title = html.length > MAX_TITLE ? html.slice(0, MAX_TITLE) : html
  return once(htmlToLine(title.includes('<') ? withoutFalseTags(title) : title))
}

/** `<`, and a name when it is written as that of a tag: with nothing, or with attributes, between it and `>`. */
const LESS_THAN = /<(?:(\/?)([a-z][a-z0-9]*)(?=\s*\/?>|\s[^<>]*=[^<]*>))?/gi

function withoutFalseTags(html: string): string {
  const closed = new Set(
    Array.from(html.matchAll(/<\/([a-z][a-z0-9]*)\s*>/gi), ([, name]) => name?.toLowerCase()),
  )
  return html.replace(LESS_THAN, (found: string, _slash, name: string | undefined, at: number) => {
    const known =
      name === undefined ? COMMENT.test(html.slice(at, at + 9)) : isTag(name.toLowerCase(), closed)
    return known ? found : `&lt;${found.slice(1)}`
  })
}

const COMMENT = /^<(?:!--|!\[CDATA\[|\?xml)/

/** Whoever writes about HTML names its elements without closing them; whoever uses them in a headline mostly does. */
function isTag(name: string, closed: ReadonlySet<string | undefined>): boolean {
  return INLINE.has(name) || UNCLOSED.has(name) || (isHtmlElement(name) && closed.has(name))
}
/** Blocks whose end tag is optional, or that have none. */
const UNCLOSED = new Set(['br', 'hr', 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'li', 'center'])

function once(title: string): string {
  for (const separator of SEPARATORS) {
    const half = (title.length - separator.length) / 2
    if (half < MIN_DOUBLED) break
    // The first characters tell nearly all titles apart before anything is cut.
    if (!Number.isInteger(half) || title.charCodeAt(0) !== title.charCodeAt(half + separator.length)) continue
    const first = title.slice(0, half)
    if (title.endsWith(first) && title.startsWith(separator, half)) return first
  }
  return title
}
