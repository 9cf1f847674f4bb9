import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import {
  allTexts,
  attributeOf,
  childOf,
  childrenOf,
  firstHtml,
  firstText,
  innerBase,
  textOf,
  type XmlElement,
} from '../xml/element.ts'
import { atomLink } from './atom.ts'
import { atomContent } from './constructs.ts'
import { people } from './people.ts'
import { readTiming } from './timing.ts'

/** Where modules say what the elements of RSS itself say, RSS itself comes first. */
const TITLES = ['title', 'dc:title', 'atom:title', 'media:title']
const SUMMARIES = [
  ...['description', 'dc:description', 'dcterms:abstract', 'atom:summary', 'media:description'],
  ...['itunes:summary', 'itunes:subtitle'],
]
const CONTENTS = ['content:encoded', 'xhtml:body', 'xhtml:div', 'body', 'fullitem']
const AUTHORS = ['dc:creator', 'author', 'atom:author', 'dcterms:creator', 'itunes:author', 'dc:author']
const DATES = [
  ...['pubdate', 'dc:date', 'dcterms:issued', 'atom:published', 'dcterms:created', 'atom:issued'],
  ...['atom:updated', 'dcterms:modified', 'atom:modified', 'dcterms:date', 'date'],
  ...['published', 'updated'],
]

/**
 * Reads RSS from its root element: 0.91 to 2.0 (RSS Advisory Board specification 2.0.11), where items stand in the
 * channel, and 0.90 and 1.0 (RDF Site Summary), where they stand beside it.
 */
export function readRss(root: XmlElement, context: ReadContext): FeedParts {
  const channels = root.name === 'channel' ? [root] : childrenOf(root, 'channel')
  const channel = channels[0] ?? root
  const outer = innerBase(root, context.url)
  const base = innerBase(channel, outer)
  const items = [
    ...channels.flatMap((one) => itemsOf(one, innerBase(one, outer))),
    ...(channel === root && channels.length > 0 ? [] : itemsOf(root, outer)),
  ]
  return {
    ...emptyParts(root.name === 'rdf:rdf' ? 'rdf' : 'rss'),
    ...readTiming(channel),
    titleHtml: firstHtml(channel, TITLES),
    link: firstLink(channel, base) ?? atomLink(channel, 'atom:link', base) ?? aboutOf(channel, base),
    language: languageOf(channel, root),
    items,
  }
}

/** Some documents gather the items in an `items` of their own, which in RSS 1.0 lists their names alone. */
function itemsOf(parent: XmlElement, base: string): ItemParts[] {
  const wrapped = childOf(parent, 'items')
  const items = [...childrenOf(parent, 'item'), ...(wrapped ? childrenOf(wrapped, 'item') : [])]
  return items.map((item) => readItem(item, base))
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
  const media = childOf(item, 'media:group') ?? childOf(item, 'media:content')
  return {
    guid:
      firstText(item, 'guid') ||
      attributeOf(item, 'about') ||
      firstText(item, 'atom:id', 'dc:identifier') ||
      null,
    url: itemLink(item, base),
    titleHtml: firstHtml(item, TITLES),
    summaryHtml: firstHtml(item, SUMMARIES) || (media ? firstHtml(media, ['media:description']) : ''),
    contentHtml: firstHtml(item, CONTENTS) || atomContent(childOf(item, 'atom:content'), base),
    base: baseOfText(item, base),
    author: authorOf(item),
    categories: [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')].map(textOf),
    dateTexts: allTexts(item, DATES),
  }
}

/**
 * The article's address: the one that FeedBurner put its counter before, else a `link`, else Atom's, else a guid that
 * says (or does not deny) that it is one, else RDF's name of the item.
 */
function itemLink(item: XmlElement, base: string): string | null {
  return (
    resolveLink(firstText(item, 'feedburner:origlink'), base) ??
    firstLink(item, base) ??
    atomLink(item, 'atom:link', base) ??
    guidLink(item, base) ??
    aboutOf(item, base) ??
    enclosed(item, base)
  )
}

/** The first `link` that is an address: as text, or as an attribute where other vocabularies and HTML have it. */
function firstLink(element: XmlElement, base: string): string | null {
  for (const link of childrenOf(element, 'link')) {
    const inner = childOf(link, 'a') ?? childOf(link, 'xhtml:a')
    const written =
      (inner ? attributeOf(inner, 'href') : textOf(link).trim()) ||
      attributeOf(link, 'href') ||
      attributeOf(link, 'resource')
    const url = resolveLink(written, innerBase(link, base))
    if (url) return url
  }
  return null
}

function guidLink(item: XmlElement, base: string): string | null {
  const guid = childOf(item, 'guid')
  const text = textOf(guid).trim()
  if (!guid || guid.attributes.ispermalink?.trim().toLowerCase() === 'false') return null
  return /^https?:\/\//i.test(text) || guid.attributes.ispermalink ? resolveLink(text, base) : null
}

/** RDF's name of an item is a URI reference (RDF/XML §2.2), mostly its address. */
function aboutOf(element: XmlElement, base: string): string | null {
  return resolveLink(attributeOf(element, 'about'), base)
}

/** A last resort: an item that is nothing but its file. */
function enclosed(item: XmlElement, base: string): string | null {
  const isNamed = childOf(item, 'title') !== undefined || childOf(item, 'description') !== undefined
  return isNamed ? null : resolveLink(childOf(item, 'enclosure')?.attributes.url ?? '', base)
}

function authorOf(item: XmlElement): string {
  for (const name of AUTHORS) {
    const written = childrenOf(item, name).map(
      (one) => firstText(one, 'name', 'atom:name', 'email', 'atom:email') || textOf(one),
    )
    const found = people(written)
    if (found) return found
  }
  return ''
}

/** The base of the text that is shown, which may have one of its own. */
function baseOfText(item: XmlElement, base: string): string {
  const text = childOf(item, 'content:encoded') ?? childOf(item, 'xhtml:body') ?? childOf(item, 'description')
  return text ? innerBase(text, base) : base
}
