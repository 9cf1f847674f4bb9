import { bylineOf } from './facts/byline.ts'
import { canonicalUrl } from './facts/canonical.ts'
import { headlineOf } from './facts/headline.ts'
import { isArticle, isShortArticle } from './facts/is-article.ts'
import { articleShown, otherShown } from './facts/kind.ts'
import { isListing } from './facts/listing.ts'
import { nextPage } from './facts/next-page.ts'
import { addressDate, notedDate } from './facts/other-dates.ts'
import { publishedOf } from './facts/published.ts'
import { sectionOf } from './facts/section.ts'
import { shownDate } from './facts/shown-date.ts'
import { modifiedDate, selectedDate, statedDate } from './facts/stated-date.ts'
import { toldPage } from './facts/told.ts'
import { isVietnamesePage } from './facts/vietnamese.ts'
import type { PageArticle, Reading } from './page-article.ts'
import { type PageLine, type PageScan, scanPage } from './scan.ts'
import { compileSelectors } from './select/match.ts'
import { type ChosenText, chooseText } from './text/choose.ts'
import { beginsComments, endsArticle } from './text/phrases.ts'

export type { PageArticle, Reading } from './page-article.ts'
export { textOf } from './page-article.ts'

/** So close behind the text a line may sign it. */
const LINES_BEHIND = 6

/**
 * Reads an article's page: its text, and its facts by what the page tells machines and what it shows
 * (docs/adr/0029-which-witness-of-a-page-counts.md). Never throws; time linear in the page's length.
 */
export function readArticle(html: string, reading: Reading): PageArticle {
  const { url, selectors } = reading
  const compiled = compileSelectors(selectors)
  const told = toldPage(scanPage(html, url, compiled.selectors), url)
  const { scan, about } = told
  const { title, line } = headlineOf(told, reading.knownTitle ?? '')
  const text = chooseText(scan, reading, line, about.find(({ body }) => body !== '')?.body ?? '')
  const end = text.end < 0 ? scan.lines.length - 1 : text.end
  const byHand = selectedDate(told, reading)
  const stated = statedDate(told, reading)
  const above = line >= 0 ? line : startOf(scan, text)
  const shown =
    above < 0 ? null : (shownDate(scan.lines, above, reading) ?? notedDate(scan, above, end, reading))
  const length = lengthOf(text)
  const page = {
    title,
    lead: text.lead,
    paragraphs: text.paragraphs,
    captions: text.captions,
    section: sectionOf(told, line, title),
    canonicalUrl: canonicalUrl(scan, url),
    blocks: text.blocks,
  }
  const isList = !selectors?.content && isListing(scan.lines, line)
  const isTold =
    !isList &&
    isArticle(told, line, (byHand ?? stated) !== null, {
      published: shown?.time ?? null,
      characters: length,
    })
  const other = isTold ? null : otherShown(scan, html, isList, length)
  const isShort =
    other?.mayBeShort === true &&
    isShortArticle(told, line, reading.knownTitle ?? '', {
      isDated: shown !== null,
      paragraphs: text.paragraphs,
      end,
    })
  if (other && !isShort) {
    const { kind, warnings } = other
    const none = { byline: null, published: null, modified: null, nextPage: null }
    return { ...page, ...none, kind, warnings: [...compiled.warnings, ...text.warnings, ...warnings] }
  }
  const isPaid = about.some((one) => one.isPaid)
  const { kind, warnings } = articleShown(scan, end, length, isPaid)
  const published =
    byHand ??
    publishedOf(stated, shown, isVietnamesePage(scan, title ?? '', url), reading) ??
    addressDate(url, reading)
  return {
    ...page,
    kind,
    byline: bylineOf({ ...told, headline: line, end, ends: endsOf(scan, end, text), listed: text.listed }),
    published,
    modified: modifiedDate(told, published, reading),
    nextPage: nextPage(scan, line, end, url),
    warnings: [...compiled.warnings, ...text.warnings, ...warnings],
  }
}

function lengthOf({ paragraphs, captions }: ChosenText): number {
  return [...paragraphs, ...captions].reduce((total, { length }) => total + length, 0)
}

/** The line of the first paragraph, in place of a headline; -1 for none. */
function startOf({ lines }: PageScan, { paragraphs }: ChosenText): number {
  const [first] = paragraphs
  return lines.findIndex(({ text }) => text === first)
}

/** The last paragraphs, and the lines behind them: one of them may sign the article. */
function endsOf({ lines }: PageScan, end: number, { last, trailing }: ChosenText): string[] {
  const behind = upToOthers(lines.slice(end + 1, end + 1 + LINES_BEHIND)).filter(
    ({ text, linked }) => linked < text.length,
  )
  return [...new Set([...last, ...trailing, ...behind.map(({ text }) => text)])]
}

/** Without what follows on a heading of other articles, comments, prices. */
function upToOthers(lines: readonly PageLine[]): readonly PageLine[] {
  const other = lines.findIndex(({ text }) => endsArticle(text) || beginsComments(text))
  return other < 0 ? lines : lines.slice(0, other)
}
