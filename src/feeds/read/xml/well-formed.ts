import { decodeHTMLStrict } from 'entities'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { XmlElement } from './document.ts'

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

/** The parser itself closes whatever is open at any end tag, so what is not well-formed must not come to it. */
export function isWellFormed(text: string): boolean {
  return XMLValidator.validate(text) === true
}

/** Reads a well-formed document. Throws what fast-xml-parser throws, as for elements nested too deep. */
export function parseWellFormed(text: string): XmlElement | null {
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
