import { resolveLink } from '../addresses.ts'
import type { ReadContext } from '../feed.ts'
import { emptyParts, type FeedParts, type ItemParts } from '../parts.ts'
import { escapeHtml } from '../xml/element.ts'
import { people } from './people.ts'

type Json = Record<string, unknown>

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org) from parsed JSON; null for JSON that is none. Wrong types are passed over. */
export function readJsonFeed(json: unknown, context: ReadContext): FeedParts | null {
  if (!isObject(json)) return null
  const isDeclared = /jsonfeed\.org/i.test(textAt(json, 'version'))
  const items = Array.isArray(json.items) ? json.items : []
  const objects = items.filter(isObject)
  const isNamed = 'feed_url' in json || 'home_page_url' in json
  if (!isDeclared && !isNamed && !objects.some((item) => 'content_html' in item || 'content_text' in item))
    return null
  const parts = emptyParts('json')
  const author = authorsOf(json)
  const skipped = items.length - objects.length
  return {
    ...parts,
    titleHtml: escapeHtml(textAt(json, 'title')),
    link: resolveLink(stringAt(json, 'home_page_url'), context.url),
    language: stringAt(json, 'language') || null,
    items: objects.map((item) => readItem(item, context.url, author)),
    warnings: [
      ...(isDeclared ? [] : ['the document does not say that it is a JSON Feed']),
      ...(skipped > 0 ? [`${skipped} items are no objects and were left out`] : []),
    ],
  }
}

function readItem(item: Json, base: string, feedAuthor: string): ItemParts {
  const url = stringAt(item, 'url') || stringAt(item, 'external_url')
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
    categories: [item.tags].flat().map(asText),
    dateTexts: [textAt(item, 'date_published'), textAt(item, 'date_modified')].filter((text) => text !== ''),
  }
}

/** 1.1 has `authors`, 1.0 had `author`; some feeds write a bare name. */
function authorsOf(owner: Json): string {
  const listed = Array.isArray(owner.authors) && owner.authors.length > 0 ? owner.authors : [owner.author]
  return people(
    listed.map((one) => (isObject(one) ? textAt(one, 'name') : typeof one === 'string' ? one : '')),
  )
}

function stringAt(owner: Json, key: string): string {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** A text, or a number as one: an `id` may be written so, says the specification. */
function textAt(owner: Json, key: string): string {
  return asText(Object.hasOwn(owner, key) ? owner[key] : undefined)
}

function asText(value: unknown): string {
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
