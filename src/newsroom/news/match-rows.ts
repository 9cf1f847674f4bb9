import type { ArchivedMatch, MatchUpdate } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { EvidenceCard } from '../../events.ts'

/**
 * The rows of matches. Each carries the times by which its article stands in lists, so that the newest of a topic are
 * found by an index, without the articles.
 */
export const MATCHES_TABLE = `
CREATE TABLE IF NOT EXISTS matches (
  topic TEXT NOT NULL, article TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER, matched_at INTEGER NOT NULL,
  score REAL NOT NULL, evidence TEXT NOT NULL, held INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, published INTEGER, updates TEXT,
  PRIMARY KEY (topic, article)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS matches_by_article ON matches (article);
`

/** What a table of an earlier version lacks. */
export const MATCH_COLUMNS = ['held', 'withdrawn', 'seen'].map((name) => `${name} INTEGER NOT NULL DEFAULT 0`)

/** The order of lists. Made once the columns are there. */
export const MATCHES_BY_AGE = `
CREATE INDEX IF NOT EXISTS matches_by_age ON matches (topic, seen DESC, published DESC, article) WHERE withdrawn = 0;
`

/** A topic's row counts its matches that are shown, so that the front page need not. */
export const MATCHES_COUNTED = `
CREATE TRIGGER IF NOT EXISTS match_added AFTER INSERT ON matches WHEN NEW.withdrawn = 0 BEGIN
  UPDATE topics SET matches = matches + 1 WHERE id = NEW.topic;
END;
CREATE TRIGGER IF NOT EXISTS match_removed AFTER DELETE ON matches WHEN OLD.withdrawn = 0 BEGIN
  UPDATE topics SET matches = matches - 1 WHERE id = OLD.topic;
END;
CREATE TRIGGER IF NOT EXISTS match_withdrawn AFTER UPDATE OF withdrawn ON matches
WHEN NEW.withdrawn <> OLD.withdrawn BEGIN
  UPDATE topics SET matches = matches + OLD.withdrawn - NEW.withdrawn WHERE id = NEW.topic;
END;
`

/** Counts the matches of topics of an earlier version. */
export function countAllMatches(sql: SqlStorage): void {
  sql.exec(
    'UPDATE topics SET matches = (SELECT COUNT(*) FROM matches AS m WHERE m.topic = topics.id AND m.withdrawn = 0)',
  )
}

/** Gives matches of an earlier version the times of their articles. */
export function fillMatchTimes(sql: SqlStorage): void {
  sql.exec(
    `UPDATE matches SET seen = a.first_seen, published = a.article ->> '$.published'
     FROM articles AS a WHERE a.hash = matches.article`,
  )
}

export function readMatches(sql: SqlStorage, article: string): ArchivedMatch[] {
  return sql
    .exec<MatchRow>('SELECT * FROM matches WHERE article = ? ORDER BY topic', article)
    .toArray()
    .map(fromMatchRow)
}

/** The matches of some articles, with the hash of each. */
export function matchesOf(
  sql: SqlStorage,
  articles: readonly string[],
): { article: string; match: ArchivedMatch }[] {
  return sql
    .exec<MatchRow>(
      `SELECT m.* FROM json_each(?) AS wanted CROSS JOIN matches AS m ON m.article = wanted.value
       ORDER BY m.article, m.topic`,
      JSON.stringify(articles),
    )
    .toArray()
    .map((row) => ({ article: row.article, match: fromMatchRow(row) }))
}

export function writeMatch(
  sql: SqlStorage,
  article: Pick<Article, 'hash' | 'firstSeen' | 'published'>,
  match: ArchivedMatch,
): void {
  sql.exec(
    `INSERT INTO matches
       (topic, article, version, seq, matched_at, score, evidence, held, withdrawn, seen, published, updates)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
     ON CONFLICT DO UPDATE SET version = ?3, seq = ?4, matched_at = ?5, score = ?6, evidence = ?7, held = ?8,
       withdrawn = ?9, published = ?11, updates = ?12`,
    match.topic,
    article.hash,
    match.version,
    match.seq,
    match.matchedAt,
    match.score,
    JSON.stringify(match.evidence),
    Number(match.held ?? false),
    Number(match.withdrawn ?? false),
    article.firstSeen,
    article.published,
    match.updates ? JSON.stringify(match.updates) : null,
  )
}

export function deleteMatch(sql: SqlStorage, topic: string, article: string): void {
  sql.exec('DELETE FROM matches WHERE topic = ? AND article = ?', topic, article)
}

/** Brings an article's matches to the place in lists that its date gives it. */
export function placeMatches(
  sql: SqlStorage,
  { hash, published }: Pick<Article, 'hash' | 'published'>,
): void {
  sql.exec('UPDATE matches SET published = ?1 WHERE article = ?2 AND published IS NOT ?1', published, hash)
}

/** Where an article stands in lists: by first sight, newest first; what one poll found, by its own dates. */
export interface Place {
  article: string
  seen: number
  published: number | null
}

/** The places of a topic's newest matches, in order. Reads no more rows than it answers. */
export function newestPlaces(sql: SqlStorage, topic: string, limit: number): Place[] {
  return sql
    .exec<{ article: string; seen: number; published: number | null }>(
      `SELECT article, seen, published FROM matches WHERE topic = ? AND withdrawn = 0
       ORDER BY seen DESC, published DESC, article LIMIT ?`,
      topic,
      limit,
    )
    .toArray()
}

/** The order of lists, over several topics. */
export function newestFirst(a: Place, b: Place): number {
  const published = ({ published }: Place) => published ?? Number.NEGATIVE_INFINITY
  return b.seen - a.seen || compare(published(b), published(a)) || (a.article < b.article ? -1 : 1)
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** How many articles are shown to be on a topic. */
export function countMatches(sql: SqlStorage, topic: string): number {
  const rows = sql.exec<{ matches: number }>('SELECT matches FROM topics WHERE id = ?', topic).toArray()
  return rows[0]?.matches ?? 0
}

interface MatchRow extends Record<string, SqlStorageValue> {
  topic: string
  article: string
  version: number
  seq: number | null
  matched_at: number
  score: number
  evidence: string
  held: number
  withdrawn: number
  updates: string | null
}

function fromMatchRow(row: MatchRow): ArchivedMatch {
  return {
    topic: row.topic,
    version: row.version,
    seq: row.seq,
    ...(row.held ? { held: true } : {}),
    ...(row.withdrawn ? { withdrawn: true } : {}),
    matchedAt: row.matched_at,
    score: row.score,
    evidence: JSON.parse(row.evidence) as EvidenceCard[],
    ...(row.updates === null ? {} : { updates: JSON.parse(row.updates) as MatchUpdate[] }),
  }
}
