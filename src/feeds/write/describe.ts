import type { Item } from '../../events.ts'
import { highlight } from '../../text/highlight.ts'
import type { FeedToWrite } from './feed.ts'
import { xml } from './xml.ts'

/** The lead with the found words marked, and for each topic why the article is on it: HTML, as readers expect here. */
export function describe({ article, matches }: Item, words: FeedToWrite['words']): string {
  const inLead = matches.flatMap((match) => match.evidence).filter((e) => e.field === 'lead')
  const lead = highlight(article.lead, inLead)
    .map(({ text, isFound }) => (isFound ? `<mark>${xml(text)}</mark>` : xml(text)))
    .join('')
  const reasons = matches.map(({ topicName, evidence }) => {
    const found = [...new Set(evidence.map((e) => `“${e.text}” ${words.foundIn[e.field]}`))].slice(0, 4)
    return `<p>${xml(`${words.why}: ${topicName} — ${found.join('; ')}`)}</p>`
  })
  return `<p>${lead}</p>${reasons.join('')}`
}
