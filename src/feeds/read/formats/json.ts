import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import { escapeHtml } from '../xml/element.ts'
import { people } from './people.ts'

type Json = Record<string, unknown>

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) from parsed JSON; null for JSON that is none. Wrong types are passed over. */
export function readJsonFeed(json: unknown, context: ReadContext): FeedParts | null {
  if (!isObject(json) || !Array.isArray(json.items)) return null
  const isDeclared = /jsonfeed\.org/i.test(textAt(json, 'version'))
  const objects = json.items.filter(isObject)
  if (!isDeclared && !objects.some((item) => 'content_html' in item || 'content_text' in item)) return null
  const parts = emptyParts('json')
  const author = authorsOf(json)
  const skipped = json.items.length - objects.length
  return {
    ...parts,
    titleHtml: escapeHtml(textAt(json, 'title')),
    link: resolveLink(textAt(json, 'home_page_url'), context.url),
    language: textAt(json, 'language') || null,
    items: objects.map((item) => readItem(item, context.url, author)),
    warnings: [
      ...(isDeclared ? [] : ['the document does not say that it is a JSON Feed']),
      ...(skipped > 0 ? [`${skipped} items are no objects and were left out`] : []),
    ],
  }
}

function readItem(item: Json, base: string, feedAuthor: string): ItemParts {
  const url = textAt(item, 'url') || textAt(item, 'external_url')
  const id = textAt(item, 'id')
  const text = textAt(item, 'content_text')
  return {
    guid: id || null,
    url: resolveLink(url, base) ?? (/^https?:\/\//i.test(id) ? resolveLink(id, base) : null),
    titleHtml: escapeHtml(textAt(item, 'title')),
    summaryHtml: escapeHtml(textAt(item, 'summary')),
    contentHtml: textAt(item, 'content_html') || paragraphs(text),
    base: resolveLink(url, base) ?? base,
    author: authorsOf(item) || feedAuthor,
    categories: Array.isArray(item.tags) ? item.tags.filter((tag) => typeof tag === 'string') : [],
    dateText: textAt(item, 'date_published') || textAt(item, 'date_modified'),
  }
}

/** 1.1 has `authors`, 1.0 had `author`; some feeds write a bare name. */
function authorsOf(owner: Json): string {
  const listed = Array.isArray(owner.authors) && owner.authors.length > 0 ? owner.authors : [owner.author]
  return people(
    listed.map((one) => (isObject(one) ? textAt(one, 'name') : typeof one === 'string' ? one : '')),
  )
}

/** A text, or a number as one: an `id` may be written so, says the specification. */
function textAt(owner: Json, key: string): string {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

function paragraphs(text: string): string {
  return escapeHtml(text)
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('')
    .replaceAll('<p></p>', '')
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
