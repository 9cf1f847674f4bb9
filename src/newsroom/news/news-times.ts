/** Times that a rhythm is told from. */
const TIMES = 30
/** More rows are looked at, since they stand in the order in which they were seen. */
const ROWS = 90

/** When the newest articles of a source appeared (ms since 1970 UTC), newest first: as they say, but not after we saw them. */
export function newsTimes(sql: SqlStorage, source: string): number[] {
  return sql
    .exec<{ at: number }>(
      `SELECT MIN(COALESCE(json_extract(article, '$.published'), first_seen), first_seen) AS at FROM articles
       WHERE source = ? ORDER BY day DESC, part DESC LIMIT ?`,
      source,
      ROWS,
    )
    .toArray()
    .map(({ at }) => at)
    .sort((a, b) => b - a)
    .slice(0, TIMES)
}
