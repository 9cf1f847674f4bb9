import type { Item } from '../../events.ts'
import { highlight, standing } from '../../text/highlight.ts'
import type { Saying } from './feed.ts'
import { xml } from './xml.ts'

/**
 * What changed, the lead with the found words marked, for each topic why the article is on it, and who else tells it:
 * HTML, as readers expect here.
 */
export function describe({ article, matches, also, update }: Item, say: Saying): string {
  const inLead = matches.flatMap((match) => match.evidence).filter((e) => e.field === 'lead')
  const lead = highlight(article.lead, standing(article.lead, inLead))
    .map(({ text, isFound }) => (isFound ? `<mark>${xml(text)}</mark>` : xml(text)))
    .join('')
  const reasons = matches.map((match) => `<p>${xml(say.whyShown(match))}</p>`)
  return [
    describeUpdate(update, article.sourceName, say),
    `<p>${lead}</p>`,
    ...reasons,
    describeAlso(article, also, say),
  ].join('')
}

function describeUpdate(update: Item['update'], sourceName: string, say: Saying): string {
  if (!update) return ''
  const changes = update.changes.map((change) => `<li>${xml(say.changed(change, sourceName))}</li>`)
  return `<p><strong>${xml(say.updated(update))}</strong></p>${changes.length > 0 ? `<ul>${changes.join('')}</ul>` : ''}`
}

function describeAlso(article: Item['article'], also: Item['also'], say: Saying): string {
  const { named, more } = say.namedAlso(article, also ?? [])
  if (named.length === 0) return ''
  const names = named.map(({ name, url }) => (url ? `<a href="${xml(url)}">${xml(name)}</a>` : xml(name)))
  const rest = more > 0 ? ` ${xml(say.alsoMore(more))}` : ''
  return `<p>${xml(say.alsoIn)}: ${names.join(', ')}${rest}</p>`
}
