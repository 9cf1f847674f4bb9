import { longestProse } from '../prose.ts'
import type { PageScan } from '../scan.ts'
import type { ToldPage } from './told.ts'

/** So much running text is an article; so much is one where few links to others stand, or the page says that it is. */
const LONG_PROSE = 400
const SHORT_PROSE = 100
const FEW_OTHERS = 3
/** So much is one without a headline. */
const UNNAMED_PROSE = 600

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

function hasProse({ lines }: PageScan, headline: number, isSaid: boolean): boolean {
  const { characters, others } = longestProse(lines.slice(Math.max(0, headline)))
  if (headline < 0) return characters >= (isSaid ? LONG_PROSE : UNNAMED_PROSE)
  return characters >= LONG_PROSE || (characters >= SHORT_PROSE && (isSaid || others <= FEW_OTHERS))
}
