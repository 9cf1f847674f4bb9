import { articleCard } from '../../articles/article.ts'
import type { ArticleCard } from '../../events.ts'
import { type DocumentRef, numberOf } from '../../text/documents/document.ts'
import { readArticles } from '../news/archive-rows.ts'
import { sourceNames } from '../sources/source-rows.ts'
import { countCiting, documentsOfNumber, meantBy, newestCiting, unclearMentions } from './citation-rows.ts'

/** Articles that a document's page shows. */
const SHOWN_ARTICLES = 100
/** Those that may mean it, or may not. */
const SHOWN_UNCLEAR = 20

/** A document with how many articles cite it. */
export interface CitedDocument extends DocumentRef {
  articles: number
}

/** An article that cites documents, with the ids of those that the page is about; times in ms since 1970 UTC. */
export interface CitingItem {
  article: ArticleCard
  cites: string[]
  firstSeen: number
  changedAt: number
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
  items: CitingItem[]
  unclear: UnclearMention[]
  /** Where the number itself is an ambiguous mention: what it can mean. */
  canMean: DocumentRef[]
  updatedAt: number
}

/** What cites a document, by its id, or by its number whoever issued it; null where nothing does. */
export function documentFront(sql: SqlStorage, id: string): DocumentFront | null {
  const number = numberOf(id)
  const all = documentsOfNumber(sql, number)
  const isOne = id !== number
  const documents = cited(sql, isOne ? all.filter((document) => document.id === id) : all)
  const [first] = documents
  if (!first) return null
  const ids = documents.map((document) => document.id)
  const items = citingItems(sql, ids, SHOWN_ARTICLES)
  const mentions = cited(sql, first.ambiguous ? [] : unclearMentions(sql, first))
  const unclear = mentions.map((document) => ({
    document,
    items: citingItems(sql, [document.id], SHOWN_UNCLEAR),
  }))
  return {
    number: first.number ?? number,
    documents,
    articles: countCiting(sql, ids),
    items,
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
 * or others of its number crowd it out.
 */
export function onlyDocument(front: DocumentFront, id: string): DocumentFront | null {
  const documents = front.documents.filter((document) => document.id === id)
  const [document] = documents
  const items = front.items
    .filter(({ cites }) => cites.includes(id))
    .map((item) => ({ ...item, cites: [id] }))
  if (!document || items.length < Math.min(document.articles, SHOWN_ARTICLES)) return null
  return { ...front, documents, articles: document.articles, items }
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

function citingItems(sql: SqlStorage, documents: readonly string[], limit: number): CitingItem[] {
  const cites = new Map<string, string[]>()
  const places = documents.flatMap((document) =>
    newestCiting(sql, document, limit).map((place) => ({ ...place, document })),
  )
  for (const { article, document } of places.sort((a, b) => b.seen - a.seen)) {
    const known = cites.get(article)
    if (known) known.push(document)
    else if (cites.size < limit) cites.set(article, [document])
  }
  const articles = readArticles(sql, [...cites.keys()])
  const names = sourceNames(sql)
  const items = [...cites].flatMap(([hash, ids]): CitingItem[] => {
    const article = articles.get(hash)
    if (!article) return []
    const card = articleCard(article, names.get(article.source) ?? article.source)
    return [{ article: card, cites: ids, firstSeen: article.firstSeen, changedAt: article.changedAt }]
  })
  return items.sort(newestFirst)
}

/** By first sight; what one poll found, by its own dates. */
function newestFirst(a: CitingItem, b: CitingItem): number {
  const published = ({ article }: CitingItem) => article.published ?? ''
  return b.firstSeen - a.firstSeen || published(b).localeCompare(published(a))
}
