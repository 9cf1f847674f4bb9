import { canonicalAddress } from '../../articles/identity/address.ts'
import type { PageArticle } from '../../articles/page/page-article.ts'
import { tokenise } from '../../text/tokens.ts'

/** What is known of an article before its page is read. `lead`: '' for none. */
export interface KnownArticle {
  url: string
  title: string
  lead: string
}

/** So much of the shorter of two headlines stands in the other, where they are of one article. */
const SAME_HEADLINE = 0.5
/** So many pairs of words that stand together in a headline, or in a lead, stand so in the article's text. */
const SAME_TEXT = 0.5

/**
 * Whether a site answered with another article's page, or its front: neither does the page call itself by the article's
 * address, nor is its headline the known one, nor does its text say what that or the lead says. One that shows no
 * headline is believed. `readAt`: where redirects led.
 */
export function isAnotherPage(
  { title, url, lead: knownLead }: KnownArticle,
  { title: shown, lead, paragraphs, canonicalUrl }: PageArticle,
  readAt: string,
): boolean {
  if (isFront(readAt) && !isFront(url)) return true
  if (canonicalUrl !== null && canonicalAddress(canonicalUrl) === canonicalAddress(url)) return false
  if (shown === null || shareOfWords(title, shown) >= SAME_HEADLINE) return false
  const said = new Set([lead, ...paragraphs].flatMap(pairsOf))
  return [title, knownLead].every((text) => shareOfPairs(text, said) < SAME_TEXT)
}

function isFront(address: string): boolean {
  const { pathname = '', search = '' } = URL.parse(address) ?? {}
  return pathname === '/' && search === ''
}

/** How many of the pairs of neighbouring words of a text are among those, from 0 to 1; 0 for a single word. */
function shareOfPairs(text: string, pairs: ReadonlySet<string>): number {
  const own = new Set(pairsOf(text))
  return own.size === 0 ? 0 : [...own].filter((pair) => pairs.has(pair)).length / own.size
}

function pairsOf(text: string): string[] {
  const words = tokenise(text).map(({ bare }) => bare)
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
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
