import { cutToBytes, MAX_BODY_BYTES } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { saidOf } from '../../articles/versions/said.ts'
import { tokenise } from '../../text/tokens.ts'
import { MAX_LEAD_BYTES, MAX_TITLE_BYTES } from './make-article.ts'

/** A feed that gives the text gives captions and bylines along, which a page's text is read without. */
const SHARE_OF_A_WHOLE = 0.8

/**
 * An article with what its page says: the text, and title, lead, author, section and date where its source gave none.
 * Whose source gave more text than the page shows keeps its texts.
 */
export function withPage({ unread: _, ...before }: Article, page: PageArticle): Article {
  const { title, byline, section, published } = page
  const beside: Article = {
    ...before,
    author: before.author ?? byline,
    categories: before.categories.length === 0 && section ? [section] : before.categories,
    // Until its wait for a date is settled, that is not the text's to end.
    published: before.awaitsDate ? before.published : (before.published ?? published),
  }
  const lead = before.lead || leadOf(page)
  const body = bodyOf(page, lead)
  if ((lead === '' && body === '') || isPoorer(body, before)) return { textFrom: 'source', ...beside }
  return {
    ...beside,
    title: title && before.title === before.url ? cutToBytes(title, MAX_TITLE_BYTES) : before.title,
    lead,
    body,
    textFrom: 'page',
    said: before.said ?? saidOf(before),
  }
}

export function leadOf({ lead }: PageArticle): string {
  return cutToBytes(lead, MAX_LEAD_BYTES)
}

/** The text without what the lead says already; '' for a page on which none was found. */
export function bodyOf({ paragraphs }: PageArticle, lead: string): string {
  const [first = '', ...rest] = paragraphs
  return cutToBytes((saysNoMore(first, lead) ? rest : paragraphs).join('\n'), MAX_BODY_BYTES)
}

/** Whether all of a paragraph stands at the beginning of a lead. One from which a lead was cut says more. */
function saysNoMore(paragraph: string, lead: string): boolean {
  const words = wordsOf(paragraph)
  const known = wordsOf(lead)
  return words.length <= known.length && words.every((word, at) => word === known[at])
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ normal }) => normal)
}

function isPoorer(body: string, before: Article): boolean {
  return before.textFrom !== 'page' && body.length < before.body.length * SHARE_OF_A_WHOLE
}
