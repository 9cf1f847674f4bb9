/**
 * Topics that are being laid against the archive, and how far each has come. While articles `remaining`: newest first,
 * those behind (`seen`, `article`) are still to come. Then, with none remaining, the older articles that are on the
 * topic already: those seen no later than `seen`, by their hash, behind `article`. The row is written with the change
 * that asks for it and goes when it is done.
 */
export const LOOK_BACKS_TABLE = `
CREATE TABLE IF NOT EXISTS look_backs (
  topic TEXT PRIMARY KEY, started_at INTEGER NOT NULL, remaining INTEGER NOT NULL,
  seen INTEGER NOT NULL, article TEXT NOT NULL
) WITHOUT ROWID;
`

/** The newest articles, among which a new or edited topic finds what it lacked: some weeks of a province's news. */
const LOOK_BACK_ARTICLES = 5_000
/** A time that no article was seen after. */
const NEWEST = Number.MAX_SAFE_INTEGER

/** How far some topics have come, as in their rows. */
export interface LookBackPlace {
  remaining: number
  seen: number
  article: string
}

/** Asks for topics to be laid against the archive, from the newest article on. Runs inside a transaction. */
export function askForLookBack(sql: SqlStorage, topics: readonly string[], now: number): void {
  for (const topic of topics) {
    sql.exec(
      `INSERT INTO look_backs VALUES (?1, ?2, ?3, ?4, '')
       ON CONFLICT DO UPDATE SET started_at = ?2, remaining = ?3, seen = ?4, article = ''`,
      topic,
      now,
      LOOK_BACK_ARTICLES,
      NEWEST,
    )
    sql.exec('UPDATE topics SET judged_at = ? WHERE id = ?', now, topic)
  }
}

/** Whether the topic (or any, where none is named) is still being laid against the archive. */
export function isLookingBack(sql: SqlStorage, topic: string | null = null): boolean {
  const rows = sql.exec('SELECT 1 FROM look_backs WHERE ?1 IS NULL OR topic = ?1 LIMIT 1', topic)
  return rows.toArray().length > 0
}

/** The topic that has waited longest, with all that have come as far; undefined where none looks back. */
export function nextLookBack(sql: SqlStorage): { place: LookBackPlace; topics: string[] } | undefined {
  const [first] = sql
    .exec<{ remaining: number; seen: number; article: string }>(
      'SELECT remaining, seen, article FROM look_backs ORDER BY started_at, topic LIMIT 1',
    )
    .toArray()
  if (!first) return undefined
  const { remaining, seen, article } = first
  const topics = sql
    .exec<{ topic: string }>(
      'SELECT topic FROM look_backs WHERE remaining = ? AND seen = ? AND article = ? ORDER BY topic',
      remaining,
      seen,
      article,
    )
    .toArray()
    .map(({ topic }) => topic)
  return { place: first, topics }
}

export function advanceLookBack(sql: SqlStorage, topic: string, place: LookBackPlace): void {
  const { remaining, seen, article } = place
  sql.exec(
    'UPDATE look_backs SET remaining = ?, seen = ?, article = ? WHERE topic = ?',
    remaining,
    seen,
    article,
    topic,
  )
}

export function endLookBack(sql: SqlStorage, topic: string): void {
  sql.exec('DELETE FROM look_backs WHERE topic = ?', topic)
}
