import { decodeHTMLStrict } from 'entities'
import { XMLParser } from 'fast-xml-parser'

/** An XML element. Names are in lower case as written, prefix included (`content:encoded`). */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlElement | string)[]
}

/**
 * Numbers and entities are left to us: as fast-xml-parser reads them, a title `0123456` or `1.50` would change, and
 * HTML's named entities, which feeds use without declaring them, would stay as they are.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  allowBooleanAttributes: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
})

type Ordered = Record<string, unknown>

/** Reads a document's root element; null where there is none. Throws what fast-xml-parser throws. */
export function parseXml(text: string): XmlElement | null {
  const roots = convert(parser.parse(text) as Ordered[])
  return roots.find((child) => typeof child !== 'string') ?? null
}

function convert(nodes: readonly Ordered[]): (XmlElement | string)[] {
  return nodes.map((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    if (name === '#text') return decodeHTMLStrict(String(node[name]))
    if (name === '#cdata') return rawText(node[name] as Ordered[])
    const attributes = Object.entries((node[':@'] ?? {}) as Record<string, unknown>)
    return {
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        attributes.map(([key, value]) => [key.toLowerCase(), decodeHTMLStrict(String(value))]),
      ),
      children: convert(node[name] as Ordered[]),
    }
  })
}

/** The inside of a CDATA section, in which nothing is an entity. */
function rawText(nodes: readonly Ordered[]): string {
  return nodes.map((node) => String(node['#text'] ?? '')).join('')
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
