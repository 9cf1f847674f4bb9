import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element as a strict parser sees it, its children in their order. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly Element[]
  text: string
}

type Node = Record<string, unknown>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
})

/** The root of a well-formed document; null for any other. */
export function rootOf(document: string): Element | null {
  if (XMLValidator.validate(document) !== true || !document.isWellFormed()) return null
  const roots = (parser.parse(document) as Node[]).flatMap((node) => elementOf(node) ?? [])
  return roots.find(({ name }) => !name.startsWith('?')) ?? null
}

export function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name)
}

/** The text of its only child of a name; null without one. */
export function textOf(element: Element, name: string): string | null {
  return childrenOf(element, name)[0]?.text ?? null
}

function elementOf(node: Node): Element | null {
  const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text')
  if (name === undefined) return null
  const inside = node[name] as Node[]
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inside.flatMap((child) => elementOf(child) ?? []),
    text: inside.map((child) => child['#text'] ?? '').join(''),
  }
}
