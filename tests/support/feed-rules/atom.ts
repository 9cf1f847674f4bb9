import { judged, type Shape } from './children.ts'
import { childrenOf, type Element, textOf } from './element.ts'
import { html } from './html.ts'
import { address, filled, language, rfc3339, tag, tight, type Where } from './values.ts'

const FEED: Shape = {
  needed: ['id', 'title', 'updated', 'author'],
  several: ['entry', 'link'],
  rules: {
    id: [tight, tag],
    title: [filled],
    subtitle: [filled],
    updated: [tight, rfc3339],
    author: [],
    link: [],
    entry: [],
  },
}
const ENTRY: Shape = {
  needed: ['id', 'title', 'updated', 'author', 'content'],
  several: ['category', 'link'],
  rules: {
    id: [tight, tag],
    title: [filled],
    updated: [tight, rfc3339],
    published: [rfc3339],
    author: [],
    link: [],
    category: [],
    content: [filled, html],
  },
}
const PERSON: Shape = { needed: ['name'], rules: { name: [filled], uri: [address] } }
const RELATIONS = ['self', 'alternate', 'hub', 'first', 'previous', 'next', 'last']

/** The faults of an Atom 1.0 document by RFC 4287 and the W3C's validator. */
export function atomFaults(root: Element, self: string, where: Where): string[] {
  if (root.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return ['InvalidNamespace']
  const entries = childrenOf(root, 'entry')
  const firstEntry = root.children.findIndex(({ name }) => name === 'entry')
  const behind = firstEntry < 0 ? [] : root.children.slice(firstEntry)
  return [
    ...language(root.attributes['xml:lang'] ?? '', where),
    ...judged(root, FEED, where),
    ...entries.flatMap((entry) => judged(entry, ENTRY, where)),
    ...repeated(entries, 'id', 'DuplicateEntries'),
    ...repeated(entries, 'updated', 'DuplicateUpdated'),
    ...(behind.every(({ name }) => name === 'entry') ? [] : ['MisplacedMetadata']),
    ...[root, ...entries].flatMap((element) =>
      childrenOf(element, 'author').flatMap((author) => judged(author, PERSON, where)),
    ),
    ...[root, ...entries].flatMap(linkFaults),
    ...selfFaults(root, self),
    ...entries.flatMap((entry) =>
      childrenOf(entry, 'category').flatMap(({ attributes }) => filled(attributes.term ?? '', where)),
    ),
    ...entries.flatMap((entry) =>
      childrenOf(entry, 'content').flatMap(({ attributes }) =>
        attributes.type === 'html' ? [] : ['InvalidTextType'],
      ),
    ),
  ]
}

function repeated(entries: readonly Element[], name: string, fault: string): string[] {
  const values = entries.map((entry) => textOf(entry, name))
  return new Set(values).size === values.length ? [] : [fault]
}

function linkFaults(element: Element): string[] {
  const links = childrenOf(element, 'link')
  const kinds = links.map(({ attributes: { rel = 'alternate', type = '' } }) => `${rel} ${type}`)
  return [
    ...(new Set(kinds).size === kinds.length ? [] : ['DuplicateAtomLink']),
    ...links.flatMap(({ attributes: { rel = 'alternate', href = '' }, text }) => [
      ...(RELATIONS.includes(rel) ? [] : ['UnregisteredAtomLinkRel']),
      ...(element.name === 'entry' && rel !== 'alternate' ? ['FeedHistoryRelInEntry'] : []),
      ...address(href, { now: 0 }),
      ...(text === '' ? [] : ['AtomLinkNotEmpty']),
    ]),
  ]
}

function selfFaults(root: Element, self: string): string[] {
  const own = childrenOf(root, 'link').filter(({ attributes }) => attributes.rel === 'self')
  return [
    ...(own.length === 1 ? [] : ['MissingSelf']),
    ...(own.every(({ attributes }) => attributes.href === self) ? [] : ['SelfDoesntMatchLocation']),
    ...(own.every(({ attributes }) => attributes.type === 'application/atom+xml') ? [] : ['SelfNotAtom']),
  ]
}
