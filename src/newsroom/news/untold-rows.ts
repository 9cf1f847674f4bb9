/** Articles that say something else than readers were told of them, by when that is due to be told. */
export const UNTOLD_INDEX = `
CREATE INDEX IF NOT EXISTS articles_untold ON articles (article ->> '$.untold.due')
WHERE article ->> '$.untold.due' IS NOT NULL;
`

/** When something is next due to be told, ms since 1970 UTC; null for nothing that waits. */
export function nextTellingAt(sql: SqlStorage): number | null {
  return sql
    .exec<{ at: number | null }>(
      `SELECT MIN(article ->> '$.untold.due') AS at FROM articles WHERE article ->> '$.untold.due' IS NOT NULL`,
    )
    .one().at
}

/** Hashes of the articles of which something is due to be told at `now`, the longest due first. */
export function dueToTell(sql: SqlStorage, now: number, limit: number): string[] {
  return sql
    .exec<{ hash: string }>(
      `SELECT hash FROM articles WHERE article ->> '$.untold.due' IS NOT NULL AND article ->> '$.untold.due' <= ?
       ORDER BY article ->> '$.untold.due', hash LIMIT ?`,
      now,
      limit,
    )
    .toArray()
    .map(({ hash }) => hash)
}
