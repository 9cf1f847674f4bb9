import { adapt } from './adapt.ts'
import type { Feed, ReadContext, Unreadable } from './feed.ts'
import { readAtom } from './formats/atom.ts'
import { readRss } from './formats/rss.ts'
import { parseXml, type XmlElement } from './xml/document.ts'

/** Reads a feed from its bytes. Never throws: what is no feed comes back with what it seems to be. */
export function readFeed(bytes: Uint8Array, context: ReadContext): { ok: true; feed: Feed } | Unreadable {
  const text = decodeUtf8(bytes)
  if (text === null) return unreadable('charset', 'the document is not valid UTF-8')
  const start = text.trimStart()
  if (start === '') return unreadable('empty', 'the document is empty')
  if (HTML.test(withoutProlog(start))) {
    return unreadable('html', 'the document is an HTML page')
  }
  if (!start.startsWith('<')) return unreadable('not_a_feed', `the document starts with ${snippet(start)}`)
  let root: XmlElement | null
  try {
    root = parseXml(start)
  } catch (error) {
    return unreadable('malformed', error instanceof Error ? error.message : String(error))
  }
  switch (root?.name) {
    case 'rss':
      return { ok: true, feed: adapt(readRss(root, context)) }
    case 'feed':
      return { ok: true, feed: adapt(readAtom(root, context)) }
    case undefined:
      return unreadable('malformed', 'the document holds no element')
    default:
      return unreadable('not_a_feed', `the root element is <${root?.name}>, neither <rss> nor <feed>`)
  }
}

const HTML = /^<(?:!doctype\s+html|html)[\s>]/i
/** An instruction such as the XML declaration, or a comment: may stand before any document's first tag. */
const PROLOG = /(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)\s*/y

function withoutProlog(text: string): string {
  let at = 0
  PROLOG.lastIndex = 0
  while (PROLOG.test(text)) at = PROLOG.lastIndex
  return text.slice(at)
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

function unreadable(reason: Unreadable['reason'], detail: string): Unreadable {
  return { ok: false, reason, detail, discovered: [] }
}

function snippet(text: string): string {
  return JSON.stringify(text.slice(0, 40))
}
