import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import {
  allTexts,
  childOf,
  childrenOf,
  firstHtml,
  firstText,
  innerBase,
  textOf,
  type XmlElement,
} from '../xml/element.ts'
import { atomContent } from './constructs.ts'
import { people } from './people.ts'
import { readTiming } from './timing.ts'

/** Reads Atom 1.0 (RFC 4287) and 0.3 from a feed's root element, or a document of one entry. */
export function readAtom(root: XmlElement, context: ReadContext): FeedParts {
  const base = innerBase(root, context.url)
  const isEntry = root.name === 'entry'
  const feedAuthor = isEntry ? '' : namesIn(root)
  return {
    ...emptyParts('atom'),
    ...readTiming(root),
    titleHtml: isEntry ? '' : atomContent(childOf(root, 'title'), base),
    link: isEntry ? null : atomLink(root, 'link', base),
    language: root.attributes['xml:lang']?.trim() || firstText(root, 'dc:language', 'language') || null,
    items: (isEntry ? [root] : childrenOf(root, 'entry')).map((entry) =>
      readEntry(entry, isEntry ? context.url : base, feedAuthor),
    ),
  }
}

function readEntry(entry: XmlElement, outer: string, feedAuthor: string): ItemParts {
  const base = innerBase(entry, outer)
  const content = childOf(entry, 'content')
  const summary = childOf(entry, 'summary')
  const text = content ?? summary
  const source = childOf(entry, 'source')
  const media = childOf(entry, 'media:group') ?? entry
  return {
    guid: firstText(entry, 'id') || null,
    url: entryLink(entry, content, base),
    titleHtml: atomContent(childOf(entry, 'title'), base) || atomContent(childOf(entry, 'media:title'), base),
    summaryHtml:
      atomContent(summary, base) ||
      firstHtml(entry, ['dc:description', 'media:description']) ||
      firstHtml(media, ['media:description']),
    contentHtml: atomContent(content, base),
    base: text ? innerBase(text, base) : base,
    // RFC 4287 §4.2.1: an entry without authors has those of its source, else those of the feed.
    author: namesIn(entry) || (source ? namesIn(source) : '') || feedAuthor,
    categories: [
      ...childrenOf(entry, 'category').map(({ attributes, children }) => {
        const label = attributes.label?.trim() || attributes.term?.trim()
        return label || children.filter((child) => typeof child === 'string').join('')
      }),
      ...childrenOf(entry, 'dc:subject').map(textOf),
    ],
    dateTexts: allTexts(entry, [
      'published',
      'issued',
      'created',
      'dc:date',
      'updated',
      'modified',
      'pubdate',
    ]),
  }
}

function namesIn(element: XmlElement): string {
  const authors = childrenOf(element, 'author').map(
    (author) => firstText(author, 'name', 'email') || plainOf(author),
  )
  return people(authors) || people(childrenOf(element, 'dc:creator').map(textOf))
}

/** An author written as text alone, which no version allows and some feeds do. */
function plainOf(author: XmlElement): string {
  return author.children.filter((child) => typeof child === 'string').join('')
}

/** The page that an entry is of: an alternate link, else where its content stands, else an id that is an address. */
function entryLink(entry: XmlElement, content: XmlElement | undefined, base: string): string | null {
  const alternate = atomLink(entry, 'link', base)
  if (alternate) return alternate
  const elsewhere = content?.attributes.src
    ? resolveLink(content.attributes.src, innerBase(content, base))
    : null
  if (elsewhere) return elsewhere
  const id = firstText(entry, 'id')
  return /^https?:\/\//i.test(id) ? resolveLink(id, base) : null
}

/** RFC 4287 §4.2.7.2: a link without `rel` is an alternate. Of several, the one that is a page wins. */
export function atomLink(element: XmlElement, name: string, base: string): string | null {
  const alternates = childrenOf(element, name).filter(({ attributes }) => {
    const rel = (attributes.rel ?? 'alternate').trim().toLowerCase()
    return rel === 'alternate' || rel === '' || rel === 'http://www.iana.org/assignments/relation/alternate'
  })
  const isPage = ({ attributes }: XmlElement) => /html/i.test(attributes.type ?? 'html')
  for (const link of [...alternates.filter(isPage), ...alternates.filter((one) => !isPage(one))]) {
    const url = resolveLink(link.attributes.href ?? textOf(link), innerBase(link, base))
    if (url) return url
  }
  return null
}
