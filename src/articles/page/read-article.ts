import { canonicalUrl } from './facts/canonical.ts'
import { headlineAt, titleOf } from './facts/headline.ts'
import { statedDate } from './facts/published.ts'
import { shownDate } from './facts/shown-date.ts'
import type { PageArticle, Reading } from './page-article.ts'
import { isProse, longestProse } from './prose.ts'
import { type PageScan, scanPage } from './scan.ts'

export type { ArticleSelectors, PageArticle, PageWarning, Reading } from './page-article.ts'
export { textOf } from './page-article.ts'

/** So much running text is an article; so much is one where few links to others stand, or the page says that it is. */
const LONG_PROSE = 400
const SHORT_PROSE = 100
const FEW_OTHERS = 3

/** Reads what a page says of its article: first what it tells machines, then what it shows. Never throws. */
export function readArticle(html: string, reading: Reading): PageArticle {
  const scan = scanPage(html, reading.url)
  const title = titleOf(scan)
  const headline = headlineAt(scan)
  const stated = statedDate(scan, title, reading)
  const isArticle = stated !== null || (headline >= 0 && hasArticle(scan, headline))
  return {
    kind: isArticle ? 'article' : 'other',
    title,
    byline: null,
    published: stated ?? (isArticle ? shownDate(scan.lines, headline, reading) : null),
    modified: null,
    lead: '',
    paragraphs: isArticle ? scan.lines.slice(headline + 1).flatMap((l) => (isProse(l) ? [l.text] : [])) : [],
    captions: [],
    section: null,
    canonicalUrl: canonicalUrl(scan, reading.url),
    nextPage: null,
    blocks: [],
    warnings: [],
  }
}

function hasArticle({ lines, metas }: PageScan, headline: number): boolean {
  const { characters, others } = longestProse(lines.slice(headline))
  if (characters >= LONG_PROSE) return true
  const saysSo = metas.get('og:type')?.toLowerCase() === 'article'
  return characters >= SHORT_PROSE && (saysSo || others <= FEW_OTHERS)
}
