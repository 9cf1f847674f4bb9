import type { ArticleCard, Item } from '../../events.ts'
import { highlight } from '../../text/highlight.ts'
import type { FeedToWrite, ItemToWrite, Saying } from './feed.ts'
import { line, oneLine, uri, xml } from './xml.ts'

/** Documents named of an article; more are a list, and our page of it has that. */
const NAMED_DOCUMENTS = 6

/**
 * What changed, what is quoted of lead and body with what was found marked, for each topic why the article is on it, the
 * documents that it cites, and who carries it: HTML, as readers expect here, and nothing empty. `b` is for key words
 * (HTML §4.5.21), and what readers' sanitisers leave: of `mark` some know nothing, rss2email and newsboat among them.
 */
export function describe(item: ItemToWrite, { base, say }: Pick<FeedToWrite, 'base' | 'say'>): string {
  const { article, matches, update } = item
  return [
    ...describeUpdate(update, article.sourceName, say),
    ...say
      .quotesOf(article, matches)
      .filter(({ text }) => line(text) !== '')
      .map(({ text, ranges }) => paragraph(marked(text, ranges))),
    ...matches.map((match) => paragraph(line(say.whyShown(match)))),
    ...describeDocuments(article, base, say),
    describePapers(item, base, say),
  ].join('')
}

function describeUpdate(update: Item['update'], sourceName: string, say: Saying): string[] {
  if (!update) return []
  const changes = update.changes.map((change) => `<li>${line(say.changed(change, sourceName))}</li>`)
  return [
    paragraph(`<strong>${line(say.updated(update))}</strong>`),
    ...(changes.length > 0 ? [`<ul>${changes.join('')}</ul>`] : []),
  ]
}

function describeDocuments({ documents }: ArticleCard, base: string, say: Saying): string[] {
  const links = documents
    .slice(0, NAMED_DOCUMENTS)
    .map(({ id, number }) => link(`${base}/documents/${encodeURIComponent(id)}`, number))
  return links.length > 0 ? [paragraph(`${line(say.documents)}: ${links.join(', ')}`)] : []
}

/** The paper whose article stands for the story, the others that tell it, and our own page of it. */
function describePapers({ article, also = [] }: ItemToWrite, base: string, say: Saying): string {
  const { named, more } = say.namedAlso(article, also)
  const papers = [{ name: article.sourceName, url: article.url }, ...named].map(({ name, url }) =>
    url === null ? line(name) : link(url, name),
  )
  const rest = more > 0 ? ` ${line(say.alsoMore(more))}` : ''
  const own = link(`${base}/articles/${article.id}`, say.details)
  return paragraph(`${line(say.carriedBy)}: ${papers.join(', ')}${rest} · ${own}`)
}

function marked(text: string, ranges: readonly { start: number; end: number }[]): string {
  return highlight(text, ranges)
    .map(({ text: piece, isFound }) =>
      isFound && oneLine(piece) !== '' ? `<b>${xml(piece)}</b>` : xml(piece),
    )
    .join('')
}

function link(address: string, name: string): string {
  return `<a href="${xml(uri(address))}">${line(name) || xml(address)}</a>`
}

function paragraph(html: string): string {
  return `<p>${html}</p>`
}
