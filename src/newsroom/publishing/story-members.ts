import { articleId } from '../../articles/article.ts'
import type { ArticleCard, OtherArticle } from '../../events.ts'
import { sourceNames } from '../sources/source-rows.ts'

/**
 * Which articles tell one story, for as long as they are kept: by what the articles themselves say of it, since the rows
 * by which new ones find their story go after some weeks.
 */
export const STORY_MEMBERS_INDEX = `
CREATE INDEX IF NOT EXISTS articles_by_story ON articles (article ->> '$.story', first_seen)
WHERE article ->> '$.story' IS NOT NULL;
`

/** Other articles that a card names. */
const MAX_ALSO = 8

/**
 * The articles of the story that each of these tells, itself included, the first one first; of an article that tells it
 * alone only itself.
 */
export function storiesOf(sql: SqlStorage, hashes: readonly string[]): Map<string, string[]> {
  const storyOf = new Map(
    sql
      .exec<{ hash: string; story: string }>(
        `SELECT a.hash, COALESCE(a.article ->> '$.story', a.hash) AS story
         FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.hash = wanted.value`,
        JSON.stringify(hashes),
      )
      .toArray()
      .map(({ hash, story }) => [hash, story]),
  )
  const members = Map.groupBy(membersOf(sql, [...new Set(storyOf.values())]), ({ story }) => story)
  return new Map(
    hashes.map((hash) => {
      const all = members.get(storyOf.get(hash) ?? '')?.map((member) => member.hash) ?? []
      return [hash, all.includes(hash) ? all : [hash, ...all]]
    }),
  )
}

/** The one after which a story is named says of itself that it tells it, or nothing. */
function membersOf(sql: SqlStorage, stories: readonly string[]): { story: string; hash: string }[] {
  return sql
    .exec<{ story: string; hash: string }>(
      `SELECT story, hash FROM (
         SELECT wanted.value AS story, a.hash, a.first_seen
           FROM json_each(?1) AS wanted CROSS JOIN articles AS a ON a.hash = wanted.value
         UNION
         SELECT wanted.value, a.hash, a.first_seen
           FROM json_each(?1) AS wanted CROSS JOIN articles AS a ON a.article ->> '$.story' = wanted.value
       ) ORDER BY first_seen, story <> hash, hash`,
      JSON.stringify(stories),
    )
    .toArray()
}

/** An article as others name it, with when that last changed (ms since 1970 UTC). */
export interface Named {
  also: OtherArticle
  changedAt: number
}

/** These articles as others name them, but those that their papers have taken down. */
export function namesOf(sql: SqlStorage, hashes: readonly string[]): Map<string, Named> {
  if (hashes.length === 0) return new Map()
  const names = sourceNames(sql)
  const rows = sql
    .exec<{
      hash: string
      source: string
      day: string
      part: number
      title: string
      url: string | null
      changed_at: number
    }>(
      `SELECT a.hash, a.source, a.day, a.part, a.article ->> '$.title' AS title, a.article ->> '$.url' AS url,
         a.article ->> '$.changedAt' AS changed_at
       FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.hash = wanted.value
       WHERE a.article ->> '$.gone' IS NULL`,
      JSON.stringify(hashes),
    )
    .toArray()
  return new Map(
    rows.map(({ changed_at, ...row }) => {
      const { hash, source, url, title } = row
      const sourceName = names.get(source) ?? source
      return [hash, { also: { id: articleId(row), source, sourceName, url, title }, changedAt: changed_at }]
    }),
  )
}

/** Of a story's articles, first one first, those that stand beside one of them. */
export function beside(members: readonly string[], hash: string): string[] {
  return members.filter((other) => other !== hash).slice(0, MAX_ALSO)
}

/** A card with the other articles of its story, as far as they are known now. */
export function withAlso(sql: SqlStorage, card: ArticleCard): ArticleCard {
  const others = beside(storiesOf(sql, [card.hash]).get(card.hash) ?? [], card.hash)
  const names = namesOf(sql, others)
  const also = others.flatMap((other) => names.get(other)?.also ?? [])
  return also.length > 0 ? { ...card, also } : card
}
