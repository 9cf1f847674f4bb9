import type { ArchivedMatch, MatchUpdate } from '../../articles/archive.ts'
import type { Article } from '../../articles/article.ts'
import type { EvidenceCard } from '../../events.ts'
import { listsOfTopic, settleEntries } from '../publishing/entry-rows.ts'

/** The rows of matches; `seen` is when the article was first seen, by which those that are old are told apart. */
export const MATCHES_TABLE = `
CREATE TABLE IF NOT EXISTS matches (
  topic TEXT NOT NULL, article TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER, matched_at INTEGER NOT NULL,
  score REAL NOT NULL, evidence TEXT NOT NULL, held INTEGER NOT NULL DEFAULT 0,
  withdrawn INTEGER NOT NULL DEFAULT 0, seen INTEGER NOT NULL DEFAULT 0, updates TEXT,
  PRIMARY KEY (topic, article)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS matches_by_article ON matches (article);
`

/** What a table of an earlier version lacks. */
export const MATCH_COLUMNS = ['held', 'withdrawn'].map((name) => `${name} INTEGER NOT NULL DEFAULT 0`)

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

/** Gives matches of an earlier version the time of their articles. */
export function fillMatchTimes(sql: SqlStorage): void {
  sql.exec('UPDATE matches SET seen = a.first_seen FROM articles AS a WHERE a.hash = matches.article')
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
  article: Pick<Article, 'hash' | 'firstSeen' | 'story'>,
  match: ArchivedMatch,
): void {
  sql.exec(
    `INSERT INTO matches
       (topic, article, version, seq, matched_at, score, evidence, held, withdrawn, seen, updates)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
     ON CONFLICT DO UPDATE SET version = ?3, seq = ?4, matched_at = ?5, score = ?6, evidence = ?7, held = ?8,
       withdrawn = ?9, updates = ?11`,
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
    match.updates ? JSON.stringify(match.updates) : null,
  )
  settleMatch(sql, match.topic, article)
}

export function deleteMatch(sql: SqlStorage, topic: string, article: Pick<Article, 'hash' | 'story'>): void {
  sql.exec('DELETE FROM matches WHERE topic = ? AND article = ?', topic, article.hash)
  settleMatch(sql, topic, article)
}

/** Private topics, of which there may be many to an article, have no lists. */
function settleMatch(sql: SqlStorage, topic: string, { hash, story }: Pick<Article, 'hash' | 'story'>): void {
  const query = "SELECT 1 FROM topics WHERE id = ? AND topic ->> '$.visibility' = 'public'"
  if (sql.exec(query, topic).toArray().length > 0) settleEntries(sql, story ?? hash, listsOfTopic(topic))
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
