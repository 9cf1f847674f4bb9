import { longestProse } from '../prose.ts'
import type { PageScan } from '../scan.ts'
import { keyOf } from './key.ts'
import { isLong } from './likeness.ts'
import type { ToldPage } from './told.ts'

/** So much running text is an article; so much is one where few links to others stand, or the page says that it is. */
const LONG_PROSE = 400
const SHORT_PROSE = 100
const FEW_OTHERS = 3
/** So much is one without a headline. */
const UNNAMED_PROSE = 600
/** Characters of a paragraph that is a text of its own, and under a headline that is known for an article's. */
const OWN_TEXT = 40
const KNOWN_TEXT = 20
/** A page with so many links to others below may well be a list of them. */
const MANY_OTHERS = 5

/**
 * Whether a page shows an article beneath its headline (a line; -1 for none).
 *
 * @param isDated whether it states when the article was published
 * @param shown when it shows that, and how many characters are taken for the article's text
 */
export function isArticle(
  { scan, about }: ToldPage,
  headline: number,
  isDated: boolean,
  shown: { published: number | null; characters: number },
): boolean {
  const isSaid = about.length > 0 || scan.metas.get('og:type')?.toLowerCase() === 'article'
  return (
    isDated ||
    hasProse(scan, headline, isSaid) ||
    (shown.published !== null && shown.characters >= SHORT_PROSE)
  )
}

/**
 * Whether a page shows an article of few words: a headline by which it is known elsewhere (`known`, '' for nothing) or
 * that is the page's own, and a date or a sentence of its own beneath it. What says so little may be told by a page
 * that holds no article, too: where that may be, it is for the caller to find out.
 *
 * @param headline its line; -1 for none
 * @param isDated whether the page shows or states when it was published
 */
export function isShortArticle(
  { scan, about }: ToldPage,
  headline: number,
  known: string,
  { isDated, paragraphs, end }: { isDated: boolean; paragraphs: readonly string[]; end: number },
): boolean {
  const { text = '', heading = 0 } = scan.lines[headline] ?? {}
  if (paragraphs.length === 0 || !isLong(text)) return false
  const key = keyOf(text)
  const hasText = (least: number) => isDated || paragraphs.some(({ length }) => length >= least)
  if (isLong(known) && keyOf(known) === key) return hasText(KNOWN_TEXT)
  const names = [scan.metas.get('og:title') ?? '', scan.title].map((name) => keyOf(name))
  const isNamed =
    heading === 1 && (names.some((name) => name.includes(key)) || names.every((name) => name === ''))
  const isSaid = about.length > 0 || scan.metas.get('og:type')?.toLowerCase() === 'article'
  const others = (from: number, to?: number) =>
    scan.lines.slice(from, to).filter(({ leadsOn, isBeside }) => leadsOn && !isBeside).length
  const isAlone = others(headline, end + 1) === 0 && (isSaid || others(end) < MANY_OTHERS)
  return isNamed && hasText(OWN_TEXT) && isAlone
}

function hasProse({ lines }: PageScan, headline: number, isSaid: boolean): boolean {
  const { characters, others } = longestProse(lines.slice(Math.max(0, headline)))
  if (headline < 0) return characters >= (isSaid ? LONG_PROSE : UNNAMED_PROSE)
  return characters >= LONG_PROSE || (characters >= SHORT_PROSE && (isSaid || others <= FEW_OTHERS))
}
