import type { Article } from '../../articles/article.ts'
import { chooseStory } from '../../articles/stories/choose.ts'
import { contradict } from '../../articles/stories/same.ts'
import { type Sketch, sketchOf } from '../../articles/stories/sketch.ts'
import { numberOf } from '../../text/documents/document.ts'
import { offeredTo } from '../publishing/offered.ts'
import {
  candidates,
  findStoryRow,
  othersOf,
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

/** Where an article turned out to belong, and the others whose story changes with that, each with its new one. */
export interface Placed {
  story: string
  moved: ReadonlyMap<string, string>
}

/**
 * The same once an article has another text, most often in full. What no reader may have been told of can still move: to the
 * story that the text turns out to tell, with those that follow it, and out of one that the text contradicts. Runs inside
 * a transaction, before the article's new matches are announced.
 */
export function reconsiderStory(sql: SqlStorage, article: Article): Placed {
  const known = findStoryRow(sql, article.hash)
  if (!known) return { story: article.story ?? article.hash, moved: new Map() }
  const sketch = sketchOfArticle(article)
  const others = othersOf(sql, known.story, article.hash)
  const placed = place(sql, article, { ...known, sketch }, others)
  writeStoryRow(sql, rowOf(article, placed.story, sketch), known)
  for (const other of others) {
    const story = placed.moved.get(other.article)
    if (story !== undefined) writeStoryRow(sql, { ...other, story }, other)
  }
  return placed
}

function place(sql: SqlStorage, article: Article, row: StoryRow, others: readonly StoryRow[]): Placed {
  const isFirst = row.story === row.article
  const isFixed = isTold(sql, row.article)
  if (!isFirst) {
    const first = others.find(({ article: hash }) => hash === row.story)
    const parts = !isFixed && first !== undefined && contradict(row.sketch, first.sketch)
    const elsewhere = () => storyFor(sql, article, row.sketch, others) ?? row.article
    return { story: parts ? elsewhere() : row.story, moved: new Map() }
  }
  const free = others.filter(({ article: hash }) => !isTold(sql, hash))
  const parting = free.filter(({ sketch }) => contradict(row.sketch, sketch))
  const moved = new Map(parting.map(({ article: hash }) => [hash, hash]))
  const story = isFixed || free.length < others.length ? null : storyFor(sql, article, row.sketch, others)
  if (story === null) return { story: row.story, moved }
  for (const { article: hash } of free) if (!moved.has(hash)) moved.set(hash, story)
  return { story, moved }
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

/** The story of the article that is most alike, but for those of the story that it is in. */
function storyFor(
  sql: SqlStorage,
  article: Article,
  sketch: Sketch,
  others: readonly StoryRow[] = [],
): string | null {
  const found = candidates(sql, article.hash, sketch, article.firstSeen - STORY_WINDOW_MS)
  return chooseStory(
    sketch,
    found.filter((row) => !others.some((other) => other.article === row.article)),
  )
}

/** Whether a reader may have been told of an article: its event was pushed, or a push of it was begun. */
function isTold(sql: SqlStorage, article: string): boolean {
  const query = 'SELECT 1 FROM matches WHERE article = ? AND seq <= ? LIMIT 1'
  return sql.exec(query, article, offeredTo(sql)).toArray().length > 0
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
