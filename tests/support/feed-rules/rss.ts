import { judged, type Shape } from './children.ts'
import { childrenOf, type Element, textOf } from './element.ts'
import { html, plainText } from './html.ts'
import { address, filled, language, positive, rfc822, tight, type Where } from './values.ts'

const CHANNEL: Shape = {
  needed: ['title', 'link', 'description', 'language'],
  several: ['atom:link', 'item'],
  rules: {
    title: [filled],
    link: [address],
    description: [filled],
    language: [language],
    lastBuildDate: [rfc822],
    ttl: [positive],
    'atom:link': [],
    item: [],
  },
}
const ITEM: Shape = {
  needed: ['title', 'guid', 'description'],
  several: ['category'],
  rules: {
    title: [filled],
    link: [address],
    guid: [filled, tight],
    pubDate: [rfc822],
    'dc:creator': [filled],
    category: [filled],
    description: [filled, html],
  },
}
const NAMESPACES: Readonly<Record<string, string>> = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** The faults of an RSS 2.0 document by the W3C's validator and the profile of the RSS Advisory Board. */
export function rssFaults(root: Element, document: string, self: string, where: Where): string[] {
  const channel = childrenOf(root, 'channel')[0]
  if (root.attributes.version !== '2.0' || !channel) return ['InvalidRSSVersion']
  const items = childrenOf(channel, 'item')
  const guids = items.map((item) => textOf(item, 'guid'))
  const firstItem = channel.children.findIndex(({ name }) => name === 'item')
  const behind = firstItem < 0 ? [] : channel.children.slice(firstItem)
  return [
    ...Object.entries(NAMESPACES).flatMap(([name, uri]) =>
      root.attributes[name] === uri ? [] : ['ReservedPrefix'],
    ),
    ...judged(channel, CHANNEL, where),
    ...items.flatMap((item) => judged(item, ITEM, where)),
    ...(new Set(guids).size === guids.length ? [] : ['DuplicateValue']),
    ...(behind.every(({ name }) => name === 'item') ? [] : ['MisplacedItem']),
    ...items.flatMap((item) => {
      const guid = childrenOf(item, 'guid')[0]
      return guid?.attributes.isPermaLink === 'false' && guid.text.startsWith('tag:')
        ? []
        : ['InvalidPermalink']
    }),
    ...selfFaults(channel, self),
    ...[channel, ...items].flatMap((element) => textFaults(element, document)),
  ]
}

function selfFaults(channel: Element, self: string): string[] {
  const links = childrenOf(channel, 'atom:link').map(({ attributes }) => attributes)
  const own = links.filter(({ rel }) => rel === 'self')
  const rels = links.map(({ rel }) => rel)
  return [
    ...(own.length === 1 ? [] : ['MissingAtomSelfLink']),
    ...(own.every(({ href }) => href === self) ? [] : ['SelfDoesntMatchLocation']),
    ...(own.every(({ type }) => type === 'application/rss+xml') ? [] : ['SelfNotAtom']),
    ...links.flatMap(({ href = '' }) => address(href, { now: 0 })),
    ...(new Set(rels).size === rels.length ? [] : ['DuplicateAtomLink']),
    ...rels.flatMap((rel = '') => (RELATIONS.includes(rel) ? [] : ['UnregisteredAtomLinkRel'])),
  ]
}

const RELATIONS = ['self', 'hub', 'first', 'previous', 'next', 'last']

/** What looks like HTML in a plain text has to be written in hexadecimal references, as the profile says. */
function textFaults(element: Element, document: string): string[] {
  const plain = ['title', 'category', 'dc:creator', ...(element.name === 'channel' ? ['description'] : [])]
  return element.children
    .filter(({ name, text }) => plain.includes(name) && plainText(text, { now: 0 }).length > 0)
    .flatMap(({ name, text }) => {
      const written = [...text]
        .map((char) => (/[&<>"]/.test(char) ? `&#x${char.charCodeAt(0).toString(16).toUpperCase()};` : char))
        .join('')
      return document.includes(`<${name}>${written}</${name}>`) ? [] : ['CharacterData']
    })
}
