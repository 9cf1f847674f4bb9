import { parseDate } from '../../../text/dates/parse.ts'
import { type FeedParts, type ItemParts, resolveLink } from '../adapt.ts'
import type { ReadContext } from '../feed.ts'
import { childOf, childrenOf, htmlOf, textOf, type XmlElement } from '../xml/document.ts'

/** Reads Atom 1.0 (RFC 4287) from its root element. */
export function readAtom(root: XmlElement, context: ReadContext): FeedParts {
  return {
    format: 'atom',
    titleHtml: constructHtml(childOf(root, 'title')),
    link: alternateLink(root, context.url),
    language: root.attributes['xml:lang'] ?? null,
    items: childrenOf(root, 'entry').map((entry) => readEntry(entry, context)),
  }
}

function readEntry(entry: XmlElement, context: ReadContext): ItemParts {
  const date = textOf(childOf(entry, 'published')) || textOf(childOf(entry, 'updated'))
  return {
    guid: textOf(childOf(entry, 'id')).trim() || null,
    url: alternateLink(entry, context.url),
    titleHtml: constructHtml(childOf(entry, 'title')),
    summaryHtml: constructHtml(childOf(entry, 'summary')),
    contentHtml: constructHtml(childOf(entry, 'content')),
    author: childrenOf(entry, 'author')
      .map((author) => textOf(childOf(author, 'name')).trim())
      .filter((name) => name !== '')
      .join(', '),
    categories: childrenOf(entry, 'category').map((c) => c.attributes.label ?? c.attributes.term ?? ''),
    dateText: date,
    published: parseDate(date, context.timeZone),
  }
}

/** RFC 4287 §4.2.7.2: a link without `rel` is an alternate. */
function alternateLink(element: XmlElement, base: string): string | null {
  const links = childrenOf(element, 'link')
  const link = links.find((l) => (l.attributes.rel ?? 'alternate') === 'alternate')
  return link ? resolveLink(link.attributes.href ?? '', base) : null
}

/** A text construct (§3.1) or content (§4.1.3) as HTML: `text` has its special characters escaped again. */
function constructHtml(element: XmlElement | undefined): string {
  const type = element?.attributes.type ?? 'text'
  if (!element) return ''
  if (type === 'xhtml') return element.children.map(serialise).join('')
  return type === 'html' || type === 'text/html' ? htmlOf(element) : escapeHtml(textOf(element))
}

function serialise(node: XmlElement | string): string {
  if (typeof node === 'string') return escapeHtml(node)
  const name = node.name.replace(/^.*:/, '')
  return `<${name}>${node.children.map(serialise).join('')}</${name}>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
