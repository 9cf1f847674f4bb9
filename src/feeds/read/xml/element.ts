/**
 * An XML element. `name` is in lower case, with the prefix that feeds are used to whatever the document calls the
 * namespace (`content:encoded`, `dc:creator`), and without one for the vocabulary of the document itself.
 */
export interface XmlElement {
  readonly name: string
  /** By their names as written, in lower case (`xml:base`, `ispermalink`). */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** The child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children)
    if (typeof child !== 'string' && child.name === name) found.push(child)
  return found
}

/** The first child element of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** All text within an element, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  const [first] = element.children
  if (element.children.length === 1 && typeof first === 'string') return first
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The text of the first child of these names that holds any, trimmed; else empty. */
export function firstText(element: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue
      const text = textOf(child).trim()
      if (text) return text
    }
  }
  return ''
}

/** The texts of all children of these names that hold any, trimmed, in the order of the names. */
export function allTexts(element: XmlElement, names: readonly string[]): string[] {
  const found: string[] = []
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue
      const text = textOf(child).trim()
      if (text) found.push(text)
    }
  }
  return found
}

/** The first child of these names that says anything, as HTML; else empty. */
export function firstHtml(element: XmlElement, names: readonly string[]): string {
  for (const name of names) {
    for (const child of element.children) {
      if (typeof child === 'string' || child.name !== name) continue
      const html = htmlOf(child)
      if (html.trim()) return html
    }
  }
  return ''
}

/** An attribute by its local name, under whatever prefix (`rdf:about`); trimmed, else empty. */
export function attributeOf(element: XmlElement, local: string): string {
  for (const key in element.attributes) {
    if (key === local || key.endsWith(`:${local}`)) return (element.attributes[key] ?? '').trim()
  }
  return ''
}

/** All within an element as HTML: its text is HTML already, and elements that nobody escaped become tags again. */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element) return ''
  const [first] = element.children
  if (element.children.length === 1 && typeof first === 'string') return first
  return element.children.map((child) => (typeof child === 'string' ? child : tagOf(child, htmlOf))).join('')
}

/** The same where text is text (Atom's XHTML, RFC 4287 §3.1.1.3): what it holds of HTML's own characters is escaped. */
export function markupOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : tagOf(child, markupOf)))
    .join('')
}

/** Text as HTML that shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** Attributes that mean an address, which `xml:base` (XML Base §4) of an inner element makes absolute. */
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'longdesc'])

function tagOf(element: XmlElement, inside: (element: XmlElement) => string): string {
  const name = element.name.replace(/^.*:/, '')
  const attributes = Object.entries(element.attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')
  if (VOID.test(name)) return `<${name}${attributes}>${inside(element)}`
  return `<${name}${attributes}>${inside(element)}</${name}>`
}

/** Makes the addresses absolute that stand below under an `xml:base` other than `outer`, the one that all others have. */
export function withInnerBases(element: XmlElement, outer: string, base = outer): XmlElement {
  let isOther = false
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child
    const inner = innerBase(child, base)
    const resolved = withInnerBases(inner === outer ? child : absolute(child, inner), outer, inner)
    if (resolved !== child) isOther = true
    return resolved
  })
  return isOther ? { ...element, children } : element
}

/** The base of an element's addresses: its own `xml:base`, resolved against the one around it. */
export function innerBase(element: XmlElement, base: string): string {
  const own = element.attributes['xml:base']?.trim()
  const url = own ? URL.parse(own, base) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : base
}

function absolute(element: XmlElement, base: string): XmlElement {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([key, value]) => [
      key,
      ADDRESSES.has(key) && URL.canParse(value.trim(), base) ? new URL(value.trim(), base).href : value,
    ]),
  )
  return { ...element, attributes }
}
