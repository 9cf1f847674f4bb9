import { MAX_ADDRESS } from './addresses.ts'
import type { FeedItem } from './feed.ts'
import { withoutDateline } from './html/dateline.ts'
import { htmlToLine, htmlToParagraphs } from './html/plain-text.ts'
import { withoutRelated } from './html/related.ts'
import { sanitiseHtml } from './html/sanitise.ts'
import { titleText } from './html/title.ts'
import type { ItemParts } from './parts.ts'

/** Titles are made of summaries where there is none; longer ones would be no titles. */
const MADE_TITLE_LENGTH = 120
/** Longer ones are no author's name or category. */
const MAX_SHORT_TEXT = 300
const MAX_CATEGORIES = 20
/** HTML of which texts are made; what is behind it nobody reads. */
const MAX_TITLE_HTML = 10_000
const MAX_SUMMARY_HTML = 100_000
const MAX_CONTENT_HTML = 500_000

/**
 * An item whose texts are made when they are asked for: most items of a document are known already, and of those
 * nobody asks for more than what they are known by.
 */
export class Item implements FeedItem {
  readonly #parts: ItemParts
  readonly published: number | null
  #title: string | undefined
  #summary: string | undefined
  #content: string | undefined
  #contentHtml: string | undefined

  constructor(parts: ItemParts, published: number | null) {
    this.#parts = parts
    this.published = published
  }

  get guid(): string | null {
    const { guid } = this.#parts
    return guid && guid.length <= MAX_ADDRESS ? guid : null
  }

  get url(): string | null {
    return this.#parts.url
  }

  get title(): string {
    this.#title ??=
      titleText(cut(this.#parts.titleHtml, MAX_TITLE_HTML)) ||
      shorten(this.summary || this.content) ||
      (this.#parts.url ?? '')
    return this.#title
  }

  get summary(): string {
    this.#summary ??= withoutDateline(
      htmlToLine(withoutRelated(cut(this.#parts.summaryHtml, MAX_SUMMARY_HTML))),
    )
    return this.#summary
  }

  get content(): string {
    this.#content ??= htmlToParagraphs(this.#shownHtml())
    return this.#content
  }

  get contentHtml(): string {
    this.#contentHtml ??= sanitiseHtml(this.#shownHtml(), this.#parts.base)
    return this.#contentHtml
  }

  #shownHtml(): string {
    return withoutRelated(cut(this.#parts.contentHtml, MAX_CONTENT_HTML))
  }

  get author(): string | null {
    return htmlToLine(this.#parts.author).slice(0, MAX_SHORT_TEXT) || null
  }

  get categories(): string[] {
    const named = this.#parts.categories
      .slice(0, MAX_CATEGORIES)
      .map((category) => htmlToLine(category).slice(0, MAX_SHORT_TEXT))
    return [...new Set(named)].filter((category) => category !== '')
  }
}

/** HTML up to a length, without half a tag at its end. */
function cut(html: string, length: number): string {
  if (html.length <= length) return html
  const start = html.slice(0, length)
  const tag = start.lastIndexOf('<')
  return tag > start.lastIndexOf('>') ? start.slice(0, tag) : start
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ')
  if (line.length <= MADE_TITLE_LENGTH) return line
  const start = line.slice(0, MADE_TITLE_LENGTH)
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), MADE_TITLE_LENGTH / 2))}…`
}
