import type { Article } from '../../articles/article.ts'
import { canonicalAddress } from '../../articles/identity/address.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { tokenise } from '../../text/tokens.ts'

/**
 * Whether a site answered with another article's page, or its front: the headline shares no word with the one that
 * the source gave, nor does the page call itself by the article's address. One that says no headline is believed.
 */
export function isAnotherPage(
  { title, url }: Pick<Article, 'title' | 'url'>,
  { title: shown, canonicalUrl }: Pick<PageArticle, 'title' | 'canonicalUrl'>,
): boolean {
  if (shown === null) return false
  if (shareOfWords(title, shown) > 0) return false
  return canonicalUrl === null || url === null || canonicalAddress(canonicalUrl) !== canonicalAddress(url)
}

/** Whether what a page calls its next page is of the same article: a link to the next article is no page of this one. */
export function isSameArticle(first: PageArticle, next: PageArticle): boolean {
  return first.title === null || next.title === null || shareOfWords(first.title, next.title) >= 0.5
}

/** How much of the shorter of two headlines stands in the other, from 0 to 1; 1 where one has no word. */
export function shareOfWords(a: string, b: string): number {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size)
  if (!fewer || !more || fewer.size === 0) return 1
  return [...fewer].filter((word) => more.has(word)).length / fewer.size
}

/** Words as a reader tells them apart, whatever marks were dropped. */
function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).map(({ bare }) => bare))
}

/** A headline as its words, by which a weekly column is known again. */
export function normalTitle(title: string): string {
  return tokenise(title)
    .map(({ normal }) => normal)
    .join(' ')
}
