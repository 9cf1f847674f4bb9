import { type Tag, tagsOf } from './tags.ts'

/** What the first tags of a text show: where a feed begins, that it is a page, or which element comes first. */
export type Root =
  | { kind: 'feed'; start: number; warnings: string[] }
  | { kind: 'page' }
  | { kind: 'other'; name: string }
  | { kind: 'none' }

/** Characters: no junk that still has a feed behind it is longer. */
const MAX_JUNK = 64 * 1024
const FEED = /^(?:[\w.-]+:)?(?:rss|rdf|channel|feed|entry|urlset|sitemapindex)$/
/** What any feed holds. */
const CONTENT = /^(?:[\w.-]+:)?(?:channel|item|entry|title|url|sitemap)$/
const PROLOG = /^(?:\?|\?xml|!--|!doctype)$/
const PAGE = /^(?:head|body|frameset)$/
/** What pages are made of, and no XML document begins with. */
const PIECE_OF_PAGE =
  /^(?:b|base|blockquote|br|center|div|dl|em|font|footer|form|h[1-6]|header|hr|i|iframe|img|li|main|meta|nav|noscript|ol|p|pre|script|section|span|strong|style|table|tbody|td|tr|ul)$/

/**
 * Finds the element that a feed begins with. Messages of PHP, banners of a host and blank lines before it are passed
 * over; what stands in a page's scripts, in comments or in quotes is no feed.
 */
export function rootOf(text: string): Root {
  /** Where that begins which belongs to the element that comes next: its declaration, comments. */
  let prolog: number | null = null
  let declared = false
  let end = 0
  let first: string | null = null
  let isDeclaredPage = false
  /** Behind junk an element is believed to be a feed's once a feed's content follows. */
  let found: Root | null = null
  for (const tag of tagsOf(text, MAX_JUNK)) {
    if (text.slice(end, tag.at).trim() !== '') prolog = null
    declared = tag.name === '?xml' || (declared && prolog !== null)
    end = tag.end
    // OPML has a head and a body too.
    const mayBePage = first === null || PIECE_OF_PAGE.test(first.toLowerCase())
    if (tag.name === 'html' || (mayBePage && PAGE.test(tag.name))) return { kind: 'page' }
    if (found && CONTENT.test(tag.name)) return found
    if (PROLOG.test(tag.name)) {
      if (prolog === null || tag.name === '?xml') prolog = tag.at
      isDeclaredPage ||=
        tag.name === '!doctype' && /^<!doctype\s{1,9}html\b/i.test(text.slice(tag.at, tag.at + 30))
      continue
    }
    if (!found && FEED.test(tag.name)) {
      const start = prolog ?? tag.at
      const root: Root = { kind: 'feed', start, warnings: warningsOf(text, start, declared) }
      if (text.slice(0, start).trim() === '') return root
      const isMarked = declared || first === null || hasNamespaceOrVersion(text, tag)
      if (isMarked && !isQuoted(text, start)) found = root
    }
    first ??= /[^\s<>/]+/.exec(text.slice(tag.at, tag.end))?.[0] ?? tag.name
    prolog = null
  }
  if (isDeclaredPage) return { kind: 'page' }
  if (first === null) return { kind: 'none' }
  return PIECE_OF_PAGE.test(first.toLowerCase()) ? { kind: 'page' } : { kind: 'other', name: first }
}

function hasNamespaceOrVersion(text: string, tag: Tag): boolean {
  return /\s(?:xmlns|version)\b/.test(text.slice(tag.at, Math.min(tag.end, tag.at + 2_000)))
}

function isQuoted(text: string, at: number): boolean {
  return /["'`]/.test(text.charAt(at - 1))
}

function warningsOf(text: string, start: number, declared: boolean): string[] {
  const before = text.slice(0, start).replace(/^\uFEFF+/, '')
  const junk = before.slice(0, 500).replace(/\s+/g, ' ').trim()
  if (junk) return [`something stands before the feed: ${JSON.stringify(junk.slice(0, 80))}`]
  return before && declared ? ['blank lines stand before the XML declaration'] : []
}
