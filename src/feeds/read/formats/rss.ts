import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import { childOf, childrenOf, firstText, htmlOf, innerBase, textOf, type XmlElement } from '../xml/element.ts'
import { atomLink } from './atom.ts'
import { atomContent } from './constructs.ts'
import { people } from './people.ts'
import { readTiming } from './timing.ts'

/**
 * Reads RSS from its root element: 0.91 to 2.0 (RSS Advisory Board specification 2.0.11), where items stand in the
 * channel, and 0.90 and 1.0 (RDF Site Summary), where they stand beside it.
 */
export function readRss(root: XmlElement, context: ReadContext): FeedParts {
  const isRdf = root.name === 'rdf:rdf'
  const channel = root.name === 'channel' ? root : (childOf(root, 'channel') ?? root)
  const base = innerBase(channel, innerBase(root, context.url))
  return {
    ...emptyParts(isRdf ? 'rdf' : 'rss'),
    ...readTiming(channel),
    titleHtml: firstHtml(channel, 'title', 'dc:title', 'media:title'),
    link: channelLink(channel, base),
    language: languageOf(channel, root),
    items: [...itemsOf(channel), ...(channel === root ? [] : itemsOf(root))].map((item) =>
      readItem(item, base),
    ),
  }
}

/** Some documents gather the items in an `items` of their own, which in RSS 1.0 lists their names alone. */
function itemsOf(parent: XmlElement): XmlElement[] {
  const wrapped = childOf(parent, 'items')
  return [...childrenOf(parent, 'item'), ...(wrapped ? childrenOf(wrapped, 'item') : [])]
}

function channelLink(channel: XmlElement, base: string): string | null {
  for (const element of childrenOf(channel, 'link')) {
    const url = resolveLink(textOf(element) || (element.attributes.href ?? ''), innerBase(element, base))
    if (url) return url
  }
  return atomLink(channel, 'atom:link', base) ?? aboutOf(channel, base)
}

function languageOf(channel: XmlElement, root: XmlElement): string | null {
  return (
    firstText(channel, 'language', 'dc:language') ||
    channel.attributes['xml:lang']?.trim() ||
    root.attributes['xml:lang']?.trim() ||
    null
  )
}

function readItem(item: XmlElement, outer: string): ItemParts {
  const base = innerBase(item, outer)
  const guid =
    firstText(item, 'guid') || item.attributes['rdf:about']?.trim() || item.attributes.about?.trim()
  return {
    guid: guid || firstText(item, 'atom:id', 'dc:identifier') || null,
    url: itemLink(item, base),
    titleHtml: firstHtml(item, 'title', 'dc:title', 'atom:title', 'media:title'),
    summaryHtml: firstHtml(
      item,
      'description',
      'dc:description',
      'dcterms:abstract',
      'atom:summary',
      'media:description',
      'itunes:summary',
      'itunes:subtitle',
    ),
    contentHtml:
      firstHtml(item, 'content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'fullitem') ||
      atomContent(childOf(item, 'atom:content'), base),
    base: baseOfText(item, base),
    author: authorOf(item),
    categories: [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')].map(textOf),
    dateText: firstText(
      item,
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'atom:published',
      'dcterms:created',
      'atom:issued',
      'atom:updated',
      'dcterms:modified',
      'atom:modified',
      'dcterms:date',
      'date',
    ),
  }
}

function firstHtml(element: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const html = htmlOf(childOf(element, name))
    if (html.trim()) return html
  }
  return ''
}

/** A `link` wins, then Atom's, then a guid that says (or does not deny) that it is one; then RDF's own name of the item. */
function itemLink(item: XmlElement, base: string): string | null {
  for (const element of childrenOf(item, 'link')) {
    const url = resolveLink(textOf(element) || (element.attributes.href ?? ''), innerBase(element, base))
    if (url) return url
  }
  return (
    atomLink(item, 'atom:link', base) ?? guidLink(item, base) ?? aboutOf(item, base) ?? enclosed(item, base)
  )
}

function guidLink(item: XmlElement, base: string): string | null {
  const guid = childOf(item, 'guid')
  const text = textOf(guid).trim()
  if (!guid || guid.attributes.ispermalink?.trim().toLowerCase() === 'false') return null
  return /^https?:\/\//i.test(text) || guid.attributes.ispermalink ? resolveLink(text, base) : null
}

function aboutOf(element: XmlElement, base: string): string | null {
  const about = element.attributes['rdf:about'] ?? element.attributes.about ?? ''
  return /^https?:\/\//i.test(about.trim()) ? resolveLink(about, base) : null
}

/** A last resort: an item that is nothing but its file. */
function enclosed(item: XmlElement, base: string): string | null {
  const isNamed = childOf(item, 'title') !== undefined || childOf(item, 'description') !== undefined
  return isNamed ? null : resolveLink(childOf(item, 'enclosure')?.attributes.url ?? '', base)
}

function authorOf(item: XmlElement): string {
  for (const name of [
    'dc:creator',
    'author',
    'atom:author',
    'itunes:author',
    'dc:author',
    'dc:contributor',
  ]) {
    const found = people(
      childrenOf(item, name).map(
        (one) => firstText(one, 'name', 'atom:name', 'email', 'atom:email') || textOf(one),
      ),
    )
    if (found) return found
  }
  return ''
}

/** The base of the text that is shown, which may have one of its own. */
function baseOfText(item: XmlElement, base: string): string {
  const text = childOf(item, 'content:encoded') ?? childOf(item, 'xhtml:body') ?? childOf(item, 'description')
  return text ? innerBase(text, base) : base
}
