import type { ArticleCard } from '../events.ts'
import type { DocumentRef } from '../text/documents/document.ts'
import type { ArticleChange, Untold } from './versions/history.ts'

/** One item of one source, as it is kept. Times in ms since 1970 UTC. */
export interface Article {
  /** Of source and first identity key; never changes. */
  hash: string
  source: string
  /** Local day (`yyyy-mm-dd`, the source's zone) of first sight, and its part of that day's archive. */
  day: string
  part: number
  /** Every key by which it is known again, in the order in which they came. */
  keys: readonly string[]
  url: string | null
  title: string
  author: string | null
  categories: string[]
  lead: string
  body: string
  /** Documents that its texts name. Missing in what an earlier version kept, until that is looked through. */
  documents?: readonly DocumentRef[]
  published: number | null
  firstSeen: number
  /** When its text last changed; at first `firstSeen`. */
  changedAt: number
  /** Counts changes of its text, from 1. */
  version: number
  /** False for what a new source held already, and for what was old at first sight: shown, but alerts nobody. */
  alerts: boolean
  /** Whether it came without a date and its page is still to be read for one: until then it alerts nobody. */
  awaitsDate: boolean
  /** The story that it tells: the hash of the article that told it first. Missing: its own. */
  story?: string
  /** Hashes of what its source last said of it, by which a change there is noticed once its page gave it other texts. */
  said?: string
  /** Where its body comes from, once its page was read; missing: its source, and the page was not. */
  textFrom?: 'page' | 'source'
  /** Why its page was given up. */
  unread?: UnreadPage
  /** The material changes that readers were told of, oldest first. */
  history?: ArticleChange[]
  /** How it differs from what they were told last; missing where it does not. */
  untold?: Untold
  /** Its page is gone: withdrawn by its paper. */
  gone?: true
}

/** Why an article's page gave it no text: what asking or reading came to, and what the page calls itself instead. */
export interface UnreadPage {
  why: string
  shown?: string
}

/** Source, archive day, part and hash: enough to find it with one read of the archive. */
export function articleId(article: Pick<Article, 'source' | 'day' | 'part' | 'hash'>): string {
  return `${article.source}.${article.day}.${article.part}.${article.hash}`
}

/** What an article's id says of where it stands in the archive; null for what is no id. */
export function parseArticleId(id: string): Pick<Article, 'source' | 'day' | 'part' | 'hash'> | null {
  const [, source, day, part, hash] = ARTICLE_ID.exec(id) ?? []
  if (source === undefined || day === undefined || hash === undefined) return null
  return { source, day, part: Number(part), hash }
}

/** A source's id has no dots (http/schemas.ts); no source has 10,000 parts a day. */
const ARTICLE_ID = /^([a-z0-9-]{1,64})\.(\d{4}-\d\d-\d\d)\.(0|[1-9]\d{0,3})\.([0-9a-f]{16})$/

/** The texts that queries search; of several categories each has its line. */
export function searchable(
  article: Article,
  sourceName: string,
): Record<'title' | 'lead' | 'body' | 'source' | 'author' | 'category', string> {
  return {
    title: article.title,
    lead: article.lead,
    body: article.body,
    source: sourceName,
    author: article.author ?? '',
    category: article.categories.join('\n'),
  }
}

/** What pages, feeds and digests show of an article. */
export function articleCard(article: Article, sourceName: string): ArticleCard {
  return {
    id: articleId(article),
    hash: article.hash,
    url: article.url,
    title: article.title,
    author: article.author,
    published: article.published === null ? null : new Date(article.published).toISOString(),
    source: article.source,
    sourceName,
    lead: article.lead,
    documents: (article.documents ?? []).flatMap(({ id, number, ambiguous }) =>
      number === null || ambiguous ? [] : [{ id, number }],
    ),
    ...(article.gone ? { gone: true as const } : {}),
  }
}
