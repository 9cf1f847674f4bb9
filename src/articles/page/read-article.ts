import { aboutPage } from './facts/about-page.ts'
import { bylineOf } from './facts/byline.ts'
import { canonicalUrl } from './facts/canonical.ts'
import { headlineOf } from './facts/headline.ts'
import { readLinkedData } from './facts/json-ld.ts'
import { articleShown, otherShown } from './facts/kind.ts'
import { nextPage } from './facts/next-page.ts'
import { addressDate, notedDate } from './facts/other-dates.ts'
import { publishedOf } from './facts/published.ts'
import { sectionOf } from './facts/section.ts'
import { shownDate } from './facts/shown-date.ts'
import { siteNames } from './facts/site-names.ts'
import { withoutStale } from './facts/stale.ts'
import { modifiedDate, statedDate } from './facts/stated-date.ts'
import type { PageArticle, Reading } from './page-article.ts'
import { longestProse } from './prose.ts'
import { type PageScan, scanPage } from './scan.ts'
import { compileSelectors } from './select/match.ts'
import { type ChosenText, chooseText } from './text/choose.ts'

export type { ArticleSelectors, PageArticle, PageWarning, Reading } from './page-article.ts'
export { textOf } from './page-article.ts'

/** So much running text is an article; so much is one where few links to others stand, or the page says that it is. */
const LONG_PROSE = 400
const UNNAMED_PROSE = 1_000
const SHORT_PROSE = 100
const FEW_OTHERS = 3
const LINES_BEHIND = 6

/** Reads what a page says of its article: first what it tells machines, then what it shows. Never throws. */
export function readArticle(html: string, reading: Reading): PageArticle {
  const { selectors, warnings: refused } = compileSelectors(reading.selectors)
  const whole = scanPage(html, reading.url, selectors)
  const isSite = siteNames(whole, readLinkedData(whole.jsonLd), reading.url)
  const scan = withoutStale(whole, isSite, reading.url)
  const linked = readLinkedData(scan.jsonLd)
  const names = [scan.metas.get('og:title') ?? '', scan.title]
  const about = aboutPage(linked.articles, names, reading.url)
  const { title, line } = headlineOf(
    scan,
    about.map(({ headline }) => headline),
    isSite,
  )
  const stated = statedDate(scan, about, reading)
  const text = chooseText(scan, reading, line)
  const end = endOf(scan, text.paragraphs)
  const shown =
    line < 0 ? null : (shownDate(scan.lines, line, reading) ?? notedDate(scan, line, end, reading))
  const isSaid = about.length > 0 || scan.metas.get('og:type')?.toLowerCase() === 'article'
  const isArticle =
    stated !== null || hasArticle(scan, line, isSaid) || (shown !== null && lengthOf(text) >= SHORT_PROSE)
  const published = isArticle
    ? (publishedOf(stated, shown, title ?? '', reading) ?? addressDate(reading.url, reading))
    : null
  const { kind, warnings } = isArticle
    ? articleShown(
        scan,
        end,
        text.paragraphs.join('\n'),
        about.some(({ isPaid }) => isPaid),
      )
    : otherShown(scan, html)
  return {
    kind,
    title,
    byline: isArticle
      ? bylineOf({ scan, about, headline: line, end, ends: endsOf(scan, end, text), isSite })
      : null,
    published,
    modified: isArticle ? modifiedDate(scan, about, published, reading) : null,
    lead: text.lead,
    paragraphs: text.paragraphs,
    captions: text.captions,
    section: sectionOf(scan, line, about, linked, title, isSite),
    canonicalUrl: canonicalUrl(scan, reading.url),
    nextPage: isArticle ? nextPage(scan, line, end, reading.url) : null,
    blocks: text.blocks,
    warnings: [...refused, ...text.warnings, ...warnings],
  }
}

function lengthOf({ paragraphs, captions }: ChosenText): number {
  return [...paragraphs, ...captions].join('').length
}

/** The line of the last paragraph. */
function endOf({ lines }: PageScan, paragraphs: readonly string[]): number {
  const last = paragraphs.at(-1)
  const end = lines.findLastIndex(({ text }) => text === last)
  return end < 0 ? lines.length - 1 : end
}

/** The last paragraphs, and the lines behind them: one of them may sign the article. */
function endsOf({ lines }: PageScan, end: number, { paragraphs, trailing }: ChosenText): string[] {
  const behind = lines
    .slice(end + 1, end + 1 + LINES_BEHIND)
    .filter(({ text, linked }) => linked < text.length)
  return [...new Set([...paragraphs.slice(-2), ...trailing, ...behind.map(({ text }) => text)])]
}

/** `isSaid`: whether the page tells machines that it is an article's. */
function hasArticle({ lines }: PageScan, headline: number, isSaid: boolean): boolean {
  const { characters, others } = longestProse(lines.slice(Math.max(0, headline)))
  if (headline < 0) return characters >= (isSaid ? LONG_PROSE : UNNAMED_PROSE)
  return characters >= LONG_PROSE || (characters >= SHORT_PROSE && (isSaid || others <= FEW_OTHERS))
}
