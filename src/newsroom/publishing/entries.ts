import type { ArchivedMatch } from '../../articles/archive.ts'
import { type Article, articleCard } from '../../articles/article.ts'
import { shownUpdate } from '../../articles/versions/shown.ts'
import type { Item, ShownMatch } from '../../events.ts'
import type { Topic } from '../../topics/topic.ts'
import { readArticles } from '../news/archive-rows.ts'
import { matchCard } from '../news/cards.ts'
import { matchesOf } from '../news/match-rows.ts'
import { sourceNames } from '../sources/source-rows.ts'
import type { ListPage } from './list-pages.ts'
import { beside, type Named, namesOf, storiesOf } from './story-members.ts'

/** An entry with the time of its first sight, by which pages and feeds stand in order, and of its last change, ms. */
export interface ShownItem extends Item {
  firstSeen: number
  changedAt: number
}

/** The matches of articles that may be shown, by article. */
type Shown = ReadonlyMap<string, readonly ArchivedMatch[]>

/**
 * A page of the stories that are on any of these topics, one entry each, in the order of their list. The article that was
 * the first to be shown there stands for its story, so that a feed's entry stays the same whoever tells the news later
 * (docs/adr/0034).
 */
export function entriesOn(sql: SqlStorage, topics: readonly Topic[], { articles }: ListPage): ShownItem[] {
  const stories = storiesOf(sql, articles)
  const shown = shownOf(sql, topics, [...stories.values()].flat())
  return entriesOf(sql, topics, articles, stories, shown)
}

function shownOf(sql: SqlStorage, topics: readonly Topic[], hashes: readonly string[]): Shown {
  const wanted = new Set(topics.map(({ id }) => id))
  const matches = matchesOf(sql, [...new Set(hashes)]).filter(
    ({ match }) => wanted.has(match.topic) && !match.withdrawn,
  )
  return new Map(
    [...Map.groupBy(matches, ({ article }) => article)].map(([hash, of]) => [
      hash,
      of.map(({ match }) => match),
    ]),
  )
}

function entriesOf(
  sql: SqlStorage,
  topics: readonly Topic[],
  hashes: readonly string[],
  stories: ReadonlyMap<string, readonly string[]>,
  shown: Shown,
): ShownItem[] {
  const sources = sourceNames(sql)
  const articles = readArticles(sql, hashes)
  const others = new Map(hashes.map((hash) => [hash, beside(stories.get(hash) ?? [], hash)]))
  const names = namesOf(sql, [...others.values()].flat())
  return hashes.flatMap((hash) => {
    const article = articles.get(hash)
    if (!article) return []
    const told = [hash, ...(others.get(hash) ?? [])]
    const matches = topics.flatMap((topic) => matchOf(topic, told, shown, names) ?? [])
    const entry = entryOf(article, sources.get(article.source) ?? article.source, told.slice(1), names)
    const matchedAt = (shown.get(hash) ?? []).map((match) => match.matchedAt)
    return { ...entry, matches, changedAt: Math.max(entry.changedAt, ...matchedAt) }
  })
}

/** The match of the first of a story's articles that is on a topic. */
function matchOf(
  topic: Topic,
  [own, ...others]: readonly string[],
  shown: Shown,
  names: ReadonlyMap<string, Named>,
): ShownMatch | undefined {
  for (const hash of [own ?? '', ...others]) {
    const match = shown.get(hash)?.find((one) => one.topic === topic.id)
    if (!match) continue
    const card = matchCard(topic, match.score, match.evidence)
    if (hash === own) return card
    const of = names.get(hash)?.also
    if (of) return { ...card, of: { id: of.id, sourceName: of.sourceName } }
  }
  return undefined
}

/** An article as the entry of its story, before it is said why it stands there. */
export function entryOf(
  article: Article,
  sourceName: string,
  others: readonly string[],
  names: ReadonlyMap<string, Named>,
): ShownItem {
  const named = others.flatMap((other) => names.get(other) ?? [])
  const update = shownUpdate(article)
  return {
    article: articleCard(article, sourceName),
    matches: [],
    ...(named.length > 0 ? { also: named.map(({ also }) => also) } : {}),
    ...(update ? { update } : {}),
    firstSeen: article.firstSeen,
    changedAt: Math.max(article.changedAt, ...named.map(({ changedAt }) => changedAt)),
  }
}
