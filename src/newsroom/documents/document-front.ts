import { type DocumentRef, numberOf } from '../../text/documents/document.ts'
import { readArticles } from '../news/archive-rows.ts'
import { entryOf, type ShownItem } from '../publishing/entries.ts'
import { listPage } from '../publishing/list-pages.ts'
import { beside, namesOf, storiesOf } from '../publishing/story-members.ts'
import { sourceNames } from '../sources/source-rows.ts'
import { citesOf, countCiting, documentsOfNumber, meantBy, unclearMentions } from './citation-rows.ts'

/** Those that may mean it, or may not. */
const SHOWN_UNCLEAR = 20

/** A document with how many articles cite it. */
export interface CitedDocument extends DocumentRef {
  articles: number
}

/** The first article of a story that cites documents, with the ids of those that it or another of its story cites. */
export interface CitingItem extends Omit<ShownItem, 'matches'> {
  cites: string[]
  /** How many articles of the story cite them; missing in what an earlier version published. */
  articles?: number
}

/** Mentions that can mean the document, or another. */
export interface UnclearMention {
  document: CitedDocument
  items: CitingItem[]
}

/**
 * The value of a `document:` key: what is known of a number, and the newest articles that cite it. One number of
 * several issuers is several documents; the one whose issuer no article names comes last.
 */
export interface DocumentFront {
  /** As it is written: `15-NQ/TU`. */
  number: string
  documents: CitedDocument[]
  /** How many articles cite any of them. */
  articles: number
  /** The newest stories of so many `entries`, which is missing in what an earlier version published. */
  items: CitingItem[]
  entries?: number
  unclear: UnclearMention[]
  /** Where the number itself is an ambiguous mention: what it can mean. */
  canMean: DocumentRef[]
  updatedAt: number
}

/**
 * What cites a document, by its id, or by its number whoever issued it, or a later page of that; null where nothing does,
 * and beyond the last page.
 */
export function documentFront(sql: SqlStorage, id: string, page = 1): DocumentFront | null {
  const number = numberOf(id)
  const all = documentsOfNumber(sql, number)
  const isOne = id !== number
  const documents = cited(sql, isOne ? all.filter((document) => document.id === id) : all)
  const [first] = documents
  const listed = listPage(sql, `document:${id}`, page)
  if (!first || !listed) return null
  const ids = documents.map((document) => document.id)
  const items = citingItems(sql, ids, listed.articles)
  const mentions = cited(sql, first.ambiguous ? [] : unclearMentions(sql, first))
  const unclear = mentions.map((document) => ({
    document,
    items: citingItems(sql, [document.id], newestOf(sql, document.id)),
  }))
  return {
    number: first.number ?? number,
    documents,
    articles: countCiting(sql, ids),
    items,
    entries: listed.entries,
    unclear,
    canMean: first.ambiguous ? meantBy(sql, first) : [],
    updatedAt: [...items, ...unclear.flatMap((mention) => mention.items)].reduce(
      (latest, { changedAt }) => Math.max(latest, changedAt),
      0,
    ),
  }
}

/**
 * One document of a number's value; null where the value does not show all that it would: the document is not in it,
 * others of its number crowd it out, or share a story with it, so that another article may stand for that.
 */
export function onlyDocument(front: DocumentFront, id: string): DocumentFront | null {
  const documents = front.documents.filter((document) => document.id === id)
  const [document] = documents
  const found = front.items.filter(({ cites }) => cites.includes(id))
  const isShared = found.some(({ cites, articles = 1 }) => cites.length > 1 && articles > 1)
  const isCut = countArticles(found) < (document?.articles ?? 0)
  if (!document || isShared || isCut) return null
  const items = found.map((item) => ({ ...item, cites: [id] }))
  return { ...front, documents, articles: document.articles, items, entries: items.length }
}

/** How many citing articles some entries tell of. */
function countArticles(items: readonly Pick<CitingItem, 'articles'>[]): number {
  return items.reduce((sum, { articles = 1 }) => sum + articles, 0)
}

function cited(sql: SqlStorage, documents: readonly DocumentRef[]): CitedDocument[] {
  return documents
    .map((document) => ({ ...document, articles: countCiting(sql, [document.id]) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => Number(isUnissued(a)) - Number(isUnissued(b)) || b.articles - a.articles)
}

/** Whether no article says more of its issuer than the number does. */
export function isUnissued({ id }: DocumentRef): boolean {
  return id === numberOf(id)
}

function newestOf(sql: SqlStorage, id: string): string[] {
  return listPage(sql, `document:${id}`, 1)?.articles.slice(0, SHOWN_UNCLEAR) ?? []
}

/** Of the stories that these articles stand for: one entry each, in their order. */
function citingItems(
  sql: SqlStorage,
  documents: readonly string[],
  articles: readonly string[],
): CitingItem[] {
  const stories = storiesOf(sql, articles)
  const cites = citesOf(sql, documents, [...new Set([...stories.values()].flat())])
  return entriesOf(sql, articles, stories, cites)
}

function entriesOf(
  sql: SqlStorage,
  hashes: readonly string[],
  stories: ReadonlyMap<string, readonly string[]>,
  cites: ReadonlyMap<string, readonly string[]>,
): CitingItem[] {
  const articles = readArticles(sql, hashes)
  const sources = sourceNames(sql)
  const names = namesOf(
    sql,
    hashes.flatMap((hash) => beside(stories.get(hash) ?? [], hash)),
  )
  return hashes.flatMap((hash): CitingItem[] => {
    const article = articles.get(hash)
    if (!article) return []
    const story = stories.get(hash) ?? []
    const name = sources.get(article.source) ?? article.source
    const { matches: _, ...entry } = entryOf(article, name, beside(story, hash), names)
    const citing = story.flatMap((one) => cites.get(one) ?? [])
    return [{ ...entry, cites: [...new Set(citing)], articles: story.filter((one) => cites.has(one)).length }]
  })
}
