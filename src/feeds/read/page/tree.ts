import { DomHandler, Parser } from 'htmlparser2'

/** The tree of an HTML page, without what nobody reads of it (scripts, styles, comments). */
export type PageRoot = DomHandler['root']
export type PageNode = PageRoot['children'][number]
export type PageElement = Extract<PageNode, { attribs: unknown }>

export interface PageTree {
  root: PageRoot
  /** Where the page was cut off, in English; else empty. */
  warnings: string[]
}

/** Beyond these is no list of news, but an attack on whoever walks the tree. Browsers too stop at a depth of 512. */
const MAX_CHARACTERS = 5_000_000
const MAX_NODES = 100_000
const MAX_DEPTH = 512
const MAX_ATTRIBUTES = 64

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'select'])

/** Reads a page as far as its limits go. Never throws. */
export function parsePage(html: string): PageTree {
  const warnings: string[] = []
  const handler = new DomHandler()
  let attributes: Record<string, string> = {}
  let attributeCount = 0
  let nodes = 0
  let depth = 0
  let silent = 0
  let isInText = false
  const stop = (warning: string) => {
    warnings.push(warning)
    parser.pause()
  }
  const parser = new Parser({
    // Attributes are gathered one by one: a tag with a million of them would else take its time twice.
    onopentagname(name) {
      depth += 1
      nodes += 1
      isInText = false
      if (depth > MAX_DEPTH)
        return stop(`the page nests more than ${MAX_DEPTH} deep and was read up to there`)
      if (nodes > MAX_NODES)
        return stop(`the page holds more than ${MAX_NODES} nodes and was read up to there`)
      if (silent > 0 || SILENT.has(name)) {
        silent += 1
        return
      }
      attributes = Object.create(null)
      attributeCount = 0
      handler.onopentag(name, attributes)
    },
    onattribute(name, value) {
      attributeCount += 1
      if (silent === 0 && attributeCount <= MAX_ATTRIBUTES) attributes[name] ??= value
    },
    ontext(text) {
      if (silent > 0) return
      if (!isInText) nodes += 1
      isInText = true
      handler.ontext(text)
    },
    onclosetag() {
      depth -= 1
      isInText = false
      if (silent > 0) silent -= 1
      else handler.onclosetag()
    },
  })
  if (html.length > MAX_CHARACTERS) {
    warnings.push(`the page is longer than ${MAX_CHARACTERS} characters and was read up to there`)
  }
  parser.end(html.slice(0, MAX_CHARACTERS))
  return { root: handler.root, warnings }
}

export function isElement(node: PageNode | null): node is PageElement {
  return node !== null && 'attribs' in node
}

/** The elements within a node in the order of the page, itself not included. */
export function* elementsIn(top: PageRoot | PageElement): Generator<PageElement> {
  for (const node of nodesIn(top)) if (isElement(node)) yield node
}

/** All nodes within a node in the order of the page, without recursion. */
export function* nodesIn(top: PageRoot | PageElement): Generator<PageNode> {
  let node: PageNode | null = top.children[0] ?? null
  while (node) {
    yield node
    node = ('children' in node ? node.children[0] : undefined) ?? nodeAfter(node, top)
  }
}

function nodeAfter(node: PageNode, top: PageRoot | PageElement): PageNode | null {
  let at: PageNode = node
  while (!at.next) {
    const parent: PageNode | null = at.parent
    if (!parent || parent === top) return null
    at = parent
  }
  return at.next
}

/** The element that an element stands in, null for one that stands in none. */
export function parentOf(node: PageNode): PageElement | null {
  const parent = node.parent
  return parent && isElement(parent) ? parent : null
}

/** Whether a node is an element, or stands in it. */
export function isWithin(node: PageNode, outer: PageElement): boolean {
  let at: PageNode | null = node
  while (at && at !== outer) at = parentOf(at)
  return at === outer
}

/** The element that stands just before an element, whatever text between them. */
export function elementBefore(element: PageElement): PageElement | null {
  let before = element.prev
  while (before && !isElement(before)) before = before.prev
  return before
}
