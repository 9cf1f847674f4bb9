import type { Article } from '../../articles/article.ts'
import { chooseStory } from '../../articles/stories/choose.ts'
import { type Sketch, sketchOf } from '../../articles/stories/sketch.ts'
import { numberOf } from '../../text/documents/document.ts'
import {
  candidates,
  findStoryRow,
  hasFollowers,
  STORY_WINDOW_MS,
  type StoryRow,
  writeStoryRow,
} from './story-rows.ts'

/** Longer than copies follow one another, mostly within a day. */
const OLD_MS = 10 * 86_400_000

/**
 * The story that an article tells, as the hash of the article that told it first; its own where it is the first. Decided
 * at first sight and written down; asked again, the answer is the same. Runs inside a transaction.
 */
export function placeInStory(sql: SqlStorage, article: Article): string {
  const known = findStoryRow(sql, article.hash)
  if (known) return known.story
  if (!isJoinable(article)) return article.hash
  const sketch = sketchOfArticle(article)
  const story = storyFor(sql, article, sketch) ?? article.hash
  writeStoryRow(sql, rowOf(article, story, sketch))
  return story
}

/**
 * The same once an article has another text, most often in full. It moves to another story only if it has been alone and
 * nobody was told of it. Runs inside a transaction, before the article's new matches are announced.
 */
export function reconsiderStory(sql: SqlStorage, article: Article): string {
  const known = findStoryRow(sql, article.hash)
  if (!known) return article.story ?? article.hash
  const sketch = sketchOfArticle(article)
  const isFree =
    known.story === article.hash && !hasFollowers(sql, article.hash) && !isTold(sql, article.hash)
  const story = (isFree ? storyFor(sql, article, sketch) : null) ?? known.story
  writeStoryRow(sql, rowOf(article, story, sketch), known)
  return story
}

/** Writes the rows of an archived article again, with the story that it was given. What nothing can join any more has none. */
export function restoreStory(sql: SqlStorage, article: Article, now: number): void {
  if (article.firstSeen <= now - STORY_WINDOW_MS || !isJoinable(article) || findStoryRow(sql, article.hash))
    return
  writeStoryRow(sql, rowOf(article, article.story ?? article.hash, sketchOfArticle(article)))
}

/** What was old at first sight, as most of what a new source holds, is no story that anybody will tell again. */
function isJoinable({ published, firstSeen }: Article): boolean {
  return published === null || published > firstSeen - OLD_MS
}

function storyFor(sql: SqlStorage, article: Article, sketch: Sketch): string | null {
  return chooseStory(sketch, candidates(sql, article.hash, sketch, article.firstSeen - STORY_WINDOW_MS))
}

function isTold(sql: SqlStorage, article: string): boolean {
  const query = 'SELECT 1 FROM matches WHERE article = ? AND seq IS NOT NULL LIMIT 1'
  return sql.exec(query, article).toArray().length > 0
}

function rowOf({ hash, source, firstSeen }: Article, story: string, sketch: Sketch): StoryRow {
  return { article: hash, story, source, firstSeen, sketch }
}

/** Documents count by their numbers, whoever is said to have issued them; a mention that can mean several says nothing. */
function sketchOfArticle(article: Article): Sketch {
  const documents = (article.documents ?? []).flatMap(({ id, number, ambiguous }) =>
    number === null || ambiguous ? [] : numberOf(id),
  )
  return sketchOf({ ...article, documents })
}
