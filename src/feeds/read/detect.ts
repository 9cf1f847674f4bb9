import { pageKind } from './detect/page.ts'
import { rootOf } from './detect/root.ts'
import type { UnreadableReason } from './feed.ts'

/**
 * What a document seems to be. A feed begins at `start`, in characters; whatever else it is, `detail` says it as
 * "an OPML list of feeds" or "an HTML page titled “…”", to stand behind "the document is".
 */
export type DocumentKind =
  | { kind: 'xml' | 'json'; start: number; warnings: string[] }
  | { kind: Exclude<UnreadableReason, 'charset' | 'selectors' | 'too_large'>; detail: string }

/** White space, control characters, byte order marks and other characters that nobody sees. */
const UNSEEN = /^[\s\0-\x1F\u200B\u2060\uFEFF]+/
/** What keeps a browser from running JSON as a script. */
const GUARD = /^(?:\)\]\}'?,?|while\s?\(1\);|for\s?\(;;\);)\s*/
const JSON_LIST = /^\[\s*(?:[[{\]"\d-]|true|false|null)/
const JSONP = /^[\w$.]{1,80}\s*\(\s*[[{]/

/** Roots that are well known, without their prefix. */
const ROOTS: Readonly<Record<string, string>> = {
  opml: 'an OPML list of feeds',
  svg: 'an SVG image',
  stylesheet: 'an XSLT style sheet',
  OpenSearchDescription: 'the description of a search engine',
  Envelope: 'a SOAP message',
  kml: 'a map in KML',
}

/**
 * Tells by its first characters what a document is, so that the right parser reads it, or the operator learns what came
 * in place of news. `contentType` is told, never believed. Takes time in proportion to the text.
 */
export function seemsToBe(text: string, contentType: string | null): DocumentKind {
  const unseen = UNSEEN.exec(text)?.[0].length ?? 0
  if (unseen === text.length) return { kind: 'empty', detail: text ? 'white space alone' : 'empty' }
  return jsonKind(text, unseen) ?? markupKind(text, unseen) ?? wordsKind(text.slice(unseen), contentType)
}

function jsonKind(text: string, unseen: number): DocumentKind | null {
  const guard = GUARD.exec(text.slice(unseen, unseen + 100))?.[0] ?? ''
  const start = unseen + guard.length
  const head = text.slice(start, start + 200)
  if (JSON_LIST.test(head)) return { kind: 'not_a_feed', detail: 'a JSON list, which is no JSON Feed' }
  if (JSONP.test(head)) return { kind: 'not_a_feed', detail: 'a script that calls a function (JSONP)' }
  if (!head.startsWith('{')) return null
  if (!text.includes('"items"') && !text.includes('jsonfeed.org')) {
    return { kind: 'not_a_feed', detail: `JSON without items that begins with ${snippetOf(head)}` }
  }
  return { kind: 'json', start, warnings: guard ? [`${snippetOf(guard)} stands before the feed`] : [] }
}

function markupKind(text: string, unseen: number): DocumentKind | null {
  const root = rootOf(text)
  const isMarkup = text.startsWith('<', unseen)
  switch (root.kind) {
    case 'feed':
      return { kind: 'xml', start: root.start, warnings: root.warnings }
    case 'page':
      return pageKind(text)
    case 'other': {
      const known =
        ROOTS[root.name.replace(/^.*:/, '')] ?? `XML of another kind, with the root <${root.name}>`
      return isMarkup ? { kind: 'not_a_feed', detail: known } : null
    }
    case 'none':
      return isMarkup ? { kind: 'malformed', detail: `markup without an element: ${snippetOf(text)}` } : null
  }
}

function wordsKind(text: string, contentType: string | null): DocumentKind {
  const type = /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(contentType?.trim() ?? '')?.[0]
  const sent = type ? `, sent as ${type},` : ''
  return { kind: 'not_a_feed', detail: `text${sent} that begins with ${snippetOf(text)}` }
}

function snippetOf(text: string): string {
  return `“${text.slice(0, 300).replace(/\s+/g, ' ').trim().slice(0, 60)}”`
}
