import { adapt } from './adapt.ts'
import { decodeDocument } from './charset/decode.ts'
import { binaryKind } from './detect/binary.ts'
import { seemsToBe } from './detect.ts'
import type { Feed, ReadContext, Unreadable, UnreadableReason } from './feed.ts'
import { readAtom } from './formats/atom.ts'
import { readJsonFeed } from './formats/json.ts'
import { readRss } from './formats/rss.ts'
import { readSitemap } from './formats/sitemap.ts'
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
    default:
      return unreadable(found.kind, `the document is ${found.detail}`)
  }
}

function readXml(text: string, context: ReadContext, before: readonly string[]): ReadResult {
  const { root, warnings } = parseXml(text)
  if (!root) return unreadable('malformed', warnings.join('; ') || 'the document holds no element')
  const parts = partsOf(root, context)
  if (!parts) return unreadable('not_a_feed', `the root element is <${root.name}>, which is no feed's`)
  const feed = adapt({ ...parts, warnings: [...before, ...warnings, ...parts.warnings] }, context)
  const isNothing = feed.items.length === 0 && feed.children.length === 0 && feed.title === ''
  return isNothing && warnings.length > 0 ? unreadable('malformed', warnings.join('; ')) : { ok: true, feed }
}

function partsOf(root: XmlElement, context: ReadContext): FeedParts | null {
  switch (root.name) {
    case 'rdf:rdf':
      return childOf(root, 'channel') || childOf(root, 'item') ? readRss(root, context) : null
    case 'rss':
    case 'channel':
      return readRss(root, context)
    case 'feed':
    case 'entry':
      return readAtom(root, context)
    case 'urlset':
    case 'sitemapindex':
      return readSitemap(root, context)
    default:
      return null
  }
}

function readJson(text: string, context: ReadContext, before: readonly string[]): ReadResult {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return unreadable('malformed', `JSON that cannot be parsed: ${String(error).slice(0, 120)}`)
  }
  const parts = readJsonFeed(json, context)
  if (!parts) return unreadable('not_a_feed', 'the document is JSON, but no JSON Feed')
  return { ok: true, feed: adapt({ ...parts, warnings: [...before, ...parts.warnings] }, context) }
}

function unreadable(reason: UnreadableReason, detail: string): Unreadable {
  return { ok: false, reason, detail, discovered: [] }
}
