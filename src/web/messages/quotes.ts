import type { ArticleCard, EvidenceCard, ShownMatch } from '../../events.ts'
import { standing } from '../../text/highlight.ts'
import { BEHIND, type Excerpt, excerptsOf } from './excerpts.ts'

/**
 * Characters of an article that a page, a mail or a feed quotes, its title aside: enough to tell what it is about, and not so much that
 * nobody needs to read it at its paper (Law on Intellectual Property of Vietnam, article 25: reasonable quotation).
 */
export const MAX_QUOTED = 600
/** Those of its lead, which some feeds fill with the whole article. */
const MAX_LEAD = 360

/**
 * What people are shown of an article's words, its lead first, with what was found in it; never more than `MAX_QUOTED`. A
 * title that was made of the lead, as its paper gave none, is not said again.
 */
export function quotesOf(
  article: Pick<ArticleCard, 'title' | 'lead'>,
  matches: readonly ShownMatch[],
  most?: number,
): Excerpt[] {
  const { title, lead } = article
  const quotes = lead && lead !== title ? [leadOf(lead, matches)] : []
  let left = MAX_QUOTED - (quotes[0]?.text.length ?? 0)
  for (const excerpt of excerptsOf(matches, most)) {
    if (excerpt.text.length > left) break
    left -= excerpt.text.length
    quotes.push(excerpt)
  }
  return quotes
}

/** What of the evidence stands in that text of an entry's article; what another one says would be read as this one's. */
export function foundIn(
  text: string,
  field: 'title' | 'lead',
  matches: readonly ShownMatch[],
): EvidenceCard[] {
  const evidence = matches.flatMap((match) => (match.of ? [] : match.evidence))
  return standing(
    text,
    evidence.filter((piece) => piece.field === field),
  )
}

function leadOf(lead: string, matches: readonly ShownMatch[]): Excerpt {
  const ranges = foundIn(lead, 'lead', matches)
  if (lead.length <= MAX_LEAD) return { text: lead, ranges }
  const space = lead.lastIndexOf(' ', MAX_LEAD - 2)
  const end = space > MAX_LEAD / 2 ? space : MAX_LEAD - 2
  return { text: `${lead.slice(0, end)}${BEHIND}`, ranges: ranges.filter((range) => range.end <= end) }
}
