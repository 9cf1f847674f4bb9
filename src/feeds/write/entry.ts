import { shownDate } from '../../text/dates/shown.ts'
import { describe } from './describe.ts'
import type { FeedToWrite, ItemToWrite } from './feed.ts'
import { oneLine, uri } from './xml.ts'

/** What every format says of one entry. Times in ms since 1970 UTC; texts are not escaped, `html` is HTML. */
export interface Entry {
  /** The same for as long as the article is known, however it is edited and wherever the archive is built anew. */
  id: string
  title: string
  /** The article at its paper; our own page of it where the paper gave no address. */
  url: string
  published: number
  /** When it was last changed by what changes its news; null where it never was. */
  modified: number | null
  author: string
  /** The topics that it is on. */
  tags: string[]
  html: string
}

const TITLE_LENGTH = 120

export function entryOf(item: ItemToWrite, feed: FeedToWrite): Entry {
  const { article, matches, update, firstSeen } = item
  const published = article.published === null ? null : Date.parse(article.published)
  const names = matches.map(({ topicName }) => oneLine(topicName))
  return {
    id: `${feed.tag}article:${article.hash}`,
    title: titleOf(item),
    url: uri(article.url ?? `${feed.base}/articles/${article.id}`),
    published: shownDate(published, firstSeen).at,
    modified: update?.at ?? null,
    author: oneLine(article.author ?? '') || oneLine(article.sourceName) || article.source,
    tags: [...new Set(names.filter((name) => name !== ''))],
    html: describe(item, feed),
  }
}

/** Every entry has a title; where the paper gave none, the beginning of its lead, else the paper's name. */
function titleOf({ article }: ItemToWrite): string {
  const title = oneLine(article.title)
  if (title !== '') return title
  const lead = oneLine(article.lead)
  if (lead.length <= TITLE_LENGTH) return lead || oneLine(article.sourceName) || article.source
  return `${lead.slice(0, lead.lastIndexOf(' ', TITLE_LENGTH) + 1 || TITLE_LENGTH).trim()}…`
}
