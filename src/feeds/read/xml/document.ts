import { parseIllFormed } from './ill-formed.ts'
import { isWellFormed, parseWellFormed } from './well-formed.ts'

/** An XML element. Names are in lower case as written, prefix included (`content:encoded`). */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}

/** Twenty thousand items of ten elements; each element takes memory, of which an object has 128 MB. */
const MAX_TAGS = 400_000

/**
 * Reads a document's root element; null where there is none. Throws an `Error` that says why it can't be read.
 * HTML's named entities, which feeds use without declaring them, are decoded; nothing that a DOCTYPE declares is.
 */
export function parseXml(text: string): XmlElement | null {
  if (countTags(text) > MAX_TAGS) throw new Error(`the document holds more than ${MAX_TAGS} tags`)
  return isWellFormed(text) ? parseWellFormed(text) : parseIllFormed(text)
}

function countTags(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) count += 1
  return count
}

/** The child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name)
}

/** The first child element of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0]
}

/** All text within an element, as it stands. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** All within an element as HTML: its text is HTML already, and elements that nobody escaped become tags again. */
export function htmlOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children
    .map((child) => (typeof child === 'string' ? child : `<${child.name}>${htmlOf(child)}</${child.name}>`))
    .join('')
}
