import { expect } from 'vitest'
import type { Article } from '../../../src/articles/article.ts'
import { documentFront } from '../../../src/newsroom/documents/document-front.ts'
import { frontOf, homeOf } from '../../../src/newsroom/publishing/publish.ts'
import { shownDate } from '../../../src/text/dates/shown.ts'
import { numberOf } from '../../../src/text/documents/document.ts'
import type { Topic } from '../../../src/topics/topic.ts'

/** Public lists as they must be, made slowly from articles, matches and citations, whatever the rows of entries say. */

interface Shown {
  article: Article
  since: number
}

const parsed = <T>(sql: SqlStorage, query: string): T[] =>
  sql
    .exec<{ json: string }>(query)
    .toArray()
    .map(({ json }) => JSON.parse(json) as T)

/** Each list, whole and in order, by its KV key: the articles that stand for their stories. */
export function slowLists(sql: SqlStorage): Map<string, Article[]> {
  const articles = new Map(
    parsed<Article>(sql, 'SELECT article AS json FROM articles').map((article) => [article.hash, article]),
  )
  const onLists = new Map<string, Shown[]>()
  const show = (list: string, hash: string, since: number) => {
    const article = articles.get(hash)
    if (article) onLists.set(list, [...(onLists.get(list) ?? []), { article, since }])
  }
  const topics = parsed<Topic>(sql, 'SELECT topic AS json FROM topics')
  for (const { id, visibility } of topics) {
    if (visibility === 'public') onLists.set(`front:${id}`, [])
  }
  onLists.set('home', [])
  const matches = sql.exec<{ topic: string; article: string; matched_at: number }>(
    'SELECT topic, article, matched_at FROM matches WHERE withdrawn = 0',
  )
  for (const match of matches.toArray()) {
    if (!onLists.has(`front:${match.topic}`)) continue
    show(`front:${match.topic}`, match.article, match.matched_at)
    show('home', match.article, match.matched_at)
  }
  const citations = sql.exec<{ document: string; article: string; seen: number }>('SELECT * FROM citations')
  for (const { document, article, seen } of citations.toArray()) {
    for (const id of new Set([document, numberOf(document)])) show(`document:${id}`, article, seen)
  }
  return new Map([...onLists].map(([list, shown]) => [list, inOrder(shown)]))
}

function inOrder(shown: readonly Shown[]): Article[] {
  const stories = Map.groupBy(shown, ({ article }) => article.story ?? article.hash)
  const first = [...stories].map(([story, of]) => {
    const rank = ({ article, since }: Shown) => [since, article.firstSeen, article.hash === story ? 0 : 1]
    return [...of].sort((a, b) => byRank(rank(a), rank(b)) || (a.article.hash < b.article.hash ? -1 : 1))[0]
  })
  const place = ({ firstSeen, published }: Article) => [-shownDate(published, firstSeen).at, -firstSeen]
  return first
    .flatMap((one) => one?.article ?? [])
    .sort((a, b) => byRank(place(a), place(b)) || (a.hash < b.hash ? -1 : 1))
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** A page of a list as the Newsroom answers it. */
export function pageOf(sql: SqlStorage, list: string, page: number) {
  const [kind, id = ''] = list.split(':')
  if (kind === 'home') return homeOf(sql, page)
  return kind === 'front' ? frontOf(sql, id, page) : documentFront(sql, id, page)
}

/** Every page of every list, one after the other, must show what the list is. */
export function expectListsAsRows(sql: SqlStorage): void {
  for (const [list, articles] of slowLists(sql)) {
    const hashes: string[] = []
    for (let page = 1; ; page += 1) {
      const shown = pageOf(sql, list, page)
      if (!shown) break
      expect(shown.entries, list).toBe(articles.length)
      const isLast = page === Math.max(1, Math.ceil(articles.length / 100))
      if (!isLast) expect(shown.items, `${list} ${page}`).toHaveLength(100)
      hashes.push(...shown.items.map(({ article }) => article.hash))
    }
    expect(hashes, list).toEqual(articles.map(({ hash }) => hash))
  }
  const known = sql.exec<{ list: string }>('SELECT DISTINCT list FROM entries').toArray()
  for (const { list } of known) expect([...slowLists(sql).keys()]).toContain(list)
}
