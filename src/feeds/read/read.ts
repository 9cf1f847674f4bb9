import { adapt } from './adapt.ts'
import { decodeDocument } from './charset/decode.ts'
import { binaryKind } from './detect/binary.ts'
import { seemsToBe } from './detect.ts'
import { emptyFeed } from './empty-feed.ts'
import type { DiscoveredFeed, Feed, ReadContext, Unreadable, UnreadableReason } from './feed.ts'
import { readAtom } from './formats/atom.ts'
import { mendJson } from './formats/broken-json.ts'
import { readJsonFeed } from './formats/json.ts'
import { readRss } from './formats/rss.ts'
import { readSitemap } from './formats/sitemap.ts'
import { type Page, readPage } from './page/page.ts'
import type { FeedParts } from './parts.ts'
import { childOf, type XmlElement } from './xml/element.ts'
import { parseXml } from './xml/parse.ts'

export type ReadResult = { ok: true; feed: Feed } | Unreadable

/**
 * Reads what a source answered, whatever its format, as far as it goes. Never throws: what is no news comes back with
 * what it seems to be.
 */
export function readFeed(bytes: Uint8Array, context: ReadContext): ReadResult {
  const binary = binaryKind(bytes)
  if (binary) return unreadable('not_a_feed', `the document is ${binary}`)
  const contentType = context.contentType ?? null
  const decoded = decodeDocument(bytes, contentType)
  if (!decoded.ok) return unreadable('charset', decoded.detail)
  const found = seemsToBe(decoded.text, contentType)
  switch (found.kind) {
    case 'xml':
      return readXml(decoded.text.slice(found.start), context, [...decoded.warnings, ...found.warnings])
    case 'json':
      return readJson(decoded.text.slice(found.start), context, [...decoded.warnings, ...found.warnings])
    case 'html':
    case 'login':
    case 'challenge':
      return readListPage(decoded.text, context, { ...found, kind: found.kind }, decoded.warnings)
    default:
      return unreadable(found.kind, `the document is ${found.detail}`)
  }
}

function readXml(text: string, context: ReadContext, before: readonly string[]): ReadResult {
  const { root, warnings } = parseXml(text)
  if (!root) return unreadable('malformed', warnings.join('; ') || 'the document holds no element')
  const parts = partsOf(root, context)
  if (!parts) return unreadable('not_a_feed', `the element <${root.name}> holds nothing of a feed`)
  const feed = adapt({ ...parts, warnings: [...before, ...warnings, ...parts.warnings] }, context)
  const isNothing = feed.items.length === 0 && feed.children.length === 0 && feed.title === ''
  return isNothing && warnings.length > 0 ? unreadable('malformed', warnings.join('; ')) : { ok: true, feed }
}

function partsOf(root: XmlElement, context: ReadContext): FeedParts | null {
  switch (root.name) {
    case 'rdf:rdf':
    case 'rss':
      return childOf(root, 'channel') || childOf(root, 'item') ? readRss(root, context) : null
    case 'channel':
      return readRss(root, context)
    case 'feed':
    case 'entry':
      if (root.children.every((child) => typeof child === 'string')) return null
      return readAtom(root, context)
    case 'urlset':
    case 'sitemapindex':
      return readSitemap(root, context)
    default:
      return null
  }
}

/** A page that asks for something else than patience is read only where an administrator said what its list is. */
function readListPage(
  html: string,
  context: ReadContext,
  found: { kind: 'html' | 'login' | 'challenge'; detail: string },
  before: readonly string[],
): ReadResult {
  const page = readPage(html, context)
  if (!page.ok) return unreadable('selectors', page.detail)
  const isList = page.items.length > 0 && (found.kind === 'html' || !page.isProposed)
  if (isList) return { ok: true, feed: pageFeed(page, before) }
  const what = `the document is ${found.detail}`
  if (found.kind !== 'html') return unreadable(found.kind, what, page.discovered)
  return page.isProposed
    ? unreadable('html', `${what}, in which no list of articles was found`, page.discovered)
    : unreadable('selectors', `${what}, in which the selectors find nothing`)
}

function pageFeed(page: Page, before: readonly string[]): Feed {
  const { title, link, language, discovered, selectors, dayOrder, warnings } = page
  const items = page.items.map(({ url, title, summary, author, published }) => {
    return {
      guid: null,
      url,
      title,
      summary,
      content: '',
      contentHtml: '',
      author,
      categories: [],
      published,
    }
  })
  return {
    ...emptyFeed('page'),
    title,
    link,
    language,
    items,
    discovered,
    selectors,
    dayOrder,
    warnings: [...before, ...warnings],
  }
}

function readJson(text: string, context: ReadContext, before: readonly string[]): ReadResult {
  const whole = parsed(text)
  const mended = whole.error === null ? null : mendJson(text)
  const { json, error } = mended === null ? whole : parsed(mended)
  if (error !== null) return unreadable('malformed', `JSON that cannot be parsed: ${error}`)
  const parts = readJsonFeed(json, context)
  if (!parts) return unreadable('not_a_feed', 'the document is JSON, but no JSON Feed')
  const fault = whole.error === null ? [] : [`the document is not well-formed JSON: ${whole.error}`]
  return { ok: true, feed: adapt({ ...parts, warnings: [...before, ...fault, ...parts.warnings] }, context) }
}

function parsed(text: string): { json: unknown; error: string | null } {
  try {
    return { json: JSON.parse(text), error: null }
  } catch (error) {
    return { json: null, error: String(error).slice(0, 120) }
  }
}

function unreadable(reason: UnreadableReason, detail: string, discovered: DiscoveredFeed[] = []): Unreadable {
  return { ok: false, reason, detail, discovered }
}
