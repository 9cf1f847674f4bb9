import { FEED_FILES } from '../../feeds/write/files.ts'
import type { FetchFailure } from '../asking/fetched.ts'
import { documentsOfNumber } from '../documents/citation-rows.ts'
import type { Hub } from './hub.ts'

/**
 * The feeds of which the hub is still to be told that they changed, one row each however often they do: since when, when
 * the feed was published last, when the hub is told next, and what became of that so far. Times in ms since 1970 UTC.
 */
export const PINGS_TABLE = `
CREATE TABLE IF NOT EXISTS pings (
  feed TEXT PRIMARY KEY, since INTEGER NOT NULL, published_at INTEGER NOT NULL, due_at INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0, failure TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pings_by_time ON pings (due_at);
`

/** What nobody takes for so long after the last change is told no more: readers have come by themselves. */
const TRIED_FOR_MS = 86_400_000

/** Why the hub was not told. */
export interface PingFailure {
  reason: FetchFailure
  httpStatus: number | null
}

/** A feed, by its path, of which the hub is to be told; `failures` is how often that went wrong. */
export interface Ping extends Record<string, SqlStorageValue> {
  feed: string
  failures: number
}

/**
 * Notes that a KV key was put: the hub is told of the feeds that it holds once it would not be shown what stood there
 * before. Belongs to the settling of the put.
 */
export function notePublished(sql: SqlStorage, key: string, { delayMs }: Hub, now: number): void {
  for (const path of pathsOf(sql, key)) {
    for (const file of FEED_FILES) {
      sql.exec(
        `INSERT INTO pings (feed, since, published_at, due_at) VALUES (?1, ?2, ?2, ?3)
         ON CONFLICT DO UPDATE SET published_at = ?2`,
        `${path}/${file}`,
        now,
        now + delayMs,
      )
    }
  }
}

/** Under which paths a key's value is read as feeds. */
function pathsOf(sql: SqlStorage, key: string): string[] {
  const [kind, id = ''] = key.split(':')
  switch (kind) {
    case 'home':
      return ['']
    case 'front':
      return [`/topics/${id}`]
    case 'document': {
      const ids = documentsOfNumber(sql, id).map((document) => document.id)
      return [...new Set([id, ...ids])].map((one) => `/documents/${one}`)
    }
    default:
      return []
  }
}

/** Those that are due, those that are due longest first. */
export function duePings(sql: SqlStorage, now: number, limit: number): Ping[] {
  return sql
    .exec<Ping>(
      'SELECT feed, failures FROM pings WHERE due_at <= ? ORDER BY due_at, feed LIMIT ?',
      now,
      limit,
    )
    .toArray()
}

/** When the next is due; empty where none is. */
export function pingTimes(sql: SqlStorage): number[] {
  return sql
    .exec<{ due_at: number }>('SELECT due_at FROM pings ORDER BY due_at LIMIT 1')
    .toArray()
    .map(({ due_at }) => due_at)
}

/**
 * Notes that the hub was told, in a request that began at `begun`. What was published since, or so shortly before that
 * the hub may have been shown what stood there earlier, is told once more.
 */
export function settlePing(sql: SqlStorage, feed: string, { delayMs }: Hub, begun: number): void {
  sql.exec('DELETE FROM pings WHERE feed = ? AND published_at <= ?', feed, begun - delayMs)
  sql.exec(
    `UPDATE pings SET since = published_at, due_at = published_at + ?2, failures = 0, failure = NULL
     WHERE feed = ?1`,
    feed,
    delayMs,
  )
}

/** Has what waits since the hub took nothing be told at once, as it takes again; not what it refused of one feed. */
export function releasePings(sql: SqlStorage, now: number): void {
  sql.exec(
    `UPDATE pings SET due_at = ?1 WHERE due_at > ?1 AND failures > 0
     AND COALESCE(failure ->> '$.httpStatus' NOT BETWEEN 400 AND 499 OR failure ->> '$.httpStatus' IN (408, 429), 1)`,
    now,
  )
}

/** Has everything that is due wait until then, without counting that as a failure. */
export function holdPings(sql: SqlStorage, now: number, until: number): void {
  sql.exec('UPDATE pings SET due_at = ?2 WHERE due_at <= ?1', now, until)
}

/**
 * Notes that the hub could not be told of a feed, or (null) of any that is due; answers those that are given up with
 * that.
 */
export function postponePings(
  sql: SqlStorage,
  feed: string | null,
  failure: PingFailure,
  { now, until }: { now: number; until: number },
): string[] {
  sql.exec(
    `UPDATE pings SET due_at = ?3, failures = failures + 1, failure = ?4
     WHERE due_at <= ?2 AND (?1 IS NULL OR feed = ?1)`,
    feed,
    now,
    until,
    JSON.stringify(failure),
  )
  return sql
    .exec<{ feed: string }>(
      'DELETE FROM pings WHERE failures > 0 AND published_at <= ? RETURNING feed',
      now - TRIED_FOR_MS,
    )
    .toArray()
    .map((gone) => gone.feed)
}

/** What the hub has not taken, most often tried first; null where it takes everything. Since when: of the oldest. */
export function failingPings(sql: SqlStorage): { feeds: number; since: number; failure: PingFailure } | null {
  const [row] = sql
    .exec<{ feeds: number; since: number; failure: string }>(
      `SELECT COUNT(*) OVER () AS feeds, MIN(since) OVER () AS since, failure FROM pings WHERE failures > 0
       ORDER BY failures DESC, feed LIMIT 1`,
    )
    .toArray()
  return row ? { ...row, failure: JSON.parse(row.failure) as PingFailure } : null
}

/** Forgets what was to be told to a hub that is no more. */
export function forgetPings(sql: SqlStorage): void {
  sql.exec('DELETE FROM pings')
}
