import { headlineAt, titleOf } from './page/headline.ts'
import { longestProse } from './page/prose.ts'
import { type Reading, statedDate } from './page/published.ts'
import { type PageScan, scanPage } from './page/scan.ts'
import { shownDate } from './page/shown-date.ts'

/** What a page says of the article that it shows. */
export interface PageFacts {
  /** ms since 1970 UTC; null where the page does not say, or shows no article. */
  published: number | null
  title: string | null
  /** The address by which the page wants to be known; null where it names none that could be its own. */
  canonicalUrl: string | null
  kind: 'article' | 'other'
}

/** So much running text is an article; so much is one where few links to others stand, or the page says that it is. */
const LONG_PROSE = 400
const SHORT_PROSE = 100
const FEW_OTHERS = 3

/** Reads what a page says of its article: first what it tells machines, then what it shows. Never throws. */
export function readPageFacts(html: string, reading: Reading): PageFacts {
  const scan = scanPage(html, reading.url)
  const title = titleOf(scan)
  const headline = headlineAt(scan)
  const stated = statedDate(scan, title, reading)
  const isArticle = stated !== null || (headline >= 0 && hasArticle(scan, headline))
  return {
    published: stated ?? (isArticle ? shownDate(scan.lines, headline, reading) : null),
    title,
    canonicalUrl: canonicalUrl(scan, reading.url),
    kind: isArticle ? 'article' : 'other',
  }
}

function hasArticle({ lines, metas }: PageScan, headline: number): boolean {
  const { characters, others } = longestProse(lines.slice(headline))
  if (characters >= LONG_PROSE) return true
  const saysSo = metas.get('og:type')?.toLowerCase() === 'article'
  return characters >= SHORT_PROSE && (saysSo || others <= FEW_OTHERS)
}

/** A paper whose every page names the front page is mistaken about all of them. */
function canonicalUrl({ canonical, metas, base }: PageScan, url: string): string | null {
  const written = (canonical || metas.get('og:url') || '').trim()
  const named = written === '' ? null : URL.parse(written, URL.parse(base, url)?.href ?? url)
  if (!named || !/^https?:$/.test(named.protocol)) return null
  const isFront = named.pathname === '/' && named.search === ''
  return isFront && URL.parse(url)?.pathname !== '/' ? null : named.href
}
