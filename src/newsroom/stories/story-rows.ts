import { blockingKeys, KEYS_WRITTEN } from '../../articles/stories/blocking.ts'
import { keptSketch, type Sketch } from '../../articles/stories/sketch.ts'

/**
 * Which story each article of the last 30 days tells, with what it is recognised by; and the keys by which articles that
 * may tell the same are found. An article is 1 row and up to 10 keys, and 1 more where it is not the first of its story.
 */
export const STORIES_TABLES = `
CREATE TABLE IF NOT EXISTS story_articles (
  article TEXT PRIMARY KEY, story TEXT NOT NULL, source TEXT NOT NULL, first_seen INTEGER NOT NULL, sketch TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS story_followers ON story_articles (story) WHERE story <> article;
CREATE TABLE IF NOT EXISTS story_keys (
  key TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (key, article)
) WITHOUT ROWID;
`

/** How long an article can be joined by others. */
export const STORY_WINDOW_MS = 30 * 86_400_000
/** What stands in more articles than that tells nothing of any. */
const HOT_KEY = 50
/** Articles that are compared with a new one: those that share most keys with it, the rarer the more. */
const MAX_CANDIDATES = 12

/** One article's place. `firstSeen` is ms since 1970 UTC. */
export interface StoryRow {
  article: string
  story: string
  source: string
  firstSeen: number
  sketch: Sketch
}

interface Row extends Record<string, SqlStorageValue> {
  article: string
  story: string
  source: string
  first_seen: number
  sketch: string
}

export function findStoryRow(sql: SqlStorage, article: string): StoryRow | undefined {
  const [row] = sql.exec<Row>('SELECT * FROM story_articles WHERE article = ?', article).toArray()
  return row && fromRow(row)
}

/** Writes an article's place over the one that it may have; of its keys only what has changed. */
export function writeStoryRow(sql: SqlStorage, row: StoryRow, before?: StoryRow): void {
  sql.exec(
    'INSERT INTO story_articles VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET story = ?2, sketch = ?5',
    row.article,
    row.story,
    row.source,
    row.firstSeen,
    JSON.stringify(row.sketch),
  )
  const keys = writtenKeys(row.sketch)
  const known = before ? writtenKeys(before.sketch) : []
  deleteKeys(
    sql,
    row.article,
    known.filter((key) => !keys.includes(key)),
  )
  sql.exec(
    'INSERT OR IGNORE INTO story_keys SELECT value, ?1 FROM json_each(?2)',
    row.article,
    JSON.stringify(keys.filter((key) => !known.includes(key))),
  )
}

/** The articles seen after a time that share the most and rarest keys with a sketch. */
export function candidates(sql: SqlStorage, article: string, sketch: Sketch, after: number): StoryRow[] {
  return sql
    .exec<Row>(
      `WITH wanted AS MATERIALIZED (
         SELECT value AS key, (SELECT COUNT(*) FROM (SELECT 1 FROM story_keys WHERE key = value LIMIT ?2)) AS articles
         FROM json_each(?1)
       ), near AS (
         SELECT k.article FROM wanted AS w CROSS JOIN story_keys AS k ON k.key = w.key WHERE w.articles < ?2
         GROUP BY k.article HAVING k.article <> ?3 ORDER BY SUM(1.0 / w.articles) DESC, k.article LIMIT ?4
       )
       SELECT s.* FROM near CROSS JOIN story_articles AS s ON s.article = near.article WHERE s.first_seen > ?5`,
      JSON.stringify(blockingKeys(sketch)),
      HOT_KEY + 1,
      article,
      MAX_CANDIDATES,
      after,
    )
    .toArray()
    .map(fromRow)
}

/** The other articles of a story, the first one among them. */
export function othersOf(sql: SqlStorage, story: string, article: string): StoryRow[] {
  return sql
    .exec<Row>(
      `SELECT * FROM story_articles WHERE article = ?1 AND article <> ?2 UNION ALL
       SELECT * FROM story_articles WHERE story = ?1 AND story <> article AND article <> ?2`,
      story,
      article,
    )
    .toArray()
    .map(fromRow)
}

/** Forgets articles that nothing can join any more. */
export function sweepStories(sql: SqlStorage, now: number): void {
  const old = sql
    .exec<Row>('SELECT * FROM story_articles WHERE first_seen <= ?', now - STORY_WINDOW_MS)
    .toArray()
  for (const row of old) {
    deleteKeys(sql, row.article, writtenKeys(fromRow(row).sketch))
    sql.exec('DELETE FROM story_articles WHERE article = ?', row.article)
  }
}

function writtenKeys(sketch: Sketch): string[] {
  return blockingKeys(sketch).slice(0, KEYS_WRITTEN)
}

function deleteKeys(sql: SqlStorage, article: string, keys: readonly string[]): void {
  if (keys.length === 0) return
  sql.exec(
    'DELETE FROM story_keys WHERE article = ?1 AND key IN (SELECT value FROM json_each(?2))',
    article,
    JSON.stringify(keys),
  )
}

function fromRow({ article, story, source, first_seen, sketch }: Row): StoryRow {
  return { article, story, source, firstSeen: first_seen, sketch: keptSketch(sketch) }
}
