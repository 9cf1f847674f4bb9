import type { Item } from '../../events.ts'
import { highlight } from '../../text/highlight.ts'
import type { FeedToWrite } from './feed.ts'
import { xml } from './xml.ts'

/** The lead with the found words marked, and for each topic why the article is on it: HTML, as readers expect here. */
export function describe({ article, matches }: Item, whyShown: FeedToWrite['whyShown']): string {
  const inLead = matches.flatMap((match) => match.evidence).filter((e) => e.field === 'lead')
  const lead = highlight(article.lead, inLead)
    .map(({ text, isFound }) => (isFound ? `<mark>${xml(text)}</mark>` : xml(text)))
    .join('')
  const reasons = matches.map((match) => `<p>${xml(whyShown(match))}</p>`)
  return `<p>${lead}</p>${reasons.join('')}`
}
